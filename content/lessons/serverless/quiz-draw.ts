import { defineQuiz } from '@/lib/grade/item';

/** Drawn on the lesson's picture: its names and its arrows. */
export const drawItems = defineQuiz([
  {
    kind: 'label',
    id: 'name-the-stops',
    rev: 1,
    objective: 'path',
    section: 'work',
    stem: {
      ko: '앱의 주문이 orders 테이블에 저장되는 길입니다. 빈칸마다 무엇이 놓여 있습니까? 쓰지 않는 이름도 있습니다.',
      en: 'This is the way an order takes from the app to the orders table. What stands in each blank? Some names are not used.',
    },
    blanks: [
      {
        id: 'api',
        answer: 'gateway',
        why: {
          ko: '앱의 요청을 먼저 받아 VPC 링크로 보내는 것은 API Gateway입니다.',
          en: 'API Gateway takes the app’s request first and sends it into the VPC link.',
        },
      },
      {
        id: 'alb',
        answer: 'balancer',
        why: {
          ko: '링크의 ENI에서 온 요청을 정상인 태스크 하나에 넘기는 것은 로드 밸런서입니다.',
          en: 'The load balancer takes requests from the link’s ENIs and hands each to one healthy task.',
        },
      },
      {
        id: 'endpoint',
        answer: 'endpoint',
        why: {
          ko: 'NAT가 없는 서브넷의 태스크가 DynamoDB에 닿는 길은 게이트웨이 엔드포인트입니다.',
          en: 'For tasks in subnets without NAT, the gateway endpoint is the way to DynamoDB.',
        },
      },
      {
        id: 'role',
        answer: 'role',
        why: {
          ko: '요청이 지나가지 않고 태스크에 이어져 있는 것은 태스크 역할입니다. 테이블에 써도 되는지를 정합니다.',
          en: 'No request passes it; it belongs to the task: the task role, which says whether it may write to the table.',
        },
      },
    ],
    labels: [
      {
        id: 'gateway',
        text: { ko: 'API Gateway', en: 'API Gateway' },
        why: {
          ko: 'API Gateway는 VPC 밖에서 앱의 요청을 맨 먼저 받습니다.',
          en: 'API Gateway is outside the VPC and the first to take the app’s request.',
        },
      },
      {
        id: 'balancer',
        text: { ko: '로드 밸런서', en: 'Load balancer' },
        why: {
          ko: '로드 밸런서는 VPC 안에서 태스크를 고릅니다. 화살표가 태스크로 나갑니다.',
          en: 'A load balancer picks tasks inside the VPC; its arrows run to the tasks.',
        },
      },
      {
        id: 'endpoint',
        text: { ko: '게이트웨이 엔드포인트', en: 'Gateway endpoint' },
        why: {
          ko: '게이트웨이 엔드포인트는 태스크에서 DynamoDB로 나가는 길에 있습니다.',
          en: 'A gateway endpoint lies on the way out from the tasks to DynamoDB.',
        },
      },
      {
        id: 'role',
        text: { ko: '태스크 역할', en: 'Task role' },
        why: {
          ko: '태스크 역할은 권한입니다. 요청이 지나는 길이 아닙니다.',
          en: 'The task role is a permission, not a stop on the way.',
        },
      },
      {
        id: 'nat',
        text: { ko: 'NAT 게이트웨이', en: 'NAT gateway' },
        why: {
          ko: 'NAT 게이트웨이는 인터넷으로 나가는 길입니다. 이 VPC의 태스크는 엔드포인트로 DynamoDB에 닿습니다.',
          en: 'A NAT gateway leads to the internet. The tasks of this VPC reach DynamoDB through the endpoint.',
        },
      },
    ],
    explain: {
      ko: '앱의 요청은 API Gateway, VPC 링크의 ENI, 로드 밸런서를 지나 태스크에 닿습니다. 태스크는 게이트웨이 엔드포인트로 테이블에 가고, 써도 되는지는 태스크 역할이 정합니다. 길과 권한은 따로입니다.',
      en: 'The request passes API Gateway, an ENI of the VPC link and the load balancer to a task. The task reaches the table through the gateway endpoint, and its role says whether it may write. Path and permission are two things.',
    },
    facts: ['apigw-private-link'],
    checked: '2026-11-22',
  },
  {
    kind: 'connect',
    id: 'draw-later',
    rev: 1,
    objective: 'later',
    section: 'later',
    stem: {
      ko: '주문 태스크가 주문을 저장한 뒤 202로 답하고, 영수증은 나중에 만들게 합니다. 영수증 일이 넘어가도록 호출하는 쪽에서 호출받는 쪽으로 화살표를 모두 그리십시오.',
      en: 'The order task stores the order, answers 202 and leaves the receipt for later. Draw every arrow, from caller to called, by which the receipt work is handed on.',
    },
    nodes: ['api', 'task-c', 'queue', 'worker'],
    given: [],
    edges: [
      {
        from: 'task-c',
        to: 'queue',
        why: {
          ko: '태스크가 대기열에 메시지를 넣은 다음 202로 답합니다. 그래야 태스크가 죽어도 일이 남습니다.',
          en: 'The task puts a message on the queue and then answers 202, so that the work remains even if the task dies.',
        },
      },
      {
        from: 'worker',
        to: 'queue',
        why: {
          ko: '작업자가 대기열을 폴링해 제 속도로 가져갑니다. 호출은 작업자가 시작합니다.',
          en: 'The worker polls the queue and takes work at its own pace. It is the worker that starts the call.',
        },
      },
    ],
    wrong: [
      {
        from: 'queue',
        to: 'worker',
        why: {
          ko: '대기열은 작업자를 부르지 않습니다. 메시지는 작업자의 호출에 대한 응답으로 갑니다.',
          en: 'The queue does not call the worker. The message comes in the answer to the worker’s call.',
        },
      },
      {
        from: 'task-c',
        to: 'worker',
        why: {
          ko: '작업자를 직접 부르면 작업자가 느리거나 꺼졌을 때 주문도 기다립니다. 맡겨 두려면 사이에 보관할 곳이 있어야 합니다.',
          en: 'Calling the worker directly makes the order wait whenever the worker is slow or off. Leaving work for later needs a place that keeps it.',
        },
      },
      {
        from: 'worker',
        to: 'task-c',
        why: {
          ko: '작업자가 태스크에 일을 물으러 가려면 태스크가 일을 기억하고 있어야 하는데, 태스크는 언제든 사라집니다.',
          en: 'For the worker to fetch work from the task, the task would have to remember it, but tasks may vanish at any time.',
        },
      },
      {
        from: 'api',
        to: 'queue',
        why: {
          ko: 'API Gateway가 바로 넣을 수도 있지만, 여기서는 태스크가 주문을 저장한 뒤에 일을 맡깁니다.',
          en: 'API Gateway could put messages there itself, but here the task hands the work on after storing the order.',
        },
      },
      {
        from: 'api',
        to: 'worker',
        why: {
          ko: '작업자는 요청을 받는 서버가 아닙니다. API가 작업자를 부르면 앱은 영수증이 만들어질 때까지 기다립니다.',
          en: 'The worker is no server for requests. If the API called it, the app would wait until the receipt is made.',
        },
      },
    ],
    otherwise: {
      ko: '영수증 일은 태스크가 대기열에 넣고 작업자가 대기열에서 가져갑니다. 이 화살표로는 일이 넘어가지 않습니다.',
      en: 'The task puts the receipt work on the queue and the worker fetches it from there. This arrow hands nothing on.',
    },
    explain: {
      ko: '두 화살표의 머리가 모두 대기열에 있습니다. 태스크는 넣고 바로 답하고, 작업자는 나중에 가져갑니다. 그래서 영수증에 걸리는 시간이 API의 제한 시간에 매이지 않습니다.',
      en: 'Both arrowheads are at the queue. The task puts work in and answers at once; the worker fetches it later. So the time a receipt takes is not bound by the timeout of the API.',
    },
    facts: ['sqs-polls'],
    checked: '2026-11-22',
  },
]);
