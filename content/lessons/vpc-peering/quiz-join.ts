import { defineQuiz } from '@/lib/grade/item';

/** What needs peering, and what it takes to set it up. */
export const joinItems = defineQuiz([
  {
    kind: 'single',
    id: 'same-vpc',
    rev: 1,
    objective: 'need',
    section: 'why-peering',
    concept: 'local-route',
    stem: {
      ko: '같은 shop-vpc에서 서브넷 a의 주문 서비스(10.10.10.15)가 서브넷 c의 도서 서비스(10.10.11.20)를 프라이빗 IP로 부르면 시간 초과가 납니다. 두 서브넷은 가용 영역이 다르고, 네트워크 ACL은 모두 허용하며, 도서 서비스는 정상으로 실행되고 있습니다. 무엇을 고쳐야 합니까?',
      en: 'Both in shop-vpc, the order service in subnet a (10.10.10.15) calls the catalog service in subnet c (10.10.11.20) by its private IP and times out. The subnets are in different Availability Zones, the network ACLs allow everything, and the catalog service is healthy. What should you change?',
    },
    options: [
      {
        id: 'peer-subnets',
        text: {
          ko: '서브넷 a와 서브넷 c를 잇는 피어링을 만들어 수락합니다.',
          en: 'Create and accept a peering connection between subnets a and c.',
        },
        why: {
          ko: '피어링은 서브넷이 아니라 VPC를 잇고, 같은 VPC 안은 이미 이어져 있습니다. 두 서브넷이 서로 다른 VPC에 있어야 그 VPC끼리 피어링합니다.',
          en: 'Peering joins VPCs, not subnets, and inside one VPC everything is connected already. You would peer only if the subnets were in two different VPCs.',
        },
      },
      {
        id: 'add-route',
        text: {
          ko: '서브넷 a의 표에 10.10.11.0/24로 가는 경로를 더합니다.',
          en: 'Add a route for 10.10.11.0/24 to the table of subnet a.',
        },
        why: {
          ko: '10.10.11.20은 모든 표에 있는 10.10.0.0/16 → local에 이미 맞습니다. 서브넷끼리도 경로를 적어야 통할 때의 답입니다.',
          en: '10.10.11.20 already matches 10.10.0.0/16 → local, which every table has. This would help only if subnets had to list each other.',
        },
      },
      {
        id: 'same-zone',
        text: {
          ko: '도서 서비스를 주문 서비스와 같은 가용 영역으로 옮깁니다.',
          en: 'Move the catalog service to the zone of the order service.',
        },
        why: {
          ko: 'local 경로는 VPC 전체의 CIDR을 담으므로 가용 영역이 달라도 통합니다. 가용 영역마다 네트워크가 격리될 때의 답입니다.',
          en: 'The local route covers the CIDR of the whole VPC, across its zones. This would help only if zones were isolated networks.',
        },
      },
      {
        id: 'allow-inbound',
        correct: true,
        text: {
          ko: '도서 서비스의 보안 그룹에 이 요청을 허용하는 규칙을 더합니다.',
          en: 'Add a rule that allows the call to the catalog security group.',
        },
        why: {
          ko: '길은 local 경로로 이미 있으니 남은 것은 허용입니다. 맞는 규칙이 없으면 보안 그룹은 요청을 답 없이 버립니다.',
          en: 'The local route provides the path, so what is missing is permission. Without a matching rule a security group drops the request silently.',
        },
      },
    ],
    explain: {
      ko: '같은 VPC의 프라이빗 IP는 지울 수 없는 local 경로로 이어져 있어, 경로나 피어링을 더할 것이 없습니다. 길이 있는데 시간 초과라면 그 길에서 패킷을 버리는 것, 곧 보안 그룹과 네트워크 ACL을 봅니다. 여기서는 네트워크 ACL이 모두 허용하므로 보안 그룹을 고칩니다.',
      en: 'Private IPs of one VPC are connected by a local route that cannot be deleted, so no route and no peering is missing. If there is a path and calls still time out, look at what drops packets on it: security groups and network ACLs. Here the ACLs allow everything, so change the security group.',
    },
    facts: [],
    note: 'N09',
    checked: '2026-11-22',
  },
  {
    kind: 'cloze',
    id: 'request-states',
    rev: 1,
    objective: 'setup',
    section: 'request',
    stem: {
      ko: '상점 팀은 피어링을 요청한 날 상점의 표에 10.20.0.0/16을 pcx-a로 보내는 경로도 적었습니다. 빈칸에 알맞은 말을 쓰십시오.',
      en: 'On the day it requested peering, the shop’s team also wrote a route into the shop’s table that sends 10.20.0.0/16 to pcx-a. Fill in the gaps.',
    },
    text: {
      ko: '사흘이 지나도 창고는 답이 없었고, 미리 적은 경로의 상태는 {{route}}입니다. 열흘이 지나도 아무도 수락하지 않았고, 이때 연결의 상태는 {{state}}입니다. 새 요청을 창고가 수락해 활성이 되었고 상점의 경로도 새 연결로 고쳤습니다. 이제 경로를 더 적어야 하는 표는 {{side}}의 표입니다.',
      en: 'After three days the warehouse has not answered, and the state of the route is {{route}}. After ten days nobody has accepted, and the state of the connection has become {{state}}. A new request is accepted and becomes active, and the shop’s route now points to the new connection. The table that still needs a route is that of the {{side}}.',
    },
    gaps: [
      {
        id: 'route',
        accept: {
          ko: ['블랙홀', 'blackhole', 'black hole', '블랙 홀', '블랙홀 경로'],
          en: ['blackhole', 'black hole', 'black-hole', 'a blackhole'],
        },
        why: {
          ko: '연결이 활성이 아니면 대상을 쓸 수 없어 경로는 블랙홀입니다. 이 경로를 고른 패킷은 버려집니다.',
          en: 'While the connection is not active its target cannot be used, so the route is a blackhole and packets that choose it are dropped.',
        },
        traps: [
          {
            accept: { ko: ['활성', 'active', '액티브'], en: ['active'] },
            why: {
              ko: '수락을 기다리는 동안에는 경로를 적어도 효력이 없습니다. 연결이 이미 활성일 때 쓰는 말입니다.',
              en: 'While the connection waits to be accepted, a route has no effect. This would be the state if the connection were already active.',
            },
          },
          {
            accept: {
              ko: ['수락 대기', '대기', 'pending-acceptance', 'pending'],
              en: ['pending-acceptance', 'pending', 'pending acceptance'],
            },
            why: {
              ko: '연결의 상태를 부르는 말입니다. 그런 연결을 대상으로 한 경로의 상태는 따로 부르는 말이 있습니다.',
              en: 'That is the state of the connection. A route that points to such a connection has a state of its own.',
            },
          },
        ],
      },
      {
        id: 'state',
        accept: {
          ko: ['만료', 'expired', '만료됨', '기한 만료'],
          en: ['expired', 'expire'],
        },
        why: {
          ko: '요청은 7일 안에 수락하지 않으면 만료됩니다. 만료된 요청은 수락할 수 없어 새로 보내야 합니다.',
          en: 'A request that is not accepted within 7 days expires. It cannot be accepted any more, so a new one is needed.',
        },
        traps: [
          {
            accept: {
              ko: ['거절', 'rejected', '거절됨', '거부', '거부됨'],
              en: ['rejected', 'refused', 'declined'],
            },
            why: {
              ko: '아무도 답하지 않으면 기한이 지나 다른 상태가 됩니다. 창고가 거절했을 때의 상태입니다.',
              en: 'When nobody answers, the time runs out and the state is a different one. This is the state after the warehouse rejects it.',
            },
          },
          {
            accept: { ko: ['실패', 'failed'], en: ['failed', 'failure'] },
            why: {
              ko: '이을 수 있는 요청이고, 기한이 지났을 뿐입니다. CIDR이 겹치는 것처럼 처음부터 이을 수 없는 요청이 곧바로 이 상태가 됩니다.',
              en: 'This request could work; it only ran out of time. A request that cannot work, such as one with overlapping CIDRs, gets this state at once.',
            },
          },
          {
            accept: {
              ko: ['수락 대기', '대기', 'pending-acceptance', 'pending'],
              en: ['pending-acceptance', 'pending', 'pending acceptance'],
            },
            why: {
              ko: '요청을 기다리는 기한은 7일입니다. 사흘째라면 아직 이 상태입니다.',
              en: 'A request waits for 7 days. On the third day it was still in this state.',
            },
          },
        ],
      },
      {
        id: 'side',
        accept: {
          ko: ['창고', '창고 VPC', '창고 쪽', 'warehouse', 'warehouse-vpc', '수락자', '수락자 VPC'],
          en: ['warehouse', 'warehouse vpc', 'warehouse-vpc', 'accepter', 'accepter vpc', 'peer'],
        },
        why: {
          ko: '수락은 연결을 열 뿐 경로를 만들지 않습니다. 응답이 상점으로 돌아갈 경로는 창고의 표에 적어야 합니다.',
          en: 'Accepting opens the connection but creates no route. The route that takes answers back belongs in the warehouse’s table.',
        },
        traps: [
          {
            accept: {
              ko: ['상점', '상점 VPC', 'shop', 'shop-vpc', '요청자', '요청자 VPC'],
              en: ['shop', 'shop vpc', 'shop-vpc', 'requester', 'requester vpc'],
            },
            why: {
              ko: '상점의 경로는 이미 새 연결로 고쳤고, 응답이 고를 경로가 아직 없습니다. 상점의 표에 경로가 없을 때의 답입니다.',
              en: 'The shop’s route already points to the new connection; what is missing is a route for the answers. This is the answer if the shop had no route.',
            },
          },
        ],
      },
    ],
    explain: {
      ko: '요청은 기한 안에 수락해야 활성이 되고, 그때까지는 미리 적은 경로를 고른 패킷이 버려집니다. 수락한 뒤에도 경로는 저절로 생기지 않습니다. 요청은 상점의 표를, 응답은 창고의 표를 따르므로 두 표에 모두 경로를 적어야 통합니다.',
      en: 'A request has to be accepted in time to become active, and until then a route written in advance drops packets. Even after that no route appears by itself. Requests follow the shop’s table and answers the warehouse’s, so both need a route.',
    },
    facts: ['peering-expiry'],
    checked: '2026-11-22',
  },
  {
    kind: 'multi',
    id: 'after-accept',
    rev: 1,
    objective: 'setup',
    section: 'security',
    stem: {
      ko: '상점과 창고의 피어링 연결이 방금 활성이 되었고, 두 팀은 아직 다른 것을 고치지 않았습니다. 주문 서비스가 출고 서비스의 443번 포트를 부르고 답을 받게 하려고 합니다. 네트워크 ACL과 나가는 규칙은 모두 허용합니다. 반드시 해야 하는 일을 모두 고르십시오.',
      en: 'The peering connection between shop and warehouse has just become active, and neither team has changed anything else. The order service must be able to call port 443 of Shipping and get its answer. Network ACLs and outbound rules allow everything. Select everything that has to be done.',
    },
    options: [
      {
        id: 'route-there',
        correct: true,
        text: {
          ko: '주문 서비스의 서브넷이 쓰는 표에 창고의 CIDR로 가는 경로를 적습니다.',
          en: 'In the table of the orders subnet, add a route to the warehouse’s CIDR.',
        },
        why: {
          ko: '수락해도 경로는 생기지 않습니다. 이 경로가 없으면 요청이 피어링 연결로 가지 않습니다.',
          en: 'Accepting creates no routes. Without this one, requests are not sent over the peering connection.',
        },
      },
      {
        id: 'answer-rule',
        text: {
          ko: '주문 서비스의 보안 그룹에 창고의 응답을 허용하는 인바운드 규칙을 더합니다.',
          en: 'In the orders security group, add an inbound rule for the answers.',
        },
        why: {
          ko: '보안 그룹은 상태를 기억하므로, 허용해 내보낸 요청의 응답은 규칙 없이 들어옵니다. 네트워크 ACL처럼 상태를 기억하지 않아야 필요한 일입니다.',
          en: 'A security group is stateful: the answer to a request that was let out comes in without a rule. You would need this only if security groups, like network ACLs, kept no state.',
        },
      },
      {
        id: 'allow-call',
        correct: true,
        text: {
          ko: '출고 서비스의 보안 그룹에 상점에서 오는 443번 요청을 허용하는 규칙을 더합니다.',
          en: 'In the shipping security group, add a rule for port 443 from the shop.',
        },
        why: {
          ko: '맞는 규칙이 없으면 보안 그룹은 막습니다. 피어링한 상대라고 예외가 되지는 않습니다.',
          en: 'A security group blocks what no rule allows, and a peer is no exception.',
        },
      },
      {
        id: 'route-back',
        correct: true,
        text: {
          ko: '출고 서비스의 서브넷이 쓰는 표에 상점의 CIDR로 가는 경로를 적습니다.',
          en: 'In the table of the shipping subnet, add a route to the shop’s CIDR.',
        },
        why: {
          ko: '응답은 창고의 표에서 길을 새로 찾습니다. 이 경로가 없으면 요청은 닿아도 응답이 돌아오지 못합니다.',
          en: 'Answers look up their path in the warehouse’s table. Without this route the request arrives and the answer is lost.',
        },
      },
    ],
    explain: {
      ko: '연결이 활성이 되어도 패킷이 지나갈 수 있게 될 뿐입니다. 그 연결로 보내는 경로가 양쪽 표에 하나씩 있어야 하고, 받는 쪽의 보안 그룹이 요청을 허용해야 합니다. 부른 쪽의 보안 그룹은 상태를 기억하므로 응답에는 규칙이 필요 없습니다.',
      en: 'An active connection only makes it possible for packets to cross. Each side needs a route that leads to it, and the security group of the receiver has to allow the request. The caller’s security group is stateful, so answers need no rule.',
    },
    facts: [],
    note: 'N09',
    checked: '2026-11-22',
  },
]);
