import type { Preset } from '@/lib/simulate/simulation';
import type { RunCommand } from '@/lib/simulate/run';

const send = (at: number, from: string, to: string): RunCommand => ({
  at,
  command: 'send',
  args: { from, to },
});

export const presets: readonly Preset[] = [
  {
    id: 'two-endpoints',
    title: { ko: '목적지마다 다른 길', en: 'A path for each destination' },
    teaches: {
      ko: 'S3는 경로로, SQS는 이름과 ENI로, 인터넷의 인쇄소는 NAT로 갑니다. 고친 코드는 없습니다.',
      en: 'S3 is reached by a route, SQS by a name and an ENI, the printer on the internet by NAT. No code was changed.',
    },
    seed: 1,
    commands: [
      send(0, 'worker-a', 's3'),
      send(6, 'worker-a', 'sqs'),
      send(12, 'worker-a', 'partner'),
    ],
    until: 20,
  },
  {
    id: 'no-endpoints',
    title: { ko: '엔드포인트가 없다면', en: 'Without endpoints' },
    teaches: {
      ko: '두 서비스의 이름이 모두 퍼블릭 IP로 풀리고, 0.0.0.0/0에만 맞아 NAT로 갑니다.',
      en: 'Both names give public IPs, which match 0.0.0.0/0 alone, so everything goes by NAT.',
    },
    seed: 1,
    commands: [
      { at: 0, command: 'set-endpoint', args: { endpoint: 'vpce-s3', on: false } },
      { at: 0, command: 'set-endpoint', args: { endpoint: 'vpce-sqs', on: false } },
      send(1, 'worker-a', 's3'),
      send(9, 'worker-a', 'sqs'),
    ],
    until: 18,
  },
  {
    id: 'table-left-out',
    title: { ko: '연결하지 않은 테이블', en: 'A table left out' },
    teaches: {
      ko: '작업자 C의 업로드는 성공하지만 NAT로 갑니다. 테이블 C를 연결하면 같은 요청이 엔드포인트로 갑니다.',
      en: 'Uploads of worker C succeed, but by NAT. Once table C is associated, the same request takes the endpoint.',
    },
    seed: 1,
    commands: [
      send(0, 'worker-c', 's3'),
      {
        at: 8,
        command: 'associate-endpoint',
        args: { endpoint: 'vpce-s3', table: 'table-c', on: true },
      },
      send(9, 'worker-c', 's3'),
    ],
    until: 16,
  },
  {
    id: 'name-decides',
    title: { ko: '길을 정하는 것은 이름', en: 'The name decides' },
    teaches: {
      ko: '프라이빗 DNS를 끄면 경로도 보안 그룹도 그대로인데 SQS 요청이 NAT로 갑니다. 엔드포인트의 이름을 쓰면 다시 ENI로 갑니다.',
      en: 'With private DNS off, requests to SQS go by NAT although no route and no rule has changed. The endpoint’s own name leads to the ENI again.',
    },
    seed: 1,
    commands: [
      send(0, 'worker-a', 'sqs'),
      { at: 6, command: 'set-private-dns', args: { endpoint: 'vpce-sqs', on: false } },
      send(7, 'worker-a', 'sqs'),
      send(15, 'worker-a', 'vpce-sqs'),
    ],
    until: 21,
  },
  {
    id: 'closed-door',
    title: { ko: '닫힌 문', en: 'The closed door' },
    teaches: {
      ko: '엔드포인트의 보안 그룹이 443을 막으면 거절도 없이 시간 초과가 됩니다. 규칙 하나로 풀립니다.',
      en: 'If the endpoint’s security group blocks 443, the caller sees a timeout and no refusal. One rule opens it.',
    },
    seed: 1,
    commands: [
      { at: 0, command: 'clear-rules', args: { group: 'endpoint-sg', direction: 'inbound' } },
      send(1, 'worker-a', 'sqs'),
      {
        at: 9,
        command: 'add-rule',
        args: { group: 'endpoint-sg', direction: 'inbound', peer: '10.10.10.0/24', port: 443 },
      },
      send(10, 'worker-a', 'sqs'),
      send(16, 'worker-c', 'sqs'),
    ],
    until: 24,
  },
  {
    id: 'policy-filters',
    title: { ko: '거부하는 답', en: 'An answer that says no' },
    teaches: {
      ko: '엔드포인트 정책은 지나가는 요청을 거릅니다. 막힌 요청에는 시간 초과가 아니라 거부하는 답이 옵니다.',
      en: 'An endpoint policy filters what passes. What it stops gets an answer that says no, not a timeout.',
    },
    seed: 1,
    commands: [
      { at: 0, command: 'set-policy', args: { endpoint: 'vpce-s3', policy: 'own' } },
      send(1, 'worker-a', 's3'),
      send(7, 'worker-a', 'other-bucket'),
    ],
    until: 14,
  },
  {
    id: 'from-the-peer',
    title: { ko: 'VPC 밖에서 온 요청', en: 'From outside the VPC' },
    teaches: {
      ko: '창고에서 접두사 목록을 피어링으로 보내도 상대의 게이트웨이 엔드포인트는 쓸 수 없습니다. ENI는 쓸 수 있습니다.',
      en: 'Sending the prefix list over the peering does not open the other VPC’s gateway endpoint. Its ENI can be used.',
    },
    seed: 1,
    commands: [
      {
        at: 0,
        command: 'add-route',
        args: { table: 'table-warehouse', destination: 'pl-s3', target: 'pcx-a' },
      },
      send(1, 'shipping', 's3'),
      send(9, 'shipping', 'vpce-sqs'),
    ],
    until: 16,
  },
  {
    id: 'stateless',
    title: { ko: '응답을 잊은 네트워크 ACL', en: 'The ACL that forgot answers' },
    teaches: {
      ko: '네트워크 ACL은 상태를 기억하지 않습니다. 들어오는 443만 허용하면 요청은 닿고 응답이 막힙니다.',
      en: 'A network ACL is stateless. If it lets in port 443 only, the request arrives and its answer is stopped.',
    },
    seed: 1,
    commands: [
      { at: 0, command: 'use-acl', args: { subnet: 'private-a', acl: 'no-answers' } },
      send(1, 'worker-a', 's3'),
      { at: 9, command: 'use-acl', args: { subnet: 'private-a', acl: 'default' } },
      send(10, 'worker-a', 's3'),
    ],
    until: 16,
  },
];
