import { defineNotes } from '@/lib/lesson/note';

/** Container, Amazon ECR, Amazon ECS. */
export const containerNotes = defineNotes([
  {
    id: 'container',
    title: { ko: '컨테이너', en: 'Containers' },
    lesson: 'containers',
    notes: [
      {
        id: 'F1',
        words: {
          ko: '한 덩어리인 서비스와, 기능마다 나눈 서비스를 견준 그림',
          en: 'One application, beside the same functions as separate services',
        },
        verdict: 'exact',
        precise: {
          ko: '나눈 서비스가 저마다 프로세스와 데이터베이스를 지닌다는 점이 핵심입니다. 데이터베이스를 함께 쓰면 나눈 뒤에도 서로 얽힙니다.',
          en: 'What matters is that each service has a process and a database of its own. With a shared database they stay tied together even after the split.',
        },
        sections: ['one-process', 'split'],
        scenes: ['overview', 'isolate'],
        items: ['containers/down-with-members', 'containers/must-succeed'],
      },
      {
        id: 'N01',
        words: {
          ko: '모놀리스는 돌보기 쉽지만 고장이 나면 가용성이 나빠진다',
          en: 'A monolith is easy to look after, but a failure costs it its availability',
        },
        verdict: 'mostly',
        precise: {
          ko: '한 모듈의 고장이 나머지 기능까지 멈춘다는 뜻이라면 맞습니다. 다만 여러 벌을 띄우면 한 벌의 고장은 견디고, 막지 못하는 것은 모두에 든 버그와 함께 쓰는 데이터베이스의 고장입니다.',
          en: 'It holds in the sense that a failure in one module stops the other functions too. But several copies survive the failure of one; what they cannot stop is a bug they all carry and a failure of the database they share.',
        },
        sections: ['one-process', 'replicas'],
        scenes: ['crash', 'replicas'],
      },
      {
        id: 'N02',
        words: {
          ko: '한데 묶여 있어, 로그인 하나를 고쳐도 다른 기능을 맡은 쪽과 맞춰 보아야 한다',
          en: 'As everything is in one piece, even a change to login must be settled with the teams of other functions',
        },
        verdict: 'mostly',
        precise: {
          ko: '협의를 부르는 것은 크기보다 코드와 스키마와 릴리스의 결합입니다. 모듈형 모놀리스로 경계를 세우면 줄고, 마이크로서비스로 나누면 API와 이벤트의 버전을 맞추는 일로 바뀝니다.',
          en: 'What calls for meetings is less the size than the coupling of code, schema and release. The boundaries of a modular monolith reduce it; a split into microservices turns it into agreeing on versions of APIs and events.',
        },
        sections: ['release'],
        scenes: ['release'],
        items: ['containers/rollback-what'],
      },
      {
        id: 'N03',
        words: {
          ko: '변경이 많이 쌓여 있어 모놀리스는 되돌리기도 어렵다',
          en: 'With so many changes in it, a monolith is hard to roll back as well',
        },
        verdict: 'incomplete',
        precise: {
          ko: '이미지 하나를 옛것으로 바꾸는 동작은 간단합니다. 어려운 것은 함께 실린 다른 팀의 좋은 변경까지 빠지고, 바꾼 스키마는 되돌릴 수 없을 때가 있다는 점입니다.',
          en: 'Going back to an old image is simple. What is hard is that good changes of other teams in the same release go too, and that a schema change cannot always be undone.',
        },
        sections: ['release', 'split'],
        scenes: ['rollback', 'rollback-one'],
        items: ['containers/split-order'],
      },
      {
        id: 'N04',
        words: {
          ko: '마이크로서비스로 나누면 가용성이 오르고, 파이썬이든 자바스크립트든 팀마다 잘하는 것을 쓴다',
          en: 'Microservices raise availability, and each team uses what it knows best, be it Python or JavaScript',
        },
        verdict: 'incomplete',
        precise: {
          ko: '팀마다 기술을 고른다는 말은 맞습니다. 그러나 나누어서 오르는 것은 장애 격리이고, 여러 서비스의 답을 기다리는 요청은 가용성을 곱한 만큼 내려가므로 대기열, 제한 시간, 대신할 답, 복사본으로 보완해야 합니다.',
          en: 'Each team choosing its technology is right. But what a split raises is fault isolation; a request that waits for several services loses availability with every factor, which queues, timeouts, fallbacks and copies have to make up for.',
        },
        sections: ['split', 'chain', 'buffer'],
        scenes: ['isolate', 'chain', 'buffer'],
      },
      {
        id: 'N05',
        words: {
          ko: '그 대신 네트워크 연결과 상태를 다루는 일이 복잡해진다',
          en: 'In return, network connections and state become harder to handle',
        },
        verdict: 'exact',
        precise: {
          ko: '그대로 맞습니다. 이름을 붙이면 부분 실패, 지연, 서비스 검색, 최종 일관성, 멱등성, 관찰 가능성입니다.',
          en: 'Right as it is. By their names: partial failure, latency, service discovery, eventual consistency, idempotency and observability.',
        },
        sections: ['chain', 'compare'],
        scenes: ['chain'],
      },
    ],
  },
  {
    id: 'ecr',
    title: { ko: 'Amazon ECR', en: 'Amazon ECR' },
    lesson: 'ecr',
    notes: [
      {
        id: 'F2',
        words: {
          ko: '이미지를 만들어 ECR에 올리고, 실행하는 곳에서 받아 가는 그림',
          en: 'Images are built, pushed to ECR and pulled where they run',
        },
        verdict: 'mostly',
        precise: {
          ko: '올리고 받는 흐름은 맞습니다. 다만 ECR은 보관할 뿐 실행하지 않고, 받을 때 레이어의 내용은 S3에서 오므로 그 길도 있어야 합니다.',
          en: 'The flow of push and pull is right. But ECR only keeps images and runs nothing, and on a pull the bytes of the layers come from S3, so there must be a way there too.',
        },
        sections: ['why-ecr', 'push', 'pull'],
        scenes: ['overview', 'push', 'layers'],
        items: ['ecr/bytes-from', 'ecr/pull-order', 'ecr/hang-part'],
      },
    ],
  },
  {
    id: 'ecs',
    title: { ko: 'Amazon ECS', en: 'Amazon ECS' },
    lesson: 'ecs',
    notes: [
      {
        id: 'F3',
        words: {
          ko: 'ECS가 여러 가용 영역에 컨테이너를 놓고 돌보는 그림',
          en: 'ECS places containers in several Availability Zones and looks after them',
        },
        verdict: 'mostly',
        precise: {
          ko: '놓이는 단위는 컨테이너를 하나 이상 묶은 태스크입니다. ECS는 바라는 개수를 지키고, 이미지는 ECR이 보관하며, 실행할 자리는 Fargate나 EC2 같은 용량이 냅니다.',
          en: 'What is placed is a task, one or more containers tied together. ECS keeps the desired count, ECR keeps the images, and capacity such as Fargate or EC2 gives them a place to run.',
        },
        sections: ['place', 'capacity'],
        scenes: ['overview', 'place'],
        items: ['ecs/zone-loss', 'ecs/pull-missing'],
      },
      {
        id: 'N06',
        words: {
          ko: 'ECS는 도커 컨테이너를 맡아 관리한다',
          en: 'ECS takes care of Docker containers',
        },
        verdict: 'mostly',
        precise: {
          ko: 'ECS는 도커가 아니라, 도커로 만든 것을 비롯한 표준(OCI) 이미지를 실행시키는 오케스트레이터입니다. 태스크 단위로 개수를 지키고, 멈추면 새로 시작하고, 새 버전으로 갈아 끼웁니다.',
          en: 'ECS is not Docker but an orchestrator that has standard (OCI) images run, those built with Docker among them. It counts in tasks: it keeps their number, replaces those that stop and rolls out new versions.',
        },
        sections: ['why-ecs', 'desired', 'heal'],
        scenes: ['desire', 'die'],
      },
    ],
  },
]);
