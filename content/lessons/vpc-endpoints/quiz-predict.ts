import { defineQuiz } from '@/lib/grade/item';
import { associate, edit, natTimes, noDefaultC, said, send, three, without } from './predict-steps';

/** Experiments: the lesson's simulation decides. */
export const predictItems = defineQuiz([
  {
    kind: 'predict',
    id: 'predict-nat-count',
    rev: 1,
    objective: 'paths',
    section: 'compare',
    stem: {
      ko: '{setting} 작업자 A가 S3, SQS, 인터넷에 있는 인쇄소 API에 한 번씩 요청을 보내고 모두 답을 받습니다. NAT 게이트웨이를 지나는 요청은 몇 번입니까?',
      en: '{setting} Worker A sends one request each to S3, to SQS and to the printer’s API on the internet, and all are answered. How many of them go through the NAT gateway?',
    },
    preset: 'two-endpoints',
    cases: [
      {
        values: {
          setting: {
            ko: 'shop-vpc에는 SQS용 인터페이스 엔드포인트가 있고 프라이빗 DNS가 켜져 있습니다. S3용 게이트웨이 엔드포인트는 테이블 C에만 연결되어 있습니다.',
            en: 'shop-vpc has an interface endpoint for SQS with private DNS on. Its gateway endpoint for S3 is associated with table C only.',
          },
        },
        change: {
          onlyCommands: [associate('table-c', true), associate('table-a', false), ...three],
          until: 26,
        },
      },
      {
        values: {
          setting: {
            ko: 'shop-vpc에는 엔드포인트가 하나도 없습니다.',
            en: 'shop-vpc has no endpoints at all.',
          },
        },
        change: {
          onlyCommands: [without('vpce-s3'), without('vpce-sqs'), ...three],
          until: 26,
        },
      },
      {
        values: {
          setting: {
            ko: 'shop-vpc에는 테이블 A에 연결한 S3용 게이트웨이 엔드포인트가 있고, 프라이빗 DNS를 켠 SQS용 인터페이스 엔드포인트가 있습니다.',
            en: 'shop-vpc has a gateway endpoint for S3, associated with table A, and an interface endpoint for SQS with private DNS on.',
          },
        },
        change: { onlyCommands: three, until: 26 },
      },
    ],
    options: [
      {
        id: 'none',
        text: { ko: '한 번도 없다', en: 'None' },
        when: [natTimes(0)],
        why: {
          ko: '인쇄소는 인터넷에 있어 엔드포인트로 갈 수 없으므로 적어도 한 번은 NAT로 갑니다. 한 번도 없으려면 인터넷 목적지를 부르지 않아야 합니다.',
          en: 'The printer is on the internet, where no endpoint leads, so at least one request goes through NAT. It would be none only without a destination on the internet.',
        },
      },
      {
        id: 'one',
        text: { ko: '한 번', en: 'One' },
        when: [natTimes(1)],
        why: {
          ko: '한 번이라면 인쇄소로 가는 요청뿐입니다. S3의 경로가 테이블 A에 있고 SQS의 이름이 ENI로 풀릴 때입니다.',
          en: 'One means only the request to the printer: table A has the route for S3, and the name of SQS gives the ENI.',
        },
      },
      {
        id: 'two',
        text: { ko: '두 번', en: 'Two' },
        when: [natTimes(2)],
        why: {
          ko: '두 번이라면 S3와 SQS 가운데 하나만 엔드포인트로 간 것입니다. 게이트웨이는 테이블 A와의 연결이, 인터페이스는 이름이 정합니다.',
          en: 'Two means that just one of S3 and SQS was reached through an endpoint. For the gateway the association with table A decides, for the interface the name.',
        },
      },
      {
        id: 'three',
        text: { ko: '세 번', en: 'Three' },
        when: [natTimes(3)],
        why: {
          ko: '세 번이라면 어느 요청도 엔드포인트를 쓰지 못한 것입니다. 이름이 모두 퍼블릭 IP로 풀리고, 그 주소가 테이블 A의 0.0.0.0/0에만 맞을 때입니다.',
          en: 'Three means that no request used an endpoint: every name gives a public IP, and in table A those addresses match 0.0.0.0/0 only.',
        },
      },
    ],
    contrast: {
      change: { onlyCommands: three },
      text: {
        ko: 'S3용 게이트웨이 엔드포인트를 작업자 A의 테이블에 연결하고 다시 보내 봅니다.',
        en: 'Associate the gateway endpoint for S3 with the table of worker A and send again.',
      },
    },
    explain: {
      ko: '목적지마다 따로 따집니다. S3는 작업자 A의 서브넷이 쓰는 테이블 A에 접두사 목록의 경로가 있는지, SQS는 이름이 ENI의 주소로 풀리는지 봅니다. 인터넷의 인쇄소는 언제나 0.0.0.0/0을 따라 NAT로 갑니다.',
      en: 'Decide for each destination. For S3, does table A, which the subnet of worker A uses, have the route for the prefix list? For SQS, does the name give the address of the ENI? The printer on the internet always follows 0.0.0.0/0 to NAT.',
    },
    facts: ['endpoint-gateway-route', 'endpoint-nat-way'],
    checked: '2026-11-22',
  },
  {
    kind: 'predict',
    id: 'predict-isolated',
    rev: 1,
    objective: 'route',
    section: 'table',
    concept: 'gateway-endpoint',
    stem: {
      ko: '서브넷 c를 인터넷에서 떼어 놓으려고 테이블 C에서 0.0.0.0/0 경로를 지웠습니다. shop-vpc의 S3용 게이트웨이 엔드포인트는 {tables} 연결되어 있고, 보안 그룹은 모두 허용합니다. 작업자 C가 S3에 영수증을 올리면 어떻게 됩니까?',
      en: 'To cut subnet c off from the internet, somebody deleted the route 0.0.0.0/0 from table C. The gateway endpoint for S3 in shop-vpc is associated with {tables}, and security groups allow everything. What happens when worker C uploads a receipt to S3?',
    },
    preset: 'table-left-out',
    cases: [
      {
        values: { tables: { ko: '테이블 A에만', en: 'table A only' } },
        change: { onlyCommands: [noDefaultC, send('worker-c', 's3')], until: 10 },
      },
      {
        values: { tables: { ko: '테이블 A와 C에', en: 'tables A and C' } },
        change: {
          onlyCommands: [noDefaultC, associate('table-c', true), send('worker-c', 's3')],
          until: 10,
        },
      },
    ],
    options: [
      {
        id: 'endpoint',
        text: {
          ko: '게이트웨이 엔드포인트를 거쳐 성공한다',
          en: 'It succeeds through the endpoint',
        },
        when: [said('gateway-endpoint-passes', 1), said('answer-arrives', 1)],
        why: {
          ko: '엔드포인트로 가려면 서브넷 c가 쓰는 테이블 C에 pl-s3 경로가 있어야 합니다. 테이블 C도 엔드포인트에 연결했을 때입니다.',
          en: 'To take the endpoint, table C, which subnet c uses, needs the pl-s3 route. That is so once table C is associated as well.',
        },
      },
      {
        id: 'nat',
        text: { ko: 'NAT 게이트웨이를 거쳐 성공한다', en: 'It succeeds through the NAT gateway' },
        when: [said('nat-translates', 1), said('answer-arrives', 1)],
        why: {
          ko: 'NAT로 가는 경로는 0.0.0.0/0이었고 이미 지웠습니다. 테이블 C에 0.0.0.0/0이 남아 있고 pl-s3가 없을 때입니다.',
          en: 'The route to NAT was 0.0.0.0/0, and it is gone. It would go this way if table C still had it and no pl-s3.',
        },
      },
      {
        id: 'no-row',
        text: {
          ko: '맞는 경로가 없어 버려지고, 시간 초과가 난다',
          en: 'No route matches; it is dropped and times out',
        },
        when: [said('route-none', 1), said('gave-up-request-lost', 1)],
        why: {
          ko: '테이블 C에 pl-s3도 0.0.0.0/0도 없으면 S3의 주소에 맞는 경로가 없습니다. 다른 테이블에 경로가 있어도 소용없습니다.',
          en: 'If table C has neither pl-s3 nor 0.0.0.0/0, no route matches the address of S3. A route in another table does not help.',
        },
      },
      {
        id: 'refused',
        text: { ko: '거부하는 답이 곧바로 온다', en: 'An answer that refuses comes at once' },
        when: [said('refusal-arrives', 1)],
        why: {
          ko: '거부하는 답은 요청이 S3까지 이어졌을 때나 옵니다. 엔드포인트 정책이나 버킷 정책이 막을 때의 모습입니다.',
          en: 'An answer that refuses comes only when the path leads to S3. That is what a policy of the endpoint or bucket would do.',
        },
      },
    ],
    contrast: {
      change: {
        onlyCommands: [noDefaultC, associate('table-c', true), send('worker-c', 's3')],
      },
      text: {
        ko: '0.0.0.0/0이 없는 채로 테이블 C를 엔드포인트에 연결합니다.',
        en: 'Associate table C with the endpoint, still without 0.0.0.0/0.',
      },
    },
    explain: {
      ko: '서브넷의 패킷은 그 서브넷이 쓰는 테이블 하나만 따릅니다. 0.0.0.0/0을 지운 테이블에서는 pl-s3 경로가 S3로 가는 유일한 길이고, 그 경로는 테이블을 엔드포인트에 연결해야 생깁니다.',
      en: 'Packets follow only the one table of their subnet. In a table without 0.0.0.0/0 the pl-s3 route is the only path to S3, and it appears only when the table is associated with the endpoint.',
    },
    facts: [],
    note: 'N07',
    checked: '2026-11-22',
  },
  {
    kind: 'predict',
    id: 'predict-name-off',
    rev: 1,
    objective: 'eni',
    section: 'interface',
    stem: {
      ko: 'shop-vpc에는 SQS용 인터페이스 엔드포인트가 있고 보안 그룹은 443을 허용합니다. 테이블 A에는 NAT 게이트웨이로 가는 0.0.0.0/0도 있습니다. {setting} 작업자 A가 SQS를 {name|으로/로} 부르면 어떻게 됩니까?',
      en: 'shop-vpc has an interface endpoint for SQS whose security group allows 443. Table A also has 0.0.0.0/0 to the NAT gateway. {setting} What happens when worker A calls SQS by {name}?',
    },
    preset: 'name-decides',
    cases: [
      {
        values: {
          setting: {
            ko: '엔드포인트의 프라이빗 DNS는 켜 두었지만, 누군가 VPC의 DNS 호스트 이름(enableDnsHostnames)을 껐습니다.',
            en: 'Private DNS of the endpoint is on, but somebody has turned off DNS hostnames (enableDnsHostnames) of the VPC.',
          },
          name: { ko: '평소 이름', en: 'its usual name' },
        },
        change: {
          onlyCommands: [
            edit('set-dns-hostnames', { vpc: 'shop-vpc', on: false }),
            send('worker-a', 'sqs'),
          ],
          until: 10,
        },
      },
      {
        values: {
          setting: {
            ko: '누군가 엔드포인트의 프라이빗 DNS를 껐습니다.',
            en: 'Somebody has turned off private DNS of the endpoint.',
          },
          name: { ko: '엔드포인트 전용 이름', en: 'the endpoint’s own name' },
        },
        change: {
          onlyCommands: [
            edit('set-private-dns', { endpoint: 'vpce-sqs', on: false }),
            send('worker-a', 'vpce-sqs'),
          ],
          until: 10,
        },
      },
    ],
    options: [
      {
        id: 'eni',
        text: { ko: '이름이 ENI로 풀리고 성공한다', en: 'The name gives the ENI; it succeeds' },
        when: [said('interface-endpoint-passes', 1), said('answer-arrives', 1)],
        why: {
          ko: '평소 이름이 ENI로 풀리려면 프라이빗 DNS와 VPC의 DNS 설정이 모두 켜져 있어야 합니다. 엔드포인트 전용 이름은 프라이빗 DNS와 상관없이 ENI로 풀립니다.',
          en: 'For the usual name to give the ENI, private DNS and both DNS settings of the VPC must be on. The endpoint’s own name gives the ENI whatever private DNS says.',
        },
      },
      {
        id: 'nat',
        text: {
          ko: '이름이 퍼블릭 IP로 풀리고, NAT를 거쳐 성공한다',
          en: 'The name gives a public IP; it succeeds through NAT',
        },
        when: [said('nat-translates', 1), said('answer-arrives', 1)],
        why: {
          ko: '평소 이름이 퍼블릭 IP로 풀리면 그 주소는 0.0.0.0/0에만 맞습니다. 프라이빗 DNS를 쓸 조건이 하나라도 꺼져 있고, 평소 이름으로 부를 때입니다.',
          en: 'A public IP matches 0.0.0.0/0 only. That is so when the usual name is called while anything that private DNS needs is off.',
        },
      },
      {
        id: 'silent',
        text: { ko: '답이 오지 않아 시간 초과가 난다', en: 'No answer comes; it times out' },
        when: [said('gave-up-request-lost', 1)],
        why: {
          ko: '어느 주소로 풀리든 여기에는 길이 있습니다. ENI의 보안 그룹이 443을 막거나, 퍼블릭 IP로 풀리는데 0.0.0.0/0이 없을 때의 모습입니다.',
          en: 'Whichever address the name gives, there is a path here. It would time out if the ENI blocked 443, or if the name gave a public IP and there were no 0.0.0.0/0.',
        },
      },
      {
        id: 'unsent',
        text: { ko: '이름이 풀리지 않아 보내지 못한다', en: 'The name cannot be resolved at all' },
        when: [
          {
            reading: { read: 'count', of: { code: 'sent', where: { packet: 'p1' } } },
            is: 'equal',
            value: 0,
          },
        ],
        why: {
          ko: '프라이빗 DNS는 답을 바꿀 뿐이고, 없으면 본래의 퍼블릭 IP가 나옵니다. 그런 이름이 아예 없을 때의 모습입니다.',
          en: 'Private DNS only changes the answer; without it the original public IP comes. This would happen if no such name existed.',
        },
      },
    ],
    contrast: {
      change: { onlyCommands: [send('worker-a', 'sqs')] },
      text: {
        ko: '프라이빗 DNS와 VPC의 DNS 설정을 모두 켜고 평소 이름으로 부릅니다.',
        en: 'Turn on private DNS and the DNS settings of the VPC, and call by the usual name.',
      },
    },
    explain: {
      ko: '길을 정하는 것은 이름이 풀린 주소입니다. 평소 이름이 ENI로 풀리려면 프라이빗 DNS에 더해 VPC의 DNS 지원과 DNS 호스트 이름이 켜져 있어야 합니다. 하나라도 꺼지면 퍼블릭 IP가 나오고, NAT로 가는 경로가 있으니 오류 없이 길만 바뀝니다. 엔드포인트 전용 이름은 언제나 ENI를 가리킵니다.',
      en: 'The address that the name gives decides the path. For the usual name to give the ENI, DNS support and DNS hostnames of the VPC must be on besides private DNS. If one is off, the public IP comes; as there is a route to NAT, nothing fails and only the path changes. The endpoint’s own name always points to the ENI.',
    },
    facts: ['endpoint-interface-dns'],
    note: 'N08',
    checked: '2026-11-22',
  },
]);
