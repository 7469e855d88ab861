import { defineQuiz } from '@/lib/grade/item';
import {
  allow,
  associate,
  noDefaultC,
  ownMembersOnly,
  privateDnsOff,
  said,
  send,
} from './repair-steps';

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
    concept: 'endpoint-security-group',
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
]);
