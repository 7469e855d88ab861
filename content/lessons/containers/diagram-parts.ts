import type { DiagramGroup, DiagramNode } from '@/lib/diagram/diagram';

export const groups = {
  region: {
    kind: 'region',
    label: { ko: '서울 리전', en: 'Seoul Region' },
  },
  monolith: {
    kind: 'boundary',
    label: { ko: '모놀리스', en: 'Monolith' },
    in: 'region',
  },
  'members-team': {
    kind: 'boundary',
    label: { ko: '회원 팀', en: 'Members team' },
    in: 'region',
  },
  'orders-team': {
    kind: 'boundary',
    label: { ko: '주문 팀', en: 'Orders team' },
    in: 'region',
  },
  'catalog-team': {
    kind: 'boundary',
    label: { ko: '도서 팀', en: 'Catalog team' },
    in: 'region',
  },
} satisfies Record<string, DiagramGroup>;

export const nodes = {
  shopper: {
    kind: 'person',
    label: { ko: '손님', en: 'Shopper' },
    detail: {
      what: {
        ko: '책을 검색하고, 로그인하고, 주문하는 사람입니다. 주소 하나만 압니다.',
        en: 'Someone who searches for books, logs in and orders, and knows a single address.',
      },
      why: {
        ko: '안이 한 덩어리이든 셋이든 손님에게는 세 기능이 되느냐 마느냐만 보입니다.',
        en: 'Whether the inside is one piece or three, the shopper only sees which functions work.',
      },
      without: {
        ko: '누구에게 무엇이 멈추는지 묻지 않고는 어느 구조가 나은지 말할 수 없습니다.',
        en: 'Unless you ask what stops for whom, you cannot say which structure is better.',
      },
      facts: [],
      section: 'one-process',
      item: 'same-number',
    },
  },
  alb: {
    kind: 'load-balancer',
    label: { ko: 'ALB', en: 'ALB' },
    sub: { ko: '경로 규칙', en: 'path rules' },
    in: 'region',
    detail: {
      what: {
        ko: '요청의 경로를 보고 보낼 곳을 고르는 Application Load Balancer입니다. 살아 있는 쪽으로만 보냅니다.',
        en: 'The Application Load Balancer, which chooses the target by the path of a request and sends only to targets that are up.',
      },
      why: {
        ko: '모놀리스의 복사본 사이에서도, 나눈 서비스 사이에서도 손님이 부르는 주소를 하나로 둡니다.',
        en: 'It keeps one address for shoppers, in front of the monolith’s copies as well as the services.',
      },
      without: {
        ko: '손님의 앱이 서비스마다 다른 주소를 알아야 하고, 나눌 때마다 앱을 고쳐야 합니다.',
        en: 'The shopper’s app would need one address per service and a change with every split.',
      },
      facts: [],
      section: 'split',
      item: 'split-order',
    },
  },
  'mono-orders': {
    kind: 'module',
    label: { ko: '주문 모듈', en: 'Orders module' },
    sub: { ko: 'Java', en: 'Java' },
    in: 'monolith',
    detail: {
      what: {
        ko: '주문을 받는 코드입니다. 다른 두 모듈과 한 프로세스에서 실행되며 메모리를 함께 씁니다.',
        en: 'The code that takes orders. It shares one process and its memory with the other two modules.',
      },
      why: {
        ko: '회원과 도서의 코드를 함수로 바로 부르므로 빠르고 시험하기 쉽습니다.',
        en: 'It calls the code of members and catalog as plain functions, which is fast and easy to test.',
      },
      without: {
        ko: '프로세스가 따로라면 함수 호출이 네트워크 호출로 바뀌고, 실패할 까닭도 늘어납니다.',
        en: 'In a process of its own, its function calls would become network calls with more ways to fail.',
      },
      facts: [],
      section: 'one-process',
      item: 'login-review',
    },
  },
  'mono-members': {
    kind: 'module',
    label: { ko: '회원 모듈', en: 'Members module' },
    sub: { ko: 'Java', en: 'Java' },
    in: 'monolith',
    detail: {
      what: {
        ko: '가입과 로그인을 맡은 코드입니다. 주문, 도서 모듈과 함께 배포합니다.',
        en: 'The code for sign-up and login, deployed together with orders and catalog.',
      },
      why: {
        ko: '작은 변경도 공동 릴리스에 실려 나가므로 세 팀의 일정이 서로 묶입니다.',
        en: 'Even a small change goes out with the common release, which ties the plans of three teams together.',
      },
      without: {
        ko: '로그인 없이는 주문할 수 없으므로 어느 구조에서든 꼭 필요한 기능입니다.',
        en: 'Nobody can order without logging in, so every structure needs this function.',
      },
      facts: [],
      section: 'release',
      item: 'login-review',
    },
  },
  'mono-catalog': {
    kind: 'module',
    label: { ko: '도서 모듈', en: 'Catalog module' },
    sub: { ko: 'Java', en: 'Java' },
    in: 'monolith',
    detail: {
      what: {
        ko: '책을 검색하고 보여 주는 코드입니다.',
        en: 'The code that searches for books and shows them.',
      },
      why: {
        ko: '할인 날 검색만 몰려도 모놀리스는 이 모듈만 늘릴 수 없어 전체를 한 벌 더 띄웁니다.',
        en: 'When only searches surge, a monolith cannot grow this module alone, so you run another copy of everything.',
      },
      without: {
        ko: '검색이 멈추면 손님은 살 책을 찾지 못합니다.',
        en: 'Without search, shoppers cannot find a book to buy.',
      },
      facts: [],
      section: 'one-process',
      item: 'pick-change',
    },
  },
  copy: {
    kind: 'monolith',
    label: { ko: '복사본', en: 'Copy' },
    sub: { ko: '나중에 더함', en: 'added later' },
    in: 'region',
    detail: {
      what: {
        ko: '같은 모놀리스를 다른 AZ에 한 벌 더 띄운 것입니다. 안에는 똑같은 세 모듈이 있습니다.',
        en: 'The same monolith run once more in another AZ, with the same three modules inside.',
      },
      why: {
        ko: '한 벌이 우연히 고장 나도 ALB가 다른 한 벌로 보내므로 서비스가 이어집니다.',
        en: 'If one copy fails by chance, the ALB sends requests to the other and the shop stays open.',
      },
      without: {
        ko: '서버 하나가 고장 나면 서점 전체가 멈춥니다.',
        en: 'The failure of one server would close the whole shop.',
      },
      facts: ['containers-two-copies', 'containers-two-copies-year'],
      section: 'replicas',
      item: 'copies-help',
    },
  },
  'shop-db': {
    kind: 'table',
    label: { ko: '서점 DB', en: 'Shop DB' },
    sub: { ko: '함께 씀', en: 'shared' },
    in: 'region',
    detail: {
      what: {
        ko: '모놀리스의 세 모듈과 복사본이 모두 함께 쓰는 데이터베이스입니다.',
        en: 'The database that all three modules and every copy of the monolith share.',
      },
      why: {
        ko: '트랜잭션 하나로 여러 테이블을 함께 고칠 수 있습니다.',
        en: 'A single transaction can change several tables at once.',
      },
      without: {
        ko: '데이터를 나누면 값이 잠깐 어긋나도 괜찮도록 설계해야 합니다.',
        en: 'With the data split, you have to design for values that disagree for a while.',
      },
      facts: ['containers-shared-database'],
      section: 'replicas',
      item: 'replica-db',
    },
  },
  members: {
    kind: 'service',
    label: { ko: '회원 서비스', en: 'Members' },
    sub: { ko: 'JavaScript', en: 'JavaScript' },
    in: 'members-team',
    detail: {
      what: {
        ko: '회원 팀이 JavaScript로 만들어 따로 배포하는 서비스입니다.',
        en: 'A service that the members team writes in JavaScript and deploys on its own.',
      },
      why: {
        ko: '로그인을 고칠 때 다른 팀의 릴리스를 기다리지 않습니다.',
        en: 'A change to login does not wait for another team’s release.',
      },
      without: {
        ko: '이 서비스가 멈추면 로그인뿐 아니라 이 서비스의 답을 기다리는 주문도 실패합니다.',
        en: 'When it is down, login fails and so do orders, which wait for its answer.',
      },
      facts: ['containers-three-nines-year'],
      section: 'split',
      item: 'down-with-members',
    },
  },
  'members-db': {
    kind: 'table',
    label: { ko: '회원 DB', en: 'Members DB' },
    in: 'members-team',
    detail: {
      what: {
        ko: '회원 서비스만 읽고 쓰는 데이터베이스입니다.',
        en: 'A database that only the members service reads and writes.',
      },
      why: {
        ko: '테이블을 바꾸어도 다른 팀의 코드가 깨지지 않습니다.',
        en: 'Changing a table does not break another team’s code.',
      },
      without: {
        ko: '셋이 데이터베이스 하나를 함께 쓰면 결합도와 단일 장애 지점이 되살아납니다.',
        en: 'If the three shared one database, coupling and a single point of failure would return.',
      },
      facts: [],
      section: 'split',
      item: 'down-with-members',
    },
  },
  orders: {
    kind: 'service',
    label: { ko: '주문 서비스', en: 'Orders' },
    sub: { ko: 'Java', en: 'Java' },
    in: 'orders-team',
    detail: {
      what: {
        ko: '주문 팀이 따로 배포하는 서비스입니다. 주문을 끝내려면 다른 서비스의 답이 필요합니다.',
        en: 'A service deployed by the orders team. To finish an order it needs answers from other services.',
      },
      why: {
        ko: '여기에서 난 고장은 여기에 갇히지만, 다른 서비스의 고장은 답을 기다리는 만큼 이리로 번집니다.',
        en: 'Its own failures stay here, but a failure elsewhere reaches it wherever it waits for an answer.',
      },
      without: {
        ko: '주문을 한데 모으는 곳이 없으면 손님의 앱이 세 서비스를 차례로 부르고 결과를 맞추어야 합니다.',
        en: 'With nothing to bring an order together, the shopper’s app would have to call all three services itself.',
      },
      facts: ['containers-three-in-series', 'containers-three-in-series-year'],
      section: 'chain',
      item: 'chain-minutes',
    },
  },
  'orders-db': {
    kind: 'table',
    label: { ko: '주문 DB', en: 'Orders DB' },
    in: 'orders-team',
    detail: {
      what: {
        ko: '주문 서비스만 읽고 쓰는 데이터베이스입니다.',
        en: 'A database that only the order service reads and writes.',
      },
      why: {
        ko: '주문 팀이 스키마를 스스로 정하고 바꿉니다.',
        en: 'The orders team decides on its schema and changes it alone.',
      },
      without: {
        ko: '다른 서비스가 테이블을 직접 읽으면 열 하나를 바꿀 때마다 팀끼리 협의해야 합니다.',
        en: 'If others read its tables directly, every changed column would need a meeting between teams.',
      },
      facts: [],
      section: 'split',
      item: 'rollback-what',
    },
  },
  catalog: {
    kind: 'service',
    label: { ko: '도서 서비스', en: 'Catalog' },
    sub: { ko: 'Python', en: 'Python' },
    in: 'catalog-team',
    detail: {
      what: {
        ko: '도서 팀이 Python으로 만들어 따로 배포하는 검색 서비스입니다. 판매 순위도 맡습니다.',
        en: 'The search service that the catalog team writes in Python. It also keeps the sales rank.',
      },
      why: {
        ko: '할인 날 검색이 몰리면 이 서비스만 늘립니다.',
        en: 'When searches surge on a sale day, this service grows alone.',
      },
      without: {
        ko: '주문이 이 서비스의 답을 기다리게 두면 검색이 몰릴 때 주문까지 느려집니다.',
        en: 'As long as orders wait for it, a surge of searches slows orders down too.',
      },
      facts: [],
      section: 'buffer',
      item: 'queue-gain',
    },
  },
  'catalog-db': {
    kind: 'table',
    label: { ko: '도서 DB', en: 'Catalog DB' },
    in: 'catalog-team',
    detail: {
      what: {
        ko: '책과 판매 순위를 담은, 도서 서비스만의 데이터베이스입니다.',
        en: 'The catalog service’s own database of books and sales ranks.',
      },
      why: {
        ko: '검색에 알맞은 종류의 데이터베이스를 도서 팀이 고를 수 있습니다.',
        en: 'The catalog team can choose the kind of database that suits searching.',
      },
      without: {
        ko: '주문과 같은 데이터베이스를 쓰면, 검색이 몰릴 때 주문의 조회까지 느려집니다.',
        en: 'On a database shared with orders, a surge of searches would slow their queries too.',
      },
      facts: [],
      section: 'split',
      item: 'login-review',
    },
  },
  queue: {
    kind: 'queue',
    label: { ko: '판매 대기열', en: 'Sales queue' },
    sub: { ko: 'Amazon SQS', en: 'Amazon SQS' },
    in: 'region',
    detail: {
      what: {
        ko: '"책이 팔렸다"는 메시지를 도서 서비스가 가져갈 때까지 보관하는 SQS 대기열입니다.',
        en: 'An SQS queue that keeps "a book was sold" messages until the catalog service fetches them.',
      },
      why: {
        ko: '주문 서비스가 도서 서비스의 답을 기다리지 않게 합니다.',
        en: 'With it, the order service does not have to wait for the catalog service.',
      },
      without: {
        ko: '도서 서비스가 느리거나 멈춘 동안 주문도 함께 실패합니다.',
        en: 'Orders would fail for as long as the catalog service is slow or down.',
      },
      facts: [],
      section: 'buffer',
      item: 'must-succeed',
    },
  },
} satisfies Record<string, DiagramNode>;
