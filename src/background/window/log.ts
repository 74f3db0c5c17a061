import { kindById } from '../../catalogue/index.ts';
import { keptUnder, kindOf } from '../../catalogue/kept-kind.ts';
import { keptIds } from '../../catalogue/kept-place.ts';
import { type CredentialKey, credentialKey } from '../../core/credential.ts';
import type { CredentialState } from '../../core/ledger/state.ts';
import { deriveState } from '../../core/ledger.ts';
import type { LogEvent } from '../../core/log/event.ts';
import type { CredentialRecord } from '../../core/record/schema.ts';
import type { FromOwnPage, LogImportReport } from '../../protocol/messages.ts';
import type { Draft } from '../draft.ts';
import { ownerOf } from '../gate.ts';
import { knownGraceDaysOf } from '../grace.ts';
import { Refusal } from '../refusal.ts';
import type { Worker } from '../worker.ts';

type Change = LogImportReport['changes'][number];

/** Exact ages from the account's own log: what it would change, or, with `apply`, changes. */
export async function importLog(
  worker: Worker,
  { apply, events, reach }: Extract<FromOwnPage, { type: 'import-log' }>,
): Promise<LogImportReport> {
  if (!events.every(({ kind, provider }) => kindById(kind)?.provider === provider)) throw new Refusal('error_refused');
  const kept = events.flatMap((event) => {
    const named = keptIds(event, ownerOf(event.provider));
    return named ? { ...named, kind: keptUnder(event.kind) } : [];
  });
  if (kept.length < events.length) throw new Refusal('error_refused');
  const change = (draft: Draft) => applyLog(draft, kept, reach ?? null);
  const report = apply ? await worker.store.update(change) : await worker.store.preview(change);
  if (apply) void worker.show();
  return { applied: apply, ...report };
}

function applyLog(draft: Draft, events: readonly LogEvent[], reach: number | null): Omit<LogImportReport, 'applied'> {
  const changes: Change[] = [];
  let unchanged = 0;
  const rotated = new Set(events.flatMap(({ kind, effect }) => (effect === 'rotated' ? [kind] : [])));
  for (const [key, own] of byCredential(events)) {
    const before = draft.record(key);
    const tellsRotations = own.some(({ kind }) => rotated.has(kind));
    const after = draft.apply(key, { type: 'logged', events: own, reach, tellsRotations });
    const change = after && changeOf(before, after, draft.now);
    if (change) changes.push(change);
    else unchanged += 1;
  }
  return { changes, unchanged };
}

function byCredential(events: readonly LogEvent[]): Map<CredentialKey, LogEvent[]> {
  const groups = new Map<CredentialKey, LogEvent[]>();
  for (const event of events) {
    const key = credentialKey(event);
    const group = groups.get(key);
    if (group) group.push(event);
    else groups.set(key, [event]);
  }
  return groups;
}

/** Null where nothing is known otherwise. */
function changeOf(before: CredentialRecord | null, after: CredentialRecord, now: number): Change | null {
  const stateOf = (record: CredentialRecord) => deriveState(record, now, knownGraceDaysOf(kindOf(record)));
  const was = before && stateOf(before);
  const is = stateOf(after);
  const what = whatChanged(was, is);
  if (!what) return null;
  const span = ({ birth }: CredentialState) => ({ earliest: birth.earliest, latest: birth.latest });
  const { key, account, id, name } = after;
  return { key, name, kind: kindOf(after), account, id, what, from: was && span(was), to: span(is) };
}

function whatChanged(before: CredentialState | null, after: CredentialState): Change['what'] | null {
  if (!before) return 'new';
  if (after.presence.state === 'deactivated' && before.presence.state !== 'deactivated') return 'deactivated';
  if (after.birth.earliest !== before.birth.earliest || after.birth.latest !== before.birth.latest) return 'birth';
  return after.rotations.length === before.rotations.length ? null : 'rotations';
}
