import { networkLooks } from '@/content/network-looks';
import { networkSimplifications } from '@/content/network-words';
import { defineSimulation } from '@/lib/simulate/simulation';
import { presets } from './simulation-presets';
import { commands, figures, log, metrics, names, parameters } from './simulation-words';

export const simulation = defineSimulation({
  model: 'vpc-endpoints',
  parts: {
    'worker-a': 'worker-a',
    'worker-c': 'worker-c',
    shipping: 'shipping',
    dns: 'dns',
    'table-a': 'table-a',
    'table-c': 'table-c',
    nat: 'nat',
    igw: 'igw',
    'vpce-s3': 'gateway',
    'vpce-sqs': 'eni',
    'endpoint-sg': 'endpoint-sg',
    s3: 's3',
    sqs: 'sqs',
  },
  lines: {
    'ask-name': 'ask-name',
    'look-up-a': 'look-up-a',
    'default-a': 'default-a',
    'prefix-a': 'prefix',
    'look-up-c': 'look-up-c',
    'default-c': 'default-c',
    translate: 'translate',
    'public-path': 'public-path',
    'reach-s3': 'reach-s3',
    'call-eni': 'call-eni',
    'private-link': 'private-link',
    'peer-eni': 'peer-eni',
  },
  words: { parameters, commands, log, figures, looks: networkLooks, metrics, names },
  presets,
  scenes: {
    nat: { preset: 'no-endpoints', at: 3.75, called: { p1: 'r1' } },
    route: { preset: 'two-endpoints', at: 2.25, called: { p1: 'r2' } },
    table: { preset: 'table-left-out', at: 1.75, called: { p1: 'r3' } },
    eni: { preset: 'two-endpoints', at: 7.75, called: { p2: 'r4' } },
    blocked: { preset: 'closed-door', at: 4, called: { p1: 'r5' } },
    outside: { preset: 'from-the-peer', at: 10.75, called: { p1: 'r6', p2: 'r7' } },
  },
  simplifications: [
    ...networkSimplifications,
    {
      ko: 'DNS의 답은 언제나 옵니다. DNS 지원이 꺼져 있으면 다른 서버가 퍼블릭 IP를 답한다고 봅니다.',
      en: 'DNS always answers. With DNS support off, another server is taken to give the public IP.',
    },
    {
      ko: 'ENI가 여럿이면 부르는 쪽과 같은 가용 영역의 것을 답합니다. 실제로는 모든 ENI의 주소가 답에 들어갑니다.',
      en: 'With several ENIs the name gives the one in the caller’s zone; in reality all of them are in the answer.',
    },
    {
      ko: '엔드포인트 정책은 동작과 리소스만 보고 주체와 조건은 보지 않습니다. IAM과 버킷 정책은 허용한다고 봅니다.',
      en: 'Endpoint policies look at actions and resources, not at principals or conditions. IAM and bucket policies are taken to allow.',
    },
    {
      ko: '그림에 선이 없는 구간(작업자 C에서 ENI로 가는 길 따위)에서는 점이 다음 곳으로 건너뜁니다.',
      en: 'Where the picture has no line (from worker C to the ENI, for one), the dot jumps to its next place.',
    },
  ],
});
