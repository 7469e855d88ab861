import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { particleFor, particlePairs } from './particle';

test.for([
  ['대기열', '을/를', '을'],
  ['메시지', '을/를', '를'],
  ['서울', '으로/로', '로'],
  ['부산', '으로/로', '으로'],
  ['제주', '으로/로', '로'],
  ['작업자', '이/가', '가'],
  ['손님', '은/는', '은'],
  ['큐', '과/와', '와'],
] as const)('%s takes the right one of %s', ([value, pair, particle]) => {
  expect(particleFor(value, pair)).toBe(particle);
});

test.for([
  ['SQS', '을/를', '를'],
  ['URL', '으로/로', '로'],
  ['VPN', '으로/로', '으로'],
  ['ALB', '과/와', '와'],
  ['IAM', '이/가', '이'],
] as const)('%s is read letter by letter: %s', ([value, pair, particle]) => {
  expect(particleFor(value, pair)).toBe(particle);
});

test.for([
  ['3개', '로'],
  ['3', '으로'],
  ['1', '로'],
  ['8', '로'],
  ['2', '로'],
  ['0', '으로'],
  ['10', '으로'],
  ['1,000', '으로'],
  ['1.5', '로'],
  ['99%', '로'],
] as const)('%s is read as a Korean number: %s', ([value, particle]) => {
  expect(particleFor(value, '으로/로')).toBe(particle);
});

test('a reading goes before the names of letters', () => {
  const readings = { ECR: '이씨알', S3: '에스쓰리', Docker: '도커', Fargate: '파게이트' };
  expect(particleFor('ECR', '과/와', readings)).toBe('과');
  expect(particleFor('Amazon ECR', '과/와', readings)).toBe('과');
  expect(particleFor('S3', '을/를', readings)).toBe('를');
  expect(particleFor('S3', '을/를')).toBe('을');
  expect(particleFor('Docker', '을/를', readings)).toBe('를');
  expect(particleFor('Docker', '을/를')).toBe('을');
});

test('the longest reading wins, and none begins inside a word', () => {
  expect(particleFor('Amazon MQ', '이/가', { MQ: '엠큐', 'Amazon MQ': '아마존 엠큐 값' })).toBe(
    '이',
  );
  expect(particleFor('RabbitMQ', '이/가', { MQ: '없음' })).toBe('가');
});

test('what stands in brackets after a name is not read', () => {
  expect(particleFor('ENI(Elastic Network Interface)', '을/를')).toBe('를');
  expect(particleFor('대기열(queue)', '은/는')).toBe('은');
  expect(particleFor('“대기열”', '을/를')).toBe('을');
  expect(particleFor('배달 못한 편지 대기열 (DLQ)', '으로/로')).toBe('로');
});

test('a value that nobody can read takes the particle after a vowel', () => {
  expect(particleFor('', '을/를')).toBe('를');
  expect(particleFor('漢', '이/가')).toBe('가');
});

test('always answers with one of the two, whatever the value', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(...particlePairs),
      (value, pair) => {
        expect(pair.split('/')).toContain(particleFor(value, pair));
      },
    ),
  );
});
