import type { Simulation } from '@/lib/simulate/simulation';

type Words = Simulation['words'];

/** One sentence for each thing that happens to a request, with its reason. */
export const requestLog: Words['log'] = {
  'and-more': {
    ko: '앞의 기록 뒤로 같은 일({what})이 {more}건 더 있었습니다.',
    en: 'Since the last entry of its kind ({what}) there were {more} more.',
  },
  passed: {
    ko: '{request|은/는} 한도 안이고 경로에 통합이 있으므로, haru-api가 VPC 링크로 넘기고 답을 기다립니다. 남은 토큰은 {tokens}개입니다.',
    en: '{request} is within the limit and its route has an integration, so haru-api passes it to the VPC link and waits. Tokens left: {tokens}.',
  },
  'wave-split': {
    ko: '한꺼번에 온 요청 {count}건 가운데 토큰을 얻은 {passed}건이 지나가고, {refused}건은 429로 돌아갑니다. 토큰은 {burst}개까지 모이고 초당 {rate}개씩 찹니다.',
    en: 'Of {count} requests at one moment {passed} found a token and pass; {refused} get 429. The bucket holds {burst} tokens and refills at {rate} a second.',
  },
  throttled: {
    ko: '{request|이/가} 왔을 때 남은 토큰이 없어 haru-api가 {status|으로/로} 답합니다(초당 {rate}개, 버킷 {burst}개). 이 요청은 VPC에 들어오지 않습니다.',
    en: 'There was no token left for {request}, so haru-api answers {status} ({rate} a second, bucket of {burst}). The request never enters the VPC.',
  },
  'unknown-path': {
    ko: '{request}의 경로는 haru-api에 없으므로 API Gateway가 {status|으로/로} 답합니다. 넘길 통합이 없습니다.',
    en: 'haru-api has no route for {request}, so API Gateway answers {status}. There is no integration to pass it to.',
  },
  'too-large': {
    ko: '{request}의 본문이 10 MB를 넘어 API Gateway가 {status|으로/로} 답합니다. 백엔드는 보지 못합니다.',
    en: 'The body of {request} is above 10 MB, so API Gateway answers {status}. The backend does not see it.',
  },
  'came-in': {
    ko: '{request|이/가} {entrance|으로/로} VPC에 들어왔고, 보안 그룹이 허용하므로 orders-alb로 갑니다.',
    en: '{request} came into the VPC through {entrance}; security groups allow the way to orders-alb.',
  },
  'balancer-unreached': {
    ko: '{request|은/는} {entrance}까지 왔지만 orders-alb에 닿지 못합니다({reason}). 버려졌다는 답이 없으므로 API Gateway는 계속 기다립니다.',
    en: '{request} got to {entrance} but cannot reach orders-alb ({reason}). Nobody says that it was dropped, so API Gateway keeps waiting.',
  },
  'link-cut-off': {
    ko: '쓸 수 있는 링크 ENI가 없어 {request|을/를} VPC 안으로 보낼 길이 없습니다. API Gateway가 {status|으로/로} 답합니다.',
    en: 'No ENI of the link is left, so there is no way into the VPC for {request}. API Gateway answers {status}.',
  },
  picked: {
    ko: 'orders-alb가 받을 수 있는 대상 {targets}개에 차례로 나누어, {request|을/를} {zone}의 {task|으로/로} 보냅니다.',
    en: 'orders-alb takes the {targets} targets that may get requests in turn and sends {request} to {task} in {zone}.',
  },
  'task-unreached': {
    ko: '{request|은/는} {task}에 닿지 못하고 버려집니다({reason}). API Gateway는 계속 기다립니다.',
    en: '{request} is dropped on the way to {task} ({reason}). API Gateway keeps waiting.',
  },
  'no-target': {
    ko: '요청을 받을 대상이 하나도 없어 orders-alb가 {request}에 {status|으로/로} 답합니다. 이 답은 API Gateway를 지나 손님에게 갑니다.',
    en: 'There is no target for {request}, so orders-alb answers {status}. That answer passes API Gateway on its way to the shopper.',
  },
  'waits-at-task': {
    ko: '{task|이/가} 바빠 {request|은/는} 차례를 기다립니다. 이 태스크에서 기다리는 요청은 {waiting}건입니다.',
    en: '{task} is busy, so {request} waits its turn. Requests waiting at this task: {waiting}.',
  },
  'work-begun': {
    ko: '{task|이/가} {request|을/를} 처리하기 시작합니다. 저장하기까지 코드가 {seconds}초 동안 일합니다.',
    en: '{task} begins with {request}. The code works {seconds} s before it stores the order.',
  },
  'call-through-endpoint': {
    ko: '{request}의 PutItem은 라우팅 테이블의 접두사 목록 경로를 따라 {through|으로/로} 나갑니다. 보낸 것은 {task}입니다.',
    en: 'The PutItem of {request}, sent by {task}, follows the prefix-list route of its table and leaves through {through}.',
  },
  'call-through-nat': {
    ko: '{task}의 라우팅 테이블에 엔드포인트 경로가 없어, {request}의 PutItem은 기본 경로를 따라 나갑니다({through}). 저장은 되지만 NAT 요금이 듭니다.',
    en: 'The route table of {task} has no endpoint route, so the PutItem of {request} takes the default route ({through}). It arrives, but NAT is charged for.',
  },
  'call-lost': {
    ko: '{zone}의 {task|이/가} 보낸 {request}의 PutItem이 버려집니다({reason}). 거절이라는 답도 오지 않으므로 코드는 {seconds}초를 기다립니다.',
    en: 'The PutItem that {task} in {zone} sent for {request} is dropped ({reason}). Not even a refusal comes back, so the code waits {seconds} s.',
  },
  'call-denied': {
    ko: 'DynamoDB까지 길은 있었지만 태스크 역할에 권한이 없어 {request}의 PutItem이 거절됩니다. {task|은/는} 거절이라는 답을 바로 받습니다.',
    en: 'The path to DynamoDB was fine, but the task role lacks permission, so the PutItem of {request} is refused. {task} is told at once.',
  },
  'table-throttled': {
    ko: 'orders 테이블이 초당 {capacity}건을 넘는 쓰기를 거절해 {request}의 {calls}번째 PutItem이 실패합니다. 손님은 아직 모릅니다.',
    en: 'The orders table refuses writes above {capacity} a second, so PutItem number {calls} of {request} fails. The shopper does not know yet.',
  },
  stored: {
    ko: '길과 태스크 역할의 권한이 모두 있으므로 {request}의 주문이 orders 테이블에 저장됩니다.',
    en: 'The path and the permission of the task role are both there, so the order of {request} is stored in the orders table.',
  },
  'stored-again': {
    ko: '다시 보낸 {request}도 저장되어 주문 {order|이/가} 모두 {times}건이 됩니다. 태스크가 같은 주문인지 확인하지 않기 때문입니다.',
    en: 'The retry {request} is stored too, so order {order} is there {times} times: the task does not check whether it is the same order.',
  },
  'known-order': {
    ko: '주문 {order|은/는} 이미 테이블에 있어 {request|은/는} 새로 저장하지 않고 성공으로 답합니다. 멱등성이 있기 때문입니다.',
    en: 'Order {order} is in the table already, so {request} stores nothing and still succeeds: the code is idempotent.',
  },
  'receipt-inside': {
    ko: '{request}의 주문은 저장되었지만, 태스크가 답하기 전에 영수증을 {seconds}초 동안 만듭니다. 손님의 호출은 그동안 기다립니다.',
    en: 'The order of {request} is stored, but the task makes the receipt for {seconds} s before it answers. The shopper’s call waits all that time.',
  },
  'handed-over': {
    ko: '{request}의 태스크가 영수증 일을 대기열에 맡겼습니다. 이제 202로 답해도 일이 사라지지 않습니다.',
    en: 'The task of {request} has handed the receipt to the queue. Now it can answer 202 without losing the work.',
  },
  'hand-over-lost': {
    ko: '{request}의 SendMessage가 {zone}에서 버려집니다({reason}). {task|은/는} {seconds}초를 기다립니다.',
    en: 'The SendMessage of {request} is dropped in {zone} ({reason}). {task} waits {seconds} s.',
  },
  'code-gave-up': {
    ko: '{calls}번 불렀지만 되지 않아({why}) {task}의 코드가 {request}에 {status|으로/로} 답합니다. 이 숫자를 정한 것은 우리 코드입니다.',
    en: 'After {calls} call(s) without success ({why}) the code in {task} answers {request} with {status}. That number was chosen by our code.',
  },
  'connection-lost': {
    ko: '{task|이/가} 답하지 못한 채 연결이 끊겨 orders-alb가 {request}에 {status|으로/로} 답합니다.',
    en: 'The connection to {task} ended without an answer, so orders-alb answers {request} with {status}.',
  },
  answered: {
    ko: '{request}의 답 {status|이/가} 손님에게 닿았습니다. 보낸 때부터 {took} ms 걸렸습니다.',
    en: 'The answer {status} of {request} reached the shopper, {took} ms after it was sent.',
  },
  'timed-out': {
    ko: '통합 제한 시간 {seconds}초가 지나 haru-api가 {request}에 {status|으로/로} 답합니다. 그때 요청은 {stage}.',
    en: 'The integration timeout of {seconds} s is over, so haru-api answers {request} with {status}. At that moment the request {stage}.',
  },
  'late-answer': {
    ko: '{request}의 답 {reply|이/가} {seconds}초 만에 돌아왔지만, haru-api가 이미 504로 답했으므로 버려집니다.',
    en: 'The answer {reply} of {request} came back after {seconds} s. haru-api had answered 504 already, so it is thrown away.',
  },
  retried: {
    ko: '앱이 {request}의 답으로 {status|을/를} 받아 주문 {order|을/를} 1초 뒤에 다시 보냅니다. {attempt}번째 시도입니다.',
    en: 'The app got {status} for {request}, so it sends order {order} again in one second. It is attempt {attempt}.',
  },
  'receipt-taken': {
    ko: '기다리던 작업자가 {order}의 메시지를 받아 영수증을 만듭니다. {seconds}초가 걸려도 기다리는 호출이 없습니다.',
    en: 'The waiting worker receives the message of {order} and makes the receipt. It may take {seconds} s: no call waits for it.',
  },
  'receipt-made': {
    ko: '작업자가 {order}의 영수증을 다 만들어 메시지를 지웁니다.',
    en: 'The worker has made the receipt of {order} and deletes the message.',
  },
};

/** What is done to the system, and what the service does about it. */
export const systemLog: Words['log'] = {
  'rate-changed': {
    ko: '손님의 주문이 초당 {from}건에서 {rate}건으로 바뀝니다.',
    en: 'Orders go from {from} to {rate} a second.',
  },
  'tasks-slowed': {
    ko: '{zone}의 태스크가 느려졌습니다. 지금부터 시작하는 일마다 {seconds}초가 더 걸립니다.',
    en: 'The tasks in {zone} became slow: whatever they begin from now on takes {seconds} s more.',
  },
  'tasks-restored': {
    ko: '{zone}의 태스크가 다시 제 속도로 일합니다(더 걸리는 시간 {seconds}초).',
    en: 'The tasks in {zone} work at their own speed again ({seconds} s extra).',
  },
  'task-hangs': {
    ko: '{zone}의 {task|이/가} 멎었습니다. 연결은 받지만 답하지 않고, 들고 있던 요청은 {open}건입니다. 상태 확인이 두 번 실패하기까지는 아무도 모릅니다.',
    en: '{task} in {zone} hangs: it takes connections and answers nothing, holding {open} request(s). Nobody knows until two health checks have failed.',
  },
  'task-killed': {
    ko: '{zone}에서 {task}의 필수 컨테이너가 끝나 태스크가 멈춥니다. 받던 요청 {open}건은 답을 잃고, 그다음 요청은 남은 대상으로 갑니다.',
    en: 'An essential container of {task} in {zone} ended, so the task stops. Its {open} open request(s) lose their answer; later ones go to the targets that are left.',
  },
  'nothing-there': {
    ko: '{zone}에 실행 중인 태스크가 없어 할 일이 없습니다.',
    en: 'No task is running in {zone}, so nothing happens.',
  },
  'route-broken': {
    ko: '엔드포인트를 {table}에서 떼어, {zone}의 태스크에는 DynamoDB로 가는 접두사 목록 경로가 없어졌습니다. 다른 서브넷은 그대로입니다.',
    en: 'The endpoint was taken out of {table}, so tasks in {zone} have no prefix-list route to DynamoDB any more. The other subnet keeps its own.',
  },
  'route-restored': {
    ko: '엔드포인트를 {table}에 다시 연결해 {zone}의 태스크에 DynamoDB로 가는 경로가 생겼습니다.',
    en: 'The endpoint is associated with {table} again, so tasks in {zone} have a route to DynamoDB.',
  },
  'balancer-closed': {
    ko: '{group}의 인바운드 규칙을 모두 지워, 링크 ENI가 orders-alb에 닿지 못합니다.',
    en: 'All inbound rules of {group} were removed, so the link ENIs cannot reach orders-alb.',
  },
  'balancer-opened': {
    ko: '{group}의 인바운드 규칙을 되돌려, 링크 ENI가 다시 orders-alb에 닿습니다.',
    en: 'The inbound rules of {group} are back, so the link ENIs reach orders-alb again.',
  },
  'link-cut': {
    ko: '{entrance|을/를} 쓸 수 없게 되었습니다. 남은 입구는 {left}개입니다.',
    en: '{entrance} cannot be used any more. Entrances left: {left}.',
  },
  'link-restored': {
    ko: '{entrance|을/를} 다시 쓸 수 있습니다. 입구는 {left}개입니다.',
    en: '{entrance} can be used again. Entrances: {left}.',
  },
  'role-denied': {
    ko: '태스크 역할에서 orders 테이블의 권한을 뺐습니다. 길은 그대로입니다.',
    en: 'The permission for the orders table was taken from the task role. The path is as it was.',
  },
  'role-allowed': {
    ko: '태스크 역할이 다시 orders 테이블에 쓸 수 있습니다.',
    en: 'The task role may write to the orders table again.',
  },
  'table-limited': {
    ko: 'orders 테이블이 초당 {capacity}건까지만 씁니다. 넘는 호출은 거절됩니다.',
    en: 'The orders table now takes {capacity} write(s) a second and refuses calls above that.',
  },
  'table-restored': {
    ko: 'orders 테이블의 제한이 풀려 모든 쓰기를 받습니다.',
    en: 'The limit of the orders table is lifted; it takes every write.',
  },
  'already-so': {
    ko: '{part|은/는} 이미 그 상태라 바뀌는 것이 없습니다.',
    en: 'This changes nothing: {part} is in that state already.',
  },
  'capacity-changed': {
    ko: '태스크 수의 범위를 최소 {minimum}, 최대 {maximum|으로/로} 정했습니다. 원하는 수는 {from}에서 {desired|이/가} 됩니다.',
    en: 'The range is now from {minimum} to {maximum} tasks, which takes the desired count from {from} to {desired}.',
  },
  'capacity-refused': {
    ko: '최소 {minimum|이/가} 최대 {maximum}보다 커서 범위를 바꿀 수 없습니다.',
    en: 'The range cannot be set: the minimum {minimum} is above the maximum {maximum}.',
  },
  'scaled-out': {
    ko: '지난 기간에 초당 {load}건이 들어왔습니다. 태스크마다 초당 {target}건을 목표로 하면 {wanted}개가 필요하므로, 범위 안에서 원하는 수를 {from}에서 {desired|으로/로} 올립니다.',
    en: 'In the last period {load} requests a second came in. At a target of {target} per task that takes {wanted} tasks, so within its range the desired count goes from {from} to {desired}.',
  },
  'scaled-in': {
    ko: '한동안 초당 {load}건으로 한가해(목표는 태스크마다 {target}건, 필요한 수 {wanted}), 원하는 수를 {from}에서 {desired|으로/로} 내립니다.',
    en: 'Load has been low for a while ({load} a second, target {target} per task, {wanted} needed), so the desired count goes from {from} down to {desired}.',
  },
  'held-at-maximum': {
    ko: '초당 {load}건이면 {wanted}개가 필요하지만 최대 용량 {desired}에서 멈춥니다.',
    en: '{load} requests a second would take {wanted} tasks, but {desired} is the maximum capacity.',
  },
  'held-at-minimum': {
    ko: '초당 {load}건이면 {wanted}개로 충분하지만 최소 용량 {desired}개는 남깁니다. 저절로 0이 되지 않습니다.',
    en: 'At {load} requests a second {wanted} would do, but the minimum capacity of {desired} stays. It does not go to zero by itself.',
  },
  'deploy-asked': {
    ko: '새 개정 {revision|을/를} 배포합니다. 정상 {lower}개 이상을 지키고 전체 {upper}개를 넘지 않으므로, 새 태스크를 먼저 시작합니다.',
    en: 'Revision {revision} is deployed. At least {lower} tasks stay healthy and at most {upper} exist, so new tasks start first.',
  },
  'deployment-completed': {
    ko: '원하는 수만큼 개정 {revision}의 태스크가 정상이고 옛 태스크는 요청을 받지 않으므로, 배포가 끝났습니다.',
    en: 'As many tasks of revision {revision} as wanted are healthy and no old one takes requests, so the deployment is complete.',
  },
  'task-started': {
    ko: '개정 {revision}의 태스크가 원하는 수 {desired}에 모자라 {zone}에 {task|을/를} 시작합니다. 전체는 {total}개입니다.',
    en: 'Revision {revision} has fewer tasks than the {desired} wanted, so {task} starts in {zone}. That makes {total} in all.',
  },
  'task-running': {
    ko: '{zone}의 {task|이/가} RUNNING이 되었지만, 상태 확인을 통과하기 전이라 아직 요청을 받지 않습니다.',
    en: '{task} in {zone} is RUNNING, but it gets no requests before it has passed a health check.',
  },
  'target-healthy': {
    ko: '{task|이/가} 상태 확인을 통과해(잇달아 {successes}번) 요청을 받기 시작합니다. 정상 대상은 {healthy}개입니다.',
    en: '{task} passed its health check ({successes} in a row) and begins to get requests. Healthy targets: {healthy}.',
  },
  'target-unhealthy': {
    ko: '{task|이/가} 상태 확인에 잇달아 {failures}번 실패해 orders-alb가 더는 보내지 않습니다. 정상 대상은 {healthy}개이고, 서비스가 대신할 태스크를 시작합니다.',
    en: '{task} failed {failures} health checks in a row, so orders-alb sends it nothing more. Healthy targets: {healthy}; the service starts a replacement.',
  },
  'task-draining': {
    ko: '{task|을/를} 멈추려고 대상 그룹에서 뺍니다. 새 요청은 받지 않고, 받던 {open}건은 {seconds}초 안에 마칠 수 있습니다.',
    en: '{task} is to stop and leaves the target group. It gets no new requests and has up to {seconds} s for its {open} open one(s).',
  },
  'task-drained': {
    ko: '등록 취소된 {task|이/가} {seconds}초 만에 받던 요청을 모두 마쳤으므로, 컨테이너에 SIGTERM을 보냅니다.',
    en: 'Deregistered, {task} had answered everything after {seconds} s, so its containers get SIGTERM.',
  },
  'requests-cut': {
    ko: '등록 취소 지연 {seconds}초가 다 되어 {task}에 남은 {left}건은 끊기고, 컨테이너에 SIGTERM을 보냅니다.',
    en: 'The deregistration delay of {seconds} s is over: {left} request(s) left at {task} are cut, and its containers get SIGTERM.',
  },
  'containers-killed': {
    ko: 'SIGTERM 뒤 {seconds}초가 지나도 끝나지 않아 {task}의 컨테이너를 SIGKILL로 끝냅니다.',
    en: 'The containers of {task} had not ended {seconds} s after SIGTERM, so SIGKILL ends them.',
  },
  'task-stopped': {
    ko: '{task|이/가} STOPPED가 되었습니다.',
    en: '{task} is STOPPED.',
  },
};
