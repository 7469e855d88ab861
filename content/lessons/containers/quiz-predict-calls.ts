import { defineQuiz } from '@/lib/grade/item';

const answered = { read: 'metric', metric: 'services-order-answered' } as const;
const slowest = { read: 'highest', metric: 'services-order-p95' } as const;
const servicesDown = { read: 'highest', metric: 'services-stopped-functions' } as const;
const slowCatalog = [{ at: 1, command: 'slow', args: { part: 'catalog', delay: 3000 } }];

/** Experiments about calls that are slow or break off. */
export const callItems = defineQuiz([
  {
    kind: 'predict',
    id: 'predict-slow',
    rev: 1,
    objective: 'decouple',
    section: 'buffer',
    stem: {
      ko: '주문은 도서 서비스에 순위를 고쳐 달라고 하고 답을 기다립니다. 평소 이 호출은 0.5초 안에 끝납니다. 할인 기간에 도서 서비스가 멈추지는 않았지만 답마다 3초씩 늦어졌습니다. {guard} 그동안 손님의 주문은 어떻게 됩니까?',
      en: 'An order asks catalog to update the rank and waits for the answer, which usually comes within 0.5 seconds. During the sale catalog does not stop, but every answer takes 3 seconds longer. {guard} What happens to orders meanwhile?',
    },
    preset: 'guarded',
    cases: [
      {
        values: {
          guard: {
            ko: '호출마다 제한 시간 0.8초를 두었고, 그다음에 할 일은 정해 두지 않았습니다.',
            en: 'Each call has a timeout of 0.8 seconds, and nothing is defined for afterwards.',
          },
        },
        change: {
          params: { timeout: 800, retries: 0, 'fallback-catalog': false },
          onlyCommands: slowCatalog,
        },
      },
      {
        values: {
          guard: {
            ko: '제한 시간은 두지 않아 답이 올 때까지 기다립니다.',
            en: 'There is no timeout, so orders wait until the answer comes.',
          },
        },
        change: {
          params: { timeout: 0, retries: 0, 'fallback-catalog': false },
          onlyCommands: slowCatalog,
        },
      },
      {
        values: {
          guard: {
            ko: '제한 시간 0.8초를 두었고, 답이 없으면 순위를 고치지 않고 넘어갑니다.',
            en: 'Each call has a timeout of 0.8 seconds, and without an answer the order goes on and leaves the rank as it is.',
          },
        },
        change: {
          params: { timeout: 800, retries: 0, 'fallback-catalog': true },
          onlyCommands: slowCatalog,
        },
      },
    ],
    options: [
      {
        id: 'quick',
        text: {
          ko: '모두 끝나고, 늦어져도 1초를 넘지 않습니다.',
          en: 'All succeed, at most 1 second later than usual.',
        },
        when: [
          { reading: answered, is: 'equal', value: 100 },
          { reading: slowest, is: 'at-most', value: 3000 },
        ],
        why: {
          ko: '도서 서비스가 켜져 있어도 주문은 그 답을 기다립니다. 제한 시간과 대신할 것을 함께 정했거나 대기열에 맡겼을 때의 답입니다.',
          en: 'Catalog is up, but orders wait for its answer. This is the answer with both a timeout and a stand-in, or with a queue.',
        },
      },
      {
        id: 'late',
        text: {
          ko: '모두 끝나지만 3초쯤 늦어집니다.',
          en: 'All succeed, about 3 seconds late.',
        },
        when: [
          { reading: answered, is: 'equal', value: 100 },
          { reading: slowest, is: 'above', value: 3000 },
        ],
        why: {
          ko: '느린 답을 끝까지 기다리면 느려짐이 주문으로 그대로 옮겨 갑니다. 제한 시간이 없을 때의 답입니다.',
          en: 'Waiting for a slow answer to the end passes the delay on to the order. This is the answer without a timeout.',
        },
      },
      {
        id: 'fail',
        text: { ko: '끝나지 못하고 오류가 됩니다.', en: 'They fail with an error.' },
        when: [
          { reading: answered, is: 'below', value: 50 },
          { reading: servicesDown, is: 'equal', value: 0 },
        ],
        why: {
          ko: '제한 시간만 있고 대신할 것이 없으면, 기다리기를 그만둔 주문은 끝낼 방법이 없습니다. 제한 시간은 기다림을 줄일 뿐 답을 대신하지 않습니다.',
          en: 'With a timeout but no stand-in, an order that stops waiting cannot be finished. A timeout shortens the wait; it does not replace the answer.',
        },
      },
      {
        id: 'down',
        text: {
          ko: '주문 서비스까지 멈추어 다른 기능도 되지 않습니다.',
          en: 'The order service stops too and takes other functions with it.',
        },
        when: [{ reading: servicesDown, is: 'at-least', value: 1 }],
        why: {
          ko: '늦은 것은 도서 서비스의 답이고 프로세스는 모두 켜져 있습니다. 로그인은 주문 서비스를 부르지도 않습니다. 한 프로세스에서 실행되다가 그 프로세스가 죽을 때의 모습입니다.',
          en: 'Only the answers of catalog are late; every process runs, and logins do not even call orders. It would be so if all ran in one process and that process died.',
        },
      },
    ],
    contrast: {
      change: { params: { 'catalog-call': 'queue' } },
      text: {
        ko: '대기열에 맡기면 제한 시간과 상관없이 주문은 도서 서비스를 기다리지 않습니다.',
        en: 'With a queue, orders do not wait for catalog at all, whatever the timeout.',
      },
    },
    explain: {
      ko: '느린 서비스는 멈춘 서비스만큼 위험합니다. 기다리면 함께 느려지고, 제한 시간만 두면 실패로 바뀝니다. 제한 시간 뒤에 대신할 것까지 정하거나, 지금 필요하지 않은 일이면 대기열로 옮겨야 주문이 살아남습니다.',
      en: 'A slow service is as dangerous as a dead one. If you wait, you become slow too; with only a timeout, slow turns into failed. Orders survive when you also define what follows the timeout, or move work that nobody needs now behind a queue.',
    },
    facts: [],
    note: 'N04',
    checked: '2026-11-22',
  },
  {
    kind: 'predict',
    id: 'predict-chatty',
    rev: 1,
    objective: 'choose',
    section: 'compare',
    reviewOnly: true,
    stem: {
      ko: '모놀리스에서는 주문 하나가 다른 모듈의 함수를 {calls}번 불렀습니다. 서비스로 나누면서 이 함수 호출을 모두 네트워크 호출로 바꾸었고, 호출 하나는 99% 성공하며 실패해도 다시 부르지 않습니다. 어느 서비스도 멈추지 않았습니다. 성공하는 주문은 약 몇 %입니까?',
      en: 'In the monolith one order called functions of other modules {calls} times. In the split each of these became a network call, which succeeds 99% of the time and is not retried. No service ever stops. About what share of orders succeeds?',
    },
    preset: 'chatty',
    cases: [
      { values: { calls: 10 }, change: { params: { rate: 20 } } },
      { values: { calls: 2 }, change: { params: { rate: 20, rounds: 1 } } },
    ],
    options: [
      {
        id: 'all',
        text: { ko: '약 100%', en: 'About 100%' },
        when: [{ reading: answered, is: 'at-least', value: 99.5 }],
        why: {
          ko: '두 서비스가 멀쩡해도 그 사이의 네트워크 호출은 실패할 수 있습니다. 함수 호출처럼 끊기지 않거나, 실패한 호출을 다시 부를 때의 답입니다.',
          en: 'A network call can fail while both services are fine. This is the answer if calls never broke off, like function calls, or failed ones were retried.',
        },
      },
      {
        id: 'one',
        text: { ko: '약 99%', en: 'About 99%' },
        when: [
          { reading: answered, is: 'at-least', value: 98.7 },
          { reading: answered, is: 'below', value: 99.5 },
        ],
        why: {
          ko: '호출이 모두 성공해야 주문이 끝나므로 호출의 수만큼 곱해야 합니다. 주문 하나에 호출이 한 번일 때의 답입니다.',
          en: 'An order needs every call to succeed, so multiply once per call. This is the answer for one call in an order.',
        },
      },
      {
        id: 'two',
        text: { ko: '약 98%', en: 'About 98%' },
        when: [
          { reading: answered, is: 'at-least', value: 96 },
          { reading: answered, is: 'below', value: 98.7 },
        ],
        why: {
          ko: '곱하는 것은 서비스의 수가 아니라 기다리는 호출의 수입니다. 주문 하나에 호출이 두 번일 때의 답입니다.',
          en: 'What counts is not how many services there are but how many calls an order waits for. This is the answer for two calls in an order.',
        },
      },
      {
        id: 'ten',
        text: { ko: '약 90%', en: 'About 90%' },
        when: [{ reading: answered, is: 'below', value: 96 }],
        why: {
          ko: '0.99를 열 번 곱하면 약 0.904입니다. 주문 하나에 호출이 열 번일 때의 답입니다.',
          en: '0.99 multiplied ten times is about 0.904. This is the answer for ten calls in an order.',
        },
      },
    ],
    contrast: {
      change: { params: { retries: 2 } },
      text: {
        ko: '실패한 호출을 두 번까지 다시 부르면 주문은 거의 모두 성공합니다. 그 대신 두 번 처리해도 괜찮게 만들어야 합니다.',
        en: 'With up to two retries of a failed call nearly every order succeeds. In return, processing a call twice must do no harm.',
      },
    },
    explain: {
      ko: '나누면 끊기지 않던 함수 호출이 끊길 수 있는 네트워크 호출로 바뀝니다. 주문 하나가 부르는 만큼 곱해지므로, 수다스러운 두 부분은 합치는 편이 낫습니다.',
      en: 'A split turns function calls, which never break off, into network calls, which can. They multiply with every call of an order, so two parts that talk a lot are better kept together.',
    },
    facts: [],
    note: 'N05',
    checked: '2026-11-22',
  },
]);
