import { defineQuiz, type RepairItem } from '@/lib/grade/item';
import type { Condition } from '@/lib/simulate/condition';
import { defineEndpointsNetwork } from '@/lib/simulate/models/vpc-endpoints-network';
import type { RunCommand } from '@/lib/simulate/run';

type Edit = NonNullable<RepairItem['reference']['commands']>[number];

const send = (at: number, from: string, to: string): RunCommand => ({
  at,
  command: 'send',
  args: { from, to },
});
const associate = (table: string, on: boolean): Edit => ({
  command: 'associate-endpoint',
  args: { endpoint: 'vpce-s3', table, on },
});
const policy = (endpoint: string, name: string): Edit => ({
  command: 'set-policy',
  args: { endpoint, policy: name },
});
const allow = (peer: string): Edit => ({
  command: 'add-rule',
  args: { group: 'endpoint-sg', direction: 'inbound', peer, port: 443 },
});
const privateDnsOff: Edit = {
  command: 'set-private-dns',
  args: { endpoint: 'vpce-sqs', on: false },
};
const noDefaultC: Edit = {
  command: 'remove-route',
  args: { table: 'table-c', destination: '0.0.0.0/0' },
};

const said = (packet: string, code: string, times = 1): Condition => ({
  reading: { read: 'count', of: { code, where: { packet } } },
  is: 'equal',
  value: times,
});

/** The endpoint got a group that lets in its own members only, as the default one of a VPC does. */
const ownMembersOnly = defineEndpointsNetwork((network) => ({
  ...network,
  securityGroups: network.securityGroups.map((group) =>
    group.id === 'endpoint-sg'
      ? { ...group, inbound: [{ protocol: 'all', peer: 'endpoint-sg' }] }
      : group,
  ),
}));

/** Situations to mend or to break: the simulation runs what the learner did. */
export const repairItems = defineQuiz([
  {
    kind: 'repair',
    id: 'repair-left-out',
    rev: 1,
    objective: 'route',
    section: 'table',
    task: 'fix',
    stem: {
      ko: 'S3용 게이트웨이 엔드포인트가 있는데도 작업자 C의 업로드에 NAT 요금이 붙습니다. 두 작업자의 업로드가 모두 엔드포인트로 가게 고치십시오. 작업자 C는 인터넷에 있는 인쇄소 API도 계속 불러야 합니다.',
      en: 'There is a gateway endpoint for S3, yet the uploads of worker C are billed as NAT traffic. Change the situation so that the uploads of both workers use the endpoint. Worker C must still be able to call the printer’s API on the internet.',
    },
    preset: 'table-left-out',
    change: {
      onlyCommands: [
        send(1, 'worker-c', 's3'),
        send(9, 'worker-a', 's3'),
        send(17, 'worker-c', 'partner'),
      ],
      until: 26,
    },
    edits: {
      params: [],
      commands: ['associate-endpoint', 'add-route', 'remove-route', 'set-private-dns'],
    },
    asserts: [
      {
        id: 'worker-c',
        text: {
          ko: '작업자 C의 업로드가 엔드포인트를 거쳐 성공한다',
          en: 'The upload of worker C succeeds through the endpoint',
        },
        when: [said('p1', 'gateway-endpoint-passes'), said('p1', 'answer-arrives')],
        why: {
          ko: '작업자 C의 길은 서브넷 c가 쓰는 테이블 C가 정합니다. 그 테이블에 접두사 목록의 경로가 있어야 엔드포인트로 갑니다.',
          en: 'Table C, which subnet c uses, decides the path of worker C. Only with the route for the prefix list does it lead to the endpoint.',
        },
      },
      {
        id: 'worker-a',
        text: {
          ko: '작업자 A의 업로드도 그대로 엔드포인트로 간다',
          en: 'The upload of worker A still uses the endpoint',
        },
        when: [said('p2', 'gateway-endpoint-passes'), said('p2', 'answer-arrives')],
        why: {
          ko: '테이블 A와의 연결이 풀리면 이번에는 작업자 A의 업로드가 NAT로 갑니다. 엔드포인트 하나에 테이블을 여럿 연결할 수 있습니다.',
          en: 'Without the association with table A, the uploads of worker A go through NAT instead. One endpoint can be associated with several tables.',
        },
      },
      {
        id: 'internet',
        text: {
          ko: '작업자 C가 인쇄소 API의 답을 받는다',
          en: 'Worker C gets its answer from the printer’s API',
        },
        when: [said('p3', 'answer-arrives')],
        why: {
          ko: '인쇄소는 인터넷에 있어 0.0.0.0/0을 따라 NAT로 나가야 합니다. 엔드포인트는 S3로만 이어집니다.',
          en: 'The printer is on the internet and is reached by 0.0.0.0/0 and NAT. The endpoint leads to S3 only.',
        },
      },
    ],
    reference: {
      commands: [associate('table-c', true)],
      text: {
        ko: '게이트웨이 엔드포인트를 테이블 C에도 연결합니다. 0.0.0.0/0은 그대로 두어도 더 좁은 pl-s3가 이깁니다.',
        en: 'Associate the gateway endpoint with table C as well. 0.0.0.0/0 can stay: pl-s3 is narrower and wins.',
      },
    },
    traps: [
      {
        commands: [
          {
            command: 'add-route',
            args: { table: 'table-c', destination: 'pl-s3', target: 'vpce-s3' },
          },
        ],
        why: {
          ko: '게이트웨이 엔드포인트로 가는 경로는 손으로 적지 못합니다. 테이블을 엔드포인트에 연결하면 저절로 생깁니다.',
          en: 'A route to a gateway endpoint cannot be written by hand. It appears when you associate the table with the endpoint.',
        },
      },
      {
        commands: [noDefaultC],
        why: {
          ko: 'NAT로 가는 길을 막는다고 엔드포인트로 가는 길이 생기지는 않습니다. 업로드도 인쇄소 호출도 갈 곳을 잃습니다.',
          en: 'Closing the path to NAT does not open one to the endpoint. Now neither uploads nor calls to the printer have a path.',
        },
      },
      {
        commands: [associate('table-a', false), associate('table-c', true)],
        why: {
          ko: '연결을 옮겼을 뿐이라 이번에는 작업자 A가 NAT로 갑니다. 테이블 A의 연결은 두고 C를 더합니다.',
          en: 'That only moves the association, so now worker A goes through NAT. Keep table A and add C.',
        },
      },
    ],
    explain: {
      ko: '게이트웨이 엔드포인트는 연결한 라우팅 테이블에만 경로를 더합니다. 빠뜨린 테이블을 연결하면 되고, 다른 목적지가 쓰는 0.0.0.0/0은 건드리지 않습니다.',
      en: 'A gateway endpoint adds its route only to the tables it is associated with. Associate the one that was left out, and leave 0.0.0.0/0 to the other destinations.',
    },
    facts: [],
    note: 'N07',
    checked: '2026-11-22',
  },
  {
    kind: 'repair',
    id: 'repair-silent-door',
    rev: 1,
    objective: 'troubleshoot',
    section: 'blocked',
    task: 'fix',
    stem: {
      ko: 'SQS용 인터페이스 엔드포인트를 만든 뒤로 두 작업자의 SQS 호출이 답 없이 실패합니다. 이름은 10.10.10.50으로 풀립니다. 두 작업자의 호출이 엔드포인트를 거쳐 성공하게 고치십시오. 피어링으로 이어진 창고(10.20.0.0/16)에는 이 엔드포인트를 열지 않습니다.',
      en: 'Since an interface endpoint for SQS was created, calls of both workers to SQS get no answer. The name gives 10.10.10.50. Change the situation so that both succeed through the endpoint. Do not open the endpoint to the warehouse (10.20.0.0/16), which is peered with the shop.',
    },
    preset: 'closed-door',
    change: {
      config: ownMembersOnly,
      onlyCommands: [
        send(1, 'worker-a', 'sqs'),
        send(9, 'worker-c', 'sqs'),
        send(17, 'shipping', 'vpce-sqs'),
      ],
      until: 26,
    },
    edits: {
      params: [],
      commands: ['add-rule', 'clear-rules', 'set-private-dns', 'add-route'],
    },
    asserts: [
      {
        id: 'worker-a',
        text: {
          ko: '작업자 A(10.10.10.20)의 호출이 엔드포인트를 거쳐 성공한다',
          en: 'The call of worker A (10.10.10.20) succeeds through the endpoint',
        },
        when: [said('p1', 'interface-endpoint-passes'), said('p1', 'answer-arrives')],
        why: {
          ko: '이름은 ENI로 풀려야 하고, ENI의 보안 그룹에는 작업자 A에게서 오는 443을 허용하는 인바운드 규칙이 있어야 합니다.',
          en: 'The name must give the ENI, and its security group needs an inbound rule for 443 from worker A.',
        },
      },
      {
        id: 'worker-c',
        text: {
          ko: '작업자 C(10.10.11.20)의 호출도 엔드포인트를 거쳐 성공한다',
          en: 'The call of worker C (10.10.11.20) succeeds through the endpoint too',
        },
        when: [said('p2', 'interface-endpoint-passes'), said('p2', 'answer-arrives')],
        why: {
          ko: '작업자 C는 다른 서브넷에서 옵니다. 규칙의 출발지가 그 주소도 담아야 합니다.',
          en: 'Worker C comes from another subnet. The source of the rule has to cover its address as well.',
        },
      },
      {
        id: 'warehouse',
        text: {
          ko: '창고에서 온 호출은 여전히 들어오지 못한다',
          en: 'Calls from the warehouse still do not get in',
        },
        when: [said('p3', 'answer-arrives', 0)],
        why: {
          ko: 'ENI는 피어링 너머에서도 닿는 IP입니다. 출발지를 넓게 적으면 창고에도 문이 열립니다.',
          en: 'An ENI is an IP that can be reached across the peering. A wide source opens the door to the warehouse too.',
        },
      },
    ],
    reference: {
      commands: [allow('worker-sg')],
      text: {
        ko: 'endpoint-sg에 worker-sg에서 오는 443을 허용하는 인바운드 규칙을 더합니다. 출발지를 10.10.0.0/16으로 적어도 됩니다.',
        en: 'Add an inbound rule to endpoint-sg that allows 443 from worker-sg. 10.10.0.0/16 as the source works too.',
      },
    },
    traps: [
      {
        commands: [allow('10.10.10.0/24')],
        why: {
          ko: '서브넷 a만 허용했습니다. 10.10.11.20에 있는 작업자 C는 그 대역 밖이라 여전히 막힙니다.',
          en: 'This allows subnet a only. Worker C has 10.10.11.20, outside that range, and is still blocked.',
        },
      },
      {
        commands: [allow('0.0.0.0/0')],
        why: {
          ko: '두 작업자는 되지만, 피어링으로 닿는 창고까지 허용했습니다. 출발지는 필요한 만큼만 적습니다.',
          en: 'Both workers get in, but so does the warehouse across the peering. Name only the sources you need.',
        },
      },
      {
        commands: [privateDnsOff],
        why: {
          ko: '이름이 다시 퍼블릭 IP로 풀려 호출은 성공하지만, NAT로 돌아갈 뿐 엔드포인트를 쓰지 못합니다.',
          en: 'The name gives a public IP again, so calls succeed, but through NAT. The endpoint is not used.',
        },
      },
    ],
    explain: {
      ko: '이름은 풀리는데 답이 없다면 ENI의 보안 그룹을 봅니다. 보안 그룹을 지정하지 않으면 기본 보안 그룹이 붙어 작업자의 443을 막는 일이 많습니다. 작업자의 보안 그룹이나 대역에서 오는 443만 허용하면 됩니다.',
      en: 'If the name resolves and no answer comes, look at the security group of the ENI. If none was specified it is the default one, which often blocks 443 from the workers. Allow 443 from the group or the range of the workers, and nothing else.',
    },
    facts: ['endpoint-interface-port'],
    note: 'N08',
    checked: '2026-11-22',
  },
  {
    kind: 'repair',
    id: 'repair-silent-detour',
    rev: 1,
    objective: 'eni',
    section: 'interface',
    reviewOnly: true,
    task: 'break',
    stem: {
      ko: '엔드포인트가 있는데도 SQS 호출이 NAT로 나갔다는 사고를 재현하려고 합니다. 라우팅 테이블과 보안 그룹은 고치지 않고, 작업자 A의 SQS 호출이 성공하면서 NAT로 나가게 만드십시오. S3 업로드는 계속 게이트웨이 엔드포인트로 가야 합니다.',
      en: 'Reproduce an incident: calls to SQS went out through NAT although there was an endpoint. Without touching route tables or security groups, make the calls of worker A to SQS succeed through NAT. Uploads to S3 must keep using the gateway endpoint.',
    },
    preset: 'two-endpoints',
    edits: {
      params: [],
      commands: ['set-private-dns', 'set-dns-hostnames', 'set-policy', 'use-acl'],
    },
    asserts: [
      {
        id: 'nat',
        text: { ko: 'SQS 호출이 NAT로 나간다', en: 'The call to SQS goes out through NAT' },
        when: [said('p2', 'nat-translates')],
        why: {
          ko: '테이블을 그대로 두고 길을 바꾸려면 목적지 주소가 달라져야 합니다. 이름이 퍼블릭 IP로 풀리면 0.0.0.0/0을 따라갑니다.',
          en: 'With the tables unchanged, another path needs another destination address. If the name gives a public IP, the call follows 0.0.0.0/0.',
        },
      },
      {
        id: 'answered',
        text: { ko: 'SQS 호출이 성공한다', en: 'The call to SQS succeeds' },
        when: [said('p2', 'answer-arrives')],
        why: {
          ko: '재현하려는 것은 실패가 아니라 소리 없는 우회입니다. 막거나 거부하면 그 사고가 아닙니다.',
          en: 'The incident was a silent detour, not a failure. Blocking or refusing the call is another incident.',
        },
      },
      {
        id: 's3',
        text: {
          ko: 'S3 업로드는 게이트웨이 엔드포인트로 성공한다',
          en: 'The upload to S3 succeeds through the gateway endpoint',
        },
        when: [said('p1', 'gateway-endpoint-passes'), said('p1', 'answer-arrives')],
        why: {
          ko: '게이트웨이 엔드포인트는 이름이 아니라 경로로 정해집니다. 서브넷이나 정책을 건드리면 S3까지 막힙니다.',
          en: 'A gateway endpoint depends on a route, not on a name. Changing the subnet or a policy would stop S3 as well.',
        },
      },
    ],
    reference: {
      commands: [privateDnsOff],
      text: {
        ko: 'SQS 엔드포인트의 프라이빗 DNS를 끕니다. shop-vpc의 DNS 호스트 이름을 꺼도 같은 일이 일어납니다.',
        en: 'Turn off private DNS of the SQS endpoint. Turning off DNS hostnames of shop-vpc has the same effect.',
      },
    },
    traps: [
      {
        commands: [policy('vpce-sqs', 'nothing')],
        why: {
          ko: '정책에 막힌 요청은 다른 길을 찾지 않고 거부하는 답을 받습니다. 이름은 여전히 ENI로 풀립니다.',
          en: 'A request that a policy stops does not look for another path; it is refused. The name still gives the ENI.',
        },
      },
      {
        commands: [{ command: 'set-dns-hostnames', args: { vpc: 'warehouse-vpc', on: false } }],
        why: {
          ko: '작업자 A의 이름을 푸는 것은 shop-vpc의 DNS입니다. 창고 VPC의 설정은 상관이 없습니다.',
          en: 'The DNS of shop-vpc resolves names for worker A. The settings of the warehouse VPC do not matter.',
        },
      },
      {
        commands: [{ command: 'use-acl', args: { subnet: 'private-a', acl: 'no-answers' } }],
        why: {
          ko: '네트워크 ACL은 패킷을 막을 뿐 길을 바꾸지 않습니다. 서브넷 밖에서 오는 답이 막혀 S3 업로드까지 실패합니다.',
          en: 'A network ACL stops packets and changes no path. It stops answers from outside the subnet, so the upload to S3 fails as well.',
        },
      },
    ],
    explain: {
      ko: '인터페이스 엔드포인트의 길은 이름이 정합니다. 프라이빗 DNS나 VPC의 DNS 설정이 꺼지면 경로도 보안 그룹도 그대로인데 호출이 퍼블릭 IP로 나갑니다. 오류가 없으므로 이름을 조회해 보아야 알 수 있습니다.',
      en: 'The name decides the path of an interface endpoint. If private DNS or a DNS setting of the VPC is off, calls go out to a public IP although no route and no rule has changed. Nothing fails, so you find out only by looking up the name.',
    },
    facts: ['endpoint-interface-dns'],
    note: 'N08',
    checked: '2026-11-22',
  },
  {
    kind: 'repair',
    id: 'repair-bucket-guard',
    rev: 1,
    objective: 'paths',
    section: 'compare',
    reviewOnly: true,
    task: 'harden',
    stem: {
      ko: '두 작업자가 회사의 버킷에는 올리고 다른 회사의 버킷에는 올리지 못하게 하려고 합니다. S3용 게이트웨이 엔드포인트는 테이블 A에만 연결되어 있고 정책은 모두 허용합니다. IAM과 버킷 정책은 두 버킷을 모두 허용한다고 봅니다.',
      en: 'Both workers shall be able to upload to the bucket of the company but not to one of another company. The gateway endpoint for S3 is associated with table A only, and its policy allows everything. Take it that IAM and bucket policies allow both buckets.',
    },
    preset: 'policy-filters',
    change: {
      onlyCommands: [
        send(1, 'worker-a', 's3'),
        send(9, 'worker-c', 's3'),
        send(17, 'worker-a', 'other-bucket'),
        send(25, 'worker-c', 'other-bucket'),
      ],
      until: 34,
    },
    edits: {
      params: [],
      commands: ['set-policy', 'associate-endpoint', 'remove-route', 'clear-rules'],
    },
    asserts: [
      {
        id: 'own-a',
        text: {
          ko: '작업자 A가 회사의 버킷에 올린다',
          en: 'Worker A can upload to the company’s bucket',
        },
        when: [said('p1', 'answer-arrives')],
        why: {
          ko: '모두 막아 버리면 할 일을 못 합니다. 회사의 버킷은 허용하는 정책이어야 합니다.',
          en: 'Blocking everything stops the work. The policy has to allow the company’s bucket.',
        },
      },
      {
        id: 'own-c',
        text: {
          ko: '작업자 C도 회사의 버킷에 올린다',
          en: 'Worker C can upload to the company’s bucket too',
        },
        when: [said('p2', 'answer-arrives')],
        why: {
          ko: '작업자 C에게도 S3로 가는 길이 남아 있어야 합니다. NAT로 가는 길을 막는다면 테이블 C에 다른 길을 주어야 합니다.',
          en: 'Worker C needs a path to S3 too. If you close the one through NAT, give table C another.',
        },
      },
      {
        id: 'other-a',
        text: {
          ko: '작업자 A가 다른 회사의 버킷에는 올리지 못한다',
          en: 'Worker A cannot upload to the other bucket',
        },
        when: [said('p3', 'answer-arrives', 0)],
        why: {
          ko: '작업자 A의 요청은 엔드포인트를 지나므로 그 정책으로 거를 수 있습니다.',
          en: 'Requests of worker A pass the endpoint, so its policy can filter them.',
        },
      },
      {
        id: 'other-c',
        text: {
          ko: '작업자 C도 다른 회사의 버킷에는 올리지 못한다',
          en: 'Worker C cannot upload to the other bucket either',
        },
        when: [said('p4', 'answer-arrives', 0)],
        why: {
          ko: '작업자 C의 요청은 NAT로 나가므로 엔드포인트 정책이 미치지 않습니다. 먼저 엔드포인트를 지나게 해야 합니다.',
          en: 'Requests of worker C leave through NAT, where the endpoint policy does not apply. First make them use the endpoint.',
        },
      },
    ],
    reference: {
      commands: [policy('vpce-s3', 'own'), associate('table-c', true)],
      text: {
        ko: 'S3 엔드포인트의 정책을 우리 것만 허용하도록 좁히고, 테이블 C도 엔드포인트에 연결합니다.',
        en: 'Narrow the policy of the S3 endpoint to your own buckets, and associate table C with the endpoint as well.',
      },
    },
    traps: [
      {
        commands: [policy('vpce-s3', 'own')],
        why: {
          ko: '작업자 A는 막히지만 작업자 C는 NAT로 나가 그대로 성공합니다. 정책은 엔드포인트를 지나는 요청만 거릅니다.',
          en: 'Worker A is stopped, but worker C still succeeds through NAT. A policy filters only what passes the endpoint.',
        },
      },
      {
        commands: [policy('vpce-s3', 'nothing'), associate('table-c', true)],
        why: {
          ko: '두 작업자가 모두 엔드포인트를 지나지만, 회사의 버킷까지 거부당합니다. 허용할 것을 적어야 합니다.',
          en: 'Both workers now pass the endpoint, but the company’s own bucket is refused too. Say what is allowed.',
        },
      },
      {
        commands: [policy('vpce-s3', 'own'), noDefaultC],
        why: {
          ko: 'NAT로 가는 길을 막았지만 테이블 C에는 pl-s3도 없어, 작업자 C는 회사의 버킷에도 닿지 못합니다.',
          en: 'The path to NAT is closed, but table C has no pl-s3 either, so worker C cannot reach the company’s bucket.',
        },
      },
    ],
    explain: {
      ko: '엔드포인트 정책은 그 엔드포인트를 지나는 요청에만 미칩니다. 그래서 정책을 좁히는 일과 모든 요청을 그 엔드포인트로 보내는 일이 함께 필요합니다. 빠뜨린 라우팅 테이블은 요금뿐 아니라 접근 제어의 구멍도 됩니다.',
      en: 'An endpoint policy applies only to what passes the endpoint. So you need both: a narrow policy, and route tables that send every request there. A table that was left out costs money, and it is also a hole in access control.',
    },
    facts: [],
    note: 'N07',
    checked: '2026-11-22',
  },
]);
