import { packetModel } from './packet-model';
import { endpointsNetwork } from './vpc-endpoints-network';

const put = (bucket: string) => ({
  action: 's3:PutObject',
  resource: `arn:aws:s3:::${bucket}/receipt.pdf`,
});

const receive = {
  action: 'sqs:ReceiveMessage',
  resource: 'arn:aws:sqs:ap-northeast-2:111122223333:receipt-queue',
};

/**
 * Ways from private subnets to AWS services (SIM-V01…V10, SIM-S01…S06): NAT, a gateway endpoint in
 * the tables it is associated with, an interface endpoint behind its name and security group.
 */
export const vpcEndpointsModel = packetModel({
  id: 'vpc-endpoints',
  parts: [
    'worker-a',
    'worker-c',
    'shipping',
    'dns',
    'table-a',
    'table-c',
    'nat',
    'igw',
    'vpce-s3',
    'vpce-sqs',
    'endpoint-sg',
    's3',
    'sqs',
  ],
  stops: [
    'worker-a',
    'worker-c',
    'shipping',
    'dns',
    'table-a',
    'table-c',
    'nat',
    'igw',
    'vpce-s3',
    'vpce-sqs',
    's3',
    'sqs',
  ],
  lines: [
    { id: 'ask-name', from: 'worker-a', to: 'dns' },
    { id: 'look-up-a', from: 'worker-a', to: 'table-a' },
    { id: 'default-a', from: 'table-a', to: 'nat' },
    { id: 'prefix-a', from: 'table-a', to: 'vpce-s3' },
    { id: 'look-up-c', from: 'worker-c', to: 'table-c' },
    { id: 'default-c', from: 'table-c', to: 'nat' },
    { id: 'translate', from: 'nat', to: 'igw' },
    { id: 'public-path', from: 'igw', to: 's3' },
    { id: 'reach-s3', from: 'vpce-s3', to: 's3' },
    { id: 'call-eni', from: 'worker-a', to: 'vpce-sqs' },
    { id: 'private-link', from: 'vpce-sqs', to: 'sqs' },
    { id: 'peer-eni', from: 'shipping', to: 'vpce-sqs' },
  ],
  network: endpointsNetwork,
  senders: ['worker-a', 'worker-c', 'shipping'],
  destinations: {
    s3: { to: 's3', request: put('haru-receipts') },
    'other-bucket': { to: 's3', request: put('somebody-else') },
    sqs: { to: 'sqs', request: receive },
    'vpce-sqs': { to: 'vpce-sqs', request: receive },
    partner: { to: 'partner' },
  },
  traffic: [
    ['worker-a', 's3'],
    ['worker-c', 's3'],
    ['worker-a', 'sqs'],
    ['worker-c', 'sqs'],
  ],
  tables: ['table-a', 'table-c', 'table-warehouse'],
  ranges: ['0.0.0.0/0', 'pl-s3', '198.51.100.0/24', '10.10.0.0/16', '10.20.0.0/16', '192.0.2.0/24'],
  targets: ['nat', 'igw', 'pcx-a', 'vpce-s3', 'vpce-sqs'],
  groups: ['endpoint-sg', 'worker-sg', 'shipping-sg'],
  peers: ['worker-sg', '10.10.10.0/24', '10.10.0.0/16', '10.20.0.0/16', 'pl-s3', '0.0.0.0/0'],
  endpoints: ['vpce-s3', 'vpce-sqs'],
  subnets: ['private-a', 'private-c'],
  peerings: [],
  edits: [
    'associate-endpoint',
    'set-endpoint',
    'set-private-dns',
    'set-dns-hostnames',
    'set-policy',
    'add-route',
    'remove-route',
    'add-rule',
    'clear-rules',
    'shut-group',
    'use-acl',
  ],
});
