import { defineLesson } from '@/lib/lesson/lesson';
import { diagram } from './diagram';
import { items } from './quiz';

export const lesson = defineLesson({
  slug: 'containers',
  title: {
    ko: '모놀리스와 마이크로서비스: 무엇이 함께 멈추나',
    en: 'Monolith and microservices: what stops together',
  },
  summary: {
    ko: '온라인 서점 하나를 한 덩어리로, 그리고 셋으로 나누어 실행해 봅니다. 고장과 롤백이 어디까지 번지는지, 가용성을 어떻게 계산하는지, 컨테이너가 무엇을 바꾸는지 배웁니다.',
    en: 'Run one online bookshop as a single piece and as three services. Learn how far failures and rollbacks reach, how to compute availability, and what containers change.',
  },
  minutes: 16,
  notes: ['N01', 'N02', 'N03', 'N04', 'N05'],
  objectives: [
    {
      id: 'blast-radius',
      text: {
        ko: '고장 하나가 모놀리스와 마이크로서비스에서 저마다 어디까지 번지는지 예측한다.',
        en: 'Predict how far a single failure reaches in a monolith and in microservices.',
      },
      sections: ['one-process', 'split', 'chain'],
    },
    {
      id: 'release',
      text: {
        ko: '변경과 롤백이 다른 팀과 데이터에 미치는 영향을 설명하고 결합도를 낮출 방법을 고른다.',
        en: 'Explain what a change and a rollback do to other teams and to data, and choose how to lower coupling.',
      },
      sections: ['release', 'split'],
    },
    {
      id: 'container',
      text: {
        ko: '이미지, 컨테이너, 가상 머신을 구별하고 컨테이너 밖에 둘 것을 가려낸다.',
        en: 'Distinguish image, container and virtual machine, and tell what belongs outside a container.',
      },
      sections: ['container'],
    },
    {
      id: 'availability',
      text: {
        ko: '기다리는 서비스와 복사본의 수로 가용성을 계산하고 그 계산의 조건을 말한다.',
        en: 'Compute availability from the number of services a request waits for and of copies that run, and state what the formula assumes.',
      },
      sections: ['chain', 'replicas'],
    },
    {
      id: 'decouple',
      text: {
        ko: '요청이 기다려야 할 답과 대기열로 옮길 일을 나누고 그 이득을 계산한다.',
        en: 'Separate the answers a request must wait for from work for a queue, and compute the gain.',
      },
      sections: ['buffer'],
    },
    {
      id: 'choose',
      text: {
        ko: '문제에 따라 복사, 나누기, 대기열, 그대로 두기 가운데 고르고 무엇을 대가로 치르는지 말한다.',
        en: 'Choose between copies, a split, a queue and no change at all, and name the cost.',
      },
      sections: ['split', 'container', 'compare'],
    },
  ],
  diagram,
  items,
});
