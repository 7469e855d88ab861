import { defineLesson } from '@/lib/lesson/lesson';
import { diagram } from './diagram';
import { items } from './quiz';

export const lesson = defineLesson({
  slug: 'api-gateway',
  title: {
    ko: 'Amazon API Gateway: 모두가 부르는 창구',
    en: 'Amazon API Gateway: the front door everyone calls',
  },
  summary: {
    ko: '앱과 웹사이트와 제휴 서점이 부르는 주소 하나를 따라갑니다. 요청을 어디로 넘기는지, 무엇이 여전히 열려 있는지, 누구의 요청을 얼마나 받고 무엇을 세는지 배웁니다.',
    en: 'Follow the one address that app, website and partner call. Learn where requests go, what is still open, who is let in how often, and what is counted.',
  },
  minutes: 16,
  notes: ['N11', 'N12', 'N13', 'N14'],
  objectives: [
    {
      id: 'integrate',
      text: {
        ko: '백엔드에 알맞은 통합을 고르고 요청이 프라이빗 서브넷까지 가는 길을 설명한다.',
        en: 'Choose the integration for a backend and trace a request into a private subnet.',
      },
      sections: ['front-door', 'private'],
    },
    {
      id: 'expose',
      text: {
        ko: 'API Gateway를 두고도 인터넷에 열려 있는 곳을 찾아 닫는다.',
        en: 'Find what is still open to the internet although API Gateway is in front, and close it.',
      },
      sections: ['private', 'auth'],
    },
    {
      id: 'authorize',
      text: {
        ko: '식별과 인증을 구별하고, 상태 코드를 보고 요청이 어디에서 멈췄는지 말한다.',
        en: 'Distinguish identifying from authenticating, and say from a status code where a request stopped.',
      },
      sections: ['auth', 'watch'],
    },
    {
      id: 'throttle',
      text: {
        ko: '토큰 버킷으로 몇 건이 통과하고 몇 건이 429를 받는지 계산한다.',
        en: 'Work out with a token bucket how many requests pass and how many get 429.',
      },
      sections: ['throttle'],
    },
    {
      id: 'meter',
      text: {
        ko: '키별 사용량과 CloudWatch 지표를 구별하고 알고 싶은 것에 맞는 쪽을 쓴다.',
        en: 'Distinguish use per key from CloudWatch metrics, and use the one that answers the question.',
      },
      sections: ['plan', 'watch'],
    },
    {
      id: 'choose',
      text: {
        ko: '연결을 열어 둘 때 생기는 일을 예측하고 REST, HTTP, WebSocket API 가운데 고른다.',
        en: 'Predict what an open connection does, and choose among REST, HTTP and WebSocket APIs.',
      },
      sections: ['websocket', 'compare'],
    },
  ],
  diagram,
  items,
});
