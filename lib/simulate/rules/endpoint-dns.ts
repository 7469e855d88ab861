/** What decides where the usual name of a service leads. */
export type ServiceNameQuestion = {
  /** An interface endpoint for the service in the caller's VPC, or null. */
  readonly endpoint: { readonly privateDns: boolean; readonly addresses: readonly string[] } | null;
  readonly vpc: { readonly dnsSupport: boolean; readonly dnsHostnames: boolean };
  /** Whether the caller asks the DNS of its VPC and not another server. */
  readonly asksVpcDns: boolean;
  /** The public addresses of the service. */
  readonly publicAddresses: readonly string[];
};

export type ServiceNameAnswer = {
  readonly addresses: readonly string[];
  /** `private` means the addresses of the endpoint's ENIs. */
  readonly kind: 'private' | 'public';
  readonly reason:
    | 'private-dns'
    | 'no-endpoint'
    | 'private-dns-off'
    | 'dns-support-off'
    | 'dns-hostnames-off'
    | 'other-resolver';
};

/**
 * SIM-V09: the addresses that the usual name of a service gives. They are those of the endpoint's ENIs
 * when private DNS is on, the VPC has DNS support and DNS hostnames on, and the caller asks the DNS of
 * the VPC; else the public ones, which need NAT or an internet gateway.
 */
export function resolveServiceName(question: ServiceNameQuestion): ServiceNameAnswer {
  const reason = whyPublic(question);
  if (reason !== null || question.endpoint === null) {
    return { addresses: question.publicAddresses, kind: 'public', reason: reason ?? 'no-endpoint' };
  }
  return { addresses: question.endpoint.addresses, kind: 'private', reason: 'private-dns' };
}

function whyPublic({ endpoint, vpc, asksVpcDns }: ServiceNameQuestion) {
  if (endpoint === null) return 'no-endpoint';
  if (!endpoint.privateDns) return 'private-dns-off';
  if (!vpc.dnsSupport) return 'dns-support-off';
  if (!vpc.dnsHostnames) return 'dns-hostnames-off';
  return asksVpcDns ? null : 'other-resolver';
}
