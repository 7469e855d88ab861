import type { Simulation } from '@/lib/simulate/simulation';

type Words = Simulation['words'];

/** Words for what can be set before a run. */
export const parameters: Words['parameters'] = {
  desired: {
    name: { ko: '원하는 태스크 수', en: 'Desired count' },
    help: {
      ko: '서비스가 지키려는 태스크의 수예요.',
      en: 'How many tasks the service keeps.',
    },
  },
  'minimum-healthy': {
    name: { ko: '최소 정상 백분율', en: 'Minimum healthy percent' },
    help: {
      ko: '원하는 수에 곱해 올림한 값이 하한이에요.',
      en: 'Times the desired count, rounded up, it is the lower bound.',
    },
  },
  maximum: {
    name: { ko: '최대 백분율', en: 'Maximum percent' },
    help: {
      ko: '원하는 수에 곱해 내림한 값이 상한이에요.',
      en: 'Times the desired count, rounded down, it is the upper bound.',
    },
  },
  breaker: {
    name: { ko: '배포 회로 차단기', en: 'Deployment circuit breaker' },
    help: {
      ko: '실패하는 새 배포를 끊을지, 되돌리기까지 할지 정해요.',
      en: 'Whether a failing deployment is ended, and whether it is taken back.',
    },
    options: {
      off: { ko: '끔(기본)', en: 'Off (default)' },
      on: { ko: '켬', en: 'On' },
      rollback: { ko: '켬, 롤백도', en: 'On, with rollback' },
    },
  },
  'threshold-type': {
    name: { ko: '임계값을 정하는 방법', en: 'How the threshold is set' },
    help: {
      ko: '비율로 정하거나 횟수를 바로 적어요.',
      en: 'As a share of the desired count, or as a number of failures.',
    },
    options: {
      BOUNDED_PERCENT: { ko: '비율, 3에서 200 사이(기본)', en: 'Percent, from 3 to 200 (default)' },
      UNBOUNDED_PERCENT: { ko: '비율, 제한 없음', en: 'Percent, without limits' },
      COUNT: { ko: '횟수', en: 'Count' },
    },
  },
  'threshold-value': {
    name: { ko: '임계값의 수', en: 'Threshold value' },
    help: {
      ko: '위에서 고른 대로 원하는 수의 %이거나 실패 횟수예요.',
      en: 'Percent of the desired count, or failures, as chosen above.',
    },
  },
  'reset-on-healthy': {
    name: { ko: '정상이 생기면 횟수 되돌리기', en: 'Reset on a healthy task' },
    help: {
      ko: '켜 두면 새 태스크 하나가 정상이 될 때 횟수가 0이 돼요.',
      en: 'When on, one new healthy task sets the count to 0.',
    },
  },
  capacity: {
    name: { ko: '용량', en: 'Capacity' },
    help: {
      ko: '태스크를 Fargate에 놓을지, 직접 가진 인스턴스에 놓을지 정해요.',
      en: 'Whether tasks are placed on Fargate or on instances of your own.',
    },
    options: {
      fargate: { ko: 'Fargate', en: 'Fargate' },
      ec2: { ko: 'EC2 인스턴스', en: 'EC2 instances' },
    },
  },
  instances: {
    name: { ko: '영역마다 인스턴스', en: 'Instances per zone' },
    help: {
      ko: 'EC2 용량에서만 써요.',
      en: 'Used with EC2 capacity only.',
    },
  },
  slots: {
    name: { ko: '인스턴스마다 자리', en: 'Slots per instance' },
    help: {
      ko: '인스턴스 하나의 CPU와 메모리로 놓을 수 있는 태스크 수예요.',
      en: 'How many tasks the CPU and memory of one instance can hold.',
    },
  },
  health: {
    name: { ko: '상태 확인', en: 'Health check' },
    help: {
      ko: '로드 밸런서가 확인하거나, 확인 없이 기다렸다 세요.',
      en: 'The load balancer checks, or tasks simply count after a wait.',
    },
    options: {
      'load-balancer': { ko: 'ALB 상태 확인', en: 'ALB health check' },
      none: { ko: '없음', en: 'None' },
    },
  },
  'first-successes': {
    name: { ko: '처음에 필요한 통과 횟수', en: 'First successes' },
    help: {
      ko: '막 등록한 대상이 정상이 되는 데 필요한 횟수예요.',
      en: 'How many passed checks make a newly registered target healthy.',
    },
  },
  grace: {
    name: { ko: '상태 확인 유예 기간', en: 'Health check grace period' },
    help: {
      ko: 'RUNNING 뒤 이만큼은 실패를 못 본 체해요.',
      en: 'Failures are ignored for this long after RUNNING.',
    },
  },
  'deregistration-delay': {
    name: { ko: '등록 취소 지연', en: 'Deregistration delay' },
    help: {
      ko: '빠지는 대상이 받던 요청을 마치도록 기다리는 가장 긴 시간이에요.',
      en: 'The longest wait for the open requests of a target that leaves.',
    },
  },
  'open-requests': {
    name: { ko: '받던 요청이 끝나는 시간', en: 'Open requests last' },
    help: {
      ko: '대상이 빠질 때 남은 요청이 이만큼 더 걸려요.',
      en: 'What the requests of a leaving target still need.',
    },
  },
  'stop-timeout': {
    name: { ko: '중지 제한 시간', en: 'Stop timeout' },
    help: {
      ko: 'SIGTERM 뒤 이만큼 기다렸다가 SIGKILL로 끝내요.',
      en: 'The wait between SIGTERM and SIGKILL.',
    },
  },
  exit: {
    name: { ko: '스스로 끝나는 시간', en: 'Time to exit' },
    help: {
      ko: 'SIGTERM을 받은 컨테이너가 마무리하는 데 걸려요.',
      en: 'What the containers need to finish after SIGTERM.',
    },
  },
  pull: {
    name: { ko: '이미지를 받는 시간', en: 'Time to pull' },
    help: {
      ko: '이미지가 크면 늘려 보세요.',
      en: 'Raise it for a large image.',
    },
  },
  'failing-checks': {
    name: { ko: '가끔 아픈 이미지의 실패율', en: 'Failing checks' },
    help: {
      ko: '가끔 아픈 이미지가 상태 확인에 실패할 확률이에요.',
      en: 'How often a check of the intermittent image fails.',
    },
  },
};

/** Words for what can be done while a run goes on. */
export const commands: Words['commands'] = {
  deploy: {
    name: { ko: '새 개정 배포', en: 'Deploy a revision' },
    arguments: {
      image: {
        name: { ko: '이미지', en: 'Image' },
        help: { ko: '새 개정이 쓸 이미지예요.', en: 'The image of the new revision.' },
        options: {
          good: { ko: '멀쩡한 이미지', en: 'Good image' },
          bad: { ko: '받을 수 없는 이미지', en: 'Image that cannot be pulled' },
          intermittent: { ko: '가끔 아픈 이미지', en: 'Intermittently unhealthy image' },
        },
      },
    },
  },
  scale: {
    name: { ko: '원하는 수 바꾸기', en: 'Change the desired count' },
    arguments: {
      desired: {
        name: { ko: '원하는 태스크 수', en: 'Desired count' },
        help: { ko: '이제부터 지킬 수예요.', en: 'The count to keep from now on.' },
      },
    },
  },
  'kill-task': {
    name: { ko: '태스크 하나 죽이기', en: 'Kill a task' },
    help: {
      ko: '이 영역에서 가장 오래된 태스크의 필수 컨테이너가 끝나요.',
      en: 'An essential container of the oldest task of this zone ends.',
    },
  },
  'lose-zone': {
    name: { ko: '가용 영역 멈추기', en: 'Lose the zone' },
    help: {
      ko: '이 영역의 태스크가 한꺼번에 사라져요.',
      en: 'All tasks of this zone are gone at once.',
    },
  },
  'restore-zone': { name: { ko: '가용 영역 살리기', en: 'Restore the zone' } },
  'fill-cluster': {
    name: { ko: '클러스터 채우기', en: 'Fill the cluster' },
    help: {
      ko: '다른 서비스가 빈자리를 차지해요. EC2 용량에서만 돼요.',
      en: 'Another service takes the free slots. EC2 capacity only.',
    },
    arguments: {
      free: {
        name: { ko: '남길 자리', en: 'Slots to leave' },
        help: { ko: '비워 둘 자리의 수예요.', en: 'How many slots stay free.' },
      },
    },
  },
  'empty-cluster': {
    name: { ko: '채운 자리 비우기', en: 'Empty the cluster' },
    help: { ko: '다른 서비스의 태스크가 나가요.', en: 'The tasks of the other service leave.' },
  },
};
