import {
  addressLength,
  formatAddress,
  isAddress,
  parseAddress,
  type IpAddress,
} from './ip-address';

/** A range of addresses: those whose first `length` bits are those of `base`. */
export type Cidr = { readonly family: 4 | 6; readonly base: bigint; readonly length: number };

// A network asks for the same few ranges thousands of times, and reading one costs more than using it.
const readBefore = new Map<string, Cidr>();
const remembered = 1000;

/**
 * Reads "10.10.0.0/16". Bits behind the prefix are cleared, as AWS does: 10.10.3.7/16 is 10.10.0.0/16.
 *
 * @throws Error naming the text when it is no CIDR
 */
export function parseCidr(text: string): Cidr {
  const before = readBefore.get(text);
  if (before !== undefined) return before;
  const cidr = readCidr(text);
  if (cidr === undefined) {
    throw new Error(
      `CIDR: "${text}" is no range of addresses. Write an address, a slash and a length: 10.10.0.0/16, or 2001:db8::/32.`,
    );
  }
  if (readBefore.size >= remembered) readBefore.clear();
  readBefore.set(text, cidr);
  return cidr;
}

function readCidr(text: string): Cidr | undefined {
  const [address = '', length = '', ...rest] = text.split('/');
  if (rest.length > 0 || !/^(?:0|[1-9]\d{0,2})$/u.test(length) || !isAddress(address))
    return undefined;
  const { family, bits } = parseAddress(address);
  if (Number(length) > addressLength(family)) return undefined;
  const free = BigInt(addressLength(family) - Number(length));
  return { family, base: (bits >> free) << free, length: Number(length) };
}

/** Whether the text is a CIDR. */
export function isCidr(text: string): boolean {
  return readBefore.has(text) || readCidr(text) !== undefined;
}

/** The CIDR with the bits behind its prefix cleared: what AWS stores and shows. */
export function canonicalCidr(text: string): string {
  const { family, base, length } = parseCidr(text);
  return `${formatAddress({ family, bits: base })}/${length}`;
}

/**
 * SIM-V04: whether the address lies in the range. IPv4 and IPv6 are separate, so 0.0.0.0/0 contains
 * no IPv6 address and ::/0 no IPv4 address.
 *
 * @throws Error when one of them cannot be read
 */
export function cidrContains(cidr: string, address: string): boolean {
  return holds(parseCidr(cidr), parseAddress(address));
}

/** Whether every address of `inner` lies in `outer`; a range contains itself. */
export function cidrContainsCidr(outer: string, inner: string): boolean {
  const small = parseCidr(inner);
  const big = parseCidr(outer);
  return small.length >= big.length && holds(big, { family: small.family, bits: small.base });
}

/** Whether two ranges share an address: of two CIDRs that overlap one contains the other. */
export function cidrsOverlap(a: string, b: string): boolean {
  return cidrContainsCidr(a, b) || cidrContainsCidr(b, a);
}

/** The number behind the slash. @throws Error when the text is no CIDR */
export function prefixLength(cidr: string): number {
  return parseCidr(cidr).length;
}

/**
 * The address of the VPC's own DNS server: the base of the CIDR plus two.
 *
 * @throws Error when the text is no CIDR
 */
export function resolverAddress(cidr: string): string {
  const { family, base } = parseCidr(cidr);
  return formatAddress({ family, bits: base + 2n });
}

function holds({ family, base, length }: Cidr, address: IpAddress): boolean {
  if (address.family !== family) return false;
  const free = BigInt(addressLength(family) - length);
  return address.bits >> free === base >> free;
}
