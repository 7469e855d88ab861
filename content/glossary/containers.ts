import { defineGlossary } from '@/lib/lesson/glossary';

export const containersTerms = defineGlossary({
  monolith: {
    term: { ko: '모놀리스', en: 'monolith' },
    definition: {
      ko: '모든 기능을 하나의 배포 단위로 묶어 함께 빌드하고 함께 실행하는 구조입니다.',
      en: 'An architecture in which all functions are built, deployed and run as one unit.',
    },
    synonyms: ['모놀리식', '모놀리식 아키텍처', 'monolithic architecture'],
    lesson: 'containers',
  },
  'modular-monolith': {
    term: { ko: '모듈형 모놀리스', en: 'modular monolith' },
    definition: {
      ko: '한 단위로 배포하되, 안의 모듈끼리는 정해진 함수로만 부르고 남의 테이블을 건드리지 않는 모놀리스입니다.',
      en: 'A monolith whose modules call each other only through agreed functions and keep off each other’s tables.',
    },
    synonyms: ['모듈러 모놀리스', '모듈식 모놀리스'],
    lesson: 'containers',
  },
  microservice: {
    term: { ko: '마이크로서비스', en: 'microservice' },
    definition: {
      ko: '작게 나누어 따로 배포하고, 네트워크 너머의 API로 서로 부르는 서비스입니다.',
      en: 'A small service that is deployed on its own and talks to others through APIs over the network.',
    },
    synonyms: ['MSA', '마이크로 서비스', 'microservices'],
    lesson: 'containers',
  },
  coupling: {
    term: { ko: '결합도', en: 'coupling' },
    definition: {
      ko: '한쪽의 변경이나 고장이 다른 쪽에 영향을 주는 정도입니다.',
      en: 'How much a change or failure of one part affects another.',
    },
    synonyms: ['강결합', '약결합', 'tight coupling'],
    lesson: 'containers',
  },
  'blast-radius': {
    term: { ko: '영향 범위', en: 'blast radius' },
    definition: {
      ko: '고장 하나 때문에 함께 멈추는 범위입니다.',
      en: 'How much stops working because of a single failure.',
    },
    synonyms: ['폭발 반경', '장애 범위'],
    lesson: 'containers',
  },
  'fault-isolation': {
    term: { ko: '장애 격리', en: 'fault isolation' },
    definition: {
      ko: '한 부분의 고장이 다른 부분으로 번지지 않게 막는 일입니다.',
      en: 'Stopping the failure of one part from spreading to others.',
    },
    synonyms: ['고장 격리', '결함 격리'],
    lesson: 'containers',
  },
  availability: {
    term: { ko: '가용성', en: 'availability' },
    definition: {
      ko: '전체 시간 가운데 정상으로 동작한 시간의 비율입니다.',
      en: 'The share of time during which a system works.',
    },
    synonyms: ['업타임', 'uptime', '고가용성', 'high availability'],
    lesson: 'containers',
  },
  rollback: {
    term: { ko: '롤백', en: 'rollback' },
    definition: {
      ko: '문제가 있는 새 버전을 내리고 앞선 버전을 다시 실행하는 일입니다.',
      en: 'Taking a faulty new version out and running the earlier one again.',
    },
    synonyms: ['되돌리기', 'roll back', 'revert'],
    lesson: 'containers',
  },
  replica: {
    term: { ko: '복사본', en: 'replica' },
    definition: {
      ko: '같은 프로그램을 한 벌 더 실행한 것입니다. 로드 밸런서가 살아 있는 쪽으로 요청을 보냅니다.',
      en: 'Another running copy of the same program; a load balancer sends requests to the ones that are up.',
    },
    synonyms: ['레플리카', '이중화', 'copy', 'redundancy'],
    lesson: 'containers',
  },
  'single-point-of-failure': {
    term: { ko: '단일 장애 지점', en: 'single point of failure' },
    definition: {
      ko: '하나뿐이어서 그것이 멈추면 전체가 멈추는 부분입니다.',
      en: 'A part that exists only once, so that everything stops when it stops.',
    },
    synonyms: ['SPOF', '단일 장애점', '단일 실패점'],
    lesson: 'containers',
  },
  'api-contract': {
    term: { ko: '계약', en: 'contract' },
    definition: {
      ko: '서비스가 주고받는 요청, 응답, 이벤트의 형식에 대한 약속입니다.',
      en: 'What services have agreed on about the form of their requests, responses and events.',
    },
    synonyms: ['API 계약', '인터페이스 계약', 'API contract'],
    lesson: 'containers',
  },
  'path-rule': {
    term: { ko: '경로 규칙', en: 'path rule' },
    definition: {
      ko: '요청 주소의 경로를 보고 어느 서비스로 보낼지 정하는 로드 밸런서의 규칙입니다.',
      en: 'A rule of a load balancer that chooses the service by the path in the request’s address.',
    },
    synonyms: ['경로 기반 라우팅', '리스너 규칙', 'path-based routing'],
    lesson: 'containers',
  },
  container: {
    term: { ko: '컨테이너', en: 'container' },
    definition: {
      ko: '이미지를 실행한 격리된 프로세스입니다. 호스트 운영 체제의 커널을 함께 씁니다.',
      en: 'An isolated process started from an image. It shares the kernel of the host operating system.',
    },
    synonyms: ['도커 컨테이너', 'Docker container'],
    lesson: 'containers',
  },
  'container-image': {
    term: { ko: '이미지', en: 'image' },
    definition: {
      ko: '프로그램과 그것에 필요한 것을 층으로 담은 읽기 전용 틀입니다.',
      en: 'A read-only template that holds a program and what it needs, in layers.',
    },
    synonyms: ['컨테이너 이미지', '도커 이미지', 'Docker image', 'OCI image'],
    lesson: 'containers',
  },
  stateless: {
    term: { ko: '상태 비저장', en: 'stateless' },
    definition: {
      ko: '남겨야 할 데이터를 안에 두지 않아, 언제 새것으로 바꾸어도 잃을 것이 없는 성질입니다.',
      en: 'Keeping no data inside that must survive, so that a part can be replaced at any time without loss.',
    },
    synonyms: ['무상태', '스테이트리스'],
    lesson: 'containers',
  },
  'partial-failure': {
    term: { ko: '부분 실패', en: 'partial failure' },
    definition: {
      ko: '일부만 고장 나거나 답이 오지 않아, 나머지가 그 결과를 알 수 없는 상황입니다.',
      en: 'A situation in which one part fails or does not answer and the others cannot know the outcome.',
    },
    synonyms: ['부분 장애'],
    lesson: 'containers',
  },
  'service-discovery': {
    term: { ko: '서비스 검색', en: 'service discovery' },
    definition: {
      ko: '바뀌는 서비스의 주소를 이름으로 찾게 해 주는 일입니다.',
      en: 'Finding the changing address of a service by its name.',
    },
    synonyms: ['서비스 디스커버리', 'Cloud Map'],
    lesson: 'containers',
  },
  'eventual-consistency': {
    term: { ko: '최종 일관성', en: 'eventual consistency' },
    definition: {
      ko: '여러 곳의 값이 잠깐 다를 수 있지만 시간이 지나면 같아지는 성질입니다.',
      en: 'Values in several places may differ for a while but agree in the end.',
    },
    synonyms: ['결과적 일관성', 'eventually consistent'],
    lesson: 'containers',
  },
  observability: {
    term: { ko: '관찰 가능성', en: 'observability' },
    definition: {
      ko: '로그, 지표, 추적을 이어 안에서 무슨 일이 있었는지 밖에서 알아낼 수 있는 정도입니다.',
      en: 'How well logs, metrics and traces together tell from outside what happened inside.',
    },
    synonyms: ['관측성', '옵저버빌리티', '추적', 'tracing'],
    lesson: 'containers',
  },
});
