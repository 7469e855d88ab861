import { defineSimulation } from './simulation';

const words = (ko: string, en: string) => ({ ko, en });

/** Words and presets for the counter model: a small lab for tests. */
export const counterSimulation = defineSimulation({
  model: 'counter',
  parts: { source: 'orders', sink: 'queue' },
  lines: { line: 'send' },
  words: {
    parameters: {
      gap: { name: words('간격', 'Gap'), help: words('평균', 'Mean') },
      order: {
        name: words('도착', 'Arrivals'),
        help: words('방식', 'How'),
        options: { random: words('제멋대로', 'Random'), even: words('고르게', 'Even') },
      },
      chaos: { name: words('혼란', 'Chaos'), help: words('켜기', 'On or off') },
    },
    commands: {
      lose: { name: words('잃기', 'Lose') },
      add: {
        name: words('더하기', 'Add'),
        arguments: { count: { name: words('수', 'Count'), help: words('몇 개', 'How many') } },
      },
    },
    log: {
      made: words('{id|을/를} 만들었습니다.', '{id} was made.'),
      done: words('{id|이/가} 끝났습니다.', '{id} is done.'),
      lost: words('잃었습니다.', 'Lost.'),
      added: words('{count}개를 더했습니다.', 'Added {count}.'),
    },
    figures: { busy: words('바쁨 {busy}', 'busy {busy}') },
    metrics: { busy: { name: words('바쁜 수', 'Busy') } },
    names: { e1: words('첫째', 'the first') },
  },
  presets: [
    {
      id: 'even',
      title: words('고른 도착', 'Even arrivals'),
      teaches: words('고르게 옵니다.', 'They come evenly.'),
      params: { order: 'even' },
      seed: 3,
      until: 10,
    },
  ],
  simplifications: [words('간단합니다.', 'It is simple.')],
});
