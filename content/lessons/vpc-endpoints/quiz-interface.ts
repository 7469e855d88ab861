import { defineQuiz } from '@/lib/grade/item';

export const interfaceItems = defineQuiz([
  {
    kind: 'order',
    id: 'sqs-call-order',
    rev: 1,
    objective: 'eni',
    section: 'interface',
    concept: 'interface-endpoint',
    stem: {
      ko: 'shop-vpc에 SQS용 인터페이스 엔드포인트가 있고 프라이빗 DNS가 켜져 있습니다. 작업자 A가 SQS를 폴링할 때 일어나는 일을 차례대로 놓으십시오.',
      en: 'shop-vpc has an interface endpoint for SQS with private DNS on. Put what happens when worker A polls SQS in order.',
    },
    steps: [
      {
        id: 'ask',
        text: {
          ko: '작업자가 SQS의 평소 이름을 VPC DNS에 묻습니다.',
          en: 'The worker asks the VPC DNS for the usual name of SQS.',
        },
        why: {
          ko: '코드에는 이름이 적혀 있으므로 이름을 주소로 푸는 일이 먼저입니다.',
          en: 'The code contains a name, so resolving it comes first.',
        },
      },
      {
        id: 'answer',
        text: {
          ko: 'DNS가 ENI의 프라이빗 IP 10.10.10.50을 답합니다.',
          en: 'DNS answers with the private IP of the ENI, 10.10.10.50.',
        },
        why: {
          ko: '프라이빗 DNS가 켜져 있어 퍼블릭 IP 대신 ENI의 주소가 나옵니다.',
          en: 'Because private DNS is on, the answer is the address of the ENI and not a public IP.',
        },
      },
      {
        id: 'local',
        text: {
          ko: '라우팅 테이블에서 local 경로를 고릅니다.',
          en: 'The local route is selected in the route table.',
        },
        why: {
          ko: '10.10.10.50은 VPC의 CIDR 10.10.0.0/16 안에 있으므로 새 경로가 필요 없습니다.',
          en: '10.10.10.50 lies in 10.10.0.0/16, the CIDR of the VPC, so no new route is needed.',
        },
      },
      {
        id: 'guard',
        text: {
          ko: '엔드포인트의 보안 그룹이 TCP 443을 허용합니다.',
          en: 'The security group of the endpoint allows TCP 443.',
        },
        why: {
          ko: '보안 그룹은 ENI에 붙어 있으므로 패킷이 그곳에 닿아야 살펴봅니다.',
          en: 'The security group is attached to the ENI, so it checks a packet when the packet arrives there.',
        },
      },
      {
        id: 'sqs',
        text: {
          ko: 'PrivateLink가 요청을 SQS에 전합니다.',
          en: 'PrivateLink carries the request to SQS.',
        },
        why: {
          ko: 'ENI가 받아들인 요청만 SQS로 이어집니다.',
          en: 'Only what the ENI has let in goes on to SQS.',
        },
      },
    ],
    explain: {
      ko: '인터페이스 엔드포인트에서는 DNS의 답에 따라 길이 갈립니다. 주소가 VPC 안이므로 라우팅 테이블은 손대지 않고, 대신 ENI에 붙은 보안 그룹이 요청을 가려 받습니다.',
      en: 'With an interface endpoint the DNS answer decides the path. The address is inside the VPC, so route tables stay as they are; instead, the security group on the ENI decides which requests get in.',
    },
    facts: ['endpoint-interface-port'],
    note: 'N08',
    checked: '2026-11-22',
  },
  {
    kind: 'single',
    id: 'nothing-to-change',
    rev: 1,
    objective: 'eni',
    section: 'interface',
    concept: 'interface-endpoint',
    stem: {
      ko: '영수증 작업자의 코드는 리전의 평소 SQS 이름을 호출하고, 지금은 NAT로 나갑니다. 프라이빗 DNS를 켠 SQS용 인터페이스 엔드포인트를 만들었고 보안 그룹도 443을 허용합니다. 작업자가 엔드포인트로 가게 하려면 무엇을 더 해야 합니까?',
      en: 'The code of the receipt workers calls the usual name of SQS in the Region and currently goes out through NAT. You have created an interface endpoint for SQS with private DNS on and a security group that allows 443. What else is needed so that the workers use it?',
    },
    options: [
      {
        id: 'route',
        text: {
          ko: '라우팅 테이블에 SQS로 가는 경로를 더합니다.',
          en: 'Add a route to SQS to the route tables.',
        },
        why: {
          ko: '인터페이스 엔드포인트는 경로의 대상으로 적을 수 없고, ENI의 주소는 local 경로로 닿습니다. 게이트웨이 엔드포인트를 쓸 때 하는 일입니다.',
          en: 'An interface endpoint cannot be the target of a route, and its ENI is reached by the local route. Adding a route is what a gateway endpoint needs.',
        },
      },
      {
        id: 'url',
        text: {
          ko: '코드의 주소를 엔드포인트 전용 이름으로 바꿉니다.',
          en: 'Put the endpoint’s own name into the code.',
        },
        why: {
          ko: '프라이빗 DNS가 켜져 있어 평소 이름이 이미 ENI의 주소로 풀립니다. 프라이빗 DNS를 껐을 때 하는 일입니다.',
          en: 'Private DNS is on, so the usual name already resolves to the address of the ENI. You would change the name only with private DNS off.',
        },
      },
      {
        id: 'nothing',
        correct: true,
        text: {
          ko: '더 할 일이 없습니다. 이름을 다시 풀면 길이 바뀝니다.',
          en: 'Nothing: once the name is resolved again, the path changes.',
        },
        why: {
          ko: '바뀐 것은 이름이 풀리는 주소뿐입니다. 코드도 라우팅 테이블도 그대로입니다.',
          en: 'All that changed is the address the name resolves to. Code and route tables stay as they are.',
        },
      },
      {
        id: 'nat-off',
        text: {
          ko: 'NAT 게이트웨이로 가는 0.0.0.0/0 경로를 지웁니다.',
          en: 'Delete the route 0.0.0.0/0 to the NAT gateway.',
        },
        why: {
          ko: 'ENI의 주소는 VPC 안에 있어 0.0.0.0/0이 아니라 더 좁은 local 경로에 맞습니다. 두 길이 같은 목적지를 두고 겹칠 때 하는 일입니다.',
          en: 'The address of the ENI is inside the VPC and matches the narrower local route, not 0.0.0.0/0. Deleting the route would help only if both paths led to the same address.',
        },
      },
    ],
    explain: {
      ko: '프라이빗 DNS는 서비스의 평소 이름을 ENI의 프라이빗 IP로 풀어 줍니다. 그래서 코드를 고치지 않아도 길이 바뀌고, 주소가 VPC 안이므로 라우팅 테이블도 고칠 것이 없습니다.',
      en: 'Private DNS makes the usual name of the service resolve to the private IP of the ENI. So the path changes without a change to the code. The address is inside the VPC, so no route table has to change either.',
    },
    facts: ['endpoint-interface-dns'],
    note: 'N08',
    checked: '2026-11-22',
  },
  {
    kind: 'hotspot',
    id: 'other-subnet',
    rev: 1,
    objective: 'troubleshoot',
    section: 'blocked',
    concept: 'endpoint-security-group',
    scene: 'overview',
    pick: 'node',
    stem: {
      ko: '작업자 A(10.10.10.20)는 엔드포인트로 SQS를 잘 호출하는데, 작업자 C(10.10.11.20)의 호출은 시간 초과로 실패합니다. C에서 SQS의 이름을 조회하면 10.10.10.50이 나옵니다. 고쳐야 할 설정이 있는 부분을 하나 고르십시오. 네트워크 ACL과 작업자의 보안 그룹은 모두 허용합니다.',
      en: 'Worker A (10.10.10.20) calls SQS through the endpoint successfully, but calls from worker C (10.10.11.20) time out. When C looks up the name of SQS, it gets 10.10.10.50. Select the one part whose settings have to be changed. Network ACLs and the security groups of the workers allow everything.',
    },
    candidates: [
      {
        id: 'table-c',
        why: {
          ko: '모든 라우팅 테이블에는 VPC의 CIDR을 잇는 local 경로가 있어 서브넷이 달라도 닿습니다. 10.10.10.50으로 가는 경로가 없을 때 고칠 곳입니다.',
          en: 'Every route table has the local route for the CIDR of the VPC, so another subnet reaches the ENI too. This would be the part to change if there were no route to 10.10.10.50.',
        },
      },
      {
        id: 'endpoint-sg',
        correct: true,
        why: {
          ko: '같은 주소로 가는데 A는 되고 C는 안 되며 거절하는 답도 없으니, 출발지에 따라 허용하는 보안 그룹을 살핍니다. 서브넷 c에서 오는 443을 허용하면 됩니다.',
          en: 'Both go to the same address, A gets in, C does not, and no answer refuses it. So check the security group, which allows by source, and allow 443 from subnet c.',
        },
      },
      {
        id: 'dns',
        why: {
          ko: '10.10.10.50을 받았으니 DNS는 제대로 답했습니다. C가 퍼블릭 IP를 답으로 받았을 때 고칠 곳입니다.',
          en: 'C got 10.10.10.50, so DNS answered correctly. This would be the part to change if C had been given a public IP.',
        },
      },
      {
        id: 'nat',
        why: {
          ko: '목적지가 VPC 안의 주소이므로 NAT 게이트웨이를 지나지 않습니다. 호출이 퍼블릭 IP로 나갈 때 볼 곳입니다.',
          en: 'The destination is inside the VPC, so the NAT gateway is not on the path. It would matter only if the call went out to a public IP.',
        },
      },
      {
        id: 'gateway',
        why: {
          ko: '게이트웨이 엔드포인트는 S3와 DynamoDB용이라서 SQS 호출과는 관계가 없습니다. SQS로도 이어 주어야 살펴볼 곳입니다.',
          en: 'A gateway endpoint is for S3 and DynamoDB and has nothing to do with calls to SQS. It would matter only if it led to SQS as well.',
        },
      },
    ],
    explain: {
      ko: '이름, 경로, 보안 그룹의 차례로 범위를 좁힙니다. 이름은 ENI의 주소로 풀렸고, local 경로는 모든 테이블에 있습니다. 남은 것은 보안 그룹이며, 규칙이 서브넷 a(10.10.10.0/24)의 443만 허용하면 C의 패킷은 답 없이 버려집니다.',
      en: 'Narrow it down in this order: name, route, security group. The name gives the address of the ENI, and every table has the local route. That leaves the security group: if it allows 443 from subnet a (10.10.10.0/24) only, packets from C are dropped without an answer.',
    },
    facts: ['endpoint-interface-port'],
    note: 'N08',
    checked: '2026-11-22',
  },
  {
    kind: 'match',
    id: 'symptom-cause',
    rev: 1,
    objective: 'troubleshoot',
    section: 'blocked',
    stem: {
      ko: '하루책방이 S3용 게이트웨이 엔드포인트와 SQS용 인터페이스 엔드포인트를 만든 뒤에 나타난 증상입니다. 증상마다 가장 먼저 의심할 것을 고르십시오.',
      en: 'These symptoms appeared at Haru Books after it created a gateway endpoint for S3 and an interface endpoint for SQS. Match each with what to suspect first.',
    },
    left: [
      {
        id: 'silent',
        text: {
          ko: 'SQS의 이름은 10.10.10.50으로 풀리는데, 어느 서브넷에서 호출해도 답이 없습니다.',
          en: 'The name of SQS gives 10.10.10.50, but calls from any subnet get no answer.',
        },
        answer: 'sg',
        why: {
          ko: '이름과 local 경로는 제대로이니 ENI 앞에서 버려진 것입니다. 거절하는 답 없이 버리는 것이 보안 그룹의 특징입니다.',
          en: 'The name and the local route are fine, so the packets are dropped at the ENI. Dropping packets without an answer is typical of a security group.',
        },
      },
      {
        id: 'public-name',
        text: {
          ko: 'SQS 호출은 성공하지만 이름이 퍼블릭 IP로 풀리고 NAT로 나갑니다.',
          en: 'Calls to SQS succeed, but the name gives a public IP and traffic goes out through NAT.',
        },
        answer: 'dns',
        why: {
          ko: '이름이 ENI를 가리키지 않아 엔드포인트를 쓰지 않은 것입니다. 프라이빗 DNS와 VPC의 DNS 설정을 살핍니다.',
          en: 'The name does not point to the ENI, so traffic does not use the endpoint. Check private DNS and the DNS settings of the VPC.',
        },
      },
      {
        id: 'one-subnet',
        text: {
          ko: 'S3 요청은 모두 성공하지만, 한 서브넷의 요청만 여전히 NAT로 나갑니다.',
          en: 'All requests to S3 succeed, but those of one subnet still go out through NAT.',
        },
        answer: 'association',
        why: {
          ko: '그 서브넷이 쓰는 테이블에 pl-s3 경로가 없어서 0.0.0.0/0을 따라간 것입니다.',
          en: 'The table that this subnet uses has no pl-s3 route, so requests follow 0.0.0.0/0.',
        },
      },
      {
        id: 'denied',
        text: {
          ko: '엔드포인트로 가는 S3 요청에 곧바로 권한 거부 응답이 옵니다.',
          en: 'Requests to S3 through the endpoint get an access denied answer at once.',
        },
        answer: 'policy',
        why: {
          ko: '답이 왔으니 길은 이어져 있습니다. 요청을 거르는 엔드포인트 정책이나 IAM, 버킷 정책을 살핍니다.',
          en: 'There is an answer, so the path works. Look at what filters requests: endpoint policy, IAM, bucket policy.',
        },
      },
    ],
    right: [
      {
        id: 'sg',
        text: { ko: '엔드포인트의 보안 그룹', en: 'Security group of the endpoint' },
      },
      {
        id: 'dns',
        text: { ko: '프라이빗 DNS 설정', en: 'Private DNS settings' },
      },
      {
        id: 'association',
        text: {
          ko: '엔드포인트와 라우팅 테이블의 연결',
          en: 'Association of endpoint and route table',
        },
      },
      {
        id: 'policy',
        text: { ko: '정책(엔드포인트, IAM, 버킷)', en: 'Policies (endpoint, IAM, bucket)' },
      },
      {
        id: 'pl-rule',
        text: { ko: '0.0.0.0/0 경로의 우선순위', en: 'Priority of the route 0.0.0.0/0' },
      },
    ],
    explain: {
      ko: '답이 없으면 길을, 거부하는 답이 오면 권한을 의심합니다. 성공하지만 NAT로 나간다면, 인터페이스 엔드포인트에서는 이름을, 게이트웨이 엔드포인트에서는 라우팅 테이블을 봅니다. 0.0.0.0/0은 가장 넓은 대역이라 더 좁은 경로를 이기는 일이 없습니다.',
      en: 'If no answer comes, suspect the path; if an answer refuses, suspect permissions. If calls succeed but go through NAT, check the name for an interface endpoint and the route table for a gateway endpoint. 0.0.0.0/0 is the widest range and never wins against a narrower route.',
    },
    facts: ['endpoint-interface-dns'],
    checked: '2026-11-22',
  },
]);
