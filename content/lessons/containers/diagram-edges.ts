import type { DiagramEdge } from '@/lib/diagram/diagram';

export const edges = {
  enter: {
    from: 'shopper',
    to: 'alb',
    kind: 'call',
    detail: {
      what: {
        ko: '손님의 요청이 하루책방으로 들어오는 길입니다.',
        en: 'The path by which a shopper’s request enters Haru Books.',
      },
      why: {
        ko: '주소가 하나이므로 안을 나누어도 손님의 앱은 바뀌지 않습니다.',
        en: 'With one address, splitting the inside changes nothing in the shopper’s app.',
      },
      without: {
        ko: '손님이 서버를 직접 부르면 그 서버가 멈출 때 갈 곳이 없습니다.',
        en: 'If shoppers called a server directly, they would have nowhere to go when it stops.',
      },
      facts: [],
      section: 'split',
    },
  },
  'to-monolith': {
    from: 'alb',
    to: 'mono-orders',
    kind: 'call',
    label: { ko: '/*', en: '/*' },
    detail: {
      what: {
        ko: '모든 경로를 모놀리스 한 벌로 보내는 규칙입니다. 어느 모듈의 일이든 같은 프로세스로 들어갑니다.',
        en: 'The rule that sends every path to the monolith. Whatever the module, requests enter the same process.',
      },
      why: {
        ko: '배포 단위가 하나이므로 보낼 곳도 하나입니다.',
        en: 'With one deployment unit there is only one place to send requests.',
      },
      without: {
        ko: '프로세스가 죽으면 이 길로 오는 세 기능의 요청이 모두 실패합니다.',
        en: 'When the process dies, requests for all three functions fail on this path.',
      },
      facts: [],
      section: 'one-process',
      item: 'same-number',
    },
  },
  'to-copy': {
    from: 'alb',
    to: 'copy',
    kind: 'call',
    detail: {
      what: {
        ko: 'ALB가 요청을 다른 AZ의 복사본으로 보내는 길입니다.',
        en: 'The path by which the ALB sends requests to the copy in another AZ.',
      },
      why: {
        ko: '한 벌이 멈추면 나머지 한 벌로만 보내 서비스를 잇습니다.',
        en: 'When one copy is down, requests go to the other and the shop stays open.',
      },
      without: {
        ko: '한 벌이 고장 났을 때 대신할 곳이 없습니다.',
        en: 'Nothing could stand in for the copy that failed.',
      },
      facts: ['containers-two-copies'],
      section: 'replicas',
      item: 'copies-help',
    },
  },
  'mono-data': {
    from: 'mono-catalog',
    to: 'shop-db',
    kind: 'call',
    detail: {
      what: {
        ko: '모놀리스가 데이터베이스를 읽고 쓰는 호출입니다. 그림에는 하나로 그렸지만 세 모듈이 모두 씁니다.',
        en: 'The monolith reading and writing its database. One line is drawn, but all three modules do it.',
      },
      why: {
        ko: '한 트랜잭션으로 여러 모듈의 데이터를 함께 고칠 수 있습니다.',
        en: 'One transaction can change the data of several modules.',
      },
      without: {
        ko: '데이터베이스가 멈추면 모듈이 멀쩡해도 모든 기능이 멈춥니다.',
        en: 'When the database stops, every function stops, however healthy the modules are.',
      },
      facts: [],
      section: 'release',
      item: 'rollback-what',
    },
  },
  'copy-data': {
    from: 'copy',
    to: 'shop-db',
    kind: 'call',
    detail: {
      what: {
        ko: '복사본이 같은 데이터베이스를 읽고 쓰는 호출입니다.',
        en: 'The copy reading and writing the same database.',
      },
      why: {
        ko: '요청이 어느 벌로 가든 손님은 같은 주문 목록을 보아야 합니다.',
        en: 'Whichever copy answers, a shopper has to see the same orders.',
      },
      without: {
        ko: '데이터베이스를 따로 두면 복사본마다 데이터가 달라집니다.',
        en: 'With separate databases each copy would hold different data.',
      },
      facts: ['containers-shared-database'],
      section: 'replicas',
      item: 'replica-db',
    },
  },
  'to-members': routeTo('members', '/members'),
  'to-orders': routeTo('orders', '/orders'),
  'to-catalog': routeTo('catalog', '/catalog'),
  'members-data': ownData('members'),
  'orders-data': ownData('orders'),
  'catalog-data': ownData('catalog'),
  'call-members': {
    from: 'orders',
    to: 'members',
    kind: 'call',
    detail: {
      what: {
        ko: '주문 서비스가 배송 주소를 묻고 답을 기다리는 네트워크 호출입니다.',
        en: 'A network call: the order service asks for the delivery address and waits.',
      },
      why: {
        ko: '주소가 없으면 주문을 끝낼 수 없으므로, 기다려야 하는 답입니다.',
        en: 'An order cannot be finished without the address, so this answer is worth waiting for.',
      },
      without: {
        ko: '주문 서비스가 회원 DB를 직접 읽으면 두 팀이 다시 얽힙니다.',
        en: 'Reading the members database directly would tie the two teams together again.',
      },
      facts: ['containers-three-in-series'],
      section: 'chain',
      item: 'down-with-members',
    },
  },
  'call-catalog': {
    from: 'orders',
    to: 'catalog',
    kind: 'call',
    detail: {
      what: {
        ko: '주문 서비스가 판매 순위를 고쳐 달라고 부탁하고 답을 기다리는 호출입니다.',
        en: 'A call in which the order service asks to update the sales rank and waits.',
      },
      why: {
        ko: '만들기는 쉽지만, 나중에 해도 될 일 때문에 주문이 기다립니다.',
        en: 'It is easy to write, but it lets work that could come later hold up the order.',
      },
      without: {
        ko: '이 호출을 대기열로 바꾸면 도서 서비스가 멈춰도 주문은 끝납니다.',
        en: 'Replace it with a queue, and orders complete while the catalog service is down.',
      },
      facts: ['containers-three-in-series', 'containers-two-hops'],
      section: 'chain',
      item: 'must-succeed',
    },
  },
  'send-sale': {
    from: 'orders',
    to: 'queue',
    kind: 'call',
    label: { ko: 'SendMessage', en: 'SendMessage' },
    detail: {
      what: {
        ko: '주문 서비스가 "책이 팔렸다"는 메시지를 대기열에 맡기는 호출입니다.',
        en: 'The order service leaving a "book sold" message on the queue.',
      },
      why: {
        ko: '대기열이 맡았다고 답하면 주문 서비스는 곧바로 손님에게 답합니다.',
        en: 'Once the queue says that it has stored the message, the shopper gets an answer.',
      },
      without: {
        ko: '도서 서비스가 순위를 고칠 때까지 손님이 기다립니다.',
        en: 'The shopper would wait until the catalog service has updated the rank.',
      },
      facts: [],
      section: 'buffer',
      item: 'must-succeed',
    },
  },
  'poll-sale': {
    from: 'catalog',
    to: 'queue',
    kind: 'call',
    label: { ko: '폴링', en: 'polls' },
    detail: {
      what: {
        ko: '도서 서비스가 대기열에 물어 메시지를 가져가는 호출입니다.',
        en: 'The catalog service asking the queue for messages.',
      },
      why: {
        ko: '할 수 있을 때 할 수 있는 만큼 가져가므로, 멈췄다가 돌아와도 이어서 처리합니다.',
        en: 'It takes what it can when it can, so after a stop it carries on where it left off.',
      },
      without: {
        ko: '아무도 가져가지 않으면 메시지는 보존 기간까지 쌓이고 순위는 옛 값에 머뭅니다.',
        en: 'If nobody polls, messages pile up until retention ends and the rank stays old.',
      },
      facts: ['sqs-retention-default'],
      section: 'buffer',
      item: 'must-succeed',
    },
  },
} satisfies Record<string, DiagramEdge>;

function routeTo(service: 'members' | 'orders' | 'catalog', path: string): DiagramEdge {
  return {
    from: 'alb',
    to: service,
    kind: 'call',
    label: { ko: path, en: path },
    detail: {
      what: {
        ko: `경로가 ${path}로 시작하는 요청을 이 서비스로 보내는 규칙입니다.`,
        en: `The rule that sends requests whose path begins with ${path} to this service.`,
      },
      why: {
        ko: '기능마다 들어가는 프로세스가 다르므로 한쪽이 멈춰도 다른 길은 그대로입니다.',
        en: 'Each function has a process of its own, so when one stops, the other paths stay open.',
      },
      without: {
        ko: '규칙이 없으면 손님의 앱이 서비스마다 주소를 알아야 합니다.',
        en: 'Without rules, the shopper’s app would need the address of every service.',
      },
      facts: [],
      section: 'split',
      item: 'split-order',
    },
  };
}

function ownData(service: 'members' | 'orders' | 'catalog'): DiagramEdge {
  return {
    from: service,
    to: `${service}-db`,
    kind: 'call',
    detail: {
      what: {
        ko: '서비스가 자기 데이터베이스를 읽고 쓰는 호출입니다. 다른 서비스는 이 길을 쓰지 않습니다.',
        en: 'The service reading and writing its own database. No other service uses this path.',
      },
      why: {
        ko: '남의 데이터는 API로 물어야 테이블이 팀 안의 일로 남습니다.',
        en: 'Others ask through the API, so tables stay a matter inside the team.',
      },
      without: {
        ko: '데이터베이스를 함께 쓰면 서비스는 셋이어도 함께 멈추고 함께 고쳐야 합니다.',
        en: 'On a shared database, three services would still stop together and have to change together.',
      },
      facts: [],
      section: 'split',
      item: 'login-review',
    },
  };
}
