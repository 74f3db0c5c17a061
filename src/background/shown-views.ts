import { kindById } from '../catalogue/index.ts';
import { kindOf } from '../catalogue/kept-kind.ts';
import type { CredentialKey } from '../core/credential.ts';
import type { CredentialState } from '../core/ledger/state.ts';
import { deriveState } from '../core/ledger.ts';
import type { Kind } from '../core/lifecycle.ts';
import type { Policy } from '../core/policy.ts';
import type { CredentialRecord } from '../core/record/schema.ts';
import type { Here } from '../core/verdict/here.ts';
import { judge } from '../core/verdict/index.ts';
import { type Heard, isNews } from '../core/verdict/news.ts';
import { mostUrgentFirst } from '../core/verdict/order.ts';
import type { Walk } from '../core/walk/schema.ts';
import { pressingCase, walkState } from '../core/walk/state.ts';
import type { CredentialView, PageView } from '../protocol/messages.ts';
import { saidIn } from '../protocol/said.ts';
import { cardOf, chipOf } from '../texts/on-page.ts';
import { knownGraceDaysOf } from './grace.ts';
import { isPageOff } from './page-off.ts';

const NO_WALKS: ReadonlyMap<CredentialKey, Walk> = new Map();

/**
 * Records as they are shown, most urgent first: badge, popup, dashboard, files and reminders are all made from this list.
 * Those of a kind that the catalogue does not know, or of a provider that is switched off, stay in the ledger and are not
 * shown.
 */
export function viewsOf(
  records: readonly CredentialRecord[],
  policy: Policy,
  here: Here,
  walks: ReadonlyMap<CredentialKey, Walk> = NO_WALKS,
): CredentialView[] {
  return records.flatMap((record) => viewOf(record, policy, here, walks.get(record.key)) ?? []).sort(mostUrgentFirst);
}

/**
 * What a provider's page may show of them, written out: neither the user's own words, nor the past, nor what verdicts rest on.
 * `folded`: what the card said when the person folded it, or null.
 */
export function pageViewOf(
  records: readonly CredentialRecord[],
  policy: Policy,
  here: Here,
  folded: Readonly<Record<CredentialKey, Heard>> | null = null,
): PageView {
  const views = viewsOf(records, policy, here);
  const isCollapsed = folded !== null && views.every(({ key, verdict }) => !isNews(folded[key] ?? '', verdict.heard));
  return { chips: views.map(chipOf), card: cardOf(views, policy.contact, here.today), isCollapsed };
}

/** Null for what is not shown. */
export function viewOf(
  record: CredentialRecord,
  policy: Policy,
  here: Here,
  walk: Walk | null = null,
): CredentialView | null {
  return viewFrom(record, deriveState(record, here.now, knownGraceDaysOf(kindOf(record))), policy, here, walk);
}

type Kept = Pick<
  CredentialRecord,
  'key' | 'provider' | 'kind' | 'told' | 'account' | 'id' | 'name' | 'url' | 'note' | 'acts' | 'snooze' | 'dismissal'
>;

/** Picked field by field: what is added to a record or a state some day is not shown by itself. */
export function viewFrom(
  record: Kept,
  state: CredentialState,
  policy: Policy,
  here: Here,
  walk: Walk | null = null,
): CredentialView | null {
  const kind = kindById(kindOf(record));
  if (!kind || isPageOff(policy, { page: { ...record, ...kindsOf(kind) }, origin: record.url })) return null;
  const verdict = judge(state, record.snooze, kind, policy, here);
  const { key, provider, account, id, name, url, dismissal } = record;
  const { birth, expires, lastUsed, overlap, rotations, presence, owner, firstSeen, lastLook } = state;
  return {
    ...{ key, provider, kind: kindOf(record), account, id, name, url, note: record.note.text },
    ...{ birth, expires, lastUsed, overlap, rotations, presence, owner, firstSeen, lastLook },
    said: saidIn(record.acts),
    verdict,
    walk: walk && walkState(walk, state, kind, pressingCase(verdict, kind, here.today)),
    snoozedUntil: verdict.snoozed ? (record.snooze?.until ?? null) : null,
    isDismissed: dismissal !== null && !isNews(dismissal.news, verdict.heard),
  };
}

/** Of which it is, or may be. */
const kindsOf = ({ id, mayBe = [] }: Kind) => ({
  kind: id,
  kinds: mayBe.length > 0 ? mayBe.map((one) => one.id) : [id],
});

/** Of an address that a record may hold, `https://host/path`. */
export const hostOf = (url: string): string => url.split('/', 3)[2] ?? '';
