import type { Text } from '@/lib/text/locale';

/** What the model does where no document says what AWS does, or where it leaves something out. */
export const simplifications: readonly Text[] = [
  {
    ko: '부품 사이의 한 걸음은 100 ms, 앱과 API Gateway 사이는 150 ms로 늘 같습니다. 눈으로 따라가려고 정한 값이며 실제보다 느립니다.',
    en: 'Every hop between parts takes 100 ms and the call of the app 150 ms. These were chosen so that eyes can follow; real ones are faster.',
  },
  {
    ko: '할인 행사를 초당 몇 건으로 줄였습니다. 요청 한도도 스테이지의 버킷 하나만 있고, 계정의 한도와 사용량 계획은 다음 레슨에 있습니다.',
    en: 'The sale is scaled down to a few orders a second. There is one bucket, that of the stage; account limits and usage plans belong to the next lesson.',
  },
  {
    ko: '없는 경로와 너무 큰 본문은 토큰을 쓰지 않습니다. 실제로 세는지는 여기서 다루지 않습니다.',
    en: 'An unknown path or a body that is too large takes no token here. Whether it does in reality is left open.',
  },
  {
    ko: 'API Gateway는 쓸 수 있는 링크 ENI를 번갈아 씁니다. 하나도 없으면 바로 504로 답합니다. 고르는 방법과 그때 걸리는 시간은 문서에 없습니다.',
    en: 'API Gateway takes the usable link ENIs in turn and answers 504 at once when there is none. How it chooses, and how long that takes, is not documented.',
  },
  {
    ko: '로드 밸런서에 닿지 못한 요청은 통합 제한 시간이 다 되어 504가 됩니다. 실제로는 연결 실패를 더 일찍 알 수도 있습니다.',
    en: 'A request that cannot reach the load balancer becomes a 504 when the integration timeout is over. In reality the failure may be noticed sooner.',
  },
  {
    ko: '로드 밸런서의 502(대상이 답 없이 연결을 끝냄)와 503(대상이 없음)은 널리 알려진 값을 따랐습니다. 등록된 대상이 모두 비정상이면 그들에게 보냅니다.',
    en: 'The load balancer’s 502 (the target ended the connection without an answer) and 503 (no target) follow common knowledge. When all registered targets are unhealthy, it sends to those.',
  },
  {
    ko: '죽은 태스크는 그 순간 대상에서 빠집니다. 실제로는 빠지기까지 잠깐 요청이 더 실패할 수 있습니다.',
    en: 'A task that dies leaves the targets at that moment. In reality a few more requests may fail until it is out.',
  },
  {
    ko: '로드 밸런서의 유휴 제한 시간은 없습니다. 통합 제한 시간이 언제나 먼저 끝난다고 봅니다.',
    en: 'The idle timeout of the load balancer is left out: the integration timeout is taken to end first.',
  },
  {
    ko: '태스크는 정한 수만큼 함께 처리하고, 넘는 요청은 온 순서대로 기다립니다. 504가 난 뒤에도 차례가 오면 처리하며, 바빠도 상태 확인은 통과합니다.',
    en: 'A task works on a set number of requests at once; others wait in order and are worked on even after their 504. A busy task still passes its health checks.',
  },
  {
    ko: '태스크의 코드는 호출이 거절되거나 답이 없으면 100 ms에서 두 배씩 기다리며 다시 부르고, 끝내 안 되면 500으로 답합니다. 권한이 없으면 다시 부르지 않습니다. 코드마다 다를 수 있습니다.',
    en: 'When a call is refused or unanswered, the code waits 100 ms, then twice as long each time, and answers 500 in the end. Without permission it does not try again. Other code may do otherwise.',
  },
  {
    ko: '테이블의 한도는 1초 몫을 담는 토큰 버킷으로 흉내 냈습니다. DynamoDB의 용량 모드와 적응 용량, 파티션은 다루지 않습니다.',
    en: 'The limit of the table is imitated by a token bucket that holds one second’s worth. Capacity modes, adaptive capacity and partitions of DynamoDB are left out.',
  },
  {
    ko: '자동 조정은 정한 간격마다 지난 기간의 평균을 보고 곧바로 늘리며, 세 번 이어서 한가해야 줄입니다. 실제 간격과 기다리는 시간은 설정과 지표에 따라 다릅니다.',
    en: 'Scaling looks at the average of each period, adds tasks at once and takes some away after three quiet looks. Real intervals and cooldowns depend on settings and metrics.',
  },
  {
    ko: '시작할 때의 원하는 수는 처음 주문 수에 맞추어 두었습니다. 최소 용량은 1보다 작게 정하지 못하게 했습니다.',
    en: 'A run begins with the desired count that fits its first order rate. The minimum capacity cannot be set below 1 here.',
  },
  {
    ko: '스케줄러는 바뀐 뒤 1초에 살펴봅니다. 자리 준비는 1~3초(우연), 이미지는 정한 시간, 활성화와 정리는 1초씩입니다. 이미지를 받는 길과 배포 실패는 ECS 레슨에 있습니다.',
    en: 'The scheduler looks one second after a change. Provisioning takes 1 to 3 s by chance, the pull the time you set, activating and cleaning up 1 s each. Pulls and failing deployments belong to the ECS lesson.',
  },
  {
    ko: '배포는 늘 최소 정상 100 %, 최대 200 %입니다. 멈출 태스크는 많은 서브넷에서, 오래된 것부터 고릅니다.',
    en: 'A deployment always keeps 100 % healthy and at most 200 %. Tasks to stop come from the subnet with the most, the oldest first.',
  },
  {
    ko: '새로 등록한 대상은 상태 확인을 한 번 통과하면 정상입니다. 이 숫자는 기억에 기댄 값입니다.',
    en: 'A newly registered target is healthy after one passed check. That number is from memory.',
  },
  {
    ko: '멎은 태스크는 상태 확인에 실패할 때까지 요청을 계속 받습니다. 멈추라고 해도 답하지 않으므로 등록 취소 지연을 다 씁니다.',
    en: 'A task that hangs gets requests until its checks fail. Told to stop, it answers nothing and uses up the whole deregistration delay.',
  },
  {
    ko: '서브넷의 태스크는 라우팅 테이블과 보안 그룹이 같으므로 네트워크에서는 ENI 하나로 봅니다. NAT로 돌아가는 길은 그림에 없어 점이 보이지 않습니다.',
    en: 'Tasks of a subnet share route table and security groups, so the network has one ENI for them. The way around through NAT is not in the picture, so no dot is seen on it.',
  },
  {
    ko: 'SQS로는 인터페이스 엔드포인트로 갑니다. 작업자는 하나이고, 메시지가 두 번 오거나 작업자가 죽는 일은 SQS 레슨에 있습니다.',
    en: 'SQS is reached through an interface endpoint. There is one worker; duplicates and dying workers belong to the SQS lesson.',
  },
  {
    ko: '한 건만 보낸 요청은 걸음마다 기록하고, 나머지는 잘못된 일만 10초에 한 번 기록하고 그사이의 수를 함께 적습니다. 숫자는 모두 셉니다.',
    en: 'A request sent alone is told step by step. Of the others only failures are told, once in ten seconds with the number in between; the figures count all of them.',
  },
];
