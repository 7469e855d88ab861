import { defineGlossary } from '@/lib/lesson/glossary';

export const serverlessTerms = defineGlossary({
  serverless: {
    term: { ko: '서버리스', en: 'serverless' },
    definition: {
      ko: '서버를 관리하지 않고, 쓰는 만큼 늘어나며, 쓴 만큼 내는 방식입니다. 서버가 없다는 뜻은 아닙니다.',
      en: 'A way of working in which you manage no servers, capacity follows use and you pay for use. It does not mean that there are no servers.',
    },
    synonyms: ['서버레스', '서버 없음', 'server-less'],
    lesson: 'serverless',
  },
  backend: {
    term: { ko: '백엔드', en: 'backend' },
    definition: {
      ko: '요청을 받아 실제로 일하고 답을 만드는 쪽입니다.',
      en: 'The side that does the work of a request and makes the answer.',
    },
    synonyms: ['백 엔드', '뒷단', 'back end'],
    lesson: 'serverless',
  },
  'application-load-balancer': {
    term: { ko: 'Application Load Balancer(ALB)', en: 'Application Load Balancer (ALB)' },
    definition: {
      ko: 'HTTP 요청을 받아 등록된 대상 가운데 정상인 하나에 넘기는 로드 밸런서입니다.',
      en: 'A load balancer that takes HTTP requests and passes each to one healthy target.',
    },
    synonyms: ['ALB', '로드 밸런서', '로드밸런서', 'load balancer'],
    lesson: 'serverless',
  },
  listener: {
    term: { ko: '수신기(리스너)', en: 'listener' },
    definition: {
      ko: '로드 밸런서가 어느 포트에서 요청을 받고 어디로 넘길지 정한 부분입니다.',
      en: 'The part of a load balancer that says on which port it takes requests and where they go.',
    },
    synonyms: ['리스너', '수신기'],
    lesson: 'serverless',
  },
  'target-group': {
    term: { ko: '대상 그룹', en: 'target group' },
    definition: {
      ko: '로드 밸런서가 요청을 넘길 수 있는 대상의 명단입니다. Fargate 태스크는 IP로 등록합니다.',
      en: 'The list of targets a load balancer may pass requests to. Fargate tasks are registered by IP.',
    },
    synonyms: ['타깃 그룹', '타겟 그룹'],
    lesson: 'serverless',
  },
  dynamodb: {
    term: { ko: 'DynamoDB', en: 'DynamoDB' },
    definition: {
      ko: '서버를 관리하지 않고 쓰는 리전 단위 데이터베이스 서비스입니다. VPC 안에 있지 않습니다.',
      en: 'A Regional database service with no servers to manage. It does not sit inside a VPC.',
    },
    reading: '다이나모디비',
    synonyms: ['다이나모DB', '다이나모디비', 'Amazon DynamoDB', '테이블', 'table'],
    lesson: 'serverless',
  },
  'minimum-capacity': {
    term: { ko: '최소 용량', en: 'minimum capacity' },
    definition: {
      ko: '자동으로 줄일 때도 남겨 두는 가장 적은 태스크 수입니다.',
      en: 'The smallest number of tasks that automatic scaling leaves running.',
    },
    synonyms: ['최소 태스크 수', '최소 개수', 'min capacity'],
    lesson: 'serverless',
  },
  'integration-timeout': {
    term: { ko: '통합 제한 시간', en: 'integration timeout' },
    definition: {
      ko: 'API Gateway가 백엔드의 답을 기다리는 가장 긴 시간입니다.',
      en: 'The longest time API Gateway waits for the backend to answer.',
    },
    synonyms: ['통합 타임아웃', '통합 시간 초과'],
    lesson: 'serverless',
  },
  'status-202': {
    term: { ko: '202(접수함)', en: '202 (Accepted)' },
    definition: {
      ko: '일을 맡았지만 아직 끝내지 않았다는 HTTP 응답입니다.',
      en: 'The HTTP answer that says a job has been taken on and is not finished yet.',
    },
    synonyms: ['202 Accepted', '접수 응답', '비동기 응답'],
    lesson: 'serverless',
  },
});
