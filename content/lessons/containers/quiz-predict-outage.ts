import { defineQuiz } from '@/lib/grade/item';

const functions = {
  read: 'param',
  of: { code: 'functions-stopped', where: { side: 'services' } },
  param: 'functions',
} as const;
const servicesDown = { read: 'highest', metric: 'services-stopped-functions' } as const;
const crash = (part: string) => [{ at: 5, command: 'crash', args: { part } }];

/** Experiments about failures and how far they reach. */
export const outageItems = defineQuiz([
  {
    kind: 'predict',
    id: 'predict-stopped',
    rev: 1,
    objective: 'blast-radius',
    section: 'chain',
    concept: 'isolation',
    stem: {
      ko: '나눈 서비스 셋이 저마다 자기 데이터베이스를 쓰고, 주문은 회원 서비스와 도서 서비스의 답을 모두 기다립니다. {broken} 고쳐질 때까지 되지 않는 기능은 무엇입니까?',
      en: 'Three split services each use a database of their own, and an order waits for the answers of both members and catalog. {broken} Which functions cannot be done until it is repaired?',
    },
    preset: 'leak',
    cases: [
      {
        values: {
          broken: {
            ko: '도서 서비스의 프로세스가 죽었습니다.',
            en: 'The process of the catalog service dies.',
          },
        },
        change: { onlyCommands: crash('catalog'), until: 12 },
      },
      {
        values: {
          broken: {
            ko: '주문 데이터베이스가 멈추었습니다.',
            en: 'The orders database stops.',
          },
        },
        change: { onlyCommands: crash('orders-db'), until: 12 },
      },
      {
        values: {
          broken: {
            ko: '도서 서비스의 답이 없으면 순위를 고치지 않고 넘어가도록 해 두었는데, 도서 서비스의 프로세스가 죽었습니다.',
            en: 'Without an answer of catalog, an order goes on and leaves the rank as it is. Now the process of the catalog service dies.',
          },
        },
        change: {
          params: { 'fallback-catalog': true },
          onlyCommands: crash('catalog'),
          until: 12,
        },
      },
    ],
    options: [
      {
        id: 'search',
        text: { ko: '검색', en: 'Searching' },
        when: [{ reading: functions, is: 'equal', value: 'search' }],
        why: {
          ko: '주문이 도서 서비스의 답을 꼭 기다린다면 도서 서비스와 함께 멈춥니다. 답이 없어도 주문이 이어질 때에만 검색 하나로 그칩니다.',
          en: 'If an order must have the answer of catalog, it stops together with catalog. Only when orders can go on without it are searches alone affected.',
        },
      },
      {
        id: 'order',
        text: { ko: '주문', en: 'Ordering' },
        when: [{ reading: functions, is: 'equal', value: 'order' }],
        why: {
          ko: '주문 서비스를 부르고 기다리는 서비스는 없습니다. 주문 서비스나 그 데이터베이스가 멈추었을 때의 답입니다.',
          en: 'No service calls orders and waits for it. This is the answer when the order service or its database is down.',
        },
      },
      {
        id: 'order-search',
        text: { ko: '주문과 검색', en: 'Ordering and searching' },
        when: [{ reading: functions, is: 'equal', value: 'order+search' }],
        why: {
          ko: '검색은 도서 서비스가 하고, 주문은 그 답을 기다립니다. 도서 서비스가 멈추고 주문에 대신할 것이 없을 때의 답입니다.',
          en: 'Catalog does the searching, and an order waits for its answer. This is the answer when catalog is down and orders have no stand-in.',
        },
      },
      {
        id: 'all',
        text: { ko: '로그인, 주문, 검색 모두', en: 'Login, ordering and searching' },
        when: [{ reading: functions, is: 'equal', value: 'login+order+search' }],
        why: {
          ko: '회원 서비스는 다른 서비스를 부르지 않으므로 로그인은 됩니다. 셋이 한 프로세스이거나 데이터베이스 하나를 함께 쓸 때의 답입니다.',
          en: 'The members service calls no other, so logins work. This is the answer if the three shared one process or one database.',
        },
      },
    ],
    contrast: {
      change: { params: { 'catalog-call': 'queue' } },
      text: {
        ko: '순위를 고치는 일을 대기열에 맡기면 도서 서비스가 멈추어도 주문은 이어집니다.',
        en: 'With the rank update left on a queue, orders go on while catalog is down.',
      },
    },
    explain: {
      ko: '고장은 화살표를 거슬러, 기다리는 쪽으로 번집니다. 먼저 멈춘 것이 맡던 기능을 세고, 그 답을 꼭 기다리는 기능을 더합니다. 부르지 않는 기능과 답 없이 넘어갈 수 있는 기능은 살아남습니다.',
      en: 'A failure spreads against the arrows, to whoever waits. Count the function of what is down, then add those that must have its answer. Functions that do not call it, or can go on without it, survive.',
    },
    facts: [],
    note: 'N04',
    checked: '2026-11-22',
  },
  {
    kind: 'predict',
    id: 'predict-copies',
    rev: 1,
    objective: 'availability',
    section: 'replicas',
    concept: 'copies',
    stem: {
      ko: '나눈 서비스를 저마다 두 벌씩 띄웠고, 한 벌만으로도 모든 요청을 감당합니다. 데이터베이스는 서비스마다 하나이고, 주문은 회원 서비스의 답을 꼭 기다립니다. {event} 고쳐질 때까지 되지 않는 기능은 무엇입니까? 그 순간 처리하던 요청은 따지지 않습니다.',
      en: 'Each split service runs in two copies, and one copy can handle all its requests. Each service has a single database, and an order must have the answer of members. {event} Which functions cannot be done until it is repaired? Leave aside requests in hand at that moment.',
    },
    preset: 'copies',
    cases: [
      {
        values: {
          event: {
            ko: '회원 팀의 새 릴리스가 두 벌에 나갔는데, 버그가 있어 요청을 받을 때마다 프로세스가 죽습니다.',
            en: 'A new release of the members team runs in both copies, and a bug in it kills the process on every request it gets.',
          },
        },
        change: {
          params: { repair: 30 },
          onlyCommands: [{ at: 3, command: 'deploy-bad', args: { team: 'members', bug: 'crash' } }],
          until: 25,
        },
      },
      {
        values: {
          event: {
            ko: '서버 하나의 부품이 고장 나 회원 서비스 한 벌의 프로세스가 죽었습니다.',
            en: 'A part of one server breaks, and the process of one copy of the members service dies.',
          },
        },
        change: { params: { repair: 30 }, onlyCommands: crash('members'), until: 25 },
      },
      {
        values: {
          event: {
            ko: '회원 서비스 두 벌은 켜져 있는데 회원 데이터베이스가 멈추었습니다.',
            en: 'Both copies of members run, but the members database stops.',
          },
        },
        change: { params: { repair: 30 }, onlyCommands: crash('members-db'), until: 25 },
      },
    ],
    options: [
      {
        id: 'none',
        text: { ko: '없음. 모두 됩니다.', en: 'None: all can be done.' },
        when: [{ reading: servicesDown, is: 'equal', value: 0 }],
        why: {
          ko: '한 벌이 살아남아야 ALB가 그쪽으로 보낼 수 있습니다. 고장이 한 벌에만 왔을 때의 답입니다.',
          en: 'One copy must survive for the ALB to send requests there. This is the answer when the failure hits one copy only.',
        },
      },
      {
        id: 'login',
        text: { ko: '로그인', en: 'Login' },
        when: [{ reading: functions, is: 'equal', value: 'login' }],
        why: {
          ko: '회원 서비스가 답하지 못하면 그 답을 기다리는 주문도 끝나지 않습니다. 주문이 회원 서비스의 답 없이 넘어갈 수 있을 때의 답입니다.',
          en: 'If members cannot answer, orders that wait for it cannot finish either. This is the answer if orders could go on without members.',
        },
      },
      {
        id: 'login-order',
        text: { ko: '로그인과 주문', en: 'Login and ordering' },
        when: [{ reading: functions, is: 'equal', value: 'login+order' }],
        why: {
          ko: '두 벌이 함께 쓰는 것, 곧 같은 코드나 하나뿐인 데이터베이스가 고장 났을 때의 답입니다. 그러면 회원 서비스를 기다리는 주문까지 멈추고, 검색은 부르지 않으므로 남습니다.',
          en: 'This is the answer when something both copies share fails: the same code, or the only database. Then orders, which wait for members, stop too; searches do not call it and go on.',
        },
      },
      {
        id: 'all',
        text: { ko: '로그인, 주문, 검색 모두', en: 'Login, ordering and searching' },
        when: [{ reading: functions, is: 'equal', value: 'login+order+search' }],
        why: {
          ko: '검색은 도서 서비스와 도서 데이터베이스만 씁니다. 세 기능이 한 프로세스이거나 한 데이터베이스를 함께 쓸 때의 답입니다.',
          en: 'A search uses only catalog and its database. This is the answer if the three functions shared one process or one database.',
        },
      },
    ],
    contrast: {
      change: { onlyCommands: crash('members') },
      text: {
        ko: '버그가 아니라 서버 하나의 고장으로 한 벌만 죽으면, 남은 한 벌이 모든 요청을 받습니다.',
        en: 'If one copy dies of a broken server instead of a bug, the other takes all requests.',
      },
    },
    explain: {
      ko: '두 가지를 차례로 묻습니다. 고장이 두 벌에 함께 오는가, 그렇다면 누가 그 답을 기다리는가입니다. 부품의 고장은 한 벌에만 오지만 버그는 두 벌의 코드에 똑같이 들어 있고 데이터베이스는 하나뿐입니다. 복사본은 첫째 물음에서, 나누기는 둘째 물음에서 고장을 막습니다.',
      en: 'Ask two questions in turn. Does the failure reach both copies? And if so, who waits for them? A broken part hits one copy, but a bug is in the code of both, and there is only one database. Copies stop a failure at the first question, a split at the second.',
    },
    facts: [],
    note: 'N01',
    checked: '2026-11-22',
  },
]);
