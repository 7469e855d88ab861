import { defineLesson } from '@/lib/lesson/lesson';
import { diagram } from './diagram';
import { items } from './quiz';

export const lesson = defineLesson({
  slug: 'serverless',
  title: {
    ko: 'AWS 서버리스 예제: 주문 한 건의 길',
    en: 'A serverless example: the path of one order',
  },
  summary: {
    ko: '주문 요청 하나를 따라 API Gateway, VPC 링크, Fargate 태스크, DynamoDB를 지나며 누가 무엇을 맡고 어디에서 멈출 수 있는지 배웁니다.',
    en: 'Follow one order through API Gateway, a VPC link, a Fargate task and DynamoDB to learn who does what, and where it can stop.',
  },
  minutes: 14,
  notes: ['N10'],
  objectives: [
    {
      id: 'path',
      text: {
        ko: '요청이 API Gateway에서 프라이빗 태스크까지 거치는 부품을 차례대로 설명한다.',
        en: 'Explain, in order, the parts a request passes from API Gateway to a private task.',
      },
      sections: ['path', 'link'],
    },
    {
      id: 'permit',
      text: {
        ko: '태스크가 DynamoDB에 닿는 데 필요한 길과 권한을 가려낸다.',
        en: 'Tell apart the route and the permission that a task needs to use DynamoDB.',
      },
      sections: ['work'],
    },
    {
      id: 'own',
      text: {
        ko: '서버리스에서 AWS가 맡는 일과 우리가 정하는 일을 나눈다.',
        en: 'Divide the work in a serverless system into what AWS does and what you still decide.',
      },
      sections: ['who', 'scale'],
    },
    {
      id: 'fail',
      text: {
        ko: '한도, 지연, 권한의 고장마다 손님이 받는 답과 뒤에 남는 일을 예측한다.',
        en: 'Predict what the client gets, and what goes on behind, for limits, delays and missing permissions.',
      },
      sections: ['scale', 'fail'],
    },
    {
      id: 'later',
      text: {
        ko: '오래 걸리는 일을 골라 202와 대기열로 옮긴다.',
        en: 'Choose the work that takes long and move it behind a 202 and a queue.',
      },
      sections: ['later'],
    },
  ],
  diagram,
  items,
});
