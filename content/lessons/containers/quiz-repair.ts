import { defineQuiz } from '@/lib/grade/item';

const metric = (name: string) => ({ read: 'metric', metric: name }) as const;
const crash = (part: string) => [{ command: 'crash', args: { part } }];

/** Situations to break and to harden: the lesson's simulation decides. */
export const repairItems = defineQuiz([
  {
    kind: 'repair',
    id: 'break-single-point',
    rev: 1,
    objective: 'availability',
    section: 'replicas',
    task: 'break',
    stem: {
      ko: '나눈 서비스를 저마다 두 벌씩 띄운 멀쩡한 서점입니다. 그래도 한 번의 고장으로 멈추는 기능이 있습니다. 고장을 하나만 내서, 나눈 서비스에서 주문과 검색은 실패하고 로그인은 그대로 되게 하십시오.',
      en: 'A healthy shop: each split service runs in two copies. Even so, there are functions that one failure can stop. With a single failure, make orders and searches fail among the split services while logins go on as before.',
    },
    preset: 'copies',
    change: { onlyCommands: [], until: 20 },
    edits: { params: [], commands: ['crash'] },
    most: 1,
    asserts: [
      {
        id: 'search-fails',
        text: {
          ko: '나눈 서비스에서 검색이 실패합니다.',
          en: 'Among the services, searches fail.',
        },
        when: [{ reading: metric('services-search-answered'), is: 'below', value: 100 }],
        why: {
          ko: '검색은 도서 서비스가 합니다. 두 벌 가운데 하나라도 살아 있고 필요한 데이터를 읽을 수 있으면 검색은 됩니다.',
          en: 'Catalog does the searching. While one of its two copies is up and can read its data, searches work.',
        },
      },
      {
        id: 'order-fails',
        text: {
          ko: '나눈 서비스에서 주문이 실패합니다.',
          en: 'Among the services, orders fail.',
        },
        when: [{ reading: metric('services-order-answered'), is: 'below', value: 100 }],
        why: {
          ko: '주문은 주문 서비스가 하고 회원과 도서 서비스의 답을 기다립니다. 그 길에 있는 것이 두 벌 모두 답하지 못해야 실패합니다.',
          en: 'Orders are done by the order service, which waits for members and catalog. They fail only when no copy of something on that path can answer.',
        },
      },
      {
        id: 'login-works',
        text: {
          ko: '나눈 서비스에서 로그인은 모두 성공합니다.',
          en: 'Among the services, every login succeeds.',
        },
        when: [{ reading: metric('services-login-answered'), is: 'equal', value: 100 }],
        why: {
          ko: '로그인은 회원 서비스와 회원 DB를 씁니다. 이 둘을 건드리면 로그인이 실패합니다.',
          en: 'A login uses the members service and its database. Touch either, and logins fail.',
        },
      },
    ],
    reference: {
      commands: crash('catalog-db'),
      text: {
        ko: '도서 DB를 멈춥니다. 도서 서비스 두 벌이 함께 쓰는 하나뿐인 것이라 두 벌이 모두 답하지 못하고, 그 답을 기다리는 주문도 실패합니다.',
        en: 'Stop the catalog database. It exists once and both copies of catalog need it, so neither can answer, and orders that wait for catalog fail too.',
      },
    },
    traps: [
      {
        commands: crash('catalog'),
        why: {
          ko: '한 벌만 죽고, ALB와 주문 서비스는 남은 한 벌을 씁니다. 도서 서비스가 한 벌뿐이었다면 통하는 방법입니다.',
          en: 'Only one copy dies, and the ALB and the order service use the other. It would do if catalog ran in one copy.',
        },
      },
      {
        commands: crash('orders-db'),
        why: {
          ko: '단일 장애 지점은 맞지만 주문만 멈춥니다. 검색은 주문 DB를 쓰지 않습니다.',
          en: 'This is a single point of failure, but only orders stop: searches do not use the orders database.',
        },
      },
      {
        commands: crash('members-db'),
        why: {
          ko: '주문은 멈추지만 로그인이 함께 멈추고 검색은 됩니다.',
          en: 'Orders stop, but so do logins, and searches work.',
        },
      },
      {
        commands: crash('shop-db'),
        why: {
          ko: '서점 DB는 모놀리스의 것입니다. 나눈 서비스는 저마다 자기 DB를 쓰므로 아무 영향이 없습니다.',
          en: 'The shop database belongs to the monolith. Split services have databases of their own and notice nothing.',
        },
      },
    ],
    explain: {
      ko: '프로세스를 두 벌로 늘려도 하나뿐인 것은 그대로 단일 장애 지점입니다. 여기서는 서비스마다 하나인 데이터베이스입니다. 그 가운데 검색과 주문이 함께 기대고 로그인은 기대지 않는 것이 도서 DB입니다. 복사본을 더 늘려도 이 고장은 막지 못합니다.',
      en: 'Doubling the processes leaves whatever exists once as a single point of failure: here, the database of each service. The one that searches and orders depend on, but logins do not, is the catalog database. More copies would not stop this failure.',
    },
    facts: [],
    note: 'N01',
    checked: '2026-11-22',
  },
  {
    kind: 'repair',
    id: 'harden-orders',
    rev: 1,
    objective: 'decouple',
    section: 'buffer',
    task: 'harden',
    stem: {
      ko: '할인 기간에 도서 서비스가 4초부터 답마다 3초씩 늦어지고, 16초에는 죽었다가 10초 뒤에 돌아옵니다. 도서 서비스는 고칠 수 없습니다. 그동안에도 주문이 모두, 늦지 않게 끝나도록 설정을 바꾸십시오.',
      en: 'In the sale season, catalog answers 3 seconds late from second 4 on; at second 16 it dies and is back 10 seconds later. You cannot mend catalog. Change the settings so that all orders complete on time nevertheless.',
    },
    preset: 'guarded',
    change: {
      params: { timeout: 0, retries: 0, 'fallback-catalog': false, repair: 10 },
      onlyCommands: [
        { at: 4, command: 'slow', args: { part: 'catalog', delay: 3000 } },
        { at: 16, command: 'crash', args: { part: 'catalog' } },
      ],
      until: 34,
    },
    edits: {
      params: [
        'catalog-call',
        'timeout',
        'retries',
        'fallback-catalog',
        'fallback-members',
        'service-copies',
      ],
      commands: [],
    },
    asserts: [
      {
        id: 'all-answered',
        text: {
          ko: '나눈 서비스에서 실패한 주문이 없습니다.',
          en: 'Among the services, no order fails.',
        },
        when: [
          {
            reading: { read: 'lowest', metric: 'services-order-answered' },
            is: 'equal',
            value: 100,
          },
        ],
        why: {
          ko: '도서 서비스의 답을 꼭 기다리면 그 고장이 주문까지 번집니다. 답 없이도 주문을 끝낼 방법이 있어야 합니다.',
          en: 'If orders must have the answer of catalog, its failure reaches them. There has to be a way to finish without it.',
        },
      },
      {
        id: 'on-time',
        text: {
          ko: '주문의 p95 응답 시간이 3초를 넘지 않습니다.',
          en: 'The p95 response time of orders never exceeds 3 seconds.',
        },
        when: [
          {
            reading: { read: 'highest', metric: 'services-order-p95' },
            is: 'at-most',
            value: 3000,
          },
        ],
        why: {
          ko: '죽은 서비스는 곧바로 오류를 내지만 느린 서비스는 붙잡습니다. 기다림에 끝을 두거나 기다리지 않아야 합니다.',
          en: 'A dead service gives an error at once, but a slow one holds you. Put an end to the wait, or do not wait.',
        },
      },
      {
        id: 'right-address',
        text: {
          ko: '모든 주문이 회원 서비스에서 받은 배송 주소를 씁니다.',
          en: 'Every order uses the delivery address it got from members.',
        },
        when: [
          {
            reading: { read: 'count', of: { code: 'fell-back', where: { to: 'members' } } },
            is: 'equal',
            value: 0,
          },
        ],
        why: {
          ko: '배송 주소는 지금 있어야 하는 답이라 옛 주소로 넘어가면 책이 엉뚱한 곳으로 갑니다. 제한 시간이 너무 짧으면 멀쩡한 회원 서비스의 답까지 버립니다.',
          en: 'The address is needed now; going on with an old one sends books to the wrong place. Too short a timeout throws away good answers of members as well.',
        },
      },
    ],
    reference: {
      params: { 'catalog-call': 'queue' },
      text: {
        ko: '순위를 고치는 일을 대기열에 맡깁니다. 밀린 메시지는 도서 서비스가 돌아온 뒤에 처리합니다. 제한 시간을 0.8초쯤 두고 도서 답의 대안을 켜도 되지만, 그동안의 순위는 고치지 못합니다.',
        en: 'Leave the rank update on the queue; catalog works through the messages when it is back. A timeout of about 0.8 seconds with the fallback for catalog works too, but those rank updates are lost.',
      },
    },
    traps: [
      {
        params: { timeout: 800 },
        why: {
          ko: '기다림은 끝나지만 그다음에 할 일이 없어 주문이 실패합니다. 제한 시간은 대신할 것과 함께 두어야 합니다.',
          en: 'The wait ends, but nothing is defined for afterwards, so the order fails. A timeout needs a stand-in beside it.',
        },
      },
      {
        params: { 'fallback-catalog': true },
        why: {
          ko: '죽었을 때에는 넘어가지만, 느릴 때에는 오류가 오지 않아 끝까지 기다립니다. 제한 시간이 있어야 느림도 실패로 압니다.',
          en: 'It helps when catalog is dead. While catalog is slow no error comes, so orders wait to the end; only a timeout makes slow count as failed.',
        },
      },
      {
        params: { 'service-copies': 3 },
        why: {
          ko: '한 벌이 죽는 것은 견디지만 느려진 까닭은 세 벌에 똑같이 있습니다. 고장이 한 벌에만 왔다면 통하는 방법입니다.',
          en: 'It survives the death of one copy, but what makes catalog slow is in all three. It would do if the failure hit one copy only.',
        },
      },
      {
        params: { timeout: 800, retries: 3 },
        why: {
          ko: '다시 불러도 똑같이 늦으므로 기다림만 네 배가 되고 결국 실패합니다. 어쩌다 한 번 끊기는 호출에 통하는 방법입니다.',
          en: 'The next try is just as late, so the wait is four times as long and ends in failure. Retries help with calls that break off now and then.',
        },
      },
    ],
    explain: {
      ko: '지금 필요하지 않은 답은 기다리지 않는 것이 가장 튼튼합니다. 대기열은 느림과 멈춤을 함께 막고, 할 일도 잃지 않습니다. 그 자리에서 답이 필요하다면 제한 시간과 대신할 것을 함께 두되, 멀쩡한 답까지 버릴 만큼 짧게 잡지 않습니다.',
      en: 'The sturdiest way is not to wait for answers that nobody needs now: a queue covers both slow and dead and loses no work. If the answer is needed at once, use a timeout and a stand-in together, with a timeout not so short that it discards good answers.',
    },
    facts: [],
    note: 'N04',
    checked: '2026-11-22',
  },
]);
