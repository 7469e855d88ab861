import type { Text } from '@/lib/text/locale';

/** What the model does where no document says what AWS does, or where it leaves something out. */
export const simplifications: readonly Text[] = [
  {
    ko: '스케줄러는 무언가 바뀐 뒤 1초에 한 번 살펴봅니다. 실제 간격은 알려져 있지 않습니다.',
    en: 'The scheduler looks one second after a change. The real interval is not documented.',
  },
  {
    ko: '자리 준비는 1~3초(우연), 이미지는 정한 시간, 활성화와 정리는 1초씩 걸립니다. 나쁜 이미지는 받기 시작한 지 1초 만에 실패합니다.',
    en: 'Provisioning takes 1 to 3 seconds by chance, the pull the time you set, activating and cleaning up one second each. A bad image fails one second after its pull begins.',
  },
  {
    ko: '나쁜 이미지는 받을 수 없는 이미지입니다. 켜졌다가 곧바로 끝나는 컨테이너는 RUNNING을 지난 것이라 여기에 넣지 않았습니다.',
    en: 'The bad image is one that cannot be pulled. A container that starts and ends at once has been RUNNING, so it is a different case and left out.',
  },
  {
    ko: '새 태스크를 시작할 수 있거나 시작하는 중이면 옛 태스크를 미리 멈추지 않습니다. 실제 스케줄러는 하한이 허락하면 동시에 멈출 수도 있습니다.',
    en: 'While new tasks can start or are starting, no healthy old one is stopped ahead of them. The real scheduler may do both at once where the lower bound allows it.',
  },
  {
    ko: '멈추는 중인 태스크는 상한에 세지 않지만, EC2의 자리는 STOPPED가 될 때까지 차지합니다.',
    en: 'A task that is stopping does not count toward the upper bound, but keeps its EC2 slot until it is STOPPED.',
  },
  {
    ko: '멈출 태스크는 서비스의 태스크가 많은 영역에서, 같으면 오래된 것부터 고릅니다. 비정상 태스크를 멈추는 데에는 하한이 걸리지 않습니다.',
    en: 'Tasks to stop come from the zone with the most tasks of the service, the oldest first. The lower bound does not hold back the stop of an unhealthy task.',
  },
  {
    ko: '처음 등록한 대상은 통과 한 번으로 정상이 됩니다(기억에 기댄 값이라 바꿀 수 있게 했습니다). 첫 확인은 RUNNING 30초 뒤입니다.',
    en: 'A newly registered target is healthy after one success; this number is from memory, so it can be set. Its first check comes 30 seconds after RUNNING.',
  },
  {
    ko: '컨테이너 상태 확인과 Cloud Map은 없습니다. 가끔 아픈 이미지는 확인마다 정한 확률로 실패합니다.',
    en: 'There are no container health checks and no Cloud Map. Each check of the intermittent image fails with the probability you set.',
  },
  {
    ko: '손님의 요청은 그리지 않습니다. 빠지는 대상의 남은 요청은 모두 정한 시간에 끝납니다.',
    en: 'Requests of shoppers are not drawn. The open requests of a leaving target all end after the time you set.',
  },
  {
    ko: '재시도 간격은 10초에서 시작해 두 배씩, 15분까지 늘어납니다. AWS는 늘어난다는 것만 약속합니다. 한꺼번에 시작한 태스크의 실패는 한 번으로 칩니다.',
    en: 'The wait between attempts starts at 10 seconds and doubles up to 15 minutes; AWS only promises that it grows. Tasks started together fail as one attempt.',
  },
  {
    ko: '영역이 멈추면 태스크가 그 순간 사라지고, 스케줄러가 곧바로 압니다. 이때 시작하던 태스크는 시작 실패로 세지 않습니다.',
    en: 'Tasks of a lost zone are gone at once and the scheduler knows it. Those still starting are not counted as failures to start.',
  },
  {
    ko: '가용 영역 재조정은 꺼져 있습니다. 실제로는 새로 만드는 서비스에 기본으로 켜져 있습니다.',
    en: 'Rebalancing over Availability Zones is off here. For services created today it is on by default.',
  },
  {
    ko: '새 태스크는 서비스 전체의 태스크가 적은 영역에 놓습니다. 그래서 돌아온 영역에 새 개정이 몰릴 수 있습니다.',
    en: 'A new task goes where the whole service has fewest tasks, so after a zone returns, a new revision may gather there.',
  },
  {
    ko: '모든 태스크의 크기가 같고, 인스턴스의 자리 하나가 그만한 CPU와 메모리입니다. 포트, 속성, 제약, 용량 공급자의 비율은 이 실행에 없습니다.',
    en: 'All tasks are of one size, and a slot is that much CPU and memory. Ports, attributes, constraints and the shares of capacity providers are not part of this run.',
  },
  {
    ko: '옛 태스크가 RUNNING이 아니게 되면 배포를 COMPLETED로 봅니다. 등록 취소가 끝나기를 기다리지 않습니다.',
    en: 'A deployment is COMPLETED once no old task is RUNNING. It does not wait for draining to end.',
  },
  {
    ko: '롤백 없이 FAILED가 되면 다음 배포까지 아무것도 시작하지 않습니다. 되돌리는 배포는 차단기가 지켜보지 않습니다.',
    en: 'After FAILED without rollback nothing starts until the next deployment. The breaker does not watch a rollback.',
  },
  {
    ko: '이미지를 받는 길은 선이 있는 2c의 태스크만 그립니다. 2a의 태스크도 같은 길을 씁니다.',
    en: 'The way of the image is drawn for tasks in 2c, where the lines are. Tasks in 2a use the same way.',
  },
];
