import { defineLesson } from '@/lib/lesson/lesson';
import { diagram } from './diagram';
import { items } from './quiz';

export const lesson = defineLesson({
  slug: 'vpc-endpoints',
  title: {
    ko: 'VPC 엔드포인트: 경로와 ENI',
    en: 'VPC endpoints: a route and an ENI',
  },
  summary: {
    ko: '프라이빗 서브넷의 작업자가 NAT 없이 S3와 SQS에 닿는 길을 따라가며, 게이트웨이 엔드포인트와 인터페이스 엔드포인트를 구별하고 고르는 법을 배웁니다.',
    en: 'Follow a worker in a private subnet to S3 and SQS without NAT, and learn to distinguish gateway endpoints from interface endpoints and to choose between them.',
  },
  minutes: 15,
  notes: ['N07', 'N08'],
  objectives: [
    {
      id: 'paths',
      text: {
        ko: '엔드포인트가 없을 때 요청이 지나는 길을 말하고, 엔드포인트를 만든 뒤에도 NAT로 가는 것을 가려낸다.',
        en: 'Trace a request without endpoints, and name what still goes through NAT once endpoints exist.',
      },
      sections: ['without', 'compare'],
    },
    {
      id: 'route',
      text: {
        ko: '라우팅 테이블을 읽고 어느 패킷이 게이트웨이 엔드포인트로 가는지 예측한다.',
        en: 'Read a route table and predict which packets go to a gateway endpoint.',
      },
      sections: ['gateway', 'table'],
    },
    {
      id: 'eni',
      text: {
        ko: '인터페이스 엔드포인트에서 이름, 경로, 보안 그룹, PrivateLink가 차례로 하는 일을 설명한다.',
        en: 'Explain how name, route, security group and PrivateLink work in turn for an interface endpoint.',
      },
      sections: ['interface'],
    },
    {
      id: 'troubleshoot',
      text: {
        ko: '증상을 보고 이름, 경로, 보안 그룹, 정책 가운데 어디를 고칠지 찾는다.',
        en: 'Find out from the symptom whether name, route, security group or policy has to be fixed.',
      },
      sections: ['blocked'],
    },
    {
      id: 'reach',
      text: {
        ko: 'VPC 밖의 누가 어느 엔드포인트를 쓸 수 있는지 판단한다.',
        en: 'Judge who outside the VPC can use which endpoint.',
      },
      sections: ['outside'],
    },
    {
      id: 'choose',
      text: {
        ko: '목적지와 부르는 쪽의 위치, 요금을 따져 알맞은 길을 고른다.',
        en: 'Choose the right path by destination, location of the caller, and price.',
      },
      sections: ['compare'],
    },
  ],
  diagram,
  items,
});
