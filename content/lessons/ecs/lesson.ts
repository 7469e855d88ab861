import { defineLesson } from '@/lib/lesson/lesson';
import { diagram } from './diagram';
import { items } from './quiz';

export const lesson = defineLesson({
  slug: 'ecs',
  title: {
    ko: 'Amazon ECS: 개수를 지키는 오케스트레이션',
    en: 'Amazon ECS: orchestration that keeps the count',
  },
  summary: {
    ko: '주문 서비스의 태스크 넷을 지켜봅니다. ECS가 놓을 자리를 고르고, 멈춘 것을 채우고, 새 버전으로 갈아 끼우고, 실패하는 배포를 되돌리는 까닭을 배웁니다.',
    en: 'Watch four tasks of the order service. Learn how ECS places them, replaces one that stops, rolls out a new version, and rolls a failing one back.',
  },
  minutes: 13,
  notes: ['N06'],
  objectives: [
    {
      id: 'pieces',
      text: {
        ko: '태스크 정의, 태스크, 서비스, 클러스터를 구별하고 ECS가 하는 일과 하지 않는 일을 말한다.',
        en: 'Tell task definition, task, service and cluster apart, and say what ECS does and does not do.',
      },
      sections: ['why-ecs', 'desired', 'place'],
    },
    {
      id: 'keep',
      text: {
        ko: '태스크가 어디에 놓이는지, 멈추었을 때 어떤 차례로 채워지는지 예측한다.',
        en: 'Predict where tasks are placed, and in what steps a stopped one is replaced.',
      },
      sections: ['place', 'heal'],
    },
    {
      id: 'bounds',
      text: {
        ko: '최소와 최대 백분율에서 하한과 상한을 계산하고 나아가지 못하는 설정을 가려낸다.',
        en: 'Work out the bounds from minimum and maximum percent, and recognize settings that cannot make progress.',
      },
      sections: ['rolling'],
    },
    {
      id: 'breaker',
      text: {
        ko: '배포 회로 차단기가 언제 끊는지 계산하고, 없을 때의 모습을 설명한다.',
        en: 'Work out when the deployment circuit breaker trips, and describe what happens without it.',
      },
      sections: ['breaker'],
    },
    {
      id: 'pull',
      text: {
        ko: '태스크 역할과 실행 역할을 구별하고, 프라이빗 서브넷에서 이미지를 받을 때 막힌 곳을 찾는다.',
        en: 'Distinguish the task role from the execution role, and find where an image pull from a private subnet is blocked.',
      },
      sections: ['pull'],
    },
    {
      id: 'capacity',
      text: {
        ko: 'EC2 용량과 Fargate 가운데 요구에 맞는 쪽을 고른다.',
        en: 'Choose between EC2 capacity and Fargate for a given need.',
      },
      sections: ['place', 'capacity'],
    },
  ],
  diagram,
  items,
});
