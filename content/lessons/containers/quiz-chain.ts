import { defineQuiz } from '@/lib/grade/item';

/** Sections chain and buffer. */
export const chainItems = defineQuiz([
  {
    kind: 'single',
    id: 'same-number',
    rev: 1,
    objective: 'blast-radius',
    section: 'chain',
    concept: 'isolation',
    stem: {
      ko: '모놀리스의 세 모듈을 서비스 셋으로 나누었습니다. 나누기 전에도 뒤에도 세 부분은 저마다 99.9%이고, 예전에는 하나만 고장 나도 프로세스가 죽었습니다. 이제 주문은 셋의 답을 모두 기다리고 검색은 도서 서비스만 부릅니다. 네트워크의 고장을 빼고 보면 두 요청의 성공률은 어떻게 됩니까?',
      en: 'The three modules of the monolith became three services. Each part was at 99.9% before and still is, but earlier a fault in any one of them killed the process. Now an order waits for all three, and a search calls catalog only. Leaving network failures aside, what happens to the success rates of the two?',
    },
    options: [
      {
        id: 'both-up',
        text: {
          ko: '주문도 올라가고 검색도 올라갑니다.',
          en: 'Orders go up, and so do searches.',
        },
        why: {
          ko: '부분마다 고장은 전과 같고, 주문은 여전히 셋이 모두 살아 있어야 합니다. 나누는 것만으로 고장이 줄어들어야 맞는 답입니다.',
          en: 'The parts fail as often as before, and an order still needs all three. Both would rise only if splitting made faults rarer.',
        },
      },
      {
        id: 'search-up',
        correct: true,
        text: {
          ko: '주문은 그대로이고 검색은 올라갑니다.',
          en: 'Orders stay as they were, searches go up.',
        },
        why: {
          ko: '주문은 전에도 뒤에도 99.9%를 세 번 곱한 값입니다. 검색은 셋을 곱한 값에서 도서 서비스 하나의 99.9%로 올라갑니다.',
          en: 'An order’s availability is 0.999 × 0.999 × 0.999 both before and after. A search rises from that product to the 99.9% of catalog alone.',
        },
      },
      {
        id: 'order-down',
        text: {
          ko: '주문은 내려가고 검색은 그대로입니다.',
          en: 'Orders go down, searches stay as they were.',
        },
        why: {
          ko: '한 프로세스에서는 셋 가운데 하나만 고장 나도 검색까지 멈췄고, 주문은 전이나 뒤나 셋이 모두 필요합니다. 맞으려면 예전에도 검색은 남의 고장에 멈추지 않고, 주문은 모듈 하나만 살아 있으면 되었어야 합니다.',
          en: 'In one process any fault stopped searches too, and an order needs all three before and after. For this to hold, searches would have had to survive other modules’ faults, and an order to need only one module.',
        },
      },
      {
        id: 'both-same',
        text: {
          ko: '주문도 그대로이고 검색도 그대로입니다.',
          en: 'Orders stay as they were, and so do searches.',
        },
        why: {
          ko: '이제는 회원이나 주문 서비스가 멈춰도 검색은 됩니다. 검색에도 여전히 셋이 모두 필요할 때의 답입니다.',
          en: 'A search now works while members or orders is down. It would stay the same only if it still needed all three.',
        },
      },
    ],
    explain: {
      ko: '나누어서 얻는 것은 장애 격리입니다. 남의 고장과 상관없는 요청은 좋아지고, 모두의 답을 기다리는 요청은 좋아지지 않습니다. 여기에 네트워크의 고장까지 곱하면 주문은 조금 내려갑니다.',
      en: 'What you gain from a split is fault isolation. Requests that need few parts get better; those that wait for all parts do not. If you also multiply in network failures, orders get slightly worse.',
    },
    facts: ['containers-three-in-series'],
    note: 'N04',
    checked: '2026-11-22',
  },
  {
    kind: 'hotspot',
    id: 'down-with-members',
    rev: 1,
    objective: 'blast-radius',
    section: 'chain',
    scene: 'overview',
    pick: 'node',
    stem: {
      ko: '회원 DB가 멈췄습니다. 서비스는 자기 DB가 있어야 답할 수 있고, 호출하는 쪽은 답을 받아야 일을 끝냅니다. 제 일을 하지 못하게 되는 것을 모두 고르십시오.',
      en: 'The members database has stopped. A service needs its own database to answer, and whoever calls needs the answer to finish. Select everything that can no longer do its work.',
    },
    candidates: [
      {
        id: 'members',
        correct: true,
        why: {
          ko: '자기 데이터베이스를 읽지 못하므로 로그인도, 배송 주소도 답하지 못합니다.',
          en: 'It cannot read its own database, so it can answer neither a login nor a question for an address.',
        },
      },
      {
        id: 'orders',
        correct: true,
        why: {
          ko: '자기 프로세스와 DB는 멀쩡하지만 회원 서비스의 답을 기다리므로 주문을 끝내지 못합니다.',
          en: 'Its own process and database are fine, but it waits for the members service and cannot finish an order.',
        },
      },
      {
        id: 'catalog',
        why: {
          ko: '도서 서비스에서 회원 서비스로 가는 화살표가 없으므로 검색은 그대로 됩니다. 도서 서비스가 회원 서비스를 부를 때에만 함께 멈춥니다.',
          en: 'No arrow leads from catalog to members, so searches go on. They would stop only if catalog called the members service.',
        },
      },
      {
        id: 'mono-members',
        why: {
          ko: '모놀리스의 회원 모듈은 회원 DB가 아니라 서점 DB를 씁니다. 회원 DB를 쓸 때에만 함께 멈춥니다.',
          en: 'The monolith’s module uses the shop database, not the members database. It would stop only if it used the latter.',
        },
      },
    ],
    explain: {
      ko: '고장은 화살표를 거슬러 번집니다. 멈춘 쪽을 부르고 기다리는 쪽이 함께 멈추고, 부르지 않는 쪽은 멀쩡합니다. 그래서 영향 범위는 서비스의 수가 아니라 기다리는 호출이 정합니다.',
      en: 'A failure travels against the arrows: a caller that waits stops too, and a service that does not call is safe. So the blast radius depends on the calls that wait, not on the number of services.',
    },
    facts: [],
    note: 'N04',
    checked: '2026-11-22',
  },
  {
    kind: 'numeric',
    id: 'chain-minutes',
    rev: 1,
    objective: 'availability',
    section: 'chain',
    concept: 'series',
    stem: {
      ko: '선물 포장 서비스가 생겨, 주문 한 건이 이제 주문, 회원, 도서, 포장 네 서비스가 모두 살아 있어야 끝납니다. 저마다 99.9%이고 서로 독립으로 고장 나며 네트워크의 고장은 뺍니다. 주문이 실패하는 시간은 1년(525,600분)에 약 몇 분입니까?',
      en: 'With a new gift-wrap service, an order now needs four services up: orders, members, catalog and gift wrap. Each is at 99.9% and fails independently; leave network failures aside. For about how many minutes of a year (525,600 minutes) do orders fail?',
    },
    value: 2099,
    tolerance: 10,
    unit: { ko: '분', en: 'minutes' },
    traps: [
      {
        value: 526,
        why: {
          ko: '넷이 저마다 다른 때에 멈추므로 실패하는 시간은 한 서비스의 거의 네 배입니다. 이 값은 전체가 서비스 하나만큼만 멈출 때의 것입니다.',
          en: 'The four stop at different times, so orders fail for almost four times as long as one service does. This figure would hold if the whole were down only as long as one part.',
        },
      },
      {
        value: 1575,
        why: {
          ko: '셋만 곱한 값입니다. 주문을 받는 주문 서비스도 살아 있어야 하므로 넷을 곱합니다.',
          en: 'Only three were multiplied. The order service itself has to be up as well, which makes four.',
        },
      },
      {
        value: 131,
        why: {
          ko: '네 답이 모두 필요하므로 고장은 나뉘지 않고 쌓입니다. 이 값이 맞으려면 서비스를 나눌 때 고장도 넷으로 나뉘어야 합니다.',
          en: 'Every answer is needed, so failures add up. This figure would hold only if splitting divided the failures by four.',
        },
      },
      {
        value: 0,
        why: {
          ko: '하나만 멈춰도 주문은 실패합니다. 이 값은 넷이 함께 멈춰야 실패하는, 서로 대신할 수 있는 복사본의 계산입니다.',
          en: 'An order fails when any one of the four is down. This is the calculation for copies that stand in for each other, where all four must be down.',
        },
      },
    ],
    explain: {
      ko: '모두 살아 있어야 하므로 0.999를 네 번 곱해 0.996006이고, 525,600 × 0.003994 ≈ 2,099분입니다. 멈추는 비율이 작을 때는 525.6분을 네 번 더한 2,102분으로 어림해도 거의 같습니다. 기다리는 서비스 하나가 늘 때마다 한 서비스의 중단 시간만큼 나빠집니다.',
      en: 'All must be up, so availability is 0.999⁴ = 0.996006, and 525,600 × 0.003994 ≈ 2,099 minutes. When each share of downtime is small, adding 525.6 four times gives almost the same: 2,102. Every further service an order waits for costs about one service’s downtime.',
    },
    facts: ['containers-year', 'containers-three-nines-year'],
    note: 'N04',
    checked: '2026-11-22',
  },
  {
    kind: 'hotspot',
    id: 'must-succeed',
    rev: 1,
    objective: 'decouple',
    section: 'buffer',
    scene: 'overview',
    pick: 'edge',
    stem: {
      ko: '판매 순위를 대기열로 옮긴 뒤입니다. 손님의 주문 한 건이 끝났다고 답하기까지 반드시 성공해야 하는 화살표를 모두 고르십시오.',
      en: 'The sales rank has been moved behind the queue. Select every arrow that must succeed before a shopper is told that the order is done.',
    },
    candidates: [
      {
        id: 'to-orders',
        correct: true,
        why: {
          ko: '주문 요청이 주문 서비스에 닿지 않으면 시작조차 못 합니다.',
          en: 'If the request does not reach the order service, nothing even starts.',
        },
      },
      {
        id: 'call-members',
        correct: true,
        why: {
          ko: '배송 주소는 지금 있어야 하는 답이므로 여전히 기다립니다.',
          en: 'The delivery address is needed now, so the order still waits for this answer.',
        },
      },
      {
        id: 'call-catalog',
        why: {
          ko: '순위를 고치는 일은 이제 대기열을 거치므로 이 호출은 주문의 길에서 빠졌습니다. 주문이 도서 서비스의 답을 직접 기다리던 때에는 꼭 성공해야 했습니다.',
          en: 'The rank update now goes through the queue, so this call has left the path of an order. It had to succeed when an order waited for catalog directly.',
        },
      },
      {
        id: 'send-sale',
        correct: true,
        why: {
          ko: '대기열이 메시지를 맡았다고 답해야 순위를 나중에 고칠 수 있습니다. 주문의 길에 도서 서비스 대신 대기열이 들어왔습니다.',
          en: 'Only when the queue has taken the message can the rank be updated later. The queue has replaced catalog on the path of an order.',
        },
      },
      {
        id: 'poll-sale',
        why: {
          ko: '폴링은 손님이 답을 받은 뒤에 일어나도 됩니다. 누가 메시지를 가져갈 때까지 주문이 기다릴 때에만 꼭 성공해야 합니다.',
          en: 'Polling may happen after the shopper has the answer. It would have to succeed only if an order waited until the message was fetched.',
        },
      },
    ],
    explain: {
      ko: '대기열은 곱셈의 항을 없애지 않고 다른 항으로 바꿉니다. 느리거나 멈추기 쉬운 도서 서비스 대신 대기열이 들어오고, 메시지를 가져가는 일은 손님이 답을 받은 뒤로 옮겨 갑니다. 지금 있어야 하는 답은 대기열로 옮길 수 없으므로 회원 서비스를 부르는 화살표는 남습니다.',
      en: 'A queue does not remove a factor from the product; it replaces one. The queue takes the place of catalog, and the message is fetched while no shopper waits. Answers needed now cannot move behind a queue, so the call to members remains.',
    },
    facts: [],
    note: 'N04',
    checked: '2026-11-22',
  },
  {
    kind: 'numeric',
    id: 'queue-gain',
    rev: 1,
    objective: 'decouple',
    section: 'buffer',
    stem: {
      ko: '주문 한 건이 끝나려면 주문 서비스(99.9%), 회원 서비스(99.9%), 할인 기간의 도서 서비스(99.5%)가 모두 살아 있어야 합니다. 도서 서비스를 부르는 대신 대기열에 메시지를 넣기로 했고, 대기열은 99.99%라고 가정합니다. 고장이 서로 독립이라면 주문이 실패하는 시간은 1년(525,600분)에 약 몇 분 줄어듭니까?',
      en: 'An order needs three services up: orders (99.9%), members (99.9%) and, in the sale season, catalog (99.5%). Instead of calling catalog, the order service will now put a message on a queue, assumed to be at 99.99%. If failures are independent, by about how many minutes a year (525,600 minutes) does the time during which orders fail get shorter?',
    },
    value: 2570,
    tolerance: 15,
    unit: { ko: '분', en: 'minutes' },
    traps: [
      {
        value: 2625,
        why: {
          ko: '도서 서비스 대신 99.99%인 대기열이 곱셈에 들어옵니다. 이 값은 대기열이 한 번도 고장 나지 않을 때의 것입니다.',
          en: 'The queue enters the product at 99.99% in place of catalog. This figure assumes that the queue never fails.',
        },
      },
      {
        value: 1103,
        why: {
          ko: '줄어든 시간이 아니라 옮긴 뒤에도 남는 실패 시간입니다. 옮기기 전의 약 3,673분에서 이 값을 빼야 합니다.',
          en: 'That is the time during which orders still fail, not the gain. Subtract it from the 3,673 minutes before the change.',
        },
      },
      {
        value: 3673,
        why: {
          ko: '주문 서비스와 회원 서비스는 여전히 곱셈에 남습니다. 이 값은 대기열을 두면 주문이 전혀 실패하지 않을 때의 것입니다.',
          en: 'The order and members services are still in the product. This figure assumes that orders never fail once there is a queue.',
        },
      },
      {
        value: 0,
        why: {
          ko: '주문은 대기열이 메시지를 맡을 때까지만 기다립니다. 이 값은 도서 서비스가 처리할 때까지 주문이 기다릴 때의 것입니다.',
          en: 'An order waits only until the queue has stored the message. This figure assumes that it still waits for catalog to process it.',
        },
      },
    ],
    explain: {
      ko: '옮기기 전은 0.999 × 0.999 × 0.995 = 0.993011, 뒤는 0.999 × 0.999 × 0.9999 = 0.997901입니다. 차이 0.00489에 525,600분을 곱하면 약 2,570분입니다. 어림하면 도서 서비스의 0.5%가 대기열의 0.01%로 바뀐 만큼, 곧 0.49%입니다.',
      en: 'Before: 0.999 × 0.999 × 0.995 = 0.993011. After: 0.999 × 0.999 × 0.9999 = 0.997901. The difference of 0.00489 times 525,600 is about 2,570 minutes. Roughly, catalog’s 0.5% has become the queue’s 0.01%, a gain of 0.49%.',
    },
    facts: ['containers-year'],
    note: 'N04',
    checked: '2026-11-22',
  },
]);
