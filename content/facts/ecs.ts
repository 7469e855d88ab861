import { defineFacts } from '@/lib/lesson/fact';

const api = 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference';
const guide = 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide';
const balancing = 'https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference';

const deploymentConfiguration = {
  label: 'ECS API Reference: DeploymentConfiguration',
  url: `${api}/API_DeploymentConfiguration.html`,
};
const circuitBreaker = {
  label: 'ECS API Reference: DeploymentCircuitBreaker',
  url: `${api}/API_DeploymentCircuitBreaker.html`,
};
const containerDefinition = {
  label: 'ECS API Reference: ContainerDefinition',
  url: `${api}/API_ContainerDefinition.html`,
};
const registerTaskDefinition = {
  label: 'ECS API Reference: RegisterTaskDefinition',
  url: `${api}/API_RegisterTaskDefinition.html`,
};
const capacityProvider = {
  label: 'ECS API Reference: CapacityProviderStrategyItem',
  url: `${api}/API_CapacityProviderStrategyItem.html`,
};
const createTargetGroup = {
  label: 'Elastic Load Balancing API Reference: CreateTargetGroup',
  url: `${balancing}/API_CreateTargetGroup.html`,
};
const endpoints = {
  label: 'ECS Developer Guide: vpc-endpoints',
  url: `${guide}/vpc-endpoints.html`,
};

export const ecsFacts = defineFacts({
  'ecs-min-healthy-default': {
    value: { ko: '100%', en: '100%' },
    sentence: {
      ko: '롤링 업데이트의 최소 정상 백분율은 따로 정하지 않으면 100%이고, 원하는 태스크 수에 곱한 값을 올림해 하한으로 씁니다.',
      en: 'In a rolling update the minimum healthy percent is 100% unless you set it; multiplied by the desired count and rounded up, it gives the lower bound.',
    },
    source: deploymentConfiguration,
    sheet: 'E25',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'ecs-max-percent-default': {
    value: { ko: '200%', en: '200%' },
    sentence: {
      ko: '롤링 업데이트의 최대 백분율은 따로 정하지 않으면 200%이고, 원하는 태스크 수에 곱한 값을 내림해 상한으로 씁니다.',
      en: 'In a rolling update the maximum percent is 200% unless you set it; multiplied by the desired count and rounded down, it gives the upper bound.',
    },
    source: deploymentConfiguration,
    sheet: 'E25',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'ecs-health-wait': {
    value: { ko: '40초', en: '40 seconds' },
    sentence: {
      ko: '로드 밸런서도 컨테이너 상태 확인도 없는 서비스에서는 태스크가 RUNNING이 되고 40초가 지나야 정상으로 셉니다.',
      en: 'In a service with neither a load balancer nor a container health check, a task counts as healthy 40 seconds after it is RUNNING.',
    },
    source: deploymentConfiguration,
    sheet: 'E23',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'ecs-alb-interval': {
    value: { ko: '30초', en: '30 seconds' },
    sentence: {
      ko: 'ALB는 따로 정하지 않으면 30초마다 대상의 상태를 확인합니다.',
      en: 'Unless you set another interval, an ALB checks the health of each target every 30 seconds.',
    },
    source: createTargetGroup,
    sheet: 'E33',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'ecs-alb-unhealthy': {
    value: { ko: '2회', en: '2 failures' },
    sentence: {
      ko: 'ALB는 따로 정하지 않으면 상태 확인이 잇달아 2회 실패한 대상을 비정상으로 봅니다.',
      en: 'Unless you set another threshold, an ALB calls a target unhealthy after 2 failures of its health check in a row.',
    },
    source: createTargetGroup,
    sheet: 'E33',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'ecs-stop-timeout': {
    value: { ko: '30초', en: '30 seconds' },
    sentence: {
      ko: '멈추는 컨테이너는 SIGTERM을 받고, 따로 정하지 않으면 30초 뒤에도 끝나지 않았을 때 SIGKILL로 끝납니다.',
      en: 'A container that is being stopped gets SIGTERM; if it has not ended after 30 seconds, unless you set another time, SIGKILL ends it.',
    },
    source: containerDefinition,
    sheet: 'E08',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'ecs-stop-timeout-max': {
    value: { ko: '120초', en: '120 seconds' },
    sentence: {
      ko: 'Fargate에서 SIGTERM과 SIGKILL 사이의 시간은 120초까지 늘릴 수 있습니다.',
      en: 'On Fargate the time between SIGTERM and SIGKILL can be raised to 120 seconds.',
    },
    source: containerDefinition,
    sheet: 'E08',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'ecs-breaker-percent': {
    value: { ko: '50%', en: '50%' },
    sentence: {
      ko: '배포 회로 차단기의 임계값은 따로 정하지 않으면 원하는 태스크 수의 50%를 올림한 값입니다.',
      en: 'Unless you set it otherwise, the threshold of the deployment circuit breaker is 50% of the desired count, rounded up.',
    },
    source: circuitBreaker,
    sheet: 'SIM-E07',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'ecs-breaker-min': {
    value: { ko: '3회', en: '3 failures' },
    sentence: {
      ko: '기본 방식의 배포 회로 차단기는 원하는 태스크 수가 아무리 적어도 임계값을 3회보다 낮추지 않습니다.',
      en: 'In its default mode the deployment circuit breaker never sets its threshold below 3 failures, however small the desired count.',
    },
    source: circuitBreaker,
    sheet: 'SIM-E07',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'ecs-breaker-max': {
    value: { ko: '200회', en: '200 failures' },
    sentence: {
      ko: '기본 방식의 배포 회로 차단기는 원하는 태스크 수가 아무리 많아도 임계값을 200회보다 높이지 않습니다.',
      en: 'In its default mode the deployment circuit breaker never sets its threshold above 200 failures, however large the desired count.',
    },
    source: circuitBreaker,
    sheet: 'SIM-E07',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'ecs-spot-warning': {
    value: { ko: '2분', en: '2 minutes' },
    sentence: {
      ko: 'FARGATE_SPOT은 남는 용량을 쓰며, AWS가 용량을 거두어 갈 때는 2분 전에 알립니다.',
      en: 'FARGATE_SPOT runs on spare capacity; when AWS needs it back, the task is warned 2 minutes ahead.',
    },
    source: capacityProvider,
    sheet: 'E07',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'ecs-fargate-smallest': {
    value: { ko: '0.25 vCPU, 0.5 GB', en: '0.25 vCPU and 0.5 GB' },
    sentence: {
      ko: 'Fargate 태스크의 가장 작은 조합은 0.25 vCPU와 메모리 0.5 GB입니다.',
      en: 'The smallest Fargate task has 0.25 vCPU and 0.5 GB of memory.',
    },
    source: registerTaskDefinition,
    sheet: 'E08',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'ecs-fargate-largest': {
    value: { ko: '16 vCPU, 120 GB', en: '16 vCPU and 120 GB' },
    sentence: {
      ko: 'Fargate 태스크의 가장 큰 조합은 16 vCPU와 메모리 120 GB이며, Linux 플랫폼 버전 1.4.0부터 쓸 수 있습니다.',
      en: 'The largest Fargate task has 16 vCPU and 120 GB of memory, on Linux platform version 1.4.0 or later.',
    },
    source: registerTaskDefinition,
    sheet: 'E08',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'ecs-task-security-groups': {
    value: { ko: '5개', en: '5 security groups' },
    sentence: {
      ko: 'awsvpc 모드의 설정 하나에는 한 VPC의 보안 그룹을 5개까지 적을 수 있습니다.',
      en: 'One awsvpc configuration can name up to 5 security groups, all of one VPC.',
    },
    source: {
      label: 'ECS API Reference: AwsVpcConfiguration',
      url: `${api}/API_AwsVpcConfiguration.html`,
    },
    sheet: 'E10',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'ecs-endpoint-port': {
    value: { ko: 'TCP 443', en: 'TCP 443' },
    sentence: {
      ko: '인터페이스 엔드포인트의 보안 그룹은 태스크의 서브넷이나 보안 그룹에서 오는 TCP 443을 허용해야 합니다.',
      en: 'The security group of an interface endpoint must allow inbound TCP 443 from the subnets or security group of the tasks.',
    },
    source: endpoints,
    sheet: 'E43',
    checked: '2026-11-22',
    certainty: 'A',
  },
});
