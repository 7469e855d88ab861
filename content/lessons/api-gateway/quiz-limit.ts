import { defineQuiz } from '@/lib/grade/item';

/** Sections auth and throttle. */
export const limitItems = defineQuiz([
  {
    kind: 'single',
    id: 'key-copied',
    rev: 1,
    objective: 'authorize',
    section: 'auth',
    stem: {
      ko: '제휴 서점의 API 키가 실수로 블로그에 공개되었습니다. 도서 조회 경로는 API 키만 요구하고 권한 부여자는 없습니다. 그 글을 본 사람이 자기 컴퓨터에서 이 키로 부르면 어떻게 됩니까?',
      en: 'A partner’s API key was published on a blog by mistake. The book look-up path asks for an API key only and has no authorizer. What happens when a reader of the blog calls it with this key from a computer at home?',
    },
    options: [
      {
        id: 'place',
        text: {
          ko: '등록한 서버가 아닌 곳에서 왔으므로 403을 받습니다.',
          en: 'It gets 403, coming from a server not registered.',
        },
        why: {
          ko: '키가 한 서버의 주소에 묶여 있다면 맞습니다. 키는 헤더에 실린 문자열일 뿐이라 어디에서 보내든 같습니다.',
          en: 'Right if a key were tied to the address of one server. It is just a string in a header, the same wherever it is sent from.',
        },
      },
      {
        id: 'sign',
        text: {
          ko: '키로 서명한 요청이 아니므로 401을 받습니다.',
          en: 'It gets 401, not being signed with the key.',
        },
        why: {
          ko: '키를 드러내지 않고 서명에만 쓰는 방식, 곧 IAM 권한 부여라면 맞습니다. API 키는 값 그대로 헤더에 실립니다.',
          en: 'Right for IAM authorisation, where a secret signs the request and is never shown. An API key travels in the header as it is.',
        },
      },
      {
        id: 'partner',
        correct: true,
        text: {
          ko: '통과하고, 제휴 서점이 부른 것으로 셉니다.',
          en: 'It passes and is counted as the partner’s call.',
        },
        why: {
          ko: '키는 어느 고객의 몫으로 셀지만 알려 줍니다. 보낸 사람이 누구인지는 아무도 확인하지 않았습니다.',
          en: 'The key only tells whose share the call is counted against. Nobody has checked who sent it.',
        },
      },
      {
        id: 'nobody',
        text: {
          ko: '통과하지만 누구의 사용량에도 들어가지 않습니다.',
          en: 'It passes but is counted for nobody.',
        },
        why: {
          ko: '키가 필요 없는 경로를 키 없이 불렀다면 맞습니다. 키가 실린 호출은 그 키의 사용량이 됩니다.',
          en: 'Right for a call without a key to a path that needs none. A call with a key counts as use of that key.',
        },
      },
    ],
    explain: {
      ko: 'API 키는 고객을 식별하지만 인증하지 않습니다. 베낀 키는 원래 키와 구별되지 않으므로, 남의 할당량을 쓰게 할 수는 있어도 막아 주지는 못합니다. 누구인지 확인하려면 권한 부여자를 함께 둡니다.',
      en: 'An API key identifies a customer but authenticates nobody. A copied key looks like the original, so it lets strangers use up another’s quota and keeps none of them out. To check who is calling, put an authorizer beside it.',
    },
    facts: [],
    note: 'N14',
    checked: '2026-11-22',
  },
  {
    kind: 'numeric',
    id: 'bucket-second-wave',
    rev: 1,
    objective: 'throttle',
    section: 'throttle',
    stem: {
      ko: 'prod 스테이지의 속도는 초당 100건, 버스트는 200건이고 버킷은 가득 차 있습니다. 0초에 250건이 한꺼번에 오고, 0.5초에 60건이 다시 한꺼번에 옵니다. 0.5초에 온 60건 가운데 429를 받는 것은 몇 건입니까? 다른 한도는 넉넉하고, 한도는 정확히 지켜진다고 봅니다.',
      en: 'The prod stage has a rate of 100 requests per second and a burst of 200, and its bucket is full. At second 0, 250 requests come at once; at second 0.5, 60 more come at once. How many of those 60 get 429? Other limits are ample, and limits are taken to be exact.',
    },
    value: 10,
    tolerance: 0,
    unit: { ko: '건', en: 'requests' },
    traps: [
      {
        value: 0,
        why: {
          ko: '토큰이 모자란 적이 없어 60건이 모두 통과한다면 맞습니다. 0초의 250건이 버킷을 비웠고 0.5초 동안 찬 것은 50개뿐입니다.',
          en: 'Right if there were a token for all 60. The 250 requests at second 0 emptied the bucket, and only 50 tokens came back in half a second.',
        },
      },
      {
        value: 60,
        why: {
          ko: '토큰이 1초마다 한꺼번에 채워진다면 맞습니다. 버킷은 쉬지 않고 차므로 0.5초에도 토큰이 있습니다.',
          en: 'Right if tokens came back only once a second, all together. A bucket fills without pause, so there are tokens at second 0.5.',
        },
      },
      {
        value: 50,
        why: {
          ko: '0초에 거절된 수를 물었다면 맞습니다. 0.5초에는 50개가 다시 차 있어 50건이 통과합니다.',
          en: 'That is how many were refused at second 0. At second 0.5 there are 50 tokens again, so 50 requests pass.',
        },
      },
    ],
    explain: {
      ko: '0초에 200건이 통과하며 버킷이 비고 50건이 거절됩니다. 0.5초 동안 100 × 0.5 = 50개가 차므로 60건 가운데 50건이 통과하고 10건이 429를 받습니다. 거절된 요청은 줄을 서서 기다리지 않으므로 다시 보내야 합니다.',
      en: 'At second 0, 200 requests pass, the bucket is empty and 50 are refused. In half a second 100 × 0.5 = 50 tokens come back, so 50 of the 60 pass and 10 get 429. Refused requests do not wait in line; they have to be sent again.',
    },
    facts: [],
    checked: '2026-11-22',
  },
  {
    kind: 'numeric',
    id: 'account-wave',
    rev: 1,
    objective: 'throttle',
    section: 'throttle',
    stem: {
      ko: '서울 리전 계정의 요청 한도는 기본값 그대로이고 더 좁은 한도는 두지 않았습니다. 버킷이 가득 찬 때, 이 계정의 모든 API에 0초에 6,000건, 0.1초에 1,500건이 각각 한꺼번에 옵니다. 두 번을 합쳐 통과하는 것은 모두 몇 건입니까? 한도는 정확히 지켜진다고 봅니다.',
      en: 'An account in the Seoul Region has the default request limits and no narrower ones. With the bucket full, its APIs together receive 6,000 requests at once at second 0 and 1,500 at once at second 0.1. How many pass in all? Limits are taken to be exact.',
    },
    value: 6000,
    tolerance: 0,
    unit: { ko: '건', en: 'requests' },
    traps: [
      {
        value: 7500,
        why: {
          ko: '한도가 1초에 10,000건이라는 것뿐이라면 맞습니다. 한순간에 통과하는 수는 버킷에 있는 토큰의 수를 넘지 못합니다.',
          en: 'Right if 10,000 in one second were the only limit. What passes at one moment cannot exceed the tokens in the bucket.',
        },
      },
      {
        value: 5000,
        why: {
          ko: '버킷이 1초가 지나야 다시 찬다면 맞습니다. 0.1초 동안에도 10,000 × 0.1 = 1,000개가 찹니다.',
          en: 'Right if the bucket refilled only after a whole second. In 0.1 seconds 10,000 × 0.1 = 1,000 tokens come back.',
        },
      },
      {
        value: 6500,
        why: {
          ko: '0.1초 만에 버킷이 다시 가득 찬다면 맞습니다. 그동안 차는 것은 1,000개이므로 1,500건 가운데 500건은 거절됩니다.',
          en: 'Right if the bucket were full again after 0.1 seconds. Only 1,000 tokens come back, so 500 of the 1,500 are refused.',
        },
      },
    ],
    explain: {
      ko: '버스트 5,000은 버킷의 크기이므로 0초에는 5,000건만 통과합니다. 0.1초 뒤에는 10,000 × 0.1 = 1,000개가 차 있어 1,000건이 통과합니다. 합하면 6,000건이고, 버스트는 속도에 매초 더해지는 덤이 아니라 한 번 쓰면 다시 채워야 하는 여유입니다.',
      en: 'The burst of 5,000 is the size of the bucket, so 5,000 pass at second 0. After 0.1 seconds 10,000 × 0.1 = 1,000 tokens are back and 1,000 pass: 6,000 in all. A burst is no bonus added to the rate every second but a reserve that must be refilled once it is used.',
    },
    facts: ['apigw-account-rate', 'apigw-account-burst'],
    checked: '2026-11-22',
  },
  {
    kind: 'hotspot',
    id: 'fix-429',
    rev: 1,
    objective: 'throttle',
    section: 'throttle',
    scene: 'overview',
    pick: 'node',
    stem: {
      ko: '할인 행사 날, 웹사이트에서 주문을 조회하던 손님들이 429를 자주 받았습니다. 웹사이트는 API 키를 쓰지 않고, 주문 서비스는 한가했습니다. 다음 행사에서 이 429를 줄이려면 어느 부분의 설정을 바꾸어야 합니까?',
      en: 'On the day of the sale, shoppers looking up orders on the website often got 429. The website uses no API key, and the order service was not busy. To have fewer of these 429s at the next sale, the settings of which part have to change?',
    },
    candidates: [
      {
        id: 'api',
        correct: true,
        why: {
          ko: '키 없는 요청에 걸리는 버킷은 haru-api의 스테이지와 메서드, 그리고 계정의 것입니다. 거절한 곳이 여기이므로 한도도 여기에서 다시 정합니다.',
          en: 'The buckets that apply to requests without a key are those of the stage, the method and the account. It is haru-api that refused, so its limits are what to set anew.',
        },
      },
      {
        id: 'plan',
        why: {
          ko: '그 경로가 API 키를 요구하고 키의 한도에 걸렸다면 맞습니다. 사용량 계획은 키가 실린 호출에만 걸립니다.',
          en: 'Right if the path asked for an API key and the key had run into its limit. A usage plan only applies to calls with a key.',
        },
      },
      {
        id: 'vpc-link',
        why: {
          ko: 'VPC 링크가 요청을 세어 거르는 곳이라면 맞습니다. 링크는 통과한 요청이 지나는 길일 뿐입니다.',
          en: 'Right if the VPC link counted and held back requests. It is merely the way taken by those that were let through.',
        },
      },
      {
        id: 'orders',
        why: {
          ko: '주문 서비스가 바빠서 스스로 거절했다면 태스크를 늘리는 것이 맞습니다. 이 요청들은 주문 서비스에 닿기 전에 멈췄습니다.',
          en: 'Adding tasks would be right if the order service itself had refused because it was busy. These requests were stopped before they reached it.',
        },
      },
    ],
    explain: {
      ko: '요청 제한의 429는 백엔드가 힘들다는 신호가 아니라 창구가 정한 한도를 넘었다는 답입니다. 백엔드에 여유가 있다면 한도를 올리고, 없다면 클라이언트가 간격을 두고 다시 보내게 합니다. 태스크만 늘려서는 429가 줄지 않습니다.',
      en: 'A 429 from throttling is no sign that the backend is struggling; it says that a limit set at the front door was exceeded. If the backend has room, raise the limit; if not, have clients wait and try again. More tasks alone change nothing.',
    },
    facts: [],
    checked: '2026-11-22',
  },
]);
