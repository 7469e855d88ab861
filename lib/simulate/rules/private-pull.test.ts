import { expect, test } from 'vitest';
import {
  endpointsForPrivatePull,
  failureWithout,
  hasInternetPath,
  type PullQuestion,
} from './private-pull';

const services = (question: PullQuestion) =>
  endpointsForPrivatePull(question).map(({ service }) => service);

test('Fargate: two interface endpoints, the S3 gateway, and one per thing used (E41)', () => {
  expect(endpointsForPrivatePull({ capacity: 'fargate', logs: false })).toEqual([
    { service: 'ecr.api', kind: 'interface' },
    { service: 'ecr.dkr', kind: 'interface' },
    { service: 's3', kind: 'gateway' },
  ]);
  expect(services({ capacity: 'fargate', logs: true, secrets: ['secretsmanager', 'kms'] })).toEqual(
    ['ecr.api', 'ecr.dkr', 's3', 'logs', 'secretsmanager', 'kms'],
  );
});

test('old Fargate platforms pulled with ecr.dkr and S3 alone (E41)', () => {
  expect(
    services({ capacity: 'fargate', platform: 'up-to-1.3.0', logs: false, secrets: ['ssm'] }),
  ).toEqual(['ecr.dkr', 's3']);
});

test('EC2 in isolated subnets needs the three ECS endpoints as well (E42)', () => {
  expect(services({ capacity: 'ec2', logs: true })).toEqual([
    'ecr.api',
    'ecr.dkr',
    's3',
    'logs',
    'ecs',
    'ecs-agent',
    'ecs-telemetry',
  ]);
});

test('each missing service has its symptom (E45)', () => {
  expect(failureWithout('ecr.api')).toBe('resource-initialization-error');
  expect(failureWithout('secretsmanager')).toBe('resource-initialization-error');
  expect(failureWithout('ecr.dkr')).toBe('cannot-pull-container-error');
  expect(failureWithout('s3')).toBe('cannot-pull-container-error');
  expect(failureWithout('logs')).toBe('log-driver-error');
  expect(failureWithout('ecs-agent')).toBe('instance-not-registered');
});

test.for([
  ['fargate', 'public', true, true],
  ['fargate', 'public', false, false],
  ['ec2', 'public', true, false],
  ['fargate', 'private-with-nat', false, true],
  ['ec2', 'private-with-nat', false, true],
  ['fargate', 'isolated', true, false],
] as const)(
  '%s task in a %s subnet, public address %s: a way out %s (E40)',
  ([capacity, subnet, assignPublicIp, path]) => {
    expect(hasInternetPath({ capacity, subnet, assignPublicIp })).toBe(path);
  },
);
