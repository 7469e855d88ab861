import { defineLesson } from '@/lib/lesson/lesson';
import { diagram } from './diagram';
import { items } from './quiz';

export const lesson = defineLesson({
  slug: 'ecr',
  title: {
    ko: 'Amazon ECR: 이미지를 맡기고 받는 길',
    en: 'Amazon ECR: how images are kept and fetched',
  },
  summary: {
    ko: '주문 서비스의 이미지 하나를 따라가며 푸시와 풀이 어떤 차례로 이루어지는지, 태그와 다이제스트가 어떻게 다른지, 프라이빗 서브넷에서 왜 S3 길이 필요한지 배웁니다.',
    en: 'Follow one image of the order service to learn the steps of push and pull, how a tag differs from a digest, and why a private subnet needs a path to S3.',
  },
  minutes: 15,
  notes: [],
  objectives: [
    {
      id: 'access',
      text: {
        ko: '레지스트리가 하는 일을 말하고, 누가 언제까지 쓸 수 있는지 토큰과 IAM으로 설명한다.',
        en: 'Say what a registry does, and use token and IAM to explain who may use it and for how long.',
      },
      sections: ['why-ecr', 'login'],
    },
    {
      id: 'publish',
      text: {
        ko: '푸시에서 올라가는 레이어를 예측하고 태그와 다이제스트 가운데 알맞은 쪽을 고른다.',
        en: 'Predict which layers a push uploads, and choose between tag and digest.',
      },
      sections: ['push', 'tag'],
    },
    {
      id: 'pull',
      text: {
        ko: '풀의 차례를 세우고 레이어의 바이트가 어디에서 오는지 가려낸다.',
        en: 'Put the steps of a pull in order and tell where the bytes of the layers come from.',
      },
      sections: ['pull'],
    },
    {
      id: 'private',
      text: {
        ko: '인터넷이 없는 서브넷에 필요한 길을 고르고 오류에서 끊긴 구간을 찾는다.',
        en: 'Choose the paths a subnet without internet access needs, and find the broken one from the error.',
      },
      sections: ['private-path'],
    },
    {
      id: 'keep',
      text: {
        ko: '스캔, 수명 주기 정책, 복제, 풀스루 캐시 가운데 할 일에 맞는 것을 고른다.',
        en: 'Pick the right one of scanning, lifecycle policies, replication and pull-through cache for a job.',
      },
      sections: ['keep'],
    },
  ],
  diagram,
  items,
});
