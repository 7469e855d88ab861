import type { Run } from './run';

/** An exact moment of a run: whoever opens it sees the same frame. `t` in seconds. */
export type Moment = {
  readonly run: Run;
  readonly t: number;
  /** The situation it began with, and the scene whose names it uses, where it has them. */
  readonly preset?: string;
  readonly scene?: string;
};

/**
 * A moment as text for an address: JSON in base64url, so that it survives chats and mail. Runs of a
 * lesson stay well under 2,000 characters; structured configs may be longer.
 */
export function writeMoment({ run, ...rest }: Moment): string {
  const bytes = new TextEncoder().encode(JSON.stringify({ ...run, ...rest }));
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/u, '');
}

/** The JSON inside a moment's text and its time, not yet checked against a model; null if it is not one. */
export function readMoment(text: string): { readonly run: unknown; readonly t: number } | null {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (typeof value !== 'object' || value === null || !('t' in value)) return null;
    const { t, ...run } = value;
    return typeof t === 'number' && Number.isFinite(t) && t >= 0 ? { run, t } : null;
  } catch {
    return null;
  }
}
