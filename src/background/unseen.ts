import { kindOf } from '../catalogue/kept-kind.ts';
import { isListedOn } from '../catalogue/told-kind.ts';
import { deriveState } from '../core/ledger.ts';
import type { CredentialRecord } from '../core/record/schema.ts';
import { knownGraceDaysOf } from './grace.ts';
import type { KeyPage } from './sender.ts';

/**
 * What a list should show and did not, of the records of its account and kind: its card goes on speaking of it, and asks
 * whether it was deleted. None on other pages. `now` in epoch ms.
 */
export function unseenOn({ page }: KeyPage, records: readonly CredentialRecord[], now: number): CredentialRecord[] {
  if (page.role !== 'list') return [];
  const isUnseen = (one: CredentialRecord) =>
    deriveState(one, now, knownGraceDaysOf(kindOf(one))).presence.state === 'unseen';
  return records.filter((one) => one.misses.length > 0 && isListedOn(page, kindOf(one)) && isUnseen(one));
}
