import { defineFacts } from '@/lib/lesson/fact';

const peering = 'https://docs.aws.amazon.com/vpc/latest/peering';

const createRequest = {
  label: 'EC2 API Reference: CreateVpcPeeringConnection',
  url: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpcPeeringConnection.html',
};
const vpcQuotas = {
  label: 'AWS General Reference: vpc-service',
  url: 'https://docs.aws.amazon.com/general/latest/gr/vpc-service.html',
};
const peeringQuotas = {
  label: 'VPC Peering Guide: vpc-peering-connection-quotas',
  url: `${peering}/vpc-peering-connection-quotas.html`,
};
const multiVpc = {
  label: 'AWS Whitepaper: Scalable and Secure Multi-VPC, vpc-peering',
  url: 'https://docs.aws.amazon.com/whitepapers/latest/building-scalable-secure-multi-vpc-network-infrastructure/vpc-peering.html',
};

export const vpcPeeringFacts = defineFacts({
  'peering-expiry': {
    value: { ko: '7일', en: '7 days' },
    sentence: {
      ko: '피어링 요청은 7일 안에 수락하지 않으면 만료되며, 만료된 요청은 수락하거나 거절할 수 없습니다.',
      en: 'A peering request expires unless it is accepted within 7 days; an expired one can be neither accepted nor rejected.',
    },
    source: createRequest,
    sheet: 'P03',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'peering-per-vpc': {
    value: { ko: '50개', en: '50 connections' },
    sentence: {
      ko: 'VPC 하나가 가질 수 있는 활성 피어링 연결은 기본 50개입니다.',
      en: 'By default one VPC can have 50 active peering connections.',
    },
    source: vpcQuotas,
    sheet: 'P13',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'peering-per-vpc-max': {
    value: { ko: '125개', en: '125 connections' },
    sentence: {
      ko: 'VPC 하나의 활성 피어링 연결은 할당량을 늘려도 최대 125개입니다.',
      en: 'Even with a raised quota, one VPC can have at most 125 active peering connections.',
    },
    source: vpcQuotas,
    sheet: 'P13',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'peering-outstanding': {
    value: { ko: '25건', en: '25 requests' },
    sentence: {
      ko: '보내 놓고 아직 수락되지 않은 피어링 요청은 기본 25건까지 둘 수 있습니다.',
      en: 'By default 25 peering requests can be outstanding, that is, sent but not yet accepted.',
    },
    source: peeringQuotas,
    sheet: 'P13',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'peering-mesh': {
    value: { ko: 'n(n−1)/2', en: 'n(n−1)/2' },
    sentence: {
      ko: '피어링은 전이되지 않으므로 VPC n개가 모두 서로 통하려면 연결이 n(n−1)/2개 필요합니다.',
      en: 'Peering is not transitive, so n VPCs that must all reach each other need n(n−1)/2 connections.',
    },
    source: multiVpc,
    sheet: 'P05',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'peering-hourly': {
    value: { ko: '없음', en: 'none' },
    sentence: {
      ko: '피어링 연결에는 시간당 요금이 없습니다. 가용 영역을 넘는 데이터와 리전을 넘는 데이터에 전송 요금이 붙습니다.',
      en: 'A peering connection has no hourly charge. Data that crosses Availability Zones or Regions is charged as data transfer.',
    },
    source: multiVpc,
    sheet: 'P12',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'peering-same-az': {
    value: { ko: '무료', en: 'free' },
    sentence: {
      ko: '피어링 연결을 지나는 데이터도 같은 가용 영역 안에 머물면 무료입니다.',
      en: 'Data over a peering connection is free as long as it stays in one Availability Zone.',
    },
    source: multiVpc,
    sheet: 'P12',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'peering-dns-default': {
    value: { ko: '꺼짐', en: 'off' },
    sentence: {
      ko: '피어 VPC의 퍼블릭 DNS 호스트 이름을 프라이빗 IP로 풀어 주는 옵션은 기본으로 꺼져 있으며, 연결이 활성이 된 뒤에 켤 수 있습니다.',
      en: 'The option that resolves public DNS hostnames of the peer VPC to private IPs is off by default and can be turned on once the connection is active.',
    },
    source: {
      label: 'VPC Peering Guide: vpc-peering-dns',
      url: `${peering}/vpc-peering-dns.html`,
    },
    sheet: 'P09',
    checked: '2026-11-22',
    certainty: 'A',
  },
});
