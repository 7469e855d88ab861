import { defineQuiz } from '@/lib/grade/item';

/** Section compare. */
export const chooseItems = defineQuiz([
  {
    kind: 'match',
    id: 'pick-change',
    rev: 1,
    objective: 'choose',
    section: 'compare',
    stem: {
      ko: '하루책방은 모놀리스입니다. 상황마다 가장 알맞은 변화를 고르십시오. 둘 이상이 통하면 새로 설계하고 운영할 것이 더 적은 쪽이 답입니다. 같은 답을 여러 번 써도 됩니다.',
      en: 'Haru Books is a monolith. Match each situation with the change that fits best. Where more than one would do, the one with less to design and run is the answer. An answer may be used more than once.',
    },
    left: [
      {
        id: 'hardware',
        text: {
          ko: '코드에는 문제가 없는데 하나뿐인 서버가 가끔 꺼져 서점이 멈춥니다.',
          en: 'The code is fine, but now and then the only server goes down and the shop stops.',
        },
        answer: 'copies',
        why: {
          ko: '우연한 고장은 서로 독립이므로 같은 모놀리스를 한 벌 더 두면 됩니다. 나눌 까닭이 없습니다.',
          en: 'Chance failures are independent, so another copy of the same monolith will do. There is no reason to split.',
        },
      },
      {
        id: 'search-surge',
        text: {
          ko: '해마다 검색만 스무 배로 늘어, 다른 기능은 그대로여도 되는데 전체를 늘립니다.',
          en: 'Every year searches alone grow twentyfold, and the whole program has to grow with them.',
        },
        answer: 'split',
        why: {
          ko: '모놀리스는 통째로만 늘릴 수 있습니다. 도서 서비스로 떼어 내면 그 부분만 늘립니다.',
          en: 'A monolith can only grow as a whole. Split off, the catalog service grows alone.',
        },
      },
      {
        id: 'rank',
        text: {
          ko: '주문을 저장한 뒤 통계 파일을 만드는 동안 손님이 기다립니다. 통계는 밤까지만 되면 됩니다.',
          en: 'After an order is saved, the shopper waits while a statistics file is made that nobody needs before night.',
        },
        answer: 'queue',
        why: {
          ko: '지금 필요한 답이 아니므로 대기열에 맡기고 먼저 답합니다. 주문 코드를 나누지 않아도 됩니다.',
          en: 'Nobody needs the result now, so leave it to a queue and answer first. The order code need not be split.',
        },
      },
      {
        id: 'roles',
        text: {
          ko: '결제 정보를 다루는 코드에만 강한 IAM 권한을 주어야 합니다.',
          en: 'Only the code that handles payment data may have a powerful IAM role.',
        },
        answer: 'split',
        why: {
          ko: '한 프로세스에서는 모든 모듈이 같은 권한으로 실행됩니다. 서비스로 떼어 내면 서비스마다 IAM 역할을 따로 줍니다.',
          en: 'In one process all modules have the same permissions. Split off, each service gets an IAM role of its own.',
        },
      },
      {
        id: 'small-team',
        text: {
          ko: '개발자 셋인 새 서점 앱입니다. 기능의 경계가 아직 매주 바뀝니다.',
          en: 'A new shop app by three developers; the boundaries of its functions still move every week.',
        },
        answer: 'stay',
        why: {
          ko: '경계가 바뀔 때마다 서비스 사이의 계약까지 고쳐야 하므로, 지금 나누면 수고만 늘고 얻는 것이 적습니다. 경계가 자리 잡은 뒤에 이득이 뚜렷한 곳부터 떼어 냅니다.',
          en: 'Contracts between services would have to change with every boundary, so a split now costs a lot and gains little. Extract where it pays once the boundaries have settled.',
        },
      },
    ],
    right: [
      { id: 'copies', text: { ko: '모놀리스의 복사본을 늘린다', en: 'Run another copy' } },
      { id: 'split', text: { ko: '그 부분을 서비스로 떼어 낸다', en: 'Split off that part' } },
      { id: 'queue', text: { ko: '그 일을 대기열로 옮긴다', en: 'Move that work behind a queue' } },
      { id: 'stay', text: { ko: '모놀리스로 둔다', en: 'Stay with the monolith' } },
    ],
    explain: {
      ko: '먼저 무엇이 문제인지 가릅니다. 우연한 고장에는 복사본, 나중에 해도 될 일에는 대기열, 한 부분만 따로 늘리거나 권한을 나누어야 할 때는 서비스입니다. 문제가 없으면 나누지 않습니다.',
      en: 'Ask first what the problem is. Chance failures call for copies, and work that can wait calls for a queue. A part that must grow or be secured on its own calls for a service. Without a problem, do not split.',
    },
    facts: [],
    note: 'N05',
    checked: '2026-11-22',
  },
  {
    kind: 'match',
    id: 'cost-names',
    rev: 1,
    objective: 'choose',
    section: 'compare',
    stem: {
      ko: '나눈 뒤 하루책방에 생긴 일입니다. 저마다 무엇을 더 갖추어야 하는지 이으십시오. 쓰지 않는 것이 있을 수 있습니다.',
      en: 'These things happened at Haru Books after the split. Match each with what has to be added. One or more of the answers may be left over.',
    },
    left: [
      {
        id: 'no-answer',
        text: {
          ko: '회원 서비스가 답하지 않자 주문 서비스가 끝없이 기다리다 함께 멈췄습니다.',
          en: 'The members service did not answer, so the order service waited forever and stopped too.',
        },
        answer: 'timeout',
        why: {
          ko: '부분 실패입니다. 상대가 죽었는지 늦는지 알 수 없으므로, 기다리는 시간에 끝을 두고 그때 할 일을 정합니다.',
          en: 'This is a partial failure. You cannot tell whether the other side is dead or slow, so limit the wait and plan what to do when it ends.',
        },
      },
      {
        id: 'twice',
        text: {
          ko: '답이 없어 다시 불렀더니 회원의 포인트가 두 번 차감되었습니다.',
          en: 'A call got no answer and was repeated, and a member’s points were deducted twice.',
        },
        answer: 'idempotency',
        why: {
          ko: '답만 오지 않았을 뿐 첫 호출은 처리되었습니다. 같은 요청을 다시 해도 결과가 한 번과 같아야 합니다.',
          en: 'Only the answer was lost; the first call had worked. Repeating a request must have the same effect as sending it once.',
        },
      },
      {
        id: 'old-rank',
        text: {
          ko: '방금 팔린 책의 판매 순위가 화면에서 잠시 옛 값입니다.',
          en: 'The sales rank of a book just sold still shows its old value for a moment.',
        },
        answer: 'consistency',
        why: {
          ko: '데이터베이스가 나뉘어 한 트랜잭션으로 함께 고칠 수 없습니다. 값이 잠깐 달라도 괜찮도록 화면과 업무를 설계합니다.',
          en: 'The databases are separate, so one transaction cannot change both. Pages and processes must cope with values that differ for a while.',
        },
      },
      {
        id: 'which-slow',
        text: {
          ko: '주문 하나가 느렸는데 세 서비스의 로그를 따로 보아서는 어디서 늦었는지 모릅니다.',
          en: 'One order was slow, and three separate logs do not tell where the time went.',
        },
        answer: 'tracing',
        why: {
          ko: '한 요청이 여러 프로세스를 지납니다. 요청마다 번호를 붙여 기록을 이어 보아야 어디에서 늦었는지 보입니다.',
          en: 'One request crosses several processes. You see which one is slow only when an id joins their records.',
        },
      },
    ],
    right: [
      { id: 'timeout', text: { ko: '제한 시간과 대신할 답', en: 'A timeout and a fallback' } },
      { id: 'idempotency', text: { ko: '멱등성', en: 'Idempotency' } },
      {
        id: 'consistency',
        text: { ko: '최종 일관성을 감당하는 설계', en: 'A design for eventual consistency' },
      },
      { id: 'tracing', text: { ko: '관찰 가능성(요청 추적)', en: 'Observability (tracing)' } },
      { id: 'discovery', text: { ko: '서비스 검색', en: 'Service discovery' } },
    ],
    explain: {
      ko: '네 어려움은 모두 함수 호출이 네트워크 호출로 바뀌고 데이터가 나뉘어서 생겼습니다. 모놀리스에서는 프로세스와 트랜잭션이 대신해 주던 일입니다. 서비스 검색은 바뀌는 주소를 찾는 일이어서 여기에는 쓰이지 않습니다.',
      en: 'All four arise because calls now cross a network and data is divided. In a monolith the process and the transaction took care of them. Service discovery finds changing addresses, which is not a problem in any of the four.',
    },
    facts: [],
    note: 'N05',
    checked: '2026-11-22',
  },
]);
