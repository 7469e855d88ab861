import { defineQuiz } from '@/lib/grade/item';

/** Section desired, and who does what. */
export const piecesItems = defineQuiz([
  {
    kind: 'hotspot',
    id: 'where-memory',
    rev: 1,
    objective: 'pieces',
    section: 'desired',
    concept: 'task-definition',
    scene: 'overview',
    pick: 'node',
    stem: {
      ko: '주문 컨테이너가 메모리 부족으로 자꾸 멈춥니다. 태스크의 수는 그대로 두고 태스크마다 메모리를 늘리려 합니다. 새 메모리 값은 그림의 어느 부분에 적습니까?',
      en: 'The order container keeps stopping because it runs out of memory. You want to keep the number of tasks and give each task more memory. In which part of the picture do you write the new value?',
    },
    candidates: [
      {
        id: 'service',
        why: {
          ko: '서비스에는 어느 개정을 몇 개 실행할지만 적습니다. 메모리를 늘린 새 개정을 등록한 다음, 서비스가 그 개정을 쓰도록 바꿉니다.',
          en: 'A service only says how many tasks of which revision to run. You change it after that, to point at the new revision.',
        },
      },
      {
        id: 'scheduler',
        why: {
          ko: '스케줄러는 태스크 정의에 적힌 값을 읽을 뿐 스스로 정하지 않습니다. 스케줄러가 태스크마다 메모리를 정해 주어야 맞는 답입니다.',
          en: 'The scheduler only reads the value in the task definition. This would be right only if it decided how much memory a task gets.',
        },
      },
      {
        id: 'task-definition',
        correct: true,
        why: {
          ko: 'CPU와 메모리는 태스크 정의에 적습니다. 등록한 개정은 바뀌지 않으므로 새 값을 담은 새 개정을 등록합니다.',
          en: 'CPU and memory are written in the task definition. A revision never changes, so you register a new one with the new value.',
        },
      },
      {
        id: 'tasks-a',
        why: {
          ko: '태스크는 시작할 때의 개정대로 실행되고, 크기가 다른 태스크는 새로 시작해야 합니다. 실행 중인 태스크의 크기를 그 자리에서 바꿀 수 있어야 맞는 답입니다.',
          en: 'A task runs as its revision said at the start, and a task of another size has to be started anew. This would be right only if you could resize a running task in place.',
        },
      },
    ],
    explain: {
      ko: '태스크 정의는 "무엇을", 서비스는 "몇 개를"을 맡습니다. 메모리는 "무엇을"에 속하므로 태스크 정의의 새 개정에 적습니다. 그 개정을 서비스가 쓰게 하면 스케줄러가 태스크를 새것으로 바꿉니다.',
      en: 'The task definition says what, the service says how many. Memory belongs to the what, so it goes into a new revision of the task definition. Once the service uses that revision, the scheduler replaces the tasks.',
    },
    facts: [],
    note: 'N06',
    checked: '2026-11-22',
  },
  {
    kind: 'single',
    id: 'run-or-service',
    rev: 1,
    objective: 'pieces',
    section: 'desired',
    stem: {
      ko: '한 동료가 매출 집계 컨테이너를 원하는 태스크 수가 1인 ECS 서비스로 만들었습니다. 집계는 이십 분쯤 걸리고 정상으로 끝나며, 컨테이너 재시작 정책은 두지 않았습니다. 집계가 처음 끝난 뒤에는 어떻게 됩니까?',
      en: 'A colleague set up a sales report container as an ECS service with a desired count of 1. The report takes about twenty minutes and ends without an error; there is no container restart policy. What happens after it has finished for the first time?',
    },
    options: [
      {
        id: 'rest',
        text: {
          ko: '정상으로 끝났으므로 서비스는 태스크를 두지 않고 쉽니다.',
          en: 'It ended without an error, so the service stays without tasks.',
        },
        why: {
          ko: '서비스가 보는 것은 끝난 까닭이 아니라 실행 중인 태스크의 수입니다. 서비스가 실패한 태스크만 채워야 맞는 답입니다.',
          en: 'A service does not look at why a task ended but at how many are running. This would be right only if it replaced failed tasks alone.',
        },
      },
      {
        id: 'again',
        correct: true,
        text: {
          ko: '새 태스크가 시작되어 집계를 처음부터 다시 합니다.',
          en: 'A new task starts and the report runs again.',
        },
        why: {
          ko: '실행 중인 수가 0, 원하는 수가 1이므로 스케줄러는 모자란 하나를 새로 시작합니다. 집계는 끝날 때마다 다시 시작됩니다.',
          en: 'Running is 0 and desired is 1, so the scheduler starts the one that is missing. The report runs again every time it ends.',
        },
      },
      {
        id: 'restart',
        text: {
          ko: '같은 태스크 안에서 컨테이너만 다시 시작됩니다.',
          en: 'The container restarts inside the same task.',
        },
        why: {
          ko: '필수 컨테이너가 끝나면 태스크도 끝나고, 그 태스크는 다시 실행되지 않습니다. 컨테이너 재시작 정책을 켰을 때의 답입니다.',
          en: 'The task ends with its essential container, and that task never runs again. This is what happens with a container restart policy.',
        },
      },
      {
        id: 'zero',
        text: {
          ko: '할 일을 마쳤으므로 원하는 태스크 수가 0이 됩니다.',
          en: 'The work is done, so the desired count drops to 0.',
        },
        why: {
          ko: '원하는 수는 사람이나 자동 조정이 바꿀 때까지 그대로입니다. 서비스가 일이 끝난 줄 알아야 맞는 답입니다.',
          en: 'The desired count stays until somebody, or auto scaling, changes it. This would be right only if a service knew when work is done.',
        },
      },
    ],
    explain: {
      ko: '서비스는 끝나지 않는 프로그램을 위한 것이고, 지키는 것은 개수입니다. 태스크가 왜 끝났든 모자라면 채웁니다. 한 번 실행하고 끝나는 일은 서비스 없이 RunTask로 시작합니다.',
      en: 'A service is for programs that do not end, and what it keeps is a number. Whatever made a task end, the service replaces it when one is missing. Start work that runs once and ends with RunTask, without a service.',
    },
    facts: ['ecs-service-keeps'],
    checked: '2026-11-22',
  },
  {
    kind: 'match',
    id: 'who-does-what',
    rev: 1,
    objective: 'pieces',
    section: 'place',
    stem: {
      ko: '하루책방의 주문 서비스는 Fargate에서 실행됩니다. 줄마다 그 일을 하는 것이나 그 내용이 적힌 곳을 고르십시오. 같은 답을 여러 번 써도 됩니다.',
      en: 'The order service of Haru Books runs on Fargate. For each line choose what does it, or where it is written. An answer may be used more than once.',
    },
    left: [
      {
        id: 'store',
        text: {
          ko: '주문 서비스의 지난달 이미지를 아직 보관하고 있습니다.',
          en: 'It still has last month’s image of the order service.',
        },
        answer: 'ecr',
        why: {
          ko: '이미지를 보관하는 것은 레지스트리입니다. ECS는 태스크를 시작할 때 이미지를 받아 올 뿐 보관하지 않습니다.',
          en: 'Keeping images is the job of a registry. ECS only has an image pulled when a task starts; it stores none.',
        },
      },
      {
        id: 'replace',
        text: {
          ko: '실행 중인 태스크가 셋뿐인 것을 보고 하나를 더 시작합니다.',
          en: 'It sees that only three tasks are running and starts one more.',
        },
        answer: 'scheduler',
        why: {
          ko: '원하는 수와 실행 중인 수를 견주는 것은 스케줄러입니다. Fargate는 시작하라는 태스크에 용량을 댈 뿐 개수를 세지 않습니다.',
          en: 'The scheduler compares desired with running. Fargate provides capacity for the tasks it is told to start; it does not count them.',
        },
      },
      {
        id: 'cpu',
        text: {
          ko: '컨테이너가 실제로 쓰는 CPU와 메모리를 댑니다.',
          en: 'It provides the CPU and memory the containers really use.',
        },
        answer: 'fargate',
        why: {
          ko: '용량을 대는 쪽이 Fargate입니다. 태스크 정의에는 얼마가 필요한지 적혀 있을 뿐입니다.',
          en: 'Capacity comes from Fargate. The task definition merely says how much is needed.',
        },
      },
      {
        id: 'sidecar',
        text: {
          ko: '주문 컨테이너 옆에 로그 컨테이너를 함께 둔다고 적혀 있습니다.',
          en: 'It says that a log container goes next to the order container.',
        },
        answer: 'definition',
        why: {
          ko: '한 태스크에 묶을 컨테이너는 태스크 정의에 적습니다. 서비스는 그렇게 묶인 태스크를 몇 개 둘지만 압니다.',
          en: 'The containers that make up a task are listed in the task definition. A service knows only how many such tasks to keep.',
        },
      },
      {
        id: 'register',
        text: {
          ko: '새로 시작한 태스크의 IP를 orders-alb의 대상으로 등록합니다.',
          en: 'It registers the IP of a new task as a target of orders-alb.',
        },
        answer: 'scheduler',
        why: {
          ko: '로드 밸런서를 붙인 서비스라면 태스크를 대상에 넣고 빼는 일도 ECS 스케줄러가 합니다. 태스크가 스스로 등록하지 않습니다.',
          en: 'For a service with a load balancer, the ECS scheduler also adds and removes targets. Tasks do not register themselves.',
        },
      },
    ],
    right: [
      { id: 'scheduler', text: { ko: 'ECS 스케줄러', en: 'ECS scheduler' } },
      { id: 'ecr', text: { ko: 'ECR', en: 'ECR' } },
      { id: 'fargate', text: { ko: 'Fargate', en: 'Fargate' } },
      { id: 'definition', text: { ko: '태스크 정의', en: 'Task definition' } },
    ],
    explain: {
      ko: '보관(ECR), 구성(태스크 정의), 판단(스케줄러), 용량(Fargate)은 서로 다른 일입니다. "ECS가 컨테이너를 관리한다"는 말은 이 가운데 판단을 가리킵니다. 그래서 이미지나 인스턴스의 문제는 ECS 설정에서 찾아도 나오지 않을 때가 많습니다.',
      en: 'Storing (ECR), describing (task definition), deciding (scheduler) and providing capacity (Fargate) are different jobs. "ECS manages containers" refers to the deciding. So the cause of a problem with images or instances is often not in the ECS settings.',
    },
    facts: [],
    note: 'N06',
    checked: '2026-11-22',
  },
]);
