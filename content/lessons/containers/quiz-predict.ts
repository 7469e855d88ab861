import type { RunCommand } from '@/lib/simulate/run';
import { defineQuiz } from '@/lib/grade/item';
import { callItems } from './quiz-predict-calls';
import { contractItems } from './quiz-predict-contract';
import { outageItems } from './quiz-predict-outage';

const goodReverted = { read: 'count', of: { code: 'good-change-reverted' } } as const;

const finish = (team: string, more: RunCommand['args'] = {}): RunCommand => ({
  at: 2,
  command: 'finish-change',
  args: { team, ...more },
});
const release = (at: number): RunCommand => ({ at, command: 'deploy', args: { unit: 'monolith' } });
const back = (at: number): RunCommand => ({ at, command: 'roll-back', args: { unit: 'monolith' } });
const later = (command: RunCommand): RunCommand => ({ ...command, at: 4 });

const buggy = finish('orders', { bug: 'leak' });

/** Experiments: the lesson's simulation decides. */
export const predictItems = defineQuiz([
  {
    kind: 'predict',
    id: 'predict-good-changes',
    rev: 1,
    objective: 'release',
    section: 'release',
    concept: 'rollback-whole',
    stem: {
      ko: '모놀리스의 새 릴리스에 주문 팀의 변경 둘이 실렸습니다. 하나는 메모리 누수가 있고 하나는 잘 돕니다. 회원 팀의 변경 하나와 도서 팀의 변경 둘도 모두 잘 돕니다. {packed} 누수가 드러나자 바로 앞 릴리스로 한 번 롤백했습니다. 잘 돌던 변경 가운데 몇 개가 손님에게서 사라집니까?',
      en: 'A new release of the monolith carries two changes of the orders team: one leaks memory, the other works well. One change of the members team and two of the catalog team work well too. {packed} When the leak shows, the monolith is rolled back once, to the release before. How many changes that worked well do shoppers lose?',
    },
    preset: 'rollback',
    cases: [
      {
        values: {
          packed: {
            ko: '회원 팀의 것은 어제 다른 릴리스로 나갔고, 도서 팀의 것은 이번 릴리스에 함께 실렸습니다.',
            en: 'The members change went out yesterday in a release of its own; the catalog changes are in the new release.',
          },
        },
        change: {
          onlyCommands: [
            finish('members'),
            release(3),
            ...[finish('catalog'), finish('catalog'), finish('orders'), buggy].map(later),
            release(5),
            back(8),
          ],
          until: 12,
        },
      },
      {
        values: {
          packed: {
            ko: '회원 팀과 도서 팀의 것은 모두 어제 다른 릴리스로 나갔습니다.',
            en: 'The members and catalog changes all went out yesterday in another release.',
          },
        },
        change: {
          onlyCommands: [
            finish('members'),
            finish('catalog'),
            finish('catalog'),
            release(3),
            ...[finish('orders'), buggy].map(later),
            release(5),
            back(8),
          ],
          until: 12,
        },
      },
      {
        values: {
          packed: {
            ko: '세 팀의 변경이 모두 이번 릴리스에 함께 실렸습니다.',
            en: 'All of them are in the new release.',
          },
        },
        change: {
          onlyCommands: [
            ...[finish('members'), finish('catalog'), finish('catalog')].map(later),
            ...[finish('orders'), buggy].map(later),
            release(5),
            back(8),
          ],
          until: 12,
        },
      },
    ],
    options: [
      {
        id: 'none',
        text: { ko: '0개', en: 'None' },
        when: [{ reading: goodReverted, is: 'equal', value: 0 }],
        why: {
          ko: '프로그램은 통째로 한 버전이므로 버그가 든 변경만 골라 뺄 수 없습니다. 그 변경이 혼자 릴리스 하나였을 때의 답입니다.',
          en: 'The program is one version as a whole, so the bad change cannot be picked out. This is the answer if it had been alone in its release.',
        },
      },
      {
        id: 'one',
        text: { ko: '1개', en: 'One' },
        when: [{ reading: goodReverted, is: 'equal', value: 1 }],
        why: {
          ko: '버그와 같은 릴리스에 실린 좋은 변경이 주문 팀의 하나뿐일 때의 답입니다. 같은 릴리스에 있으면 어느 팀의 것이든 함께 빠집니다.',
          en: 'This is the answer if the only good change in the same release as the bug is that of the orders team. Whatever shares the release goes, whichever team made it.',
        },
      },
      {
        id: 'three',
        text: { ko: '3개', en: 'Three' },
        when: [{ reading: goodReverted, is: 'equal', value: 3 }],
        why: {
          ko: '도서 팀의 둘과 주문 팀의 하나가 버그와 같은 릴리스에 있고, 회원 팀의 것은 앞선 릴리스에 있을 때의 답입니다. 앞선 릴리스의 변경은 남습니다.',
          en: 'This is the answer if two catalog changes and one orders change share the release with the bug, while the members change is in an earlier one. Earlier releases stay.',
        },
      },
      {
        id: 'four',
        text: { ko: '4개', en: 'Four' },
        when: [{ reading: goodReverted, is: 'equal', value: 4 }],
        why: {
          ko: '바로 앞 릴리스로 한 번 되돌리면 마지막 릴리스에 실린 것만 빠집니다. 좋은 변경 넷이 모두 그 릴리스에 있었을 때의 답입니다.',
          en: 'Going back once takes away only what the last release brought. This is the answer if all four good changes were in it.',
        },
      },
    ],
    contrast: {
      change: {
        onlyCommands: [
          finish('members'),
          finish('catalog'),
          finish('catalog'),
          finish('orders'),
          release(3),
          later(buggy),
          release(5),
          back(8),
        ],
        until: 12,
      },
      text: {
        ko: '누수가 있는 변경만 따로 릴리스했다면, 되돌려도 좋은 변경은 하나도 빠지지 않습니다.',
        en: 'If the leaking change had been released alone, rolling back would have cost no good change.',
      },
    },
    explain: {
      ko: '롤백은 변경이 아니라 릴리스를 되돌립니다. 버그와 같은 릴리스에 실린 것은 팀과 상관없이 함께 빠지고, 앞선 릴리스의 것은 남습니다. 그래서 릴리스에 싣는 변경이 적을수록 되돌릴 때 잃는 것도 적습니다.',
      en: 'A rollback takes back a release, not a change. Whatever shares the release with the bug goes, whichever team made it; what came in earlier releases stays. So the fewer changes a release carries, the less a rollback costs.',
    },
    facts: [],
    note: 'N03',
    checked: '2026-11-22',
  },
  ...contractItems,
  ...outageItems,
  ...callItems,
]);
