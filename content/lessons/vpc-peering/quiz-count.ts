import { defineQuiz } from '@/lib/grade/item';

/** Numbers to work out. */
export const countItems = defineQuiz([
  {
    kind: 'numeric',
    id: 'count-connections',
    rev: 1,
    objective: 'need',
    section: 'routes',
    reviewOnly: true,
    stem: {
      ko: 'shop-vpc(10.10.0.0/16)의 주문 서비스가 다섯 곳을 부르려고 합니다. 같은 VPC의 다른 가용 영역에 있는 10.10.11.20, warehouse-vpc(10.20.0.0/16)의 10.20.10.25와 다른 서브넷의 10.20.11.40, 회계팀 VPC(10.40.0.0/16)의 10.40.10.8, 그리고 인터넷에 공개된 203.0.113.10입니다. 세 VPC는 아직 이어져 있지 않고, 인터넷으로는 NAT 게이트웨이로 나갑니다. 피어링 연결은 적어도 몇 개 필요합니까?',
      en: 'The order service in shop-vpc (10.10.0.0/16) has to call five places: 10.10.11.20 in another zone of the same VPC; 10.20.10.25 and, in another subnet, 10.20.11.40 in warehouse-vpc (10.20.0.0/16); 10.40.10.8 in the VPC of accounting (10.40.0.0/16); and 203.0.113.10, which is public on the internet. The three VPCs are not joined yet, and the shop reaches the internet by a NAT gateway. How many peering connections are needed at least?',
    },
    value: 2,
    tolerance: 0,
    unit: { ko: '개', en: 'connections' },
    traps: [
      {
        value: 1,
        why: {
          ko: '창고와 회계팀은 서로 다른 VPC이고, 피어링은 전이되지 않아 한쪽을 거쳐 갈 수 없습니다. 두 곳이 한 VPC에 있을 때의 답입니다.',
          en: 'Warehouse and accounting are two VPCs, and peering is not transitive, so you cannot pass through one to the other. This is the answer if both were in one VPC.',
        },
      },
      {
        value: 3,
        why: {
          ko: '피어링은 서브넷이 아니라 VPC를 잇습니다. 창고의 두 서브넷에는 연결 하나로 닿습니다. 서브넷마다 이어야 할 때의 답입니다.',
          en: 'Peering joins VPCs, not subnets: one connection reaches both subnets of the warehouse. This is the answer if each subnet needed its own.',
        },
      },
      {
        value: 4,
        why: {
          ko: '같은 VPC의 10.10.11.20에는 local 경로로 이미 닿고, 창고의 두 서브넷에는 연결 하나로 닿습니다. 프라이빗 IP마다 하나씩 이을 때의 답입니다.',
          en: 'The local route already reaches 10.10.11.20, and one connection reaches both subnets of the warehouse. This is the answer with one connection for each private IP.',
        },
      },
      {
        value: 5,
        why: {
          ko: '인터넷의 주소는 NAT 게이트웨이로 가고, 같은 VPC는 이미 통합니다. 부르는 곳마다 피어링이 필요할 때의 답입니다.',
          en: 'The internet address goes by the NAT gateway, and inside the VPC calls work already. This is the answer if every destination needed peering.',
        },
      },
    ],
    explain: {
      ko: '자기 VPC 밖의, 프라이빗 IP로 부르는 VPC만 셉니다. 창고 VPC와 회계팀 VPC 둘이므로 연결도 둘입니다. 같은 VPC는 local 경로로, 인터넷은 NAT 게이트웨이로 갑니다.',
      en: 'Count only the other VPCs that are called by private IP: warehouse and accounting, so two connections. Inside the VPC the local route does it, and the internet is reached by the NAT gateway.',
    },
    facts: [],
    note: 'N09',
    checked: '2026-11-22',
  },
]);
