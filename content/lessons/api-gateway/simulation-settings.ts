import type { Simulation } from '@/lib/simulate/simulation';

type Words = Simulation['words'];

const clients = {
  website: { ko: '웹사이트', en: 'Website' },
  mobile: { ko: '앱', en: 'App' },
  small: { ko: '작은 서점', en: 'Small partner' },
  big: { ko: '큰 서점', en: 'Big partner' },
};

const partners = { small: clients.small, big: clients.big };

/** Words for what can be set before a run. */
export const parameters: Words['parameters'] = {
  'website-rate': {
    name: { ko: '웹사이트의 요청', en: 'Requests of the website' },
    help: {
      ko: '/orders를 키 없이 이만큼씩 불러요.',
      en: 'It calls /orders at this rate, without a key.',
    },
  },
  'mobile-rate': {
    name: { ko: '앱의 요청', en: 'Requests of the app' },
    help: {
      ko: '/orders를 키 없이 이만큼씩 불러요.',
      en: 'It calls /orders at this rate, without a key.',
    },
  },
  'small-rate': {
    name: { ko: '작은 서점의 요청', en: 'Requests of the small partner' },
    help: {
      ko: '/books를 자기 키로 이만큼씩 불러요.',
      en: 'It calls /books at this rate, with a key of its own.',
    },
  },
  'big-rate': {
    name: { ko: '큰 서점의 요청', en: 'Requests of the big partner' },
    help: {
      ko: '/books를 자기 키로 이만큼씩 불러요.',
      en: 'It calls /books at this rate, with a key of its own.',
    },
  },
  arrivals: {
    name: { ko: '요청이 오는 간격', en: 'Gaps between requests' },
    help: {
      ko: '고르게 오거나 들쭉날쭉 와요.',
      en: 'Whether requests come evenly or by chance.',
    },
    options: { even: { ko: '고르게', en: 'Even' }, random: { ko: '들쭉날쭉', en: 'Random' } },
  },
  'plan-limits': {
    name: { ko: '사용량 계획의 속도 제한', en: 'Throttle of the usage plan' },
    help: {
      ko: '끄면 키마다 두는 버킷이 없어져요.',
      en: 'Without it the keys have no buckets of their own.',
    },
  },
  'plan-rate': {
    name: { ko: '키마다 속도', en: 'Rate per key' },
    help: {
      ko: '키의 버킷이 채워지는 빠르기예요.',
      en: 'How fast the bucket of each key refills.',
    },
  },
  'plan-burst': {
    name: { ko: '키마다 버스트', en: 'Burst per key' },
    help: { ko: '키의 버킷 크기예요.', en: 'How many tokens the bucket of each key holds.' },
  },
  quota: {
    name: { ko: '키마다 할당량', en: 'Quota per key' },
    help: {
      ko: '한 기간에 부를 수 있는 건수예요. 0이면 없어요.',
      en: 'Requests a key may make in a period; 0 is no quota.',
    },
  },
  'quota-period': {
    name: { ko: '할당량의 기간', en: 'Period of the quota' },
    help: {
      ko: '기간이 새로 시작되면 다시 0부터 세요.',
      en: 'The count starts again from 0 with each period.',
    },
    options: {
      DAY: { ko: '하루', en: 'Day' },
      WEEK: { ko: '한 주', en: 'Week' },
      MONTH: { ko: '한 달', en: 'Month' },
    },
  },
  'quota-offset': {
    name: { ko: '첫 기간에서 뺄 건수', en: 'Offset in the first period' },
    help: {
      ko: '첫 기간에만 할당량에서 이만큼 빼요.',
      en: 'Taken off the quota in the first period only.',
    },
  },
  'period-left': {
    name: { ko: '첫 기간이 끝나기까지', en: 'Left of the first period' },
    help: {
      ko: '실행을 시작하고 이만큼 지나면 다음 기간이에요.',
      en: 'The next period begins this long after the run does.',
    },
  },
  overshoot: {
    name: { ko: '할당량을 넘겨 새는 건수', en: 'Overshoot of the quota' },
    help: {
      ko: '할당량은 최선 노력이라 조금 넘을 수 있어요.',
      en: 'A quota is best effort, so some requests may slip through.',
    },
  },
  'method-rate': {
    name: { ko: '메서드마다 속도', en: 'Rate per method' },
    help: {
      ko: '/orders와 /books의 버킷이 각각 채워지는 빠르기예요.',
      en: 'How fast the buckets of /orders and /books each refill.',
    },
  },
  'method-burst': {
    name: { ko: '메서드마다 버스트', en: 'Burst per method' },
    help: {
      ko: '/orders와 /books의 버킷 크기예요.',
      en: 'How many tokens the buckets of /orders and /books each hold.',
    },
  },
  'account-rate': {
    name: { ko: '계정의 속도', en: 'Rate of the account' },
    help: {
      ko: '이 리전의 모든 API가 함께 쓰는 버킷이에요.',
      en: 'All APIs of the account in this Region share this bucket.',
    },
  },
  'account-burst': {
    name: { ko: '계정의 버스트', en: 'Burst of the account' },
    help: {
      ko: '계정의 버킷 크기예요. 실제 값은 AWS가 정해요.',
      en: 'Tokens the bucket of the account holds; AWS sets the real value.',
    },
  },
  work: {
    name: { ko: '백엔드가 일하는 시간', en: 'Time the backend needs' },
    help: { ko: '요청 하나에 늘 이만큼 걸려요.', en: 'Each request takes this long.' },
  },
  timeout: {
    name: { ko: '통합 제한 시간', en: 'Integration timeout' },
    help: {
      ko: '백엔드를 이보다 오래 기다리지 않고 504로 답해요.',
      en: 'Beyond it the answer is 504.',
    },
  },
  'cache-ttl': {
    name: { ko: '캐시 보관 시간', en: 'Time to live in the cache' },
    help: {
      ko: '/books의 답을 이만큼 보관해요. 0이면 캐시가 없어요.',
      en: 'Answers of /books are kept this long; 0 is no cache.',
    },
  },
};

const partnerArgument = {
  partner: {
    name: { ko: '서점', en: 'Partner' },
    help: { ko: '어느 서점의 키인지 골라요.', en: 'Whose key it is.' },
    options: partners,
  },
};

/** Words for what can be done while a run goes on. */
export const commands: Words['commands'] = {
  send: {
    name: { ko: '요청 한꺼번에 보내기', en: 'Send requests at once' },
    help: { ko: '모두 같은 순간에 보내요.', en: 'All are sent at the same moment.' },
    arguments: {
      client: {
        name: { ko: '보내는 쪽', en: 'Client' },
        help: { ko: '누가 보낼지 골라요.', en: 'Who sends them.' },
        options: clients,
      },
      count: {
        name: { ko: '건수', en: 'Requests' },
        help: { ko: '보낼 요청의 수예요.', en: 'How many are sent.' },
      },
    },
  },
  'change-rate': {
    name: { ko: '부르는 빠르기 바꾸기', en: 'Change a rate' },
    arguments: {
      client: {
        name: { ko: '부르는 쪽', en: 'Client' },
        help: { ko: '누구의 빠르기인지 골라요.', en: 'Whose rate changes.' },
        options: clients,
      },
      rate: {
        name: { ko: '새 빠르기', en: 'New rate' },
        help: { ko: '이제부터 이만큼씩 불러요.', en: 'The rate from now on.' },
      },
    },
  },
  'other-api': {
    name: { ko: '옆 팀의 API에 몰리기', en: 'Load on another API' },
    help: {
      ko: '같은 계정의 다른 API가 매초 이만큼 받아요.',
      en: 'Another API of the account gets this many every second.',
    },
    arguments: {
      count: {
        name: { ko: '매초 건수', en: 'Requests each second' },
        help: { ko: '한꺼번에 오는 수예요.', en: 'They come at one moment.' },
      },
      seconds: {
        name: { ko: '몇 초 동안', en: 'For how long' },
        help: { ko: '이만큼 되풀이해요.', en: 'Repeated this often, once a second.' },
      },
    },
  },
  'forget-key': {
    name: { ko: '키를 안 싣기', en: 'Forget the key' },
    help: { ko: '이 서점이 헤더 없이 불러요.', en: 'This partner calls without the header.' },
    arguments: partnerArgument,
  },
  'revoke-key': {
    name: { ko: '키 지우기', en: 'Revoke a key' },
    help: { ko: '같은 값으로 와도 받지 않아요.', en: 'Its value is no longer valid.' },
    arguments: partnerArgument,
  },
  'restore-key': {
    name: { ko: '키 되살리기', en: 'Restore a key' },
    help: {
      ko: '키를 다시 유효하게 하고 헤더에도 실어요.',
      en: 'The key is valid again and sent again.',
    },
    arguments: partnerArgument,
  },
  'slow-backend': {
    name: { ko: '백엔드 늦추기', en: 'Slow the backend' },
    help: {
      ko: '이제부터 닿는 요청이 오래 걸려요.',
      en: 'Requests that arrive from now on take long.',
    },
    arguments: {
      seconds: {
        name: { ko: '걸리는 시간', en: 'Time it takes' },
        help: {
          ko: '통합 제한 시간보다 길면 504예요.',
          en: 'Longer than the integration timeout means 504.',
        },
      },
    },
  },
  'restore-backend': { name: { ko: '백엔드 되돌리기', en: 'Restore the backend' } },
  'open-connection': {
    name: { ko: '연결 맺기', en: 'Open a connection' },
    help: { ko: '앱이 haru-live에 연결해요.', en: 'The app connects to haru-live.' },
    arguments: {
      every: {
        name: { ko: '메시지 간격', en: 'Message every' },
        help: {
          ko: '앱이 이 간격으로 메시지를 보내요. 0이면 조용해요.',
          en: 'The app sends a message this often; 0 is a silent connection.',
        },
      },
    },
  },
  'close-connection': {
    name: { ko: '연결 닫기', en: 'Close a connection' },
    help: { ko: '가장 오래된 연결을 앱이 닫아요.', en: 'The app closes its oldest connection.' },
  },
  'send-message': {
    name: { ko: '앱이 메시지 보내기', en: 'Send a message from the app' },
    help: { ko: '가장 오래된 연결로 보내요.', en: 'It goes over the oldest connection.' },
    arguments: {
      kilobytes: {
        name: { ko: '메시지 크기(KB)', en: 'Size in KB' },
        help: { ko: '메시지 전체의 크기예요.', en: 'Of the whole message.' },
      },
      frame: {
        name: { ko: '프레임 크기(KB)', en: 'Frame in KB' },
        help: {
          ko: '메시지를 이 크기로 나누어요.',
          en: 'The message is cut into pieces of this size.',
        },
      },
    },
  },
  push: {
    name: { ko: '소식 밀어 주기', en: 'Push news' },
    help: {
      ko: '주문 서비스가 적어 둔 연결 ID마다 보내요.',
      en: 'The order service posts to every connection ID on file.',
    },
    arguments: {
      kilobytes: {
        name: { ko: '소식 크기(KB)', en: 'Size in KB' },
        help: { ko: '보낼 메시지의 크기예요.', en: 'Of the message.' },
      },
    },
  },
};
