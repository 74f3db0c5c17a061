import { DAY } from './dates.ts';
import type { Kind } from './tokens.ts';

/** What happened to a key in this tab. Its token follows from the generation; no token is kept. */
export interface KeyState {
  readonly generation: number;
  readonly rotatedAt: number | null;
  readonly oldUntil: number | null;
  readonly deactivated: boolean;
}
const FRESH: KeyState = { generation: 0, rotatedAt: null, oldUntil: null, deactivated: false };
const place = (kind: Kind, index: number) => `stand-in/${kind}/${index}`;

export function stateOf(kind: Kind, index: number): KeyState {
  const kept = sessionStorage.getItem(place(kind, index));
  return kept ? JSON.parse(kept) : FRESH;
}

function keep(kind: Kind, index: number, change: Partial<KeyState>): void {
  sessionStorage.setItem(place(kind, index), JSON.stringify({ ...stateOf(kind, index), ...change }));
}

/** A new token; the old one dies at once, or in seven days. */
export function rotate(kind: Kind, index: number, expire: 'now' | 'later'): void {
  const oldUntil = expire === 'later' ? Date.now() + 7 * DAY : null;
  keep(kind, index, { generation: stateOf(kind, index).generation + 1, rotatedAt: Date.now(), oldUntil });
}

export function expireOld(kind: Kind, index: number): void {
  keep(kind, index, { oldUntil: null });
}

export function deactivate(kind: Kind, index: number): void {
  keep(kind, index, { deactivated: true });
}
