import type { RunCommand } from '@/lib/simulate/run';
import { defineQuiz } from '@/lib/grade/item';

const stopped = { read: 'metric', metric: 'services-stopped-functions' } as const;
const stoppedFunctions = {
  read: 'param',
  of: { code: 'functions-stopped', where: { side: 'services' } },
  param: 'functions',
} as const;

const release = (unit: string): RunCommand => ({ at: 4, command: 'deploy', args: { unit } });
const back = (unit: string): RunCommand => ({ at: 8, command: 'roll-back', args: { unit } });
const ordersNew = { at: 2, command: 'finish-change', args: { team: 'orders', bug: 'leak' } };
const catalogNew = (needs: string) => ({
  at: 3,
  command: 'finish-change',
  args: { team: 'catalog', needs },
});
const bothOut = [release('orders'), release('catalog')];

/** Experiments about the contract between two services. */
export const contractItems = defineQuiz([
  {
    kind: 'predict',
    id: 'predict-contract',
    rev: 1,
    objective: 'release',
    section: 'split',
    concept: 'rollback-one',
    stem: {
      ko: '나눈 서비스에서 주문 팀이 응답의 형식을 바꾼 v8을 배포했습니다. 도서 팀도 새 버전을 배포했습니다. {fits} v8에 메모리 누수가 있어 {back} 세 서비스의 프로세스는 모두 켜져 있습니다. 그 뒤 손님이 쓰지 못하는 기능은 무엇입니까?',
      en: 'Among the split services, the orders team has deployed v8, which changes the format of its messages. The catalog team has deployed a new version as well. {fits} v8 leaks memory, so {back} All three services have their processes running. Which functions can shoppers not use afterwards?',
    },
    preset: 'contract',
    cases: [
      {
        values: {
          fits: {
            ko: '도서 팀의 새 버전은 v8의 형식만 알아듣습니다.',
            en: 'The new version of catalog understands only the format of v8.',
          },
          back: {
            ko: '주문 팀이 주문 서비스만 v7로 롤백했습니다.',
            en: 'the orders team rolls back its own service alone to v7.',
          },
        },
        change: {
          params: { memory: 2000 },
          onlyCommands: [ordersNew, catalogNew('orders'), ...bothOut, back('orders')],
          until: 16,
        },
      },
      {
        values: {
          fits: {
            ko: '도서 팀의 새 버전은 v7과 v8의 형식을 모두 알아듣습니다.',
            en: 'The new version of catalog understands the formats of both v7 and v8.',
          },
          back: {
            ko: '주문 팀이 주문 서비스만 v7로 롤백했습니다.',
            en: 'the orders team rolls back its own service alone to v7.',
          },
        },
        change: {
          params: { memory: 2000 },
          onlyCommands: [ordersNew, catalogNew('none'), ...bothOut, back('orders')],
          until: 16,
        },
      },
      {
        values: {
          fits: {
            ko: '도서 팀의 새 버전은 v8의 형식만 알아듣습니다.',
            en: 'The new version of catalog understands only the format of v8.',
          },
          back: {
            ko: '주문 팀은 v7로, 도서 팀은 v8에 맞추기 전의 버전으로 함께 롤백했습니다.',
            en: 'the orders team rolls back to v7 and, with it, the catalog team to its version from before v8.',
          },
        },
        change: {
          params: { memory: 2000 },
          onlyCommands: [
            ordersNew,
            catalogNew('orders'),
            ...bothOut,
            back('catalog'),
            back('orders'),
          ],
          until: 16,
        },
      },
    ],
    options: [
      {
        id: 'none',
        text: { ko: '없음. 세 기능을 모두 씁니다.', en: 'None: all three can be used.' },
        when: [{ reading: stopped, is: 'equal', value: 0 }],
        why: {
          ko: '서비스마다 따로 롤백할 수 있지만, 되돌아간 버전과 지금 실행되는 상대가 서로의 형식을 알아들어야 합니다. 양쪽의 계약이 맞을 때의 답입니다.',
          en: 'Each service can go back on its own, but the older version and the one it talks to must understand each other. This is the answer when their contract holds.',
        },
      },
      {
        id: 'order',
        text: { ko: '주문만 되지 않습니다.', en: 'Only ordering.' },
        when: [
          { reading: stopped, is: 'equal', value: 1 },
          { reading: stoppedFunctions, is: 'equal', value: 'order' },
        ],
        why: {
          ko: '주문 서비스는 도서 서비스를 부르고 답을 기다립니다. 둘이 서로의 형식을 알아듣지 못할 때의 답이며, 검색은 이 계약을 쓰지 않습니다.',
          en: 'The order service calls catalog and waits. This is the answer when the two do not understand each other; searches do not use that contract.',
        },
      },
      {
        id: 'both',
        text: { ko: '주문과 검색이 되지 않습니다.', en: 'Ordering and searching.' },
        when: [{ reading: stopped, is: 'equal', value: 2 }],
        why: {
          ko: '검색은 도서 서비스와 그 데이터베이스만 있으면 됩니다. 도서 서비스의 프로세스까지 멈추었을 때의 답입니다.',
          en: 'A search needs only catalog and its database. This is the answer if the process of catalog had stopped as well.',
        },
      },
      {
        id: 'all',
        text: { ko: '세 기능이 모두 되지 않습니다.', en: 'All three.' },
        when: [{ reading: stopped, is: 'equal', value: 3 }],
        why: {
          ko: '로그인과 검색은 주문 서비스를 부르지 않으므로 주문 쪽의 고장이 번지지 않습니다. 셋이 한 프로세스이거나 서로를 모두 기다릴 때의 답입니다.',
          en: 'Logins and searches do not call the order service, so its trouble does not spread to them. This is the answer if the three shared one process or all waited for each other.',
        },
      },
    ],
    contrast: {
      change: {
        onlyCommands: [
          ordersNew,
          catalogNew('orders'),
          ...bothOut,
          back('catalog'),
          back('orders'),
        ],
      },
      text: {
        ko: '도서 서비스도 함께 되돌리면 계약이 다시 맞아 주문이 됩니다.',
        en: 'If catalog goes back as well, the contract holds again and orders work.',
      },
    },
    explain: {
      ko: '나눈 서비스는 배포 단위가 따로라 혼자 되돌릴 수 있습니다. 그러나 계약은 두 서비스 사이에 있으므로 한쪽만 되돌리면 깨질 수 있습니다. 그때는 프로세스가 모두 켜져 있어도 그 계약을 쓰는 기능이 멈춥니다. 새 버전이 옛 형식도 알아듣게 만들면 혼자 돌아갈 수 있습니다.',
      en: 'Split services are separate deployment units, so one can go back alone. But a contract lies between two of them, and going back on one side may break it. Then the function that uses it stops although every process runs. If a new version still understands the old format, its partner can go back alone.',
    },
    facts: [],
    note: 'N03',
    checked: '2026-11-22',
  },
]);
