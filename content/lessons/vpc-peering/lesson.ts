import { defineLesson } from '@/lib/lesson/lesson';
import { diagram } from './diagram';
import { items } from './quiz';

export const lesson = defineLesson({
  slug: 'vpc-peering',
  title: {
    ko: 'VPC 피어링: 두 네트워크를 잇는 일',
    en: 'VPC peering: joining two networks',
  },
  summary: {
    ko: '상점에서 창고로 가는 패킷 하나와 그 응답을 따라가며, 두 VPC를 잇는 데 무엇이 필요하고 이어도 무엇이 되지 않는지 가려냅니다.',
    en: 'Follow one packet from the shop to the warehouse and its answer back, and learn what it takes to join two VPCs and what a peering connection does not give you.',
  },
  minutes: 15,
  notes: ['N09'],
  objectives: [
    {
      id: 'need',
      text: {
        ko: '같은 VPC 안의 통신과 VPC 사이의 통신을 구별하고 피어링이 필요한 때를 말한다.',
        en: 'Distinguish traffic inside one VPC from traffic between VPCs, and say when peering is needed.',
      },
      sections: ['why-peering', 'routes'],
    },
    {
      id: 'setup',
      text: {
        ko: '요청부터 통신까지 필요한 단계를 갖추고, 연결과 경로의 상태를 읽는다.',
        en: 'Complete every step from request to traffic, and read the states of connections and routes.',
      },
      sections: ['request', 'security'],
    },
    {
      id: 'path',
      text: {
        ko: '패킷이 가는 길과 오는 길을 따라가 막힌 곳을 찾아낸다.',
        en: 'Follow a packet there and back, and find where it is stopped.',
      },
      sections: ['routes', 'security'],
    },
    {
      id: 'limits',
      text: {
        ko: '전이, 출입구 공유, 겹치는 CIDR처럼 피어링으로 되지 않는 것을 까닭과 함께 가려낸다.',
        en: 'Recognize what peering cannot do, such as transit, shared gateways and overlapping CIDRs, and say why.',
      },
      sections: ['no-transit', 'no-edge', 'overlap'],
    },
    {
      id: 'choose',
      text: {
        ko: '풀 메시의 연결 수를 셈하고 피어링, Transit Gateway, PrivateLink, VPC Lattice 가운데 고른다.',
        en: 'Work out the connections of a full mesh, and choose among peering, Transit Gateway, PrivateLink and VPC Lattice.',
      },
      sections: ['no-transit', 'choose'],
    },
  ],
  diagram,
  items,
});
