import type { Simulation } from '@/lib/simulate/simulation';

type Words = Simulation['words'];

/** One sentence for each thing that happens, with its reason. */
export const log: Words['log'] = {
  'deploy-asked': {
    ko: '파이프라인이 서비스에 orders:{revision|을/를} 쓰라고 적었습니다({image}). 원하는 수가 {desired}이므로 하한은 {lower}, 상한은 {upper}입니다.',
    en: 'The pipeline told the service to use orders:{revision} ({image}). With a desired count of {desired} the lower bound is {lower} and the upper {upper}.',
  },
  'task-started': {
    ko: 'orders:{revision} 태스크가 모자라고 상한 {upper}까지 자리가 있어, {zone}에 {task|을/를} 시작합니다. 전체는 {total}개가 됩니다.',
    en: 'Tasks of orders:{revision} are missing and there is room below the upper bound of {upper}, so {task} starts in {zone}. That makes {total} tasks.',
  },
  'replacement-started': {
    ko: '쓸 수 있는 태스크가 원하는 수 {desired}에 모자라므로, {zone}에 {task|을/를} 새로 시작합니다. 전체는 {total}개가 됩니다.',
    en: 'There are fewer usable tasks than the {desired} wanted, so {task} starts in {zone}. That makes {total} tasks.',
  },
  'task-running': {
    ko: '{task|은/는} 컨테이너가 켜져 RUNNING이 되었지만, 아직 정상으로 세지는 않습니다.',
    en: '{task} has its containers on and is RUNNING, but does not count as healthy yet.',
  },
  'target-healthy': {
    ko: '{task|이/가} 상태 확인을 통과해(잇달아 {successes}번) 정상으로 세어집니다. 정상은 모두 {healthy}개입니다.',
    en: '{task} passed its health check ({successes} in a row) and counts as healthy. That makes {healthy} healthy tasks.',
  },
  'waited-healthy': {
    ko: '확인할 것이 없는 {task|은/는} RUNNING 뒤 {seconds}초가 지나 정상으로 세어집니다. 정상은 모두 {healthy}개입니다.',
    en: 'With nothing to check, {task} counts as healthy {seconds} seconds after RUNNING. That makes {healthy} healthy tasks.',
  },
  'target-unhealthy': {
    ko: '{task|이/가} 상태 확인에 잇달아 {failures}번 실패해 비정상 대상이 되었습니다. 정상은 {healthy}개입니다.',
    en: '{task} failed {failures} health checks in a row and is an unhealthy target. {healthy} tasks are healthy.',
  },
  'grace-ignores': {
    ko: 'RUNNING 뒤 유예 기간 {seconds}초가 지나지 않아, 스케줄러는 {task}의 실패를 아직 문제 삼지 않습니다.',
    en: 'The grace period of {seconds} seconds after RUNNING is not over, so the scheduler does not act on {task} yet.',
  },
  'old-stopped': {
    ko: '정상 태스크가 원하는 수보다 많아져 옛 태스크 {task|을/를} 멈춥니다. 멈추고도 정상 {healthy}개로 하한 {lower|을/를} 지킵니다.',
    en: 'There are more healthy tasks than wanted, so the old task {task} stops. {healthy} healthy ones remain, and the lower bound of {lower} holds.',
  },
  'old-stopped-first': {
    ko: '새 태스크를 놓을 자리가 없지만 하한은 {lower}입니다. 그래서 옛 태스크 {task|을/를} 먼저 멈추고, 정상은 {healthy}개가 됩니다.',
    en: 'There is no room for a new task, but the lower bound is {lower}. So the old task {task} stops first, which leaves {healthy} healthy.',
  },
  'leftover-stopped': {
    ko: '{task|은/는} 지금 쓰는 개정이 아니고 정상도 아니어서 멈춥니다. 정상 태스크의 수는 줄지 않습니다.',
    en: '{task} is neither of the present revision nor healthy, so it stops. The number of healthy tasks does not fall.',
  },
  'surplus-stopped': {
    ko: '태스크가 원하는 수 {desired}보다 많아 {zone}의 {task|을/를} 멈춥니다. 정상은 {healthy}개입니다.',
    en: 'There are more tasks than the {desired} wanted, so {task} in {zone} stops. {healthy} tasks are healthy.',
  },
  'sick-stopped': {
    ko: '비정상 태스크까지 합치면 원하는 수 {desired}보다 많아 비정상인 {task|을/를} 멈춥니다. 정상 {healthy}개는 그대로입니다.',
    en: 'Counting unhealthy tasks there are more than the {desired} wanted, so the unhealthy {task} stops. The {healthy} healthy ones stay.',
  },
  'sick-stopped-first': {
    ko: '대신할 태스크를 놓을 자리가 없어 비정상인 {task|을/를} 먼저 멈춥니다. 이렇게 하나씩 바꿉니다.',
    en: 'There is no room for a replacement, so the unhealthy {task} stops first. They are replaced one by one.',
  },
  'target-drained': {
    ko: '등록 취소된 {task|이/가} {seconds}초 동안 받던 요청을 마쳤으므로, 컨테이너에 SIGTERM을 보냅니다.',
    en: 'After deregistration {task} took {seconds} seconds to answer its open requests, so its containers now get SIGTERM.',
  },
  'requests-cut': {
    ko: '등록 취소 지연 {seconds}초가 다 되어 {task}의 남은 요청은 끊기고, 컨테이너에 SIGTERM을 보냅니다.',
    en: 'The deregistration delay of {seconds} seconds is over, so the open requests of {task} are cut and its containers get SIGTERM.',
  },
  'task-stopped': {
    ko: '{task|이/가} STOPPED가 되어, 차지하던 자리가 비었습니다.',
    en: '{task} is STOPPED, and the place it held is free.',
  },
  'task-killed': {
    ko: 'SIGTERM 뒤 {seconds}초가 지나도 끝나지 않아 {task}의 컨테이너를 SIGKILL로 끝냅니다.',
    en: 'The containers of {task} had not ended {seconds} seconds after SIGTERM, so SIGKILL ends them.',
  },
  'container-ended': {
    ko: '{zone}에서 {task}의 필수 컨테이너가 끝나 태스크 전체가 멈춥니다. 원하는 수는 {desired}인데 {total}개가 남았습니다.',
    en: 'An essential container of {task} in {zone} ended, so the whole task stops. {desired} are wanted and {total} remain.',
  },
  'start-failed': {
    ko: '{task|은/는} orders:{revision}의 이미지를 받지 못해, RUNNING에 이르지 못하고 멈춥니다.',
    en: '{task} cannot pull the image of orders:{revision}, so it stops before RUNNING.',
  },
  'backing-off': {
    ko: '시작이 잇달아 {attempts}번 실패해 {seconds}초 뒤에 다시 시도합니다. 스케줄러는 스스로 포기하지 않습니다.',
    en: 'Failed attempts in a row: {attempts}. So the next one comes {seconds} seconds later. The scheduler never gives up by itself.',
  },
  'failure-counted': {
    ko: '회로 차단기가 새 배포의 {task} 실패를 세어 횟수가 {failures|이/가} 되었습니다. 임계값은 {threshold}입니다.',
    en: 'The circuit breaker counts the failure of {task}, which belongs to the new deployment: {failures} of a threshold of {threshold}.',
  },
  'failures-reset': {
    ko: '새 태스크 {task|이/가} 정상이 되어, 차단기가 세던 횟수 {failures|이/가} 0으로 돌아갑니다.',
    en: 'The new task {task} became healthy, so the count of {failures} goes back to 0.',
  },
  'deployment-failed': {
    ko: '실패 횟수 {failures|이/가} 임계값 {threshold}에 이르러 orders:{revision} 배포는 FAILED로 끝납니다. 새 태스크를 더 시작하지 않습니다.',
    en: '{failures} failures reach the threshold of {threshold}, so the deployment of orders:{revision} ends as FAILED. It launches no more tasks.',
  },
  'rolled-back': {
    ko: '롤백이 켜져 있어 orders:{from|을/를} 거두고 마지막으로 완료된 orders:{revision|으로/로} 되돌립니다.',
    en: 'Rollback is on, so orders:{from} is taken back and orders:{revision}, the last one completed, is deployed again.',
  },
  'not-rolled-back': {
    ko: '되돌리지 않습니다. 롤백이 꺼져 있어 서비스는 orders:{revision}의 다음 배포를 기다립니다.',
    en: 'Nothing is taken back. Rollback is off, so the service waits for the deployment after orders:{revision}.',
  },
  'deployment-completed': {
    ko: '원하는 수만큼 orders:{revision}의 태스크가 정상이고 옛 태스크가 없어, 배포가 COMPLETED가 되었습니다.',
    en: 'As many tasks of orders:{revision} as wanted are healthy and no old one is left, so the deployment is COMPLETED.',
  },
  'deployment-stuck': {
    ko: '하나를 더 시작하면 상한 {upper|을/를} 넘고 하나를 멈추면 하한 {lower}에 못 미칩니다. orders:{revision} 배포가 나아가지 못한다는 서비스 이벤트가 남습니다(원하는 수 {desired}).',
    en: 'One more start would break the upper bound of {upper}, one stop the lower bound of {lower}. A service event says that orders:{revision} cannot be rolled out (desired count {desired}).',
  },
  'no-instance-fits': {
    ko: 'CPU와 메모리가 남은 인스턴스가 없어, 모자란 {missing}개를 놓을 수 없다는 서비스 이벤트가 남습니다(orders:{revision}).',
    en: 'No instance has CPU and memory left, so a service event says that the {missing} missing tasks cannot be placed (orders:{revision}).',
  },
  'no-zone-left': {
    ko: '살아 있는 가용 영역이 없어, 모자란 {missing}개를 놓을 수 없습니다(orders:{revision}).',
    en: 'No Availability Zone is left, so the {missing} missing tasks cannot be placed (orders:{revision}).',
  },
  scaled: {
    ko: '원하는 수가 {from}에서 {desired|으로/로} 바뀌었습니다. 개정은 그대로이므로 새 배포는 아닙니다.',
    en: 'The desired count went from {from} to {desired}. The revision is the same, so this is no new rollout.',
  },
  'zone-lost': {
    ko: '가용 영역 {zone|이/가} 멈추어, 거기 있던 태스크 {tasks}개가 한꺼번에 사라졌습니다.',
    en: 'Zone {zone} failed and took its {tasks} tasks with it at once.',
  },
  'zone-restored': {
    ko: '가용 영역 {zone|이/가} 돌아왔습니다. 이제부터 놓을 태스크만 이곳으로 올 수 있고, 이미 도는 태스크는 옮기지 않습니다.',
    en: 'Zone {zone} is back. Only tasks placed from now on can go there; those already running are not moved.',
  },
  'cluster-filled': {
    ko: '다른 서비스의 태스크가 인스턴스의 빈자리 {slots}개를 차지했습니다.',
    en: 'Tasks of another service took {slots} free slots of the instances.',
  },
  'cluster-emptied': {
    ko: '다른 서비스의 태스크가 나가 자리 {slots}개가 비었습니다.',
    en: 'Tasks of the other service left, which freed {slots} slots.',
  },
  'no-instances': {
    ko: '용량이 Fargate라서 채우거나 비울 인스턴스가 없습니다.',
    en: 'Capacity is Fargate, so there are no instances to fill or empty.',
  },
  'nothing-to-kill': {
    ko: '{zone}에 RUNNING인 태스크가 없어 죽일 것이 없습니다.',
    en: 'No task in {zone} is RUNNING, so there is nothing to kill.',
  },
  'zone-already-so': {
    ko: '가용 영역 {zone|은/는} 이미 그 상태라 바뀌는 것이 없습니다.',
    en: 'Zone {zone} is in that state already, so nothing changes.',
  },
};

/** The one live figure a node shows. */
export const figures: Words['figures'] = {
  wanted: { ko: '원하는 {desired} · 정상 {healthy}', en: 'desired {desired} · healthy {healthy}' },
  rolling: { ko: '전체 {total} · 정상 {healthy}', en: 'total {total} · healthy {healthy}' },
  missing: { ko: '부족 {count}', en: 'missing {count}' },
  waiting: { ko: '{seconds}초 대기', en: 'waits {seconds} s' },
  blocked: { ko: '막힘 · 부족 {count}', en: 'blocked · {count}' },
  even: { ko: '맞음', en: 'even' },
  failed: { ko: '차단', en: 'tripped' },
  'healthy-targets': { ko: '정상 대상 {count}', en: 'healthy {count}' },
  'zone-running': { ko: '태스크 {count}', en: 'tasks {count}' },
  'zone-versions': { ko: '옛 {old} · 새 {fresh}', en: 'old {old} · new {fresh}' },
  'zone-slots': { ko: '태스크 {count} · 빈자리 {free}', en: 'tasks {count} · free {free}' },
  'zone-lost': { ko: '멈춤', en: 'lost' },
  revision: { ko: 'orders:{revision}', en: 'orders:{revision}' },
};

export const metrics: Words['metrics'] = {
  desired: { name: { ko: '원하는 수', en: 'Desired' } },
  lower: { name: { ko: '하한', en: 'Lower bound' } },
  upper: { name: { ko: '상한', en: 'Upper bound' } },
  total: { name: { ko: '전체(시작 중 포함)', en: 'Total (with starting)' } },
  healthy: { name: { ko: '정상', en: 'Healthy' } },
  fresh: { name: { ko: '지금 개정', en: 'Present revision' } },
  stopping: { name: { ko: '멈추는 중', en: 'Stopping' } },
  failures: { name: { ko: '차단기가 센 실패', en: 'Failures counted' } },
  started: { name: { ko: '지금까지 시작', en: 'Started so far' } },
  stopped: { name: { ko: '지금까지 멈춤', en: 'Stopped so far' } },
};

export const names: Words['names'] = {
  'tasks-a': { ko: '2a', en: '2a' },
  'tasks-c': { ko: '2c', en: '2c' },
  good: { ko: '멀쩡한 이미지', en: 'good image' },
  bad: { ko: '받을 수 없는 이미지', en: 'image that cannot be pulled' },
  intermittent: { ko: '가끔 아픈 이미지', en: 'intermittently unhealthy image' },
};
