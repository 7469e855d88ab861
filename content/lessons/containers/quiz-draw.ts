import { defineQuiz } from '@/lib/grade/item';

/** Drawn on the lesson's picture: its arrows. */
export const drawItems = defineQuiz([
  {
    kind: 'connect',
    id: 'draw-the-handover',
    rev: 1,
    objective: 'decouple',
    section: 'buffer',
    stem: {
      ko: '판매 순위 고치기를 대기열 뒤로 옮겼습니다. 주문이 들어와 판매 순위에 더해질 때까지 네 부분 사이에 오가는 호출을 모두 그리십시오. 배송 주소는 주문을 끝내기 전에 있어야 합니다. 호출하는 쪽에서 호출받는 쪽으로 그립니다.',
      en: 'Updating the sales rank has been moved behind the queue. Draw every call among these four parts, from an order coming in until it counts in the rank. The delivery address is needed before the order can be completed. Draw from the caller to the one called.',
    },
    nodes: ['orders', 'members', 'catalog', 'queue'],
    given: [],
    edges: [
      {
        from: 'orders',
        to: 'members',
        why: {
          ko: '배송 주소는 지금 없으면 주문을 끝낼 수 없으므로, 답을 기다리는 호출로 남습니다.',
          en: 'Without the delivery address the order cannot be completed now, so this stays a call that waits for its answer.',
        },
      },
      {
        from: 'orders',
        to: 'queue',
        why: {
          ko: '주문 서비스는 팔렸다는 메시지를 대기열에 넣고 곧바로 손님에게 답합니다.',
          en: 'Orders puts a message about the sale on the queue and answers the shopper at once.',
        },
      },
      {
        from: 'catalog',
        to: 'queue',
        why: {
          ko: '도서 서비스가 할 수 있을 때 대기열을 폴링해 가져갑니다.',
          en: 'Catalog polls the queue whenever it can, and fetches the message.',
        },
      },
    ],
    wrong: [
      {
        from: 'orders',
        to: 'catalog',
        why: {
          ko: '이 호출이 남아 있으면 도서 서비스가 멈출 때 주문도 끝나지 않습니다. 순위를 바로 고쳐야만 주문이 끝나는 규칙이라면 맞습니다.',
          en: 'With this call left in, orders could not complete while catalog is down. It would be right if an order were complete only once the rank is updated.',
        },
      },
      {
        from: 'queue',
        to: 'catalog',
        why: {
          ko: '대기열은 도서 서비스를 부르지 않습니다. 가져갈 쪽이 부를 때까지 메시지를 보관합니다.',
          en: 'The queue does not call catalog. It keeps the message until whoever wants it calls.',
        },
      },
      {
        from: 'members',
        to: 'queue',
        why: {
          ko: '회원 서비스는 주소를 답할 뿐 판매 순위와 관계가 없습니다. 팔린 것을 아는 쪽은 주문 서비스입니다.',
          en: 'Members only answers with the address and has nothing to do with the rank. It is orders that knows of the sale.',
        },
      },
    ],
    otherwise: {
      ko: '이 일에는 없는 호출입니다. 주소는 주문 서비스가 묻고, 팔렸다는 소식은 대기열을 거쳐 도서 서비스가 가져갑니다.',
      en: 'No such call is made here. Orders asks for the address, and catalog fetches the news of the sale from the queue.',
    },
    explain: {
      ko: '지금 필요한 답은 호출해서 기다리고, 조금 늦어도 되는 일은 대기열에 맡깁니다. 그래서 주문 서비스와 도서 서비스 사이에는 화살표가 없고, 둘 다 대기열을 부릅니다.',
      en: 'What is needed now is called and waited for; what may be late is left on the queue. So no arrow joins orders and catalog: both call the queue.',
    },
    facts: ['sqs-polls'],
    note: 'N04',
    checked: '2026-11-22',
  },
]);
