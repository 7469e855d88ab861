import type { Text } from '@/lib/text/locale';

/** What the model does where no document says what AWS does, or where it leaves something out. */
export const simplifications: readonly Text[] = [
  {
    ko: '호출이 오가는 시간은 눈에 보이도록 실제보다 길게, 늘 같게 잡았습니다. 표시 제한 시간은 대기열이 답하는 순간에 시작합니다.',
    en: 'Calls travel slower than in reality and always equally long, so that you can see them. A visibility timeout begins when the queue answers.',
  },
  {
    ko: '표준 대기열의 서버는 8대이고 메시지는 그중 한 대에 있습니다. 짧은 폴링은 우연히 고른 3대만 봅니다. 실제 대수와 가중치는 알려져 있지 않고, 메시지는 여러 서버에 복사됩니다.',
    en: 'A standard queue has 8 servers and a message lies on one of them; a short poll asks 3 at random. The real numbers and weights are not documented, and messages are copied to several servers.',
  },
  {
    ko: '표준 대기열은 들어온 순서대로 꺼내되 정한 확률로 이웃한 둘을 바꿉니다. 다시 보인 메시지는 원래 자리로 돌아갑니다.',
    en: 'A standard queue hands out in the order of sending, swapping neighbours with the chance you set. A message that returns takes its old place.',
  },
  {
    ko: '중복 전달은 받을 때마다 많아야 한 번 더, 다음 수신에서 일어납니다. 그때 이미 다시 보이거나 수신 횟수가 다 찬 메시지라면 일어나지 않습니다.',
    en: 'A receive is repeated at most once, with the next receive. It does not happen when the message is visible again by then or has used up its receives.',
  },
  {
    ko: '옛 수신 핸들로 지우면 메시지는 언제나 남습니다. AWS는 남을 수 있다고만 말합니다. 옛 핸들로는 시간도 늘릴 수 없습니다.',
    en: 'A delete with an old receipt handle always leaves the message; AWS only says it may. An old handle cannot extend the time either.',
  },
  {
    ko: 'FIFO 대기열은 제한 시간이 끝난 핸들로 시간을 늘리려는 호출도 거절합니다. 표준 대기열은 받아들이되, 처리 중 상한에 이르렀으면 거절합니다.',
    en: 'A FIFO queue also refuses to extend with a handle whose timeout is over. A standard queue accepts it, except at the in-flight cap.',
  },
  {
    ko: '처리 중 상한에 이르면 긴 폴링은 빈 대기열에서처럼 기다립니다. 한 번의 수신은 상한까지 남은 자리보다 많이 가져가지 않습니다.',
    en: 'At the in-flight cap a long poll waits as it does on an empty queue. One receive never takes more than the room that is left.',
  },
  {
    ko: 'FIFO의 그룹은 첫 메시지가 들어온 순서로 차례를 돌고, 메시지가 없는 그룹은 차례에서 빠집니다. 호출 수와 백로그의 한도는 없습니다.',
    en: 'FIFO groups take turns in the order of their first messages, and a group without messages leaves the rotation. There are no limits on calls or backlog.',
  },
  {
    ko: '중복 제거의 범위는 대기열 전체이고, 창은 300초가 되는 순간에 닫힙니다.',
    en: 'Deduplication covers the whole queue, and its window closes at exactly 300 s.',
  },
  {
    ko: '대기열 설정의 변경과 ChangeMessageVisibility는 곧바로 듣습니다. 실제로는 설정이 퍼지는 데 시간이 걸립니다.',
    en: 'Changes of the queue’s settings and ChangeMessageVisibility act at once. In reality settings take a while to spread.',
  },
  {
    ko: '긴 폴링 여럿이 기다리면 먼저 물은 쪽이 메시지를 받습니다. 실제 순서는 정해져 있지 않습니다.',
    en: 'When several long polls wait, the one that asked first gets the message. The real order is not specified.',
  },
  {
    ko: '작업자는 받은 메시지를 하나씩 처리하고 하나씩 지우며, 실패해도 바로 다음 일을 합니다. 짧은 폴링이 헛되면 정한 시간만큼 쉽니다. 멈춘 작업자에게 가던 답은 사라집니다. 처음에는 0.1초 간격으로 폴링을 시작합니다.',
    en: 'A worker handles and deletes one message at a time and goes on after a failure. After an empty short poll it pauses as set. An answer on its way to a stopped worker is lost. Workers begin to poll 0.1 s apart.',
  },
  {
    ko: '멱등한 작업자가 영수증이 있는지 보는 데 0.1초가 걸립니다. 답을 잃은 주문 서비스는 1초 뒤 한 번만 다시 보냅니다.',
    en: 'An idempotent worker needs 0.1 s to see that the receipt exists. When the answer is lost, the order service sends once more, 1 s later.',
  },
  {
    ko: '리드라이브는 0.5초에 하나씩 되돌립니다. DLQ의 메시지를 꺼내 보는 사람은 없습니다.',
    en: 'A redrive moves one message every 0.5 s. Nobody looks at messages in the DLQ.',
  },
  {
    ko: 'SNS 주제와 두 대기열은 언제나 표준이고 설정은 AWS의 기본값입니다. 구독한 서비스는 20초 긴 폴링을 쓰며, 실패하지 않고 영수증과 같은 시간 동안 일합니다. 사본은 늘 도착합니다.',
    en: 'The SNS topic and its two queues are always standard, with AWS’s default settings. The subscribed services long-poll for 20 s, never fail and work as long as a receipt takes. Copies always arrive.',
  },
];
