/** Where a task runs and what it uses, as far as pulling an image and starting is concerned. */
export type PullQuestion = {
  readonly capacity: 'fargate' | 'ec2';
  /** Fargate's Linux platform version; older ones did part of the work outside the VPC. Left out: new. */
  readonly platform?: 'from-1.4.0' | 'up-to-1.3.0';
  /** The awslogs log driver is used. */
  readonly logs: boolean;
  /** Services that secrets in the task definition come from. */
  readonly secrets?: readonly SecretService[];
};

export const secretServices = ['secretsmanager', 'ssm', 'kms'] as const;
export type SecretService = (typeof secretServices)[number];

/** The services of endpoints that a task in an isolated subnet may need. */
export type PullService =
  | 'ecr.api'
  | 'ecr.dkr'
  | 's3'
  | 'logs'
  | SecretService
  | 'ecs'
  | 'ecs-agent'
  | 'ecs-telemetry';

export type NeededEndpoint = {
  readonly service: PullService;
  readonly kind: 'gateway' | 'interface';
};

/**
 * E41, E42: the endpoints with which a task pulls from ECR and writes its logs without NAT and without
 * a public address. Image layers come from S3, by the gateway endpoint (E44). Fargate needs no ECS
 * endpoints; EC2 instances in isolated subnets need all three. Up to platform 1.3.0 only pulling (and
 * logging) went through the task's own network interface.
 */
export function endpointsForPrivatePull(question: PullQuestion): readonly NeededEndpoint[] {
  const old = question.capacity === 'fargate' && question.platform === 'up-to-1.3.0';
  const services: readonly PullService[] = [
    ...(old ? [] : ['ecr.api' as const]),
    'ecr.dkr',
    's3',
    ...(question.logs ? ['logs' as const] : []),
    ...(old ? [] : (question.secrets ?? [])),
    ...(question.capacity === 'ec2' ? (['ecs', 'ecs-agent', 'ecs-telemetry'] as const) : []),
  ];
  return services.map((service) => ({ service, kind: service === 's3' ? 'gateway' : 'interface' }));
}

/** What is seen when a task cannot reach one of these services. */
export type PullFailure =
  | 'resource-initialization-error'
  | 'cannot-pull-container-error'
  | 'log-driver-error'
  | 'instance-not-registered';

/**
 * E45: the symptom of a service that cannot be reached. Without ecr.api or the secrets the task stops
 * with ResourceInitializationError, without ecr.dkr or S3 with CannotPullContainerError; without logs
 * the log driver does not start; without the ECS services an instance never joins its cluster.
 */
export function failureWithout(service: PullService): PullFailure {
  switch (service) {
    case 'ecr.api':
    case 'secretsmanager':
    case 'ssm':
    case 'kms':
      return 'resource-initialization-error';
    case 'ecr.dkr':
    case 's3':
      return 'cannot-pull-container-error';
    case 'logs':
      return 'log-driver-error';
    case 'ecs':
    case 'ecs-agent':
    case 'ecs-telemetry':
      return 'instance-not-registered';
  }
}

/**
 * E40: whether a task has a way out at all, whatever endpoints there are: a public subnet and a public
 * address of its own (EC2 capacity never gives one to a task), or a private subnet with a NAT gateway.
 */
export function hasInternetPath(task: {
  readonly capacity: 'fargate' | 'ec2';
  readonly subnet: 'public' | 'private-with-nat' | 'isolated';
  readonly assignPublicIp: boolean;
}): boolean {
  if (task.subnet === 'private-with-nat') return true;
  return task.subnet === 'public' && task.capacity === 'fargate' && task.assignPublicIp;
}
