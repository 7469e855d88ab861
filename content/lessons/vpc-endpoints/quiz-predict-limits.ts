import { defineQuiz } from '@/lib/grade/item';
import { associate, edit, natTimes, noDefaultC, said, send } from './predict-steps';

/** Experiments on what stops a call: a policy, another VPC, a missing route. */
export const predictLimitItems = defineQuiz([
  {
    kind: 'predict',
    id: 'predict-policy-way',
    rev: 1,
    objective: 'troubleshoot',
    section: 'blocked',
    concept: 'endpoint-policy',
    stem: {
      ko: 'S3용 게이트웨이 엔드포인트는 테이블 A에만 연결되어 있고, 그 정책을 회사의 버킷만 허용하도록 좁혔습니다. 테이블 A와 C에는 모두 NAT로 가는 0.0.0.0/0이 있습니다. {worker|이/가} 다른 회사의 버킷에 파일을 올리려 합니다. IAM과 그 버킷의 정책은 허용합니다. 어떻게 됩니까?',
      en: 'The gateway endpoint for S3 is associated with table A only, and its policy was narrowed to the buckets of the company. Tables A and C both have 0.0.0.0/0 to NAT. {worker} tries to upload a file to a bucket of another company; IAM and the policy of that bucket allow it. What happens?',
    },
    preset: 'policy-filters',
    cases: [
      {
        values: {
          worker: { ko: '서브넷 c의 작업자 C', en: 'Worker C in subnet c' },
        },
        change: {
          onlyCommands: [
            edit('set-policy', { endpoint: 'vpce-s3', policy: 'own' }),
            send('worker-c', 'other-bucket'),
          ],
          until: 10,
        },
      },
      {
        values: {
          worker: { ko: '서브넷 a의 작업자 A', en: 'Worker A in subnet a' },
        },
        change: {
          onlyCommands: [
            edit('set-policy', { endpoint: 'vpce-s3', policy: 'own' }),
            send('worker-a', 'other-bucket'),
          ],
          until: 10,
        },
      },
    ],
    options: [
      {
        id: 'refused',
        text: { ko: '거부하는 답이 온다', en: 'An answer comes and refuses' },
        when: [said('refusal-arrives', 1)],
        why: {
          ko: '엔드포인트 정책은 그 엔드포인트를 지나는 요청만 거릅니다. 서브넷이 쓰는 테이블이 엔드포인트에 연결되어 있을 때입니다.',
          en: 'An endpoint policy filters only what passes that endpoint. This happens when the table of the subnet is associated with it.',
        },
      },
      {
        id: 'silent',
        text: { ko: '답이 오지 않아 시간 초과가 난다', en: 'No answer comes; it times out' },
        when: [said('gave-up-request-lost', 1)],
        why: {
          ko: '정책에 막힌 요청에도 거부하는 답은 옵니다. 답이 없는 것은 경로나 보안 그룹 때문에 길에서 버려질 때입니다.',
          en: 'A request that a policy stops still gets an answer. Silence means that a route or a security group dropped it on the way.',
        },
      },
      {
        id: 'succeeds',
        text: { ko: '업로드가 성공한다', en: 'The upload succeeds' },
        when: [said('answer-arrives', 1)],
        why: {
          ko: '엔드포인트를 지나지 않는 요청은 그 정책이 거르지 못합니다. 0.0.0.0/0을 따라 NAT로 나가는 서브넷에서 올릴 때입니다.',
          en: 'What does not pass the endpoint is not filtered by its policy. This happens from a subnet that follows 0.0.0.0/0 to NAT.',
        },
      },
    ],
    contrast: {
      change: {
        onlyCommands: [
          edit('set-policy', { endpoint: 'vpce-s3', policy: 'own' }),
          associate('table-c', true),
          send('worker-c', 'other-bucket'),
        ],
      },
      text: {
        ko: '테이블 C도 엔드포인트에 연결해, 작업자 C의 요청이 정책을 지나게 합니다.',
        en: 'Associate table C with the endpoint too, so that requests of worker C meet the policy.',
      },
    },
    explain: {
      ko: '엔드포인트 정책은 VPC 전체를 지키는 벽이 아니라 그 엔드포인트라는 문에 달린 거름망입니다. 다른 길로 나가는 요청에는 미치지 않으므로, 정책을 좁히기 전에 요청이 정말 그 문으로 가는지 라우팅 테이블부터 확인합니다.',
      en: 'An endpoint policy is not a wall around the VPC but a filter in one door. It does not touch requests that leave by another path, so before you rely on it, check in the route tables that requests really use that door.',
    },
    facts: [],
    note: 'N07',
    checked: '2026-11-22',
  },
  {
    kind: 'predict',
    id: 'predict-peer-name',
    rev: 1,
    objective: 'reach',
    section: 'outside',
    concept: 'interface-outside',
    stem: {
      ko: 'shop-vpc에는 프라이빗 DNS를 켠 SQS용 인터페이스 엔드포인트(ENI 10.10.10.50)가 있고, 보안 그룹은 창고에서 오는 443을 허용합니다. 두 VPC는 활성인 pcx-a로 이어져 있습니다. warehouse-vpc에는 NAT도 인터넷 게이트웨이도 없고, 출고 서비스의 표에는 local 말고 {routes}만 있습니다. 출고 서비스가 SQS를 {name|으로/로} 부르면 어떻게 됩니까?',
      en: 'shop-vpc has an interface endpoint for SQS with private DNS on (ENI 10.10.10.50), whose security group allows 443 from the warehouse. The two VPCs are joined by pcx-a, which is active. warehouse-vpc has neither NAT nor an internet gateway, and besides local the table of Shipping has only {routes}. What happens when Shipping calls SQS by {name}?',
    },
    preset: 'from-the-peer',
    cases: [
      {
        values: {
          routes: '10.10.0.0/16 → pcx-a',
          name: { ko: '평소 이름', en: 'its usual name' },
        },
        change: { onlyCommands: [send('shipping', 'sqs')], until: 10 },
      },
      {
        values: {
          routes: '10.10.0.0/16 → pcx-a',
          name: { ko: '엔드포인트 전용 이름', en: 'the endpoint’s own name' },
        },
        change: { onlyCommands: [send('shipping', 'vpce-sqs')], until: 10 },
      },
      {
        values: {
          routes: '10.10.0.0/16 → pcx-a, 0.0.0.0/0 → pcx-a',
          name: { ko: '평소 이름', en: 'its usual name' },
        },
        change: {
          onlyCommands: [
            edit('add-route', {
              table: 'table-warehouse',
              destination: '0.0.0.0/0',
              target: 'pcx-a',
            }),
            send('shipping', 'sqs'),
          ],
          until: 10,
        },
      },
    ],
    options: [
      {
        id: 'eni',
        text: { ko: 'ENI에 닿아 성공한다', en: 'It reaches the ENI and succeeds' },
        when: [said('interface-endpoint-passes', 1), said('answer-arrives', 1)],
        why: {
          ko: 'ENI에는 닿을 수 있지만, 이름이 10.10.10.50으로 풀려야 그리로 갑니다. 엔드포인트 전용 이름을 쓰거나 창고에서도 이름이 풀리게 마련했을 때입니다.',
          en: 'The ENI can be reached, but only if the name gives 10.10.10.50. That is so with the endpoint’s own name, or once name resolution is set up for the warehouse.',
        },
      },
      {
        id: 'no-row',
        text: {
          ko: '창고의 표에 맞는 경로가 없어 시간 초과가 난다',
          en: 'No route of the warehouse’s table matches; it times out',
        },
        when: [said('route-none', 1)],
        why: {
          ko: '이름이 퍼블릭 IP로 풀렸고 그 주소에 맞는 경로가 표에 없을 때입니다. shop-vpc의 프라이빗 DNS는 shop-vpc 안에서만 답을 바꿉니다.',
          en: 'This happens when the name gives a public IP and the table has no route for it. Private DNS of shop-vpc changes answers inside shop-vpc only.',
        },
      },
      {
        id: 'peering',
        text: {
          ko: '피어링 연결에서 버려져 시간 초과가 난다',
          en: 'The peering connection drops it; it times out',
        },
        when: [said('peer-no-edge', 1)],
        why: {
          ko: '퍼블릭 IP로 가는 패킷을 피어링으로 보냈을 때입니다. 그 주소는 shop-vpc 안에 있지 않아 건네주지 않습니다.',
          en: 'This happens when a packet for a public IP is sent to the peering. That address is not inside shop-vpc, so it is not handed over.',
        },
      },
      {
        id: 'nat',
        text: {
          ko: 'shop-vpc의 NAT를 거쳐 성공한다',
          en: 'It succeeds through the NAT of shop-vpc',
        },
        when: [natTimes(1)],
        why: {
          ko: '상대 VPC의 NAT는 피어링 너머에서 쓸 수 없습니다. 작업자처럼 shop-vpc의 프라이빗 서브넷에서 부를 때의 길입니다.',
          en: 'You cannot use the NAT of the other VPC across a peering. It is the path of callers in the private subnets of shop-vpc, such as the workers.',
        },
      },
    ],
    contrast: {
      change: { onlyCommands: [send('shipping', 'vpce-sqs')] },
      text: {
        ko: '같은 경로로, 이번에는 엔드포인트 전용 이름을 부릅니다.',
        en: 'With the same routes, call the endpoint’s own name this time.',
      },
    },
    explain: {
      ko: '인터페이스 엔드포인트를 VPC 밖에서 쓰려면 경로와 보안 그룹에 더해 이름 풀이가 있어야 합니다. 프라이빗 DNS는 엔드포인트가 있는 VPC 안에서만 답을 바꾸므로, 창고에서는 평소 이름이 퍼블릭 IP로 풀립니다. 전용 이름은 어디서 물어도 ENI의 주소입니다.',
      en: 'To use an interface endpoint from outside its VPC you need name resolution besides routes and the security group. Private DNS changes answers only inside the VPC of the endpoint, so in the warehouse the usual name gives a public IP. The endpoint’s own name gives the address of the ENI wherever you ask.',
    },
    facts: ['endpoint-interface-dns'],
    note: 'N08',
    checked: '2026-11-22',
  },
  {
    kind: 'predict',
    id: 'predict-no-default-sqs',
    rev: 1,
    objective: 'eni',
    section: 'interface',
    reviewOnly: true,
    stem: {
      ko: 'SQS용 인터페이스 엔드포인트의 ENI는 서브넷 a에만 있고, 보안 그룹은 두 작업자에게서 오는 443을 허용합니다. 프라이빗 DNS는 {dns} 있습니다. 서브넷 c가 쓰는 테이블 C에는 local 경로뿐입니다. 작업자 C가 SQS를 평소 이름으로 부르면 어떻게 됩니까?',
      en: 'The interface endpoint for SQS has its ENI in subnet a only, and its security group allows 443 from both workers. Private DNS is {dns}. Table C, which subnet c uses, has nothing but the local route. What happens when worker C calls SQS by its usual name?',
    },
    preset: 'name-decides',
    cases: [
      {
        values: { dns: { ko: '켜져', en: 'on' } },
        change: { onlyCommands: [noDefaultC, send('worker-c', 'sqs')], until: 10 },
      },
      {
        values: { dns: { ko: '꺼져', en: 'off' } },
        change: {
          onlyCommands: [
            noDefaultC,
            edit('set-private-dns', { endpoint: 'vpce-sqs', on: false }),
            send('worker-c', 'sqs'),
          ],
          until: 10,
        },
      },
    ],
    options: [
      {
        id: 'eni',
        text: {
          ko: '서브넷 a의 ENI를 거쳐 성공한다',
          en: 'It succeeds through the ENI in subnet a',
        },
        when: [said('interface-endpoint-passes', 1), said('answer-arrives', 1)],
        why: {
          ko: 'ENI의 주소는 VPC 안에 있어 다른 서브넷에서도 local 경로로 닿습니다. 프라이빗 DNS가 켜져 이름이 ENI로 풀릴 때입니다.',
          en: 'The address of the ENI is inside the VPC, so the local route leads there from another subnet too. It works when private DNS is on and the name gives the ENI.',
        },
      },
      {
        id: 'no-row',
        text: {
          ko: '테이블 C에 맞는 경로가 없어 시간 초과가 난다',
          en: 'No route of table C matches; it times out',
        },
        when: [said('route-none', 1), said('gave-up-request-lost', 1)],
        why: {
          ko: '이름이 퍼블릭 IP로 풀렸는데 0.0.0.0/0이 없을 때입니다. 프라이빗 DNS가 꺼져 있으면 이렇게 됩니다.',
          en: 'This happens when the name gives a public IP and there is no 0.0.0.0/0, that is, with private DNS off.',
        },
      },
      {
        id: 'group',
        text: {
          ko: '서브넷이 달라 ENI의 보안 그룹에서 버려진다',
          en: 'The group of the ENI drops it, as the subnet differs',
        },
        when: [said('group-stops-in', 1)],
        why: {
          ko: '보안 그룹은 서브넷이 같은지 보지 않고 규칙에 맞는 출발지인지만 봅니다. 규칙이 서브넷 a만 허용할 때의 모습입니다.',
          en: 'A security group does not ask for the same subnet, only whether a rule names the source. This would happen if its rule allowed subnet a alone.',
        },
      },
      {
        id: 'nat',
        text: { ko: 'NAT 게이트웨이를 거쳐 성공한다', en: 'It succeeds through the NAT gateway' },
        when: [natTimes(1)],
        why: {
          ko: '테이블 C에는 NAT로 가는 경로가 없습니다. 0.0.0.0/0이 있고 이름이 퍼블릭 IP로 풀릴 때의 길입니다.',
          en: 'Table C has no route to NAT. It would go this way with 0.0.0.0/0 in the table and a name that gives a public IP.',
        },
      },
    ],
    contrast: {
      change: {
        onlyCommands: [
          noDefaultC,
          edit('set-private-dns', { endpoint: 'vpce-sqs', on: false }),
          send('worker-c', 'sqs'),
        ],
      },
      text: {
        ko: '프라이빗 DNS만 끄고 다시 부릅니다.',
        en: 'Turn off private DNS and nothing else, and call again.',
      },
    },
    explain: {
      ko: '인터페이스 엔드포인트에는 경로를 더하지 않아도 됩니다. 이름이 ENI의 프라이빗 IP로 풀리면 모든 테이블에 있는 local 경로로 닿으므로, 0.0.0.0/0이 없는 격리된 서브넷에서도 SQS를 부를 수 있습니다. 이름이 퍼블릭 IP로 풀리는 순간 길이 없어집니다.',
      en: 'An interface endpoint needs no route. If the name gives the private IP of the ENI, the local route of every table leads there, so even an isolated subnet without 0.0.0.0/0 can call SQS. Once the name gives a public IP, there is no path.',
    },
    facts: ['endpoint-interface-dns'],
    note: 'N08',
    checked: '2026-11-22',
  },
]);
