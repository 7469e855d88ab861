import { defineFacts } from '@/lib/lesson/fact';

const privatelink = 'https://docs.aws.amazon.com/vpc/latest/privatelink';

const gatewayForS3 = {
  label: 'AWS PrivateLink guide: vpc-endpoints-s3',
  url: `${privatelink}/vpc-endpoints-s3.html`,
};
const endpointQuotas = {
  label: 'AWS PrivateLink guide: vpc-limits-endpoints',
  url: `${privatelink}/vpc-limits-endpoints.html`,
};
const createEndpoint = {
  label: 'EC2 API Reference: CreateVpcEndpoint',
  url: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpcEndpoint.html',
};
const privatelinkPricing = {
  label: 'AWS PrivateLink pricing',
  url: 'https://aws.amazon.com/privatelink/pricing/',
};

export const vpcEndpointsFacts = defineFacts({
  'endpoint-gateway-charge': {
    value: { ko: '요금 없음', en: 'no charge' },
    sentence: {
      ko: '게이트웨이 엔드포인트에는 시간 요금도 데이터 처리 요금도 없습니다.',
      en: 'A gateway endpoint has neither an hourly charge nor a charge for the data that passes.',
    },
    source: gatewayForS3,
    sheet: 'V01',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'endpoint-gateway-region': {
    value: { ko: '같은 리전', en: 'the same Region' },
    sentence: {
      ko: '게이트웨이 엔드포인트는 버킷이나 테이블과 같은 리전에 있어야 합니다.',
      en: 'A gateway endpoint has to be in the same Region as the bucket or table.',
    },
    source: gatewayForS3,
    sheet: 'V02',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'endpoint-gateway-quota': {
    value: { ko: '리전당 20개', en: '20 per Region' },
    sentence: {
      ko: '게이트웨이 엔드포인트는 기본으로 리전당 20개까지 만들 수 있고, 이 할당량은 늘릴 수 있습니다.',
      en: 'By default you can create 20 gateway endpoints per Region; the quota can be raised.',
    },
    source: endpointQuotas,
    sheet: 'V05',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'endpoint-interface-quota': {
    value: { ko: 'VPC당 50개', en: '50 per VPC' },
    sentence: {
      ko: '인터페이스 엔드포인트와 Gateway Load Balancer 엔드포인트는 합해서 기본으로 VPC당 50개까지 만들 수 있고, 이 할당량은 늘릴 수 있습니다.',
      en: 'By default a VPC can have 50 interface and Gateway Load Balancer endpoints together; the quota can be raised.',
    },
    source: endpointQuotas,
    sheet: 'V05',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'endpoint-interface-port': {
    value: { ko: 'TCP 443', en: 'TCP 443' },
    sentence: {
      ko: '인터페이스 엔드포인트의 보안 그룹은 클라이언트가 보내는 TCP 443 인바운드를 허용해야 합니다.',
      en: 'The security group of an interface endpoint has to allow inbound TCP 443 from its clients.',
    },
    source: {
      label: 'Amazon ECR User Guide: vpc-endpoints',
      url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/vpc-endpoints.html',
    },
    sheet: 'E43',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'endpoint-interface-dns': {
    value: {
      ko: 'enableDnsSupport와 enableDnsHostnames',
      en: 'enableDnsSupport and enableDnsHostnames',
    },
    sentence: {
      ko: '프라이빗 DNS를 쓰려면 VPC의 enableDnsSupport와 enableDnsHostnames가 모두 켜져 있어야 합니다.',
      en: 'Private DNS needs both enableDnsSupport and enableDnsHostnames turned on for the VPC.',
    },
    source: createEndpoint,
    sheet: 'V07',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'endpoint-interface-price': {
    value: {
      ko: 'AZ마다 시간 요금, 그리고 GB당 요금',
      en: 'a price per AZ and hour, plus a price per GB',
    },
    sentence: {
      ko: '인터페이스 엔드포인트는 ENI를 둔 AZ마다 시간 단위로, 그리고 양방향으로 지나간 데이터의 GB 단위로 요금을 냅니다.',
      en: 'An interface endpoint is billed per hour for each AZ that has an ENI, and per GB of data in both directions.',
    },
    source: privatelinkPricing,
    sheet: 'V08',
    checked: '2026-11-22',
    certainty: 'B',
  },
  'endpoint-interface-bandwidth': {
    value: { ko: 'AZ당 10 Gbps', en: '10 Gbps per AZ' },
    sentence: {
      ko: '인터페이스 엔드포인트의 대역폭은 AZ당 10 Gbps이며, 필요하면 100 Gbps까지 자동으로 늘어납니다.',
      en: 'An interface endpoint carries 10 Gbps per AZ and scales by itself up to 100 Gbps.',
    },
    source: endpointQuotas,
    sheet: 'V09',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'endpoint-interface-bandwidth-max': {
    value: { ko: '100 Gbps', en: '100 Gbps' },
    sentence: {
      ko: '인터페이스 엔드포인트의 AZ당 대역폭은 자동으로 100 Gbps까지 늘어납니다.',
      en: 'The bandwidth of an interface endpoint in an AZ grows by itself up to 100 Gbps.',
    },
    source: endpointQuotas,
    sheet: 'V09',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'endpoint-policy-size': {
    value: { ko: '20,480자', en: '20,480 characters' },
    sentence: {
      ko: '엔드포인트 정책 하나는 최대 20,480자입니다.',
      en: 'An endpoint policy is at most 20,480 characters long.',
    },
    source: endpointQuotas,
    sheet: 'V05',
    checked: '2026-11-22',
    certainty: 'A',
  },
  'endpoint-nat-price': {
    value: { ko: '시간 요금과 GB당 요금', en: 'a price per hour and a price per GB' },
    sentence: {
      ko: 'NAT 게이트웨이는 켜 둔 시간과 처리한 데이터의 GB 단위로 요금을 냅니다.',
      en: 'A NAT gateway is billed per hour and per GB of data that it processes.',
    },
    source: {
      label: 'Amazon VPC User Guide: vpc-nat-gateway',
      url: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html',
    },
    sheet: 'V13',
    checked: '2026-11-22',
    certainty: 'B',
  },
});
