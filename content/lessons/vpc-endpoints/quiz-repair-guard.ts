import { defineQuiz } from '@/lib/grade/item';
import { associate, noDefaultC, policy, privateDnsOff, said, send } from './repair-steps';

/** Situations in which some calls have to succeed and others must not take the endpoint. */
export const repairGuardItems = defineQuiz([
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
