import type { DiagramEdge } from '@/lib/diagram/diagram';

export const edges = {
  'place-order': {
    from: 'shopper',
    to: 'api',
    kind: 'call',
    detail: {
      what: {
        ko: '앱이 haru-api의 주소로 보내는 HTTPS 요청입니다.',
        en: 'The HTTPS request of the app to the address of haru-api.',
      },
      why: {
        ko: '앱은 이 호출의 답을 기다립니다. 뒤의 모든 일이 이 기다림 안에서 일어납니다.',
        en: 'The app waits for the answer to this call, and all that follows happens inside that wait.',
      },
      without: { ko: '주문이 들어올 입구가 없습니다.', en: 'Orders would have no way in.' },
      facts: [],
      section: 'path',
    },
  },
  'into-a': {
    from: 'api',
    to: 'eni-a',
    kind: 'call',
    label: { ko: 'VPC 링크', en: 'VPC link' },
    detail: {
      what: {
        ko: 'API Gateway가 VPC 링크를 지나 서브넷 a의 ENI로 요청을 넘깁니다.',
        en: 'API Gateway passes the request through the VPC link to the ENI in subnet a.',
      },
      why: {
        ko: '프라이빗 통합의 대상이 VPC 안에만 있기 때문입니다.',
        en: 'The target of the private integration exists only inside the VPC.',
      },
      without: {
        ko: 'API Gateway는 내부 로드 밸런서에 닿지 못하고 504로 답합니다.',
        en: 'API Gateway could not reach the internal load balancer and would answer 504.',
      },
      facts: ['serverless-gateway-timeout'],
      section: 'link',
      item: 'request-order',
    },
  },
  'into-c': {
    from: 'api',
    to: 'eni-c',
    kind: 'call',
    label: { ko: 'VPC 링크', en: 'VPC link' },
    detail: {
      what: {
        ko: '같은 VPC 링크가 서브넷 c로 들어오는 길입니다.',
        en: 'The path of the same VPC link into subnet c.',
      },
      why: {
        ko: '두 가용 영역에 입구를 두어 한쪽이 멈춰도 다른 쪽을 씁니다.',
        en: 'An entrance in each zone means that one can be used when the other stops.',
      },
      without: {
        ko: '가용 영역 하나의 고장이 입구 전체를 막습니다.',
        en: 'The failure of one zone would close the whole entrance.',
      },
      facts: [],
      section: 'link',
    },
  },
  'forward-a': {
    from: 'eni-a',
    to: 'alb',
    kind: 'call',
    detail: {
      what: {
        ko: '링크 ENI에서 내부 로드 밸런서의 수신기로 가는 요청입니다.',
        en: 'The request from the ENI of the link to the listener of the internal load balancer.',
      },
      why: {
        ko: '통합에 적힌 대상이 로드 밸런서이기 때문입니다. 보안 그룹이 이 길을 허용해야 합니다.',
        en: 'The load balancer is the target written in the integration. Security groups must allow this path.',
      },
      without: {
        ko: '보안 그룹이 막으면 요청은 어느 태스크에도 닿지 않습니다.',
        en: 'If a security group blocks it, the request reaches no task at all.',
      },
      facts: [],
      section: 'link',
      item: 'status-match',
    },
  },
  'forward-c': {
    from: 'eni-c',
    to: 'alb',
    kind: 'call',
    detail: {
      what: {
        ko: '서브넷 c로 들어온 요청도 같은 로드 밸런서로 갑니다.',
        en: 'A request that came in through subnet c goes to the same load balancer.',
      },
      why: {
        ko: '어느 입구로 들어와도 고르는 일은 한 곳에서 합니다.',
        en: 'Whatever the entrance, one place does the choosing.',
      },
      without: {
        ko: '서브넷 c의 입구가 쓸모없어집니다.',
        en: 'The entrance in subnet c would be of no use.',
      },
      facts: [],
      section: 'link',
    },
  },
  'pick-a': {
    from: 'alb',
    to: 'task-a',
    kind: 'call',
    detail: {
      what: {
        ko: '로드 밸런서가 대상 그룹에서 고른 서브넷 a의 태스크로 요청을 보냅니다.',
        en: 'The load balancer sends the request to a task in subnet a, chosen from its target group.',
      },
      why: {
        ko: '태스크마다 IP가 있으므로 대상 그룹에는 IP로 등록되어 있습니다.',
        en: 'Every task has its own IP, so the target group lists tasks by IP.',
      },
      without: {
        ko: '태스크가 떠 있어도 등록되지 않으면 요청을 받지 못합니다.',
        en: 'A task that runs but is not registered gets no requests.',
      },
      facts: [],
      section: 'link',
      item: 'who-picks',
    },
  },
  'pick-c': {
    from: 'alb',
    to: 'task-c',
    kind: 'call',
    detail: {
      what: {
        ko: '로드 밸런서가 서브넷 c의 태스크를 고른 경우입니다.',
        en: 'The case in which the load balancer picks a task in subnet c.',
      },
      why: {
        ko: '요청을 두 가용 영역에 나누고, 정상이 아닌 태스크는 피합니다.',
        en: 'It spreads requests over both zones and avoids tasks that are not healthy.',
      },
      without: {
        ko: '서브넷 a의 태스크만 일하고 c의 태스크는 놉니다.',
        en: 'Only the tasks in subnet a would work while those in c stand idle.',
      },
      facts: [],
      section: 'link',
      item: 'who-picks',
    },
  },
  'query-a': {
    from: 'task-a',
    to: 'endpoint',
    kind: 'call',
    detail: {
      what: {
        ko: '태스크가 PutItem을 호출하고, 라우팅 테이블의 경로를 따라 엔드포인트로 나갑니다.',
        en: 'A task calls PutItem, and the route in its route table leads it to the endpoint.',
      },
      why: {
        ko: '목적지가 DynamoDB의 접두사 목록에 맞기 때문에 이 경로가 골라집니다.',
        en: 'This route is chosen because the destination matches the prefix list of DynamoDB.',
      },
      without: {
        ko: '서브넷 a의 라우팅 테이블에 경로가 없으면 a의 태스크만 저장에 실패합니다.',
        en: 'Without the route in the table of subnet a, only the tasks in a would fail to store.',
      },
      facts: ['endpoint-gateway-charge'],
      section: 'work',
      item: 'dynamodb-needs',
    },
  },
  'query-c': {
    from: 'task-c',
    to: 'endpoint',
    kind: 'call',
    detail: {
      what: {
        ko: '서브넷 c의 태스크가 DynamoDB를 호출하는 길입니다.',
        en: 'The path on which tasks in subnet c call DynamoDB.',
      },
      why: {
        ko: '경로는 라우팅 테이블마다 넣으므로 c의 테이블에도 연결해 둡니다.',
        en: 'Each route table needs the route of its own, so the table of c is associated too.',
      },
      without: {
        ko: '연결을 잊으면 요청이 c로 갈 때만 실패해 원인을 찾기 어렵습니다.',
        en: 'If it is forgotten, only requests that land in c fail, which is hard to trace.',
      },
      facts: [],
      section: 'work',
      item: 'dynamodb-needs',
    },
  },
  'reach-table': {
    from: 'endpoint',
    to: 'table',
    kind: 'call',
    detail: {
      what: {
        ko: '게이트웨이 엔드포인트를 지나 DynamoDB에 닿은 호출입니다.',
        en: 'The call that reaches DynamoDB through the gateway endpoint.',
      },
      why: {
        ko: 'NAT와 인터넷 게이트웨이를 거치지 않습니다.',
        en: 'It passes neither a NAT gateway nor an internet gateway.',
      },
      without: {
        ko: '주문을 받아도 남길 곳에 닿지 못합니다.',
        en: 'Orders would come in and reach no place to be kept.',
      },
      facts: ['endpoint-gateway-charge'],
      section: 'work',
      item: 'dynamodb-needs',
    },
  },
  'use-role': {
    from: 'task-a',
    to: 'role',
    kind: 'link',
    detail: {
      what: {
        ko: '태스크가 자기 역할의 임시 자격 증명으로 호출에 서명합니다. 서브넷 c의 태스크도 같습니다.',
        en: 'A task signs its call with credentials of its role. Tasks in subnet c do the same.',
      },
      why: {
        ko: 'DynamoDB는 누가 무엇을 하려는지 보고 허락하거나 거절합니다.',
        en: 'DynamoDB looks at who wants to do what, and allows or refuses it.',
      },
      without: {
        ko: '길이 있어도 호출이 거절됩니다.',
        en: 'The call would be refused although the path is there.',
      },
      facts: [],
      section: 'work',
      item: 'access-denied',
    },
  },
  'keep-a': {
    from: 'service',
    to: 'task-a',
    kind: 'call',
    detail: {
      what: {
        ko: 'ECS 서비스가 서브넷 a에 태스크를 띄우고 채웁니다.',
        en: 'The ECS service starts and replaces tasks in subnet a.',
      },
      why: {
        ko: '원하는 수와 실행 중인 수를 맞추기 위해서입니다.',
        en: 'It makes the running number match the desired number.',
      },
      without: {
        ko: '멈춘 태스크의 자리가 빈 채로 남습니다.',
        en: 'The place of a stopped task would stay empty.',
      },
      facts: [],
      section: 'scale',
      item: 'task-hours',
    },
  },
  'keep-c': {
    from: 'service',
    to: 'task-c',
    kind: 'call',
    detail: {
      what: {
        ko: 'ECS 서비스가 서브넷 c에도 태스크를 나누어 띄웁니다.',
        en: 'The ECS service starts its share of tasks in subnet c.',
      },
      why: {
        ko: 'Fargate는 태스크를 가용 영역에 고르게 나눕니다.',
        en: 'Fargate balances tasks over Availability Zones.',
      },
      without: {
        ko: '한 가용 영역에 몰린 태스크는 함께 멈춥니다.',
        en: 'Tasks crowded into one zone would stop together.',
      },
      facts: [],
      section: 'scale',
    },
  },
  'hand-over': {
    from: 'task-c',
    to: 'queue',
    kind: 'call',
    detail: {
      what: {
        ko: '주문을 저장한 태스크가 SendMessage로 영수증 일을 맡깁니다.',
        en: 'A task that has stored the order hands the receipt work over with SendMessage.',
      },
      why: {
        ko: '맡기면 바로 202로 답할 수 있습니다.',
        en: 'Having handed it over, it can answer 202 at once.',
      },
      without: {
        ko: 'PDF를 다 만들 때까지 답하지 못합니다.',
        en: 'It could not answer until the PDF is done.',
      },
      facts: ['sqs-message-size'],
      section: 'later',
      item: 'accept-order',
    },
  },
  take: {
    from: 'worker',
    to: 'queue',
    kind: 'call',
    detail: {
      what: {
        ko: '작업자가 대기열에 물어 일을 가져갑니다.',
        en: 'Workers ask the queue for work.',
      },
      why: {
        ko: 'SQS는 먼저 보내 주지 않으므로 작업자가 호출합니다.',
        en: 'SQS sends nothing unasked, so the workers make the call.',
      },
      without: {
        ko: '맡긴 일이 보존 기간이 끝날 때까지 기다리기만 합니다.',
        en: 'The work would only wait until its retention period ends.',
      },
      facts: ['sqs-retention-default'],
      section: 'later',
      item: 'what-later',
    },
  },
} satisfies Record<string, DiagramEdge>;
