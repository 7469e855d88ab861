import { defineQuiz } from '@/lib/grade/item';

export const routeItems = defineQuiz([
  {
    kind: 'order',
    id: 'nat-order',
    rev: 1,
    objective: 'paths',
    section: 'without',
    stem: {
      ko: '엔드포인트가 하나도 없는 shop-vpc에서 작업자 A가 영수증을 S3에 올립니다. 요청이 지나는 차례대로 놓으십시오.',
      en: 'shop-vpc has no endpoints, and worker A uploads a receipt to S3. Put the stages of the request in order.',
    },
    steps: [
      {
        id: 'resolve',
        text: {
          ko: 'S3의 이름이 퍼블릭 IP로 풀립니다.',
          en: 'The name of S3 resolves to a public IP.',
        },
        why: {
          ko: '패킷을 보내려면 먼저 목적지 주소를 알아야 합니다.',
          en: 'A packet cannot be sent before its destination address is known.',
        },
      },
      {
        id: 'default',
        text: {
          ko: '라우팅 테이블 A에서 0.0.0.0/0 경로를 고릅니다.',
          en: 'The route 0.0.0.0/0 is selected in route table A.',
        },
        why: {
          ko: '퍼블릭 IP는 VPC의 CIDR에 들지 않으므로 local이 아니라 0.0.0.0/0에 맞습니다.',
          en: 'A public IP is not in the CIDR of the VPC, so it matches 0.0.0.0/0 and not local.',
        },
      },
      {
        id: 'nat',
        text: {
          ko: 'NAT 게이트웨이가 패킷을 받아 내보냅니다.',
          en: 'The NAT gateway receives the packet and sends it on.',
        },
        why: {
          ko: '프라이빗 서브넷의 0.0.0.0/0은 인터넷 게이트웨이가 아니라 NAT 게이트웨이를 가리킵니다.',
          en: 'In a private subnet, the target of 0.0.0.0/0 is the NAT gateway, not the internet gateway.',
        },
      },
      {
        id: 'igw',
        text: {
          ko: '패킷이 인터넷 게이트웨이로 VPC를 나갑니다.',
          en: 'The packet leaves the VPC through the internet gateway.',
        },
        why: {
          ko: 'NAT 게이트웨이는 퍼블릭 서브넷에 있어서, 그곳의 라우팅 테이블을 따라 인터넷 게이트웨이로 갑니다.',
          en: 'The NAT gateway is in a public subnet, whose own route table leads to the internet gateway.',
        },
      },
      {
        id: 's3',
        text: {
          ko: 'S3의 퍼블릭 엔드포인트가 요청을 받습니다.',
          en: 'The public endpoint of S3 receives the request.',
        },
        why: {
          ko: 'VPC를 나온 뒤에야 S3에 닿습니다. 버킷은 VPC 안에 있지 않습니다.',
          en: 'S3 is reached only after leaving the VPC; the bucket is not inside it.',
        },
      },
    ],
    explain: {
      ko: '이름이 퍼블릭 IP로 풀리고 그 주소가 0.0.0.0/0에만 맞기 때문에 이 길로 갑니다. 뒤에 나올 두 엔드포인트는 바로 이 두 곳을 바꿉니다. 인터페이스 엔드포인트는 이름이 풀리는 주소를, 게이트웨이 엔드포인트는 선택되는 경로를 바꿉니다.',
      en: 'Traffic takes this path because the name resolves to a public IP and that address matches only 0.0.0.0/0. The two endpoints of this lesson change exactly these two things: an interface endpoint changes the address the name resolves to, and a gateway endpoint changes the route that is selected.',
    },
    facts: ['endpoint-nat-way'],
    checked: '2026-11-22',
  },
  {
    kind: 'numeric',
    id: 'prefix-count',
    rev: 1,
    objective: 'route',
    section: 'gateway',
    stem: {
      ko: '라우팅 테이블 A에는 10.10.0.0/16 → local, 0.0.0.0/0 → NAT, pl-s3 → 게이트웨이 엔드포인트가 있습니다. 예로 든 pl-s3에는 198.51.100.0/24(끝자리 0~255)와 203.0.113.0/25(끝자리 0~127)가 들어 있습니다. 작업자 A가 198.51.100.40, 203.0.113.90, 203.0.113.190, 10.10.11.20, 192.0.2.15로 패킷을 하나씩 보냅니다. 게이트웨이 엔드포인트로 가는 패킷은 몇 개입니까?',
      en: 'Route table A has 10.10.0.0/16 → local, 0.0.0.0/0 → NAT and pl-s3 → gateway endpoint. In this example pl-s3 contains 198.51.100.0/24 (last part 0–255) and 203.0.113.0/25 (last part 0–127). Worker A sends one packet each to 198.51.100.40, 203.0.113.90, 203.0.113.190, 10.10.11.20 and 192.0.2.15. How many packets go to the gateway endpoint?',
    },
    value: 2,
    tolerance: 0,
    unit: { ko: '개', en: 'packets' },
    traps: [
      {
        value: 0,
        why: {
          ko: '0.0.0.0/0은 가장 넓은 대역이라 다른 경로에 맞지 않을 때만 쓰입니다. 0.0.0.0/0이 다른 경로보다 먼저일 때의 답입니다.',
          en: '0.0.0.0/0 is the widest range, used only when no other route matches. This is the answer if it came before the other routes.',
        },
      },
      {
        value: 3,
        why: {
          ko: '203.0.113.0/25는 끝자리 127까지라서 203.0.113.190은 목록 밖이고 NAT로 갑니다. 목록에 203.0.113.0/24가 들어 있을 때의 답입니다.',
          en: '203.0.113.0/25 ends at 127, so 203.0.113.190 is not in the list and goes to NAT. This is the answer if the list contained 203.0.113.0/24.',
        },
      },
      {
        value: 4,
        why: {
          ko: '접두사 목록에 든 주소만 엔드포인트로 가고, 나머지 둘은 NAT로 갑니다. VPC 밖으로 가는 패킷을 모두 엔드포인트가 받을 때의 답입니다.',
          en: 'Only addresses in the prefix list go to the endpoint; the other two go to NAT. This is the answer if the endpoint took everything that leaves the VPC.',
        },
      },
      {
        value: 5,
        why: {
          ko: '10.10.11.20은 local 경로로 VPC 안에서 전해지고, 목록 밖의 주소는 NAT로 갑니다. 엔드포인트의 경로가 local보다도 먼저이고 모든 주소에 맞을 때의 답입니다.',
          en: '10.10.11.20 is delivered inside the VPC by the local route, and addresses outside the list go to NAT. This is the answer if the endpoint route matched every address, even before local.',
        },
      },
    ],
    explain: {
      ko: '198.51.100.40과 203.0.113.90은 0.0.0.0/0에도 맞지만 목록의 /24와 /25가 더 길게 일치하므로 엔드포인트로 갑니다. 203.0.113.190과 192.0.2.15는 0.0.0.0/0에만 맞아 NAT로 가고, 10.10.11.20은 local입니다. 이런 주소를 직접 적을 필요는 없고, 목록은 AWS가 관리합니다.',
      en: '198.51.100.40 and 203.0.113.90 also match 0.0.0.0/0, but the /24 and the /25 in the list match longer, so they go to the endpoint. 203.0.113.190 and 192.0.2.15 match only 0.0.0.0/0 and go to NAT, and 10.10.11.20 is local. You do not enter such addresses yourself: AWS maintains the list.',
    },
    facts: [],
    note: 'N07',
    checked: '2026-11-22',
  },
  {
    kind: 'hotspot',
    id: 'left-out-table',
    rev: 1,
    objective: 'route',
    section: 'table',
    scene: 'overview',
    pick: 'edge',
    stem: {
      ko: '테이블 C에도 pl-s3 경로를 더하려고 게이트웨이 엔드포인트의 설정을 고치다가, 실수로 테이블 A와의 연결을 풀고 C에만 연결했습니다. 이제 작업자 A가 S3에 올리는 요청이 지나는 화살표를 모두 고르십시오. 라우팅 테이블 A의 나머지 경로는 그대로이며, 그림은 고치기 전의 모습입니다.',
      en: 'Somebody edited the gateway endpoint to give table C the pl-s3 route too and by mistake removed the association with table A; the endpoint is now associated with C only. Select every arrow that an upload from worker A to S3 takes now. The other routes of table A are unchanged; the picture shows the state before the edit.',
    },
    candidates: [
      {
        id: 'look-up-a',
        correct: true,
        why: {
          ko: '서브넷 a를 떠나는 패킷은 언제나 서브넷 a가 쓰는 테이블 A에서 길을 찾습니다.',
          en: 'A packet leaving subnet a is always looked up in table A, the one that subnet a uses.',
        },
      },
      {
        id: 'default-a',
        correct: true,
        why: {
          ko: 'pl-s3 경로가 사라졌으므로 S3의 주소는 0.0.0.0/0에만 맞습니다.',
          en: 'With the pl-s3 route gone, the address of S3 matches only 0.0.0.0/0.',
        },
      },
      {
        id: 'prefix',
        why: {
          ko: '연결이 풀리면 그 테이블의 경로도 사라집니다. 테이블 A가 아직 엔드포인트에 연결되어 있을 때 가는 길입니다.',
          en: 'Once the association is removed, the route is gone from that table. The upload would go this way if table A were still associated with the endpoint.',
        },
      },
      {
        id: 'translate',
        correct: true,
        why: {
          ko: 'NAT 게이트웨이가 받은 패킷은 인터넷 게이트웨이를 거쳐야 나갑니다.',
          en: 'What the NAT gateway sends out can leave only through the internet gateway.',
        },
      },
      {
        id: 'public-path',
        correct: true,
        why: {
          ko: '엔드포인트를 쓰지 못하므로 S3의 퍼블릭 엔드포인트로 갑니다. 요청은 성공하고 NAT 요금만 늘어납니다.',
          en: 'Without the endpoint it goes to the public endpoint of S3. The upload succeeds; only the NAT bill grows.',
        },
      },
      {
        id: 'reach-s3',
        why: {
          ko: '길은 서브넷이 쓰는 라우팅 테이블이 정합니다. 엔드포인트가 VPC에 있기만 하면 모든 서브넷이 쓸 때 가는 길입니다.',
          en: 'The route table of the subnet decides. The upload would go this way only if every subnet could use any endpoint in the VPC.',
        },
      },
    ],
    explain: {
      ko: '게이트웨이 엔드포인트는 VPC에 켜는 스위치가 아니라 라우팅 테이블마다 적히는 경로입니다. 테이블 A에서 경로가 빠지면 서브넷 a의 요청은 다시 NAT로 갑니다. 오류가 나지 않아 알아채기 어렵고, NAT의 데이터 요금에서 드러납니다.',
      en: 'A gateway endpoint is not a switch for the VPC but a route in each associated table. If the route is removed from table A, the requests of subnet a go back to NAT. Nothing fails, so it is hard to notice; it shows in the NAT data charges.',
    },
    facts: [],
    note: 'N07',
    checked: '2026-11-22',
  },
  {
    kind: 'cloze',
    id: 'longest-match',
    rev: 1,
    objective: 'route',
    section: 'table',
    stem: {
      ko: '동료에게 보내는 설명입니다. 빈칸에 알맞은 말을 쓰십시오.',
      en: 'This is an explanation for a colleague. Fill in the gaps.',
    },
    text: {
      ko: '주문 서비스의 서브넷에서 DynamoDB로 가는 요청이 NAT로 나가고 있었습니다. DynamoDB용 게이트웨이 엔드포인트를 만들면서 그 서브넷이 쓰는 {{table}} 하나를 골랐더니, 목적지가 AWS의 {{list}}인 경로가 생겼습니다. 0.0.0.0/0 경로를 지우지 않았는데도 길이 바뀐 것은, 목적지에 맞는 경로 가운데 가장 {{rule}} 대역의 경로가 선택되기 때문입니다.',
      en: 'Requests from the subnet of the order service to DynamoDB went out through NAT. When we created a gateway endpoint for DynamoDB, we chose the {{table}} that this subnet uses, and a route appeared there whose destination is a {{list}} of AWS. We did not delete the route 0.0.0.0/0; the path changed because, of all matching routes, the one with the {{rule}} range is selected.',
    },
    gaps: [
      {
        id: 'table',
        accept: {
          ko: ['라우팅 테이블', '라우트 테이블', '경로 테이블', '라우팅테이블', 'route table'],
          en: ['route table', 'routing table', 'route-table'],
        },
        why: {
          ko: '게이트웨이 엔드포인트는 고른 라우팅 테이블에 경로를 더합니다. 고르지 않은 테이블은 그대로입니다.',
          en: 'A gateway endpoint adds its route to the route tables you choose; the others stay as they are.',
        },
        traps: [
          {
            accept: {
              ko: ['보안 그룹', '시큐리티 그룹', 'security group'],
              en: ['security group'],
            },
            why: {
              ko: '보안 그룹을 고르는 것은 ENI가 있는 인터페이스 엔드포인트입니다.',
              en: 'Interface endpoints, which have ENIs, are the ones that need a security group.',
            },
          },
          {
            accept: {
              ko: ['ENI', '네트워크 인터페이스', '탄력적 네트워크 인터페이스'],
              en: ['ENI', 'network interface', 'elastic network interface'],
            },
            why: {
              ko: 'ENI를 두는 것은 인터페이스 엔드포인트입니다. 게이트웨이 엔드포인트에는 ENI가 없습니다.',
              en: 'ENIs belong to interface endpoints. A gateway endpoint has none.',
            },
          },
          {
            accept: {
              ko: ['네트워크 ACL', 'NACL'],
              en: ['network ACL', 'NACL'],
            },
            why: {
              ko: '네트워크 ACL은 오가는 패킷을 막을지 정할 뿐, 어디로 보낼지는 정하지 않습니다.',
              en: 'A network ACL decides whether packets pass, not where they go.',
            },
          },
        ],
      },
      {
        id: 'list',
        accept: {
          ko: [
            '접두사 목록',
            '프리픽스 리스트',
            '프리픽스 목록',
            '관리형 접두사 목록',
            'prefix list',
            'pl',
          ],
          en: ['prefix list', 'prefix-list', 'managed prefix list', 'pl'],
        },
        why: {
          ko: '서비스의 여러 CIDR을 묶은 접두사 목록(pl-…)이 경로의 목적지입니다.',
          en: 'The destination of the route is a prefix list (pl-…), which bundles the CIDRs of the service.',
        },
        traps: [
          {
            accept: {
              ko: ['퍼블릭 IP', '퍼블릭 IP 주소', '공인 IP', 'public IP'],
              en: ['public IP', 'public IP address', 'public address'],
            },
            why: {
              ko: '주소를 직접 적으면 바뀔 때마다 고쳐야 합니다. 경로에는 주소들을 묶은 목록의 ID를 적습니다.',
              en: 'If the addresses were entered directly, you would have to change them by hand. The route contains the ID of a list of them.',
            },
          },
          {
            accept: {
              ko: ['도메인', '도메인 이름', 'DNS 이름', '서비스 이름'],
              en: ['domain', 'domain name', 'DNS name', 'service name'],
            },
            why: {
              ko: '라우팅 테이블은 이름을 모르고 IP 대역만 봅니다. 이름은 인터페이스 엔드포인트에서 중요합니다.',
              en: 'A route table knows no names, only IP ranges. Names matter for interface endpoints.',
            },
          },
        ],
      },
      {
        id: 'rule',
        accept: {
          ko: ['좁은', '작은', '구체적인', '긴', '세밀한', '자세한'],
          en: [
            'narrowest',
            'smallest',
            'most specific',
            'longest',
            'longest-prefix',
            'most narrow',
          ],
        },
        why: {
          ko: '최장 접두사 일치 규칙입니다. 목록에 든 CIDR은 모두 0.0.0.0/0보다 좁습니다.',
          en: 'That is longest prefix match. Every CIDR in the list is narrower than 0.0.0.0/0.',
        },
        traps: [
          {
            accept: {
              ko: ['넓은', '큰', '짧은'],
              en: ['widest', 'largest', 'broadest', 'shortest', 'biggest'],
            },
            why: {
              ko: '그러면 언제나 0.0.0.0/0이 선택되어 다른 경로는 쓸모가 없어집니다.',
              en: 'Then 0.0.0.0/0 would always win and no other route would ever be used.',
            },
          },
          {
            accept: {
              ko: ['위의', '위쪽', '먼저 적힌', '앞선', '최근의', '새로운'],
              en: ['first', 'top', 'newest', 'latest', 'uppermost'],
            },
            why: {
              ko: '번호 순서로 보는 것은 네트워크 ACL입니다. 라우팅 테이블에서는 적힌 순서가 상관없습니다.',
              en: 'Order matters in a network ACL. In a route table it does not.',
            },
          },
        ],
      },
    ],
    explain: {
      ko: '게이트웨이 엔드포인트를 만들 때는 라우팅 테이블을 고릅니다. 고른 테이블에 접두사 목록을 목적지로 하는 경로가 생기고, 최장 접두사 일치 덕분에 0.0.0.0/0을 그대로 두어도 S3와 DynamoDB로 가는 패킷만 길이 바뀝니다.',
      en: 'When you create a gateway endpoint, you choose route tables. Each chosen table gets a route to the prefix list. Thanks to longest prefix match, only packets to S3 or DynamoDB change their path, and 0.0.0.0/0 stays.',
    },
    facts: [],
    note: 'N07',
    checked: '2026-11-22',
  },
]);
