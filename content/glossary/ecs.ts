import { defineGlossary } from '@/lib/lesson/glossary';

export const ecsTerms = defineGlossary({
  orchestration: {
    term: { ko: '오케스트레이션', en: 'orchestration' },
    definition: {
      ko: '컨테이너를 어디에 놓고, 멈추면 채우고, 새 버전으로 바꾸는 일을 자동으로 하는 것입니다.',
      en: 'Doing by machine what keeps containers running: placing them, replacing those that stop, rolling out new versions.',
    },
    synonyms: ['컨테이너 오케스트레이션', '오케스트레이터', 'orchestrator', 'Amazon ECS', 'ECS'],
    lesson: 'ecs',
  },
  'ecs-cluster': {
    term: { ko: '클러스터', en: 'cluster' },
    definition: {
      ko: '서비스와 태스크, 그리고 그것이 쓰는 용량을 묶는 논리적 단위입니다.',
      en: 'A logical group of services and tasks and of the capacity they use.',
    },
    synonyms: ['ECS 클러스터', 'ECS cluster'],
    lesson: 'ecs',
  },
  'task-definition': {
    term: { ko: '태스크 정의', en: 'task definition' },
    definition: {
      ko: '함께 띄울 컨테이너와 그 CPU, 메모리, 역할, 로그를 적은 문서입니다. 고칠 때마다 새 개정이 됩니다.',
      en: 'A document that describes containers to run together, with their CPU, memory, roles and logs. Every change makes a new revision.',
    },
    synonyms: ['작업 정의', '개정', '리비전', 'revision', 'task def'],
    lesson: 'ecs',
  },
  'ecs-task': {
    term: { ko: '태스크(작업)', en: 'task' },
    definition: {
      ko: '태스크 정의 하나를 실행한 것으로, 함께 놓인 컨테이너 하나 이상입니다. ECS가 다루는 가장 작은 단위입니다.',
      en: 'One running copy of a task definition: one or more containers placed together. The smallest unit ECS handles.',
    },
    synonyms: ['태스크', '작업', 'RunTask', 'ECS task'],
    lesson: 'ecs',
  },
  'ecs-service': {
    term: { ko: '서비스', en: 'service' },
    definition: {
      ko: '정해진 수의 태스크가 늘 돌게 하는 ECS의 컨트롤러입니다. 마이크로서비스라는 뜻이 아닙니다.',
      en: 'The ECS controller that keeps a set number of tasks running. It does not mean a microservice.',
    },
    synonyms: ['ECS 서비스', 'ECS service'],
    lesson: 'ecs',
  },
  'desired-count': {
    term: { ko: '원하는 태스크 수', en: 'desired count' },
    definition: {
      ko: '서비스가 지키려는 태스크의 수입니다.',
      en: 'The number of tasks a service tries to keep.',
    },
    synonyms: ['원하는 수', '희망 태스크 수', 'desiredCount', 'desired tasks'],
    lesson: 'ecs',
  },
  'service-scheduler': {
    term: { ko: '서비스 스케줄러', en: 'service scheduler' },
    definition: {
      ko: '서비스에 적힌 바람과 실제를 견주어 태스크를 시작하고 멈추는 ECS의 부분입니다.',
      en: 'The part of ECS that compares what a service asks for with what runs, and starts or stops tasks.',
    },
    synonyms: ['스케줄러', 'ECS 스케줄러', 'scheduler'],
    lesson: 'ecs',
  },
  fargate: {
    term: { ko: 'Fargate', en: 'Fargate' },
    definition: {
      ko: '인스턴스를 돌보지 않고 태스크의 크기만 정해 실행하는 ECS(와 EKS)의 용량입니다.',
      en: 'Capacity for ECS (and EKS) on which you set the size of a task and look after no instances.',
    },
    reading: '파게이트',
    synonyms: ['파게이트', 'AWS Fargate', 'FARGATE_SPOT'],
    lesson: 'ecs',
  },
  'capacity-provider': {
    term: { ko: '용량 공급자', en: 'capacity provider' },
    definition: {
      ko: '태스크가 올라갈 인프라를 가리키는 이름입니다. 여럿을 적으면 비율에 따라 태스크를 나눕니다.',
      en: 'A name for the infrastructure tasks run on. Name several, and tasks are split between them by weight.',
    },
    synonyms: ['용량 공급자 전략', '시작 유형', 'launch type', 'capacity provider strategy'],
    lesson: 'ecs',
  },
  'placement-strategy': {
    term: { ko: '배치 전략', en: 'placement strategy' },
    definition: {
      ko: 'EC2 용량에서 태스크를 어느 인스턴스에 놓을지 고르는 규칙입니다. Fargate에는 쓰지 않습니다.',
      en: 'The rule that chooses an instance for a task on EC2 capacity. It does not apply to Fargate.',
    },
    synonyms: ['spread', 'binpack', 'random', '배치 제약', 'placement constraint'],
    lesson: 'ecs',
  },
  'awsvpc-mode': {
    term: { ko: 'awsvpc 모드', en: 'awsvpc mode' },
    definition: {
      ko: '태스크마다 ENI와 프라이빗 IP, 보안 그룹을 주는 네트워크 모드입니다. Fargate에서는 이것만 씁니다.',
      en: 'The network mode that gives every task its own ENI, private IP and security groups. Fargate allows no other.',
    },
    synonyms: ['awsvpc', '네트워크 모드', 'network mode'],
    lesson: 'ecs',
  },
  'essential-container': {
    term: { ko: '필수 컨테이너', en: 'essential container' },
    definition: {
      ko: '멈추면 태스크의 다른 컨테이너까지 함께 멈추게 하는 컨테이너입니다. 따로 적지 않으면 모두 필수입니다.',
      en: 'A container whose end stops the other containers of its task too. Unless you say otherwise, all are essential.',
    },
    synonyms: ['essential', '에센셜 컨테이너'],
    lesson: 'ecs',
  },
  'health-check': {
    term: { ko: '상태 확인', en: 'health check' },
    definition: {
      ko: '대상이 제대로 일하는지 되풀이해 묻는 검사입니다.',
      en: 'A test, repeated at intervals, of whether something works as it should.',
    },
    synonyms: ['헬스 체크', '헬스체크', 'healthcheck'],
    lesson: 'ecs',
  },
  'rolling-update': {
    term: { ko: '롤링 업데이트', en: 'rolling update' },
    definition: {
      ko: '옛 버전의 태스크를 새 버전으로 조금씩 바꾸는 배포 방식입니다.',
      en: 'A way to deploy that replaces tasks of the old version by new ones a few at a time.',
    },
    synonyms: [
      '롤링 배포',
      '롤링',
      'rolling deployment',
      '블루/그린 배포',
      'blue/green deployment',
    ],
    lesson: 'ecs',
  },
  'minimum-healthy-percent': {
    term: { ko: '최소 정상 백분율', en: 'minimum healthy percent' },
    definition: {
      ko: '배포하는 동안 정상 태스크를 얼마 이상 지킬지 정하는 값입니다. 개수로는 올림합니다.',
      en: 'How many healthy tasks must remain while a deployment runs. As a number of tasks it is rounded up.',
    },
    synonyms: ['하한', '최소 정상 비율', 'minimumHealthyPercent'],
    lesson: 'ecs',
  },
  'maximum-percent': {
    term: { ko: '최대 백분율', en: 'maximum percent' },
    definition: {
      ko: '배포하는 동안 태스크를 얼마까지 둘 수 있는지 정하는 값입니다. 개수로는 내림합니다.',
      en: 'How many tasks may exist while a deployment runs. As a number of tasks it is rounded down.',
    },
    synonyms: ['상한', '최대 비율', 'maximumPercent'],
    lesson: 'ecs',
  },
  'deployment-circuit-breaker': {
    term: { ko: '배포 회로 차단기', en: 'deployment circuit breaker' },
    definition: {
      ko: '새 배포의 실패가 임계값에 이르면 배포를 멈추고, 정해 두었다면 되돌리는 장치입니다.',
      en: 'A device that stops a new deployment when its failures reach a threshold and, if you asked for it, rolls back.',
    },
    synonyms: ['서킷 브레이커', '회로 차단기', 'circuit breaker', '롤백', 'rollback'],
    lesson: 'ecs',
  },
  'task-role': {
    term: { ko: '태스크 역할', en: 'task role' },
    definition: {
      ko: '태스크 안에서 도는 코드가 AWS를 호출할 때 쓰는 IAM 역할입니다.',
      en: 'The IAM role that the code inside a task uses to call AWS.',
    },
    synonyms: ['작업 역할', 'taskRoleArn', 'task IAM role'],
    lesson: 'ecs',
  },
  'task-execution-role': {
    term: { ko: '태스크 실행 역할', en: 'task execution role' },
    definition: {
      ko: 'ECS와 Fargate의 에이전트가 이미지를 받고, 비밀 값을 가져오고, 로그를 보낼 때 쓰는 IAM 역할입니다.',
      en: 'The IAM role with which the ECS or Fargate agent pulls images, fetches secrets and sends logs.',
    },
    synonyms: ['실행 역할', '작업 실행 역할', 'executionRoleArn', 'execution role'],
    lesson: 'ecs',
  },
});
