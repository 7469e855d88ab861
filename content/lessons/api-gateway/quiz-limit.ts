import { defineQuiz } from '@/lib/grade/item';

/** Sections auth and throttle. */
export const limitItems = defineQuiz([
  {
    kind: 'single',
    id: 'key-copied',
    rev: 1,
    objective: 'authorize',
    section: 'auth',
    concept: 'api-key',
    stem: {
      ko: '제휴 서점의 API 키가 실수로 블로그에 공개되었습니다. 도서 조회 경로에는 API 키만 필요하고 권한 부여자는 없습니다. 그 글을 본 사람이 자기 컴퓨터에서 이 키로 부르면 어떻게 됩니까?',
      en: 'A partner’s API key was published on a blog by mistake. The book look-up path requires only an API key and has no authorizer. What happens when a reader of the blog calls it with this key from a computer at home?',
    },
    options: [
      {
        id: 'place',
        text: {
          ko: '등록한 서버가 아닌 곳에서 왔으므로 403을 받습니다.',
          en: 'It gets 403, because it comes from a server that is not registered.',
        },
        why: {
          ko: '키는 헤더에 실린 문자열일 뿐이라 어디에서 보내든 같습니다. 키가 한 서버의 주소에 묶여 있을 때의 답입니다.',
          en: 'A key is just a string in a header, the same wherever it is sent from. This would happen only if a key were tied to the address of one server.',
        },
      },
      {
        id: 'sign',
        text: {
          ko: '키로 서명한 요청이 아니므로 401을 받습니다.',
          en: 'It gets 401, because it is not signed with the key.',
        },
        why: {
          ko: 'API 키는 값 그대로 헤더에 실립니다. 키를 드러내지 않고 서명에만 쓰는 IAM 권한 부여에서 일어나는 일입니다.',
          en: 'An API key is sent in the header as it is. This happens with IAM authorization, where a secret signs the request and is never shown.',
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
          ko: '키로는 어느 고객의 몫으로 셀지만 알 수 있습니다. 보낸 사람이 누구인지는 아무도 확인하지 않았습니다.',
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
          ko: '키가 실린 호출은 그 키의 사용량이 됩니다. 키가 필요 없는 경로를 키 없이 불렀을 때의 답입니다.',
          en: 'A call with a key counts as use of that key. This happens with a call without a key to a path that needs none.',
        },
      },
    ],
    explain: {
      ko: 'API 키는 고객을 식별하지만 인증하지 않습니다. 베낀 키는 원래 키와 구별되지 않으므로, 남이 그 할당량을 써도 막지 못합니다. 누구인지 확인하려면 권한 부여자를 함께 둡니다.',
      en: 'An API key identifies a customer but authenticates nobody. A copied key looks like the original, so it does not stop strangers from using up the customer’s quota. To check who is calling, add an authorizer.',
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
    concept: 'throttle',
    stem: {
      ko: 'prod 스테이지의 속도는 초당 100건, 버스트는 200건이고 버킷은 가득 차 있습니다. 0초에 250건이 한꺼번에 오고, 0.5초에 60건이 다시 한꺼번에 옵니다. 0.5초에 온 60건 가운데 429를 받는 것은 몇 건입니까? 다른 한도에는 걸리지 않고, 한도는 정확히 지켜진다고 봅니다.',
      en: 'The prod stage has a rate of 100 requests per second and a burst of 200, and its bucket is full. At second 0, 250 requests come at once; at second 0.5, 60 more come at once. How many of those 60 get 429? Other limits are not reached, and limits are assumed to be exact.',
    },
    value: 10,
    tolerance: 0,
    unit: { ko: '건', en: 'requests' },
    traps: [
      {
        value: 0,
        why: {
          ko: '0초의 250건이 버킷을 비웠고 0.5초 동안 찬 것은 50개뿐입니다. 토큰이 모자라지 않아 60건이 모두 통과할 때의 답입니다.',
          en: 'The 250 requests at second 0 emptied the bucket, and only 50 tokens came back in half a second. This is the answer if there were a token for all 60.',
        },
      },
      {
        value: 60,
        why: {
          ko: '버킷은 쉬지 않고 차므로 0.5초에도 토큰이 있습니다. 토큰이 1초마다 한꺼번에 채워질 때의 답입니다.',
          en: 'A bucket fills without pause, so there are tokens at second 0.5. This is the answer if tokens came back only once a second, all together.',
        },
      },
      {
        value: 50,
        why: {
          ko: '0.5초에는 50개가 다시 차 있어 50건이 통과합니다. 이 값은 0초에 거절된 수입니다.',
          en: 'At second 0.5 there are 50 tokens again, so 50 requests pass. This is how many were refused at second 0.',
        },
      },
    ],
    explain: {
      ko: '0초에 200건이 통과하며 버킷이 비고 50건이 거절됩니다. 0.5초 동안 100 × 0.5 = 50개가 차므로 60건 가운데 50건이 통과하고 10건이 429를 받습니다. 거절된 요청은 줄을 서서 기다리지 않으므로 다시 보내야 합니다.',
      en: 'At second 0, 200 requests pass, the bucket is empty and 50 are refused. In half a second 100 × 0.5 = 50 tokens come back, so 50 of the 60 pass and 10 get 429. Refused requests do not wait in line; they have to be sent again.',
    },
    facts: ['apigw-token-bucket'],
    checked: '2026-11-22',
  },
  {
    kind: 'numeric',
    id: 'account-wave',
    rev: 1,
    objective: 'throttle',
    section: 'throttle',
    concept: 'account-throttle',
    stem: {
      ko: '서울 리전 계정의 요청 한도는 기본값 그대로이고 더 좁은 한도는 두지 않았습니다. 버킷이 가득 찬 때, 이 계정의 모든 API에 0초에 6,000건, 0.1초에 1,500건이 각각 한꺼번에 옵니다. 두 번을 합쳐 통과하는 것은 모두 몇 건입니까? 한도는 정확히 지켜진다고 봅니다.',
      en: 'An account in the Seoul Region has the default request limits and no narrower ones. With the bucket full, its APIs together receive 6,000 requests at once at second 0 and 1,500 at once at second 0.1. How many pass in all? Assume that limits are exact.',
    },
    value: 6000,
    tolerance: 0,
    unit: { ko: '건', en: 'requests' },
    traps: [
      {
        value: 7500,
        why: {
          ko: '한순간에 통과하는 수는 버킷에 있는 토큰의 수를 넘지 못합니다. 1초에 10,000건이라는 한도만 있을 때의 답입니다.',
          en: 'What passes at one moment cannot exceed the tokens in the bucket. This is the answer if 10,000 in one second were the only limit.',
        },
      },
      {
        value: 5000,
        why: {
          ko: '0.1초 동안에도 10,000 × 0.1 = 1,000개가 찹니다. 버킷이 1초가 지나야 다시 찰 때의 답입니다.',
          en: 'In 0.1 seconds 10,000 × 0.1 = 1,000 tokens come back. This is the answer if the bucket refilled only after a whole second.',
        },
      },
      {
        value: 6500,
        why: {
          ko: '0.1초 동안 차는 것은 1,000개이므로 1,500건 가운데 500건은 거절됩니다. 그사이에 버킷이 다시 가득 찰 때의 답입니다.',
          en: 'Only 1,000 tokens come back in 0.1 seconds, so 500 of the 1,500 are refused. This is the answer if the bucket were full again by then.',
        },
      },
    ],
    explain: {
      ko: '버스트 5,000은 버킷의 크기이므로 0초에는 5,000건만 통과합니다. 0.1초 뒤에는 10,000 × 0.1 = 1,000개가 차 있어 1,000건이 통과합니다. 합하면 6,000건입니다. 버스트는 매초 속도에 더해지는 것이 아니라, 한 번 쓰면 다시 채워야 하는 여유입니다.',
      en: 'The burst of 5,000 is the size of the bucket, so 5,000 pass at second 0. After 0.1 seconds 10,000 × 0.1 = 1,000 tokens are back and 1,000 pass: 6,000 in all. A burst is not added to the rate every second; it is a reserve that must be refilled once it is used.',
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
    concept: 'answer-429',
    scene: 'overview',
    pick: 'node',
    stem: {
      ko: '할인 행사 날, 웹사이트에서 주문을 조회하던 손님들이 429를 자주 받았습니다. 웹사이트는 API 키를 쓰지 않고, 주문 서비스는 한가했습니다. 다음 행사에서 이 429를 줄이려면 어느 부분의 설정을 바꾸어야 합니까?',
      en: 'On the day of the sale, shoppers looking up orders on the website often got 429. The website uses no API key, and the order service was not busy. To reduce these 429s at the next sale, which part’s settings have to change?',
    },
    candidates: [
      {
        id: 'api',
        correct: true,
        why: {
          ko: '키 없는 요청에 걸리는 버킷은 haru-api의 스테이지와 메서드, 그리고 계정의 것입니다. 거절한 곳이 haru-api이므로 한도도 여기에서 다시 정합니다.',
          en: 'The buckets that apply to requests without a key are those of the stage, the method and the account. haru-api refused them, so its limits are what to change.',
        },
      },
      {
        id: 'plan',
        why: {
          ko: '사용량 계획은 키가 실린 호출에만 걸립니다. 그 경로에 API 키가 필요하고 키의 한도에 걸렸을 때 바꿀 곳입니다.',
          en: 'A usage plan applies only to calls with a key. This would be the part if the path required an API key and the key had reached its limit.',
        },
      },
      {
        id: 'vpc-link',
        why: {
          ko: 'VPC 링크는 통과한 요청이 지나는 길일 뿐입니다. 요청을 세어 거르는 곳이어야 바꿀 까닭이 있습니다.',
          en: 'The VPC link is only the path of requests that were let through. This would be the part only if it counted and refused requests.',
        },
      },
      {
        id: 'orders',
        why: {
          ko: '이 요청들은 주문 서비스에 닿기 전에 멈췄습니다. 주문 서비스가 바빠서 스스로 거절했을 때는 태스크를 늘립니다.',
          en: 'These requests were stopped before they reached the order service. Adding tasks would help if the order service itself had refused because it was busy.',
        },
      },
    ],
    explain: {
      ko: '요청 제한의 429는 백엔드가 힘들다는 신호가 아니라 창구의 한도를 넘었다는 답입니다. 백엔드에 여유가 있다면 한도를 올리고, 없다면 클라이언트가 간격을 두고 다시 보내게 합니다. 태스크만 늘려서는 429가 줄지 않습니다.',
      en: 'A 429 from throttling does not mean that the backend is struggling; it means that a limit of the front door was exceeded. If the backend has capacity, raise the limit; if not, have clients wait and try again. More tasks alone do not reduce 429s.',
    },
    facts: ['apigw-token-bucket', 'serverless-throttled'],
    checked: '2026-11-22',
  },
]);
