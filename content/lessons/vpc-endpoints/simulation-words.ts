import { networkEdits, plainOptions, sendCommand, tableArgument } from '@/content/network-commands';
import {
  hopWords,
  networkFigures,
  networkMetrics,
  networkParameters,
  problemNames,
  routeEdits,
  ruleEdits,
} from '@/content/network-words';
import type { ParameterWords, Simulation } from '@/lib/simulate/simulation';
import type { Text } from '@/lib/text/locale';

type Words = Simulation['words'];

const endpointEdits: Words['log'] = {
  'endpoint-made': {
    ko: '{endpoint|을/를} 만들었습니다. 쓰는 쪽에서 고칠 코드는 없습니다.',
    en: '{endpoint} was created. No code of its users has to change.',
  },
  'endpoint-removed': {
    ko: '{endpoint|을/를} 지웠습니다. 게이트웨이라면 경로가 표에서 사라지고, 인터페이스라면 평소 이름이 다시 퍼블릭 IP로 풀립니다.',
    en: '{endpoint} was deleted. The routes of a gateway endpoint are gone with it; the usual name of an interface endpoint gives public IPs again.',
  },
  'endpoint-associated': {
    ko: '{endpoint|을/를} {table}에 연결했습니다. 그 표에 접두사 목록의 경로가 생겼습니다.',
    en: '{endpoint} was associated with {table}, which now has a route for the prefix list.',
  },
  'endpoint-dissociated': {
    ko: '{endpoint}의 연결을 {table}에서 끊었습니다. 그 표에서 접두사 목록의 경로가 사라졌습니다.',
    en: '{endpoint} is no longer associated with {table}; its route for the prefix list is gone.',
  },
  'private-dns-on': {
    ko: '{endpoint}의 프라이빗 DNS를 켰습니다. 이제 VPC 안에서 평소 이름이 ENI를 가리킵니다.',
    en: 'Private DNS of {endpoint} is on: inside the VPC the usual name now leads to the ENI.',
  },
  'private-dns-off': {
    ko: '{endpoint}의 프라이빗 DNS를 껐습니다. 평소 이름은 다시 퍼블릭 IP로 풀립니다.',
    en: 'Private DNS of {endpoint} is off: the usual name gives public IPs again.',
  },
  'dns-hostnames-on': {
    ko: '{vpc}의 DNS 호스트 이름을 켰습니다.',
    en: 'DNS hostnames of {vpc} are on.',
  },
  'dns-hostnames-off': {
    ko: '{vpc}의 DNS 호스트 이름을 껐습니다. 프라이빗 DNS는 이 설정이 켜져 있어야 듣습니다.',
    en: 'DNS hostnames of {vpc} are off. Private DNS needs them.',
  },
  'policy-set': {
    ko: '{endpoint}의 정책은 이제 ‘{policy}’입니다. 정책은 지나가는 요청을 거를 뿐 권한을 주지 않습니다.',
    en: 'The policy of {endpoint} now says “{policy}”. It filters what passes and grants nothing.',
  },
  'acl-used': {
    ko: '서브넷 {subnet}의 네트워크 ACL을 {acl|으로/로} 바꾸었습니다.',
    en: 'Subnet {subnet} now uses the network ACL {acl}.',
  },
};

export const log: Words['log'] = { ...hopWords, ...endpointEdits, ...routeEdits, ...ruleEdits };
export const figures = networkFigures;
export const metrics = networkMetrics;
export const parameters = networkParameters;

const senders: Readonly<Record<string, Text>> = {
  'worker-a': { ko: '작업자 A', en: 'Worker A' },
  'worker-c': { ko: '작업자 C', en: 'Worker C' },
  shipping: { ko: '출고 서비스', en: 'Shipping' },
};
const destinations: Readonly<Record<string, Text>> = {
  s3: { ko: 'S3(우리 버킷)', en: 'S3 (our bucket)' },
  'other-bucket': { ko: 'S3(남의 버킷)', en: 'S3 (somebody else’s)' },
  sqs: { ko: 'SQS(평소 이름)', en: 'SQS (usual name)' },
  'vpce-sqs': { ko: 'SQS(엔드포인트 이름)', en: 'SQS (endpoint’s name)' },
  partner: { ko: '인쇄소 API', en: 'Printer’s API' },
};
const tables: Readonly<Record<string, Text>> = {
  'table-a': { ko: '테이블 A', en: 'table A' },
  'table-c': { ko: '테이블 C', en: 'table C' },
  'table-warehouse': { ko: '창고의 테이블', en: 'the warehouse’s table' },
};
const gateways: Readonly<Record<string, Text>> = {
  nat: { ko: 'NAT', en: 'NAT' },
  igw: { ko: 'IGW', en: 'IGW' },
  'pcx-a': { ko: 'pcx-a', en: 'pcx-a' },
};
const endpoints: Readonly<Record<string, Text>> = {
  'vpce-s3': { ko: 'S3 엔드포인트', en: 'S3 endpoint' },
  'vpce-sqs': { ko: 'SQS 엔드포인트', en: 'SQS endpoint' },
};
const policies: Readonly<Record<string, Text>> = {
  full: { ko: '모두 허용', en: 'allow everything' },
  own: { ko: '우리 것만 허용', en: 'ours only' },
  nothing: { ko: '허용 없음', en: 'allow nothing' },
};

/** Names in sentences and figures; ids that people read in the console stay ids. */
export const names: Words['names'] = {
  ...problemNames,
  ...senders,
  ...tables,
  'table-public': { ko: '퍼블릭 서브넷의 테이블', en: 'the public subnet’s table' },
  'table-main': { ko: '기본 라우팅 테이블', en: 'the main route table' },
  ...gateways,
  ...endpoints,
  ...policies,
  s3: { ko: 'S3 버킷', en: 'S3' },
  'other-bucket': destinations['other-bucket']!,
  sqs: { ko: 'SQS', en: 'SQS' },
  partner: destinations['partner']!,
  internet: { ko: '인터넷의 상대', en: 'the host on the internet' },
  'private-a': { ko: '프라이빗 a', en: 'private a' },
  'private-c': { ko: '프라이빗 c', en: 'private c' },
  active: { ko: '활성', en: 'active' },
};

const on: ParameterWords = {
  name: { ko: '켜기', en: 'On' },
  help: { ko: '끄면 반대로 해요.', en: 'Off does the opposite.' },
};
const endpoint = (options: Readonly<Record<string, Text>>): ParameterWords => ({
  name: { ko: '엔드포인트', en: 'Endpoint' },
  help: { ko: '어느 엔드포인트인지 골라요.', en: 'Which endpoint.' },
  options,
});
const gatewayOnly = endpoint({ 'vpce-s3': endpoints['vpce-s3']! });
const interfaceOnly = endpoint({ 'vpce-sqs': endpoints['vpce-sqs']! });

export const commands: Words['commands'] = {
  send: sendCommand(
    {
      ko: '패킷이 지나는 곳마다 무엇이 왜 정했는지 적혀요.',
      en: 'Every place on the way says what decided, and why.',
    },
    senders,
    destinations,
  ),
  ...networkEdits({
    tables,
    ranges: plainOptions(
      '0.0.0.0/0',
      'pl-s3',
      '198.51.100.0/24',
      '10.10.0.0/16',
      '10.20.0.0/16',
      '192.0.2.0/24',
    ),
    targets: { ...gateways, ...endpoints },
    groups: plainOptions('endpoint-sg', 'worker-sg', 'shipping-sg'),
    peers: plainOptions(
      'worker-sg',
      '10.10.10.0/24',
      '10.10.0.0/16',
      '10.20.0.0/16',
      'pl-s3',
      '0.0.0.0/0',
    ),
  }),
  'associate-endpoint': {
    name: { ko: '엔드포인트 연결', en: 'Associate the endpoint' },
    help: {
      ko: '게이트웨이 엔드포인트를 라우팅 테이블에 잇거나 끊어요.',
      en: 'Connects a gateway endpoint with a route table, or takes it off.',
    },
    arguments: { endpoint: gatewayOnly, table: tableArgument(tables), on },
  },
  'set-endpoint': {
    name: { ko: '엔드포인트 만들기·지우기', en: 'Create or delete an endpoint' },
    arguments: { endpoint: endpoint(endpoints), on },
  },
  'set-private-dns': {
    name: { ko: '프라이빗 DNS', en: 'Private DNS' },
    arguments: { endpoint: interfaceOnly, on },
  },
  'set-dns-hostnames': {
    name: { ko: 'VPC의 DNS 호스트 이름', en: 'DNS hostnames of a VPC' },
    arguments: {
      vpc: {
        name: { ko: 'VPC', en: 'VPC' },
        help: { ko: '어느 VPC인지 골라요.', en: 'Which VPC.' },
        options: plainOptions('shop-vpc', 'warehouse-vpc'),
      },
      on,
    },
  },
  'set-policy': {
    name: { ko: '엔드포인트 정책', en: 'Endpoint policy' },
    arguments: {
      endpoint: endpoint(endpoints),
      policy: {
        name: { ko: '정책', en: 'Policy' },
        help: { ko: '지나갈 수 있는 요청을 정해요.', en: 'What may pass.' },
        options: policies,
      },
    },
  },
  'use-acl': {
    name: { ko: '네트워크 ACL 바꾸기', en: 'Change the network ACL' },
    arguments: {
      subnet: {
        name: { ko: '서브넷', en: 'Subnet' },
        help: { ko: '어느 서브넷인지 골라요.', en: 'Which subnet.' },
        options: { 'private-a': names['private-a']!, 'private-c': names['private-c']! },
      },
      acl: {
        name: { ko: '네트워크 ACL', en: 'Network ACL' },
        help: {
          ko: 'no-answers는 들어오는 443만 허용해요.',
          en: 'no-answers lets in port 443 only.',
        },
        options: plainOptions('default', 'no-answers'),
      },
    },
  },
};
