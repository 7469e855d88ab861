import { defineQuiz } from '@/lib/grade/item';

/** Drawn on the lesson's picture: its names. */
export const drawItems = defineQuiz([
  {
    kind: 'label',
    id: 'name-the-pieces',
    rev: 1,
    objective: 'pieces',
    section: 'desired',
    stem: {
      ko: '하루책방의 ECS 그림에서 이름 넷을 지웠습니다. 화살표를 보고 빈칸마다 무엇인지 고르십시오. 쓰지 않는 이름도 있습니다.',
      en: 'Four names are missing from the ECS picture of Haru Books. Going by the arrows, choose what stands in each blank. Some names are not used.',
    },
    blanks: [
      {
        id: 'service',
        answer: 'service',
        why: {
          ko: '원하는 태스크 수와 쓸 개정이 적힌 곳입니다. 파이프라인이 이것을 고치고 스케줄러가 읽습니다.',
          en: 'It holds the desired count and the revision to use: the pipeline changes it, the scheduler reads it.',
        },
      },
      {
        id: 'scheduler',
        answer: 'scheduler',
        why: {
          ko: '적힌 것과 실제를 견주어 태스크를 시작하고 멈춥니다. 그래서 두 가용 영역의 태스크로 화살표가 나갑니다.',
          en: 'It compares what is written with what is there, and starts or stops tasks. That is why its arrows go out to the tasks of both Availability Zones.',
        },
      },
      {
        id: 'task-definition',
        answer: 'definition',
        why: {
          ko: '무엇을 띄울지 적은 문서라서 읽히기만 합니다. 이미지와 CPU, 메모리, 역할이 여기 있습니다.',
          en: 'This document says what to run, so it is only read. Image, CPU, memory and roles are in it.',
        },
      },
      {
        id: 'alb',
        answer: 'balancer',
        why: {
          ko: '요청을 두 가용 영역의 태스크에 나누어 보냅니다. 태스크를 시작하거나 멈추지는 않습니다.',
          en: 'It shares requests out among the tasks of both Availability Zones. It neither starts nor stops any.',
        },
      },
    ],
    labels: [
      {
        id: 'service',
        text: { ko: 'ECS 서비스', en: 'ECS service' },
        why: {
          ko: 'ECS 서비스는 어느 개정을 몇 개 유지할지 적은 것입니다. 태스크를 직접 시작하거나 요청을 나누지 않습니다.',
          en: 'An ECS service says how many tasks of which revision to keep. It neither starts tasks itself nor shares out requests.',
        },
      },
      {
        id: 'scheduler',
        text: { ko: '스케줄러', en: 'Scheduler' },
        why: {
          ko: '스케줄러는 읽히는 쪽이 아니라 읽는 쪽이며, 태스크를 시작하고 멈춥니다.',
          en: 'The scheduler is the one that reads, not the one that is read. It starts and stops tasks.',
        },
      },
      {
        id: 'definition',
        text: { ko: '태스크 정의', en: 'Task definition' },
        why: {
          ko: '태스크 정의에는 무엇을 띄울지만 적혀 있고 몇 개를 둘지는 없습니다. 아무것도 부르지 않습니다.',
          en: 'A task definition says what to run and not how many. It calls nothing.',
        },
      },
      {
        id: 'balancer',
        text: { ko: '로드 밸런서', en: 'Load balancer' },
        why: {
          ko: '로드 밸런서는 요청을 태스크에 나눌 뿐, 무엇을 몇 개 띄울지에는 관여하지 않습니다.',
          en: 'A load balancer only shares requests out among tasks. What runs and how many is not its business.',
        },
      },
      {
        id: 'cluster',
        text: { ko: '클러스터', en: 'Cluster' },
        why: {
          ko: '클러스터는 서비스와 태스크를 묶는 논리적 단위입니다. 상자가 아니라 둘러싼 틀로 그려집니다.',
          en: 'A cluster is a logical group of services and tasks. It is drawn as the frame around them, not as a box.',
        },
      },
      {
        id: 'agent',
        text: { ko: 'ECS 에이전트', en: 'ECS agent' },
        why: {
          ko: 'ECS 에이전트는 EC2 용량의 인스턴스마다 실행됩니다. Fargate를 쓰는 하루책방의 그림에는 없습니다.',
          en: 'An ECS agent runs on each instance of EC2 capacity. Haru Books uses Fargate, so there is none in this picture.',
        },
      },
    ],
    explain: {
      ko: '서비스와 태스크 정의에는 바라는 상태가 적혀 있고, 스케줄러가 그것을 읽어 실제를 맞춥니다. 로드 밸런서는 그렇게 놓인 태스크에 요청을 나눕니다.',
      en: 'Service and task definition state what is wanted, and the scheduler reads them and brings it about. The load balancer shares requests out among the tasks placed in this way.',
    },
    facts: ['ecs-service-keeps'],
    note: 'N06',
    checked: '2026-11-22',
  },
]);
