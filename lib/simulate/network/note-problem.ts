import { canonicalCidr, isCidr } from '../rules/cidr';
import { isAddress } from '../rules/ip-address';
import type { Network } from './network';
import { guessId, type NetworkProblemCode } from './network-problem';

/** Notes a problem of a network. */
export type Note = (
  code: NetworkProblemCode,
  where: string,
  what: string,
  fix: string,
  params?: Readonly<Record<string, string | number>>,
) => void;

/** Every entry of every list, with its path. */
export function listEntries(
  network: Network,
): readonly { readonly id: string; readonly where: string }[] {
  return Object.entries(network).flatMap(([list, entries]) =>
    (entries as readonly { readonly id: string }[]).map(({ id }, index) => ({
      id,
      where: `${list}[${index}]`,
    })),
  );
}

/** The entry with this id, after noting when there is none. */
export function findOrNote<T extends { readonly id: string }>(
  note: Note,
  where: string,
  list: readonly T[],
  id: string,
  what: string,
): T | undefined {
  const found = list.find((entry) => entry.id === id);
  if (found === undefined) {
    const ids = list.map((entry) => entry.id);
    note('unknown-id', where, `"${id}" is no ${what} here.`, guessId(id, ids), { id });
  }
  return found;
}

/** Notes an entry that belongs to another VPC than it should. */
export function noteOtherVpc(
  note: Note,
  where: string,
  entry: { readonly id: string; readonly vpc: string } | undefined,
  vpc: string,
): void {
  if (entry === undefined || entry.vpc === vpc) return;
  note(
    'other-vpc',
    where,
    `"${entry.id}" belongs to ${entry.vpc}, not to ${vpc}.`,
    `Name one of ${vpc}.`,
    { id: entry.id, vpc: entry.vpc, wanted: vpc },
  );
}

/** Whether the text is an address of this family; notes it when not. */
export function isAddressOrNote(note: Note, where: string, text: string, family: 4 | 6): boolean {
  if (isAddress(text) && text.includes(':') === (family === 6)) return true;
  const example = family === 4 ? '10.10.10.20' : '2001:db8::1';
  note('no-address', where, `"${text}" is no IPv${family} address.`, `Write one like ${example}.`, {
    value: text,
  });
  return false;
}

/** Whether the text is a CIDR whose address is the base of its range; notes it when not. */
export function isCidrOrNote(note: Note, where: string, text: string): boolean {
  if (!isCidr(text)) {
    const fix = 'Write an address and a length, like 10.10.0.0/16.';
    note('no-cidr', where, `"${text}" is no CIDR.`, fix, { value: text });
    return false;
  }
  const canonical = canonicalCidr(text);
  if (text === canonical) return true;
  note(
    'host-bits',
    where,
    `"${text}" has bits behind its prefix.`,
    `Write ${canonical}, the first address of the range.`,
    { value: text, canonical },
  );
  return false;
}
