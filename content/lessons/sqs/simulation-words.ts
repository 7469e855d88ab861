import type { Simulation } from '@/lib/simulate/simulation';

type Words = Simulation['words'];

/** One sentence for each thing that happens, with its reason. */
export const log: Words['log'] = {
  stored: {
    ko: '{message|이/가} 대기열에 저장되어 보입니다. 이 답은 맡았다는 뜻이지 처리했다는 뜻이 아닙니다.',
    en: '{message} is stored and visible. The answer means that it was taken in, not that it was processed.',
  },
  'stored-in-group': {
    ko: '{message|이/가} 그룹 {group}의 맨 뒤에 저장됩니다. FIFO 대기열은 그룹 안에서 보낸 순서를 지킵니다.',
    en: '{message} is stored at the end of group {group}. A FIFO queue keeps the order of sending within a group.',
  },
  'stored-delayed': {
    ko: '{message|이/가} 저장되었지만, 대기열에 지연이 있어 {seconds}초 뒤에야 보입니다.',
    en: '{message} is stored, but because the queue has a delay it becomes visible only after {seconds} s.',
  },
  swallowed: {
    ko: '{message|은/는} 300초 안에 온 같은 중복 제거 ID라서, 접수했다고 답하되 새로 저장하지 않습니다.',
    en: '{message} repeats a deduplication id within 300 s, so it is answered as accepted and not stored anew.',
  },
  'sent-again': {
    ko: '주문 서비스가 {message}의 답을 받지 못해 같은 내용을 {again|으로/로} 다시 보냅니다.',
    en: 'The order service got no answer for {message}, so it sends the same once more as {again}.',
  },
  'delay-over': {
    ko: '{message}의 지연이 끝나 처음으로 보입니다.',
    en: 'The delay of {message} is over, so it becomes visible for the first time.',
  },
  'timeout-over': {
    ko: '{message|은/는} 지워지지 않은 채 표시 제한 시간이 끝났습니다. 그래서 다시 보이며, 지금까지 받은 횟수는 {count}입니다.',
    en: 'The visibility timeout of {message} ended without a delete, so it is visible again. Its receive count is {count} so far.',
  },
  received: {
    ko: '{worker|이/가} 먼저 물었으므로 {message|을/를} 받습니다. 수신 횟수는 {count}이고, {seconds}초 동안 다른 작업자에게 보이지 않습니다.',
    en: '{worker} asked first, so it gets {message}. Its receive count is {count}, and it is hidden from the others for {seconds} s.',
  },
  'received-again': {
    ko: '{worker|이/가} 다시 보인 {message|을/를} 새 수신 핸들과 함께 받습니다. 수신 횟수는 {count|으로/로} 늘고, {seconds}초 동안 숨습니다.',
    en: '{worker} gets {message}, which had come back, with a new receipt handle. Its receive count rises to {count}, and it is hidden for {seconds} s.',
  },
  'received-copy': {
    ko: '표준 대기열은 최소 한 번 전달하므로, 처리 중이거나 지운 {message|이/가} {worker}에게 한 번 더 왔습니다. 수신 횟수는 {count}, 제한 시간은 {seconds}초입니다.',
    en: 'A standard queue delivers at least once, so {message}, in flight or deleted already, came to {worker} once more. Its receive count is {count}, the timeout {seconds} s.',
  },
  'long-poll-waits': {
    ko: '지금 줄 메시지가 없어 {worker}의 긴 폴링이 기다립니다. {seconds}초 안에 메시지가 보이면 바로 답합니다.',
    en: 'There is no message to give, so the long poll of {worker} waits. If one shows within {seconds} s, it is answered at once.',
  },
  'empty-short': {
    ko: '{worker}의 짧은 폴링은 서버 {shards}대 가운데 {polled}대만 보고 바로 빈 답을 받습니다.',
    en: 'The short poll of {worker} asks {polled} of {shards} servers and returns empty at once.',
  },
  'empty-though-there': {
    ko: '대기열에 {visible}개가 있는데도 {worker|은/는} 빈 답을 받습니다. 짧은 폴링이 서버 {shards}대 가운데 {polled}대만 보았기 때문입니다.',
    en: '{worker} gets an empty answer although the queue has {visible}: the short poll asked only {polled} of {shards} servers.',
  },
  'empty-long': {
    ko: '{worker|은/는} 모든 서버를 {seconds}초 동안 기다렸지만 받을 메시지가 없어 빈 답을 받습니다.',
    en: '{worker} waited {seconds} s on all servers, but there was nothing to receive, so the answer is empty.',
  },
  'empty-at-cap': {
    ko: '처리 중인 메시지가 상한 {cap}개라서 {worker|은/는} 빈 답을 받습니다. FIFO 대기열은 오류를 내지 않습니다.',
    en: 'The cap of {cap} messages in flight is reached, so {worker} gets an empty answer. A FIFO queue gives no error.',
  },
  'over-limit': {
    ko: '처리 중인 메시지가 상한 {cap}개라서 {worker}의 짧은 폴링이 OverLimit 오류를 받습니다.',
    en: 'The cap of {cap} messages in flight is reached, so the short poll of {worker} gets the error OverLimit.',
  },
  'group-blocked': {
    ko: '보이는 메시지가 {visible}개 있어도 {worker|은/는} 받지 못합니다. 같은 그룹의 앞 메시지가 아직 숨어 있기 때문입니다.',
    en: 'The queue shows visible messages ({visible}), yet {worker} gets none: an earlier message of the same group is still hidden.',
  },
  'work-done': {
    ko: '{worker|이/가} {message}의 영수증을 만들었으므로 이제 DeleteMessage를 부릅니다.',
    en: '{worker} has made the receipt of {message}, so now it calls DeleteMessage.',
  },
  'work-repeated': {
    ko: '{worker|이/가} {message}의 영수증을 만들었지만, 같은 주문의 영수증이 이미 있어 {times}장째입니다. 작업자에 멱등성이 없기 때문입니다.',
    en: '{worker} made the receipt of {message} again: number {times} for this order, because the worker is not idempotent.',
  },
  'work-skipped': {
    ko: '{worker|이/가} 보니 {message}의 영수증이 이미 있습니다. 그래서 만들지 않고 지우기만 합니다.',
    en: '{worker} sees that the receipt of {message} exists already, so it only deletes the message.',
  },
  'work-overwritten': {
    ko: '{worker|이/가} {message}의 영수증을 만드는 사이 다른 작업자도 만들었습니다. 같은 이름으로 저장해 영수증은 한 장입니다.',
    en: 'While {worker} made the receipt of {message}, another worker did too. Saved under the same name, it is still one receipt.',
  },
  'work-failed': {
    ko: '{worker|이/가} {message|을/를} 처리하다 실패해 지우지 않습니다. 대기열에 남은 메시지는 표시 제한 시간이 끝나면 다시 보입니다.',
    en: '{worker} failed to process {message} and does not delete it. Left in the queue, it shows again when its timeout ends.',
  },
  'poison-failed': {
    ko: '{worker|이/가} {message|을/를} 읽지 못해 실패하고 지우지 않습니다. 누가 받아도 같은 결과입니다.',
    en: '{worker} cannot read {message}, fails and does not delete it. It would fail for anybody.',
  },
  deleted: {
    ko: '{worker|이/가} 가장 최근의 수신 핸들로 지웠으므로 {message|이/가} 대기열에서 사라집니다.',
    en: '{worker} deleted with the newest receipt handle, so {message} is gone from the queue.',
  },
  'deleted-late': {
    ko: '{worker|이/가} 멈추기 전에 보낸 삭제가 도착해 {message|이/가} 대기열에서 사라집니다.',
    en: 'The delete that {worker} sent before it stopped arrives, so {message} is gone from the queue.',
  },
  'delete-ignored': {
    ko: '{worker}의 삭제는 성공으로 답하지만 {message|은/는} 남습니다. 그사이 다시 전달되어 핸들이 옛것이기 때문입니다.',
    en: 'The delete of {worker} is answered as a success, but {message} stays: it was delivered again since, so the handle is an old one.',
  },
  'delete-of-gone': {
    ko: '{worker|이/가} 지우려는 {message|은/는} 이미 대기열에 없습니다. 호출은 성공하지만 아무 일도 일어나지 않습니다.',
    en: 'The {message} that {worker} wants to delete is not in the queue any more. The call succeeds without effect.',
  },
  'delete-refused': {
    ko: '{worker}의 삭제가 오류를 받습니다. FIFO 대기열에서는 표시 제한 시간이 끝난 수신 핸들로 {message|을/를} 지울 수 없습니다.',
    en: 'The delete of {worker} is an error: on a FIFO queue a receipt handle whose timeout is over cannot delete {message}.',
  },
  extended: {
    ko: '{worker|이/가} 일이 끝나지 않아 ChangeMessageVisibility를 부릅니다. {message|은/는} 지금부터 {seconds}초 더 숨습니다.',
    en: '{worker} is not done, so it calls ChangeMessageVisibility. From now on {message} is hidden for {seconds} s more.',
  },
  'extend-refused': {
    ko: '{worker|이/가} {message}의 시간을 늘리지 못합니다. 까닭: {reason}.',
    en: '{worker} cannot extend the time of {message}. Reason: {reason}.',
  },
  'dead-lettered': {
    ko: '{message|은/는} 이미 {count}번 받은 메시지입니다. 한 번 더 받으면 maxReceiveCount를 넘으므로 작업자 대신 DLQ로 옮겨집니다.',
    en: '{message} has a receive count of {count} already. One more receive would exceed maxReceiveCount, so it moves to the DLQ instead of a worker.',
  },
  expired: {
    ko: '보존 기간 {seconds}초가 지나 {message|이/가} {queue}에서 사라집니다. 처리 중이어도 기다려 주지 않습니다.',
    en: 'The retention of {seconds} s is over, so {message} vanishes from the {queue}. It makes no difference whether somebody works on it.',
  },
  published: {
    ko: '주문 서비스는 {message|을/를} 한 번 게시했고, SNS 주제가 구독한 대기열마다 하나씩 사본 {copies}개를 밀어 넣습니다.',
    en: 'The order service published {message} once; the SNS topic pushes {copies} copies, one to each subscribed queue.',
  },
  'copy-stored': {
    ko: '{message}의 사본이 {queue}에 저장됩니다. 다른 대기열의 사본과는 따로 처리되고 따로 지워집니다.',
    en: 'A copy of {message} is stored in the {queue}. It is processed and deleted apart from the other copies.',
  },
  'subscriber-done': {
    ko: '{worker|이/가} {message}의 제 사본을 처리했습니다. 다른 서비스가 느리거나 멈췄어도 상관없습니다.',
    en: '{worker} has processed its own copy of {message}, however slow or dead the other services are.',
  },
  'poison-sent': {
    ko: '주문 서비스가 영수증 프로그램이 읽지 못하는 글자가 든 {message|을/를} 보냅니다.',
    en: 'The order service sends {message}, which holds characters the receipt program cannot read.',
  },
  killed: {
    ko: '{worker|이/가} 멈췄습니다. 손에 든 메시지는 없습니다. SQS는 멈춘 줄 모르고, 알 필요도 없습니다.',
    en: '{worker} has stopped with no message in hand. SQS does not know and need not.',
  },
  'killed-holding': {
    ko: '{worker|이/가} 메시지 {held}개를 든 채 멈췄습니다. SQS는 이를 모르고, 지워지지 않은 메시지는 제한 시간이 끝나야 돌아옵니다.',
    en: '{worker} stopped in the middle of its work (messages in hand: {held}). SQS does not notice; undeleted ones return only when their timeout ends.',
  },
  'already-stopped': {
    ko: '{worker|은/는} 이미 멈춰 있습니다.',
    en: '{worker} has stopped already.',
  },
  restored: {
    ko: '{worker|이/가} 다시 켜져 폴링을 시작합니다. 어디에 등록할 필요는 없습니다.',
    en: '{worker} is back and starts to poll. It need not register anywhere.',
  },
  'already-running': {
    ko: '{worker|은/는} 이미 일하고 있습니다.',
    en: '{worker} is running already.',
  },
  'nobody-there': {
    ko: '이 실행에는 {worker|이/가} 없어 아무 일도 일어나지 않습니다.',
    en: 'There is no {worker} in this run, so nothing happens.',
  },
  'worker-added': {
    ko: '{worker|이/가} 늘어나 같은 대기열을 함께 폴링합니다. 주문 서비스와 대기열은 바뀌지 않습니다.',
    en: '{worker} joins and polls the same queue. The order service and the queue stay as they are.',
  },
  'no-room': {
    ko: '이 실험에서는 작업자를 {limit}개까지만 둘 수 있습니다.',
    en: 'This lab has room for {limit} workers only.',
  },
  'visibility-set': {
    ko: '대기열의 표시 제한 시간이 {seconds}초가 됩니다. 이미 받은 메시지는 그대로이고 다음 수신부터 쓰입니다.',
    en: 'The visibility timeout of the queue is now {seconds} s. Messages received before keep theirs; the next receives use it.',
  },
  repaired: {
    ko: '영수증 프로그램을 고쳐, 읽지 못하던 메시지도 이제 처리할 수 있습니다.',
    en: 'The receipt program is mended, so the unreadable messages can now be processed.',
  },
  'redrive-started': {
    ko: 'DLQ의 메시지 {count}개를 원래 대기열로 되돌리기 시작합니다.',
    en: 'The redrive from the DLQ to the original queue begins (messages: {count}).',
  },
  'redrive-empty': {
    ko: 'DLQ가 비어 있어 되돌릴 메시지가 없습니다.',
    en: 'The DLQ is empty, so there is nothing to redrive.',
  },
  'redrive-goes-on': {
    ko: '앞서 시작한 되돌리기가 아직 끝나지 않았습니다.',
    en: 'The redrive that was started before is still going on.',
  },
  redriven: {
    ko: '{message|이/가} DLQ에서 나와 새 메시지로 다시 들어갑니다. 수신 횟수와 보존 기간을 처음부터 다시 셉니다.',
    en: '{message} leaves the DLQ and enters the queue as a new message: its receive count and retention start anew.',
  },
};

export const figures: Words['figures'] = {
  orders: { ko: '주문 {count}건', en: '{count} orders' },
  'visible-hidden': {
    ko: '보이는 {visible} · 숨은 {hidden}',
    en: 'visible {visible} · hidden {hidden}',
  },
  kept: { ko: '{visible}개 보관', en: '{visible} kept' },
  calling: { ko: '폴링', en: 'polling' },
  waiting: { ko: '기다림', en: 'waiting' },
  pausing: { ko: '쉼', en: 'pause' },
  working: { ko: '{message} 처리 중', en: 'on {message}' },
  stopped: { ko: '멈춤', en: 'stopped' },
};

export const metrics: Words['metrics'] = {
  visible: { name: { ko: '보이는 메시지', en: 'Visible messages' } },
  'in-flight': { name: { ko: '처리 중 메시지', en: 'In flight' } },
  delayed: { name: { ko: '지연 중 메시지', en: 'Delayed messages' } },
  'in-dlq': { name: { ko: 'DLQ의 메시지', en: 'Messages in the DLQ' } },
  'age-of-oldest': { name: { ko: '가장 오래된 메시지의 나이', en: 'Age of the oldest message' } },
  deleted: { name: { ko: '지운 메시지', en: 'Deleted messages' } },
  done: { name: { ko: '영수증을 받은 주문', en: 'Orders with a receipt' } },
  repeated: { name: { ko: '두 번 만든 영수증', en: 'Receipts made again' } },
  'empty-receives': { name: { ko: '헛된 수신', en: 'Receives without a message' } },
  'stock-done': { name: { ko: '재고 서비스가 처리한 사본', en: 'Copies done by Stock' } },
  'email-done': { name: { ko: '알림 서비스가 처리한 사본', en: 'Copies done by Email' } },
};

const letters = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'];

export const names: Words['names'] = {
  ...Object.fromEntries(
    letters.map((letter, index) => [
      `worker-${index + 1}`,
      { ko: `작업자 ${letter}`, en: `Worker ${letter}` },
    ]),
  ),
  stock: { ko: '재고 서비스', en: 'Stock' },
  email: { ko: '알림 서비스', en: 'Email' },
  queue: { ko: '영수증 대기열', en: 'receipt queue' },
  dlq: { ko: 'DLQ', en: 'DLQ' },
  'stock-queue': { ko: '재고 대기열', en: 'stock queue' },
  'email-queue': { ko: '알림 대기열', en: 'email queue' },
  stale: {
    ko: '그사이 다시 전달되어 핸들이 옛것입니다',
    en: 'it was delivered again since, so the handle is old',
  },
  gone: { ko: '메시지가 이미 없습니다', en: 'the message is gone already' },
  'over-12-hours': {
    ko: '받은 때부터 12시간을 넘습니다',
    en: 'it would pass 12 hours since the receive',
  },
  'over-limit': {
    ko: '처리 중인 메시지가 상한에 이르렀습니다',
    en: 'the cap of messages in flight is reached',
  },
  'receipt-handle-expired': {
    ko: 'FIFO 대기열의 수신 핸들이 만료되었습니다',
    en: 'the receipt handle of the FIFO queue has expired',
  },
};
