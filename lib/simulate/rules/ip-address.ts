/** An address as a number: IPv4 has 32 bits, IPv6 has 128. */
export type IpAddress = { readonly family: 4 | 6; readonly bits: bigint };

/** How many bits an address of the family has. */
export function addressLength(family: 4 | 6): 32 | 128 {
  return family === 4 ? 32 : 128;
}

/**
 * Reads "10.10.10.20" or "2001:db8::1".
 *
 * @throws Error naming the text when it is no address
 */
export function parseAddress(text: string): IpAddress {
  const address = text.includes(':') ? readIpv6(text) : readIpv4(text);
  if (address === undefined) {
    throw new Error(
      `address: "${text}" is no IP address. Write four numbers from 0 to 255 with dots (10.10.10.20), or an IPv6 address (2001:db8::1).`,
    );
  }
  return address;
}

/** Whether the text is an IPv4 or IPv6 address. */
export function isAddress(text: string): boolean {
  return (text.includes(':') ? readIpv6(text) : readIpv4(text)) !== undefined;
}

/** The address the way it is usually written: of IPv6 the longest row of zeros becomes "::". */
export function formatAddress({ family, bits }: IpAddress): string {
  if (family === 4) return [24n, 16n, 8n, 0n].map((shift) => (bits >> shift) & 255n).join('.');
  const groups = Array.from({ length: 8 }, (_, index) =>
    ((bits >> BigInt(112 - index * 16)) & 0xffffn).toString(16),
  );
  const runs = groups.map((_, start) => {
    const end = groups.findIndex((group, index) => index >= start && group !== '0');
    return (end < 0 ? 8 : end) - start;
  });
  const longest = Math.max(...runs);
  if (longest < 2) return groups.join(':');
  const start = runs.indexOf(longest);
  return `${groups.slice(0, start).join(':')}::${groups.slice(start + longest).join(':')}`;
}

function readIpv4(text: string): IpAddress | undefined {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/u.exec(text);
  if (match === null) return undefined;
  let bits = 0;
  for (const part of match.slice(1)) {
    const value = Number(part);
    if (value > 255 || String(value) !== part) return undefined;
    bits = bits * 256 + value;
  }
  return { family: 4, bits: BigInt(bits) };
}

function readIpv6(text: string): IpAddress | undefined {
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const [head = [], tail = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const missing = 8 - head.length - tail.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined;
  let bits = 0n;
  for (const group of [...head, ...Array<string>(missing).fill('0'), ...tail]) {
    if (!/^[0-9a-f]{1,4}$/iu.test(group)) return undefined;
    bits = (bits << 16n) + BigInt(`0x${group}`);
  }
  return { family: 6, bits };
}
