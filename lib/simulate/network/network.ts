import type { EndpointPolicy } from '../rules/endpoint-policy';
import type { NetworkAclRule } from '../rules/network-acl';
import type { PeeringStatus } from '../rules/peering';
import type { SecurityGroupRule } from '../rules/security-group';

/** A VPC: an isolated network with one or more CIDRs (IPv4 or IPv6). */
export type Vpc = {
  readonly id: string;
  readonly region: string;
  readonly cidrs: readonly string[];
  readonly dnsSupport: boolean;
  readonly dnsHostnames: boolean;
  /** The table of subnets that name none. */
  readonly mainRouteTable: string;
};

/** A range of a VPC in one Availability Zone. */
export type Subnet = {
  readonly id: string;
  readonly vpc: string;
  readonly zone: string;
  readonly cidr: string;
  readonly ipv6Cidr?: string;
  /** Left out: the main route table of the VPC. */
  readonly routeTable?: string;
  /** Left out: the default network ACL, which allows everything. */
  readonly networkAcl?: string;
};

/** A row written by hand. Local rows and those of gateway endpoints are not written; they follow. */
export type WrittenRoute = {
  /** CIDR or id of a prefix list. */
  readonly destination: string;
  /** Id of an internet gateway, NAT gateway or peering connection. */
  readonly target: string;
};

export type RouteTable = {
  readonly id: string;
  readonly vpc: string;
  readonly routes: readonly WrittenRoute[];
};

export type InternetGateway = { readonly id: string; readonly vpc: string };

export type NatGateway = {
  readonly id: string;
  readonly subnet: string;
  readonly ip: string;
  readonly publicIp: string;
};

/** A route to a service in the tables it is associated with; no ENI, no security group. */
export type GatewayEndpoint = {
  readonly kind: 'gateway';
  readonly id: string;
  readonly vpc: string;
  readonly service: string;
  readonly routeTables: readonly string[];
  /** Left out: full access. */
  readonly policy?: EndpointPolicy;
};

/** ENIs in subnets that lead to a service. */
export type InterfaceEndpoint = {
  readonly kind: 'interface';
  readonly id: string;
  readonly vpc: string;
  readonly service: string;
  readonly privateDns: boolean;
  readonly securityGroups: readonly string[];
  /** One ENI per chosen subnet. */
  readonly interfaces: readonly { readonly subnet: string; readonly ip: string }[];
  /** Left out: full access. */
  readonly policy?: EndpointPolicy;
};

export type Endpoint = GatewayEndpoint | InterfaceEndpoint;

export type Peering = {
  readonly id: string;
  readonly requester: string;
  readonly accepter: string;
  readonly status: PeeringStatus;
};

export type SecurityGroup = {
  readonly id: string;
  readonly vpc: string;
  readonly inbound: readonly SecurityGroupRule[];
  readonly outbound: readonly SecurityGroupRule[];
};

export type NetworkAcl = {
  readonly id: string;
  readonly vpc: string;
  readonly inbound: readonly NetworkAclRule[];
  readonly outbound: readonly NetworkAclRule[];
};

/** A network interface (ENI) of something that sends and receives: a task, an instance, a load balancer. */
export type Interface = {
  readonly id: string;
  readonly subnet: string;
  readonly ip: string;
  readonly ipv6?: string;
  readonly publicIp?: string;
  readonly securityGroups: readonly string[];
};

export type PrefixList = { readonly id: string; readonly cidrs: readonly string[] };

/** Something outside every VPC that answers on public addresses: an AWS service, or a host on the internet. */
export type Service = {
  readonly id: string;
  /** Its usual DNS names. */
  readonly names: readonly string[];
  readonly addresses: readonly string[];
  /** Where an AWS service is; hosts on the internet have none. */
  readonly region?: string;
  /** The prefix list of services that have gateway endpoints. */
  readonly prefixList?: string;
};

/**
 * A whole network as plain data: it survives JSON. Ids are unique over everything in it, so that a
 * route's target, a rule's peer and a hop's place need no kind beside them.
 */
export type Network = {
  readonly vpcs: readonly Vpc[];
  readonly subnets: readonly Subnet[];
  readonly routeTables: readonly RouteTable[];
  readonly internetGateways: readonly InternetGateway[];
  readonly natGateways: readonly NatGateway[];
  readonly endpoints: readonly Endpoint[];
  readonly peerings: readonly Peering[];
  readonly securityGroups: readonly SecurityGroup[];
  readonly networkAcls: readonly NetworkAcl[];
  readonly interfaces: readonly Interface[];
  readonly prefixLists: readonly PrefixList[];
  readonly services: readonly Service[];
};
