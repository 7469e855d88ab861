import { defineQuiz } from '@/lib/grade/item';

/** Section replicas. */
export const copyItems = defineQuiz([
  {
    kind: 'multi',
    id: 'copies-help',
    rev: 1,
    objective: 'availability',
    section: 'replicas',
    concept: 'copies',
    stem: {
      ko: '모놀리스 두 벌이 서로 다른 AZ에서 ALB 뒤에 있고, 한 벌만으로도 모든 요청을 감당합니다. 데이터베이스는 하나이며 보기에서 따로 말하지 않으면 멀쩡합니다. 두 벌을 둔 덕분에 주문이 이어지는 고장을 모두 고르십시오.',
      en: 'Two copies of the monolith run in different AZs behind an ALB, and one can carry all requests. There is one database, healthy unless an option says otherwise. Select every failure in which orders go on thanks to the second copy.',
    },
    options: [
      {
        id: 'az-power',
        correct: true,
        text: {
          ko: '한 AZ의 정전으로 그곳의 복사본이 꺼집니다.',
          en: 'A power cut in one AZ turns off the copy there.',
        },
        why: {
          ko: '다른 AZ의 복사본은 정전과 상관없이 실행되고, ALB는 그쪽으로만 보냅니다.',
          en: 'The copy in the other AZ runs on, and the ALB sends everything to it.',
        },
      },
      {
        id: 'bad-release',
        text: {
          ko: '새 릴리스의 버그로 주문을 받는 프로세스가 죽습니다.',
          en: 'A bug in the new release kills any process that takes an order.',
        },
        why: {
          ko: '두 벌은 같은 릴리스이므로 다른 한 벌도 주문을 받는 순간 죽습니다. 두 벌의 코드가 서로 달라야 주문이 이어집니다.',
          en: 'Both run the same release, so the other copy dies with its next order. Orders would go on only if the two ran different code.',
        },
      },
      {
        id: 'hardware',
        correct: true,
        text: {
          ko: '서버의 부품이 고장 나 한 벌의 프로세스가 멈춥니다.',
          en: 'A broken part in a server stops the process of one copy.',
        },
        why: {
          ko: '서버 한 대의 고장은 다른 서버의 한 벌과 서로 독립입니다. 복사본이 가장 잘 막는 고장입니다.',
          en: 'A fault in one server is independent of the other. This is what copies are best at.',
        },
      },
      {
        id: 'database',
        text: {
          ko: '데이터베이스가 멈춰 모든 조회가 오류를 냅니다.',
          en: 'The database stops, and every query returns an error.',
        },
        why: {
          ko: '두 벌이 하나뿐인 데이터베이스를 함께 쓰므로, 그것이 단일 장애 지점입니다. 데이터베이스도 두 벌이어야 주문이 이어집니다.',
          en: 'Both copies use the same database, which makes it a single point of failure. Orders would go on only if there were a second database.',
        },
      },
    ],
    explain: {
      ko: '복사본의 계산은 두 벌이 서로 독립으로 고장 날 때만 맞습니다. 전원과 하드웨어는 따로 고장 나지만, 코드와 데이터베이스는 두 벌이 함께 씁니다. 함께 쓰는 것의 고장은 복사본을 늘려도 줄지 않습니다.',
      en: 'The formula for copies holds only while they fail independently. Power and hardware fail separately, but the copies share code and database. More copies do not make failures of shared parts rarer.',
    },
    facts: ['containers-two-copies'],
    note: 'N01',
    checked: '2026-11-22',
  },
  {
    kind: 'numeric',
    id: 'replica-db',
    rev: 1,
    objective: 'availability',
    section: 'replicas',
    concept: 'parallel',
    stem: {
      ko: '98%인 모놀리스 두 벌이 ALB 뒤에서 서로 독립으로 고장 나고, 하나만 살아 있으면 됩니다. 두 벌은 99.9%인 데이터베이스 하나를 함께 씁니다. ALB의 고장을 빼면 전체의 가용성은 몇 %입니까? 소수 둘째 자리까지 답하십시오.',
      en: 'Two copies of a monolith, each at 98%, fail independently behind an ALB, and one is enough. Both use one database at 99.9%. Leaving failures of the ALB aside, what is the availability of the whole, in percent with two decimals?',
    },
    value: 99.86,
    tolerance: 0.01,
    unit: { ko: '%', en: '%' },
    traps: [
      {
        value: 99.96,
        why: {
          ko: '두 벌만 계산한 값입니다. 데이터베이스가 멈추면 둘 다 답하지 못하므로 0.999를 더 곱합니다.',
          en: 'That is the two copies alone. When the database is down neither can answer, so multiply by 0.999 as well.',
        },
      },
      {
        value: 95.94,
        why: {
          ko: '하나만 살아 있으면 되므로 1에서 두 벌이 함께 멈출 확률을 뺍니다. 이 값은 두 벌이 모두 살아 있어야 할 때의 것입니다.',
          en: 'One copy is enough, so subtract the chance that both are down from 1. This figure would hold if both had to be up.',
        },
      },
      {
        value: 97.9,
        why: {
          ko: '두 벌이 함께 멈출 확률은 0.02가 아니라 0.02 × 0.02입니다. 이 값은 복사본이 하나뿐일 때의 것입니다.',
          en: 'The chance that both are down is 0.02 × 0.02, not 0.02. This figure holds for a single copy.',
        },
      },
    ],
    explain: {
      ko: '두 벌은 1 − 0.02 × 0.02 = 0.9996이고, 반드시 필요한 데이터베이스를 곱하면 0.9996 × 0.999 = 0.9986, 곧 99.86%입니다. 복사본을 더 늘려도 데이터베이스의 99.9%를 넘지 못하므로, 다음에 손볼 곳은 데이터베이스입니다.',
      en: 'The two copies give 1 − 0.02 × 0.02 = 0.9996; times the database, which is always needed, 0.9996 × 0.999 = 0.9986, that is 99.86%. No number of copies gets past the 99.9% of the database, which is the next thing to work on.',
    },
    facts: ['containers-shared-database'],
    note: 'N01',
    checked: '2026-11-22',
  },
]);
