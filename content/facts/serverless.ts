import { defineFacts } from '@/lib/lesson/fact';

const guide = 'https://docs.aws.amazon.com/apigateway/latest/developerguide';

const gatewayResponses = {
  label: 'API Gateway Developer Guide: supported-gateway-response-types',
  url: `${guide}/supported-gateway-response-types.html`,
};
const quotas = {
  label: 'API Gateway Developer Guide: limits',
  url: `${guide}/limits.html`,
};

export const serverlessFacts = defineFacts({
  'serverless-throttled': {
    value: { ko: '429', en: '429' },
    sentence: {
      ko: '요청 제한이나 할당량을 넘은 요청에 API Gateway는 429로 답하며, 이런 요청은 백엔드에 닿지 않습니다.',
      en: 'API Gateway answers 429 to a request above a throttle or quota; such a request never reaches the backend.',
    },
    source: gatewayResponses,
    sheet: 'G20, G26',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'serverless-gateway-timeout': {
    value: { ko: '504', en: '504' },
    sentence: {
      ko: '통합 제한 시간 안에 백엔드가 답하지 않거나 백엔드에 닿지 못하면 REST API는 504로 답합니다.',
      en: 'If the backend does not answer within the integration timeout, or cannot be reached, a REST API answers 504.',
    },
    source: gatewayResponses,
    sheet: 'G26',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'serverless-links': {
    value: { ko: 'REST API용 20개, HTTP API용 10개', en: '20 for REST APIs and 10 for HTTP APIs' },
    sentence: {
      ko: 'VPC 링크는 계정과 리전마다 REST API용 20개, HTTP API용 10개까지 만들 수 있으며, HTTP API용은 늘려 달라고 요청할 수 있습니다.',
      en: 'An account can have 20 VPC links for REST APIs and 10 for HTTP APIs in a Region; the number for HTTP APIs can be raised on request.',
    },
    source: quotas,
    sheet: 'G33',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'serverless-fargate-idle': {
    value: { ko: '실행되는 동안', en: 'while it runs' },
    sentence: {
      ko: 'Fargate 태스크의 요금은 요청을 처리하지 않더라도 태스크가 실행되는 동안 쌓입니다.',
      en: 'A Fargate task is billed for the time it runs, even when it handles no request.',
    },
    source: { label: 'AWS Fargate pricing', url: 'https://aws.amazon.com/fargate/pricing/' },
    sheet: 'S01',
    checked: '2026-11-22',
    certainty: 'B',
  },
});
