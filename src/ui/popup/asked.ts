import type { AccountHead, Asked, Place, PopupRow } from '../../protocol/popup.ts';

/** Each asking is an object of its own, so that the same is asked anew. */
export type Ask = (asked: Asked) => void;

/** Where it is that line which is asked for. */
export function askedOf(asked: Asked | null, { key }: Pick<PopupRow, 'key'>): Asked | null {
  return asked?.key === key ? asked : null;
}

export function isAskedIn(
  asked: Place | null,
  { provider, account }: Pick<AccountHead, 'provider' | 'account'>,
): boolean {
  return asked !== null && asked.part !== 'hidden' && asked.provider === provider && asked.account === account;
}
