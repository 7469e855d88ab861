import { defineLesson } from '@/lib/lesson/lesson';
import { diagram } from './diagram';
import { items } from './quiz';

export const lesson = defineLesson({
  slug: 'sqs',
  title: {
    ko: 'Amazon SQS: 사이에 둔 대기열',
    en: 'Amazon SQS: a queue in between',
  },
  summary: {
    ko: '온라인 서점의 영수증 한 장을 따라갑니다. 대기열을 왜 두는지, SQS가 메시지를 어떻게 보관하고 되살리는지, SNS나 RabbitMQ 대신 언제 고르는지 배웁니다.',
    en: 'Follow one receipt of an online bookshop. Learn why a queue helps, how SQS keeps a message and brings it back, and when to choose it over SNS or RabbitMQ.',
  },
  minutes: 15,
  notes: ['N15', 'N16'],
  objectives: [
    {
      id: 'decouple',
      text: {
        ko: '두 서비스 사이에 대기열을 두면 무엇이 좋아지고 무엇을 대가로 치르는지 설명한다.',
        en: 'Explain what a queue between two services gains and what it costs.',
      },
      sections: ['why-queue', 'send'],
    },
    {
      id: 'polling',
      text: {
        ko: '누가 호출을 시작하는지 가려내고 짧은 폴링과 긴 폴링 가운데 알맞은 쪽을 고른다.',
        en: 'Say who starts the call, and choose between short and long polling.',
      },
      sections: ['poll'],
    },
    {
      id: 'visibility',
      text: {
        ko: '수신, 처리, 삭제의 순서와 작업자가 죽었을 때 메시지에 생기는 일을 예측한다.',
        en: 'Predict what happens to a message through receive, work and delete, and when a worker dies.',
      },
      sections: ['visibility'],
    },
    {
      id: 'dead-letter',
      text: {
        ko: '처리할 수 없는 메시지가 언제 어디로 가는지 말하고 그 뒤에 할 일을 계획한다.',
        en: 'Say when and where an unprocessable message goes, and plan what to do with it.',
      },
      sections: ['dead-letter'],
    },
    {
      id: 'scale',
      text: {
        ko: '작업자를 늘려 밀린 일을 줄이고, 순서가 필요할 때 FIFO의 그룹을 정한다.',
        en: 'Add workers to clear a backlog, and choose FIFO groups when order matters.',
      },
      sections: ['compete'],
    },
    {
      id: 'choose',
      text: {
        ko: '나누어 처리할 일과 복사해 전할 일을 구별하고 SQS, SNS, RabbitMQ 가운데 고른다.',
        en: 'Distinguish work to share from news to copy, and choose among SQS, SNS and RabbitMQ.',
      },
      sections: ['fan-out', 'compare'],
    },
  ],
  diagram,
  items,
});
