import { kindById } from '../../catalogue/index.ts';
import { type CredentialKey, credentialKey } from '../../core/credential.ts';
import type { LogEvent } from '../../core/log/event.ts';
import type { CredentialRecord } from '../../core/record.ts';
import type { FromOwnPage, LogImportReport } from '../../platform/messages.ts';
import type { Draft } from '../draft.ts';
import { Refusal } from '../refusal.ts';
import type { Worker } from '../worker.ts';

type Change = LogImportReport['changes'][number];

/** Exact ages from the account's own log: what it would change, or, with `apply`, changes. */
export async function importLog(
  worker: Worker,
  { apply, events }: Extract<FromOwnPage, { type: 'import-log' }>,
): Promise<LogImportReport> {
  if (!events.every(({ kind, provider }) => kindById(kind)?.provider === provider)) throw new Refusal('error_refused');
  const change = (draft: Draft) => foldLog(draft, events);
  const report = apply ? await worker.store.update(change) : await worker.store.preview(change);
  if (apply) void worker.show();
  return { applied: apply, ...report };
}

function foldLog(draft: Draft, events: readonly LogEvent[]): Omit<LogImportReport, 'applied'> {
  const changes: Change[] = [];
  let unchanged = 0;
  for (const [key, own] of byCredential(events)) {
    const before = draft.record(key);
    const after = draft.fold(key, { type: 'logged', events: own });
    const what = after && whatChanged(before, after);
    if (after && what) changes.push(describe(key, before, after, what));
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

function whatChanged(before: CredentialRecord | null, after: CredentialRecord): Change['what'] | null {
  if (!before) return 'new';
  if (after.presence === 'deactivated' && before.presence !== 'deactivated') return 'deactivated';
  if (after.birth.earliest !== before.birth.earliest || after.birth.latest !== before.birth.latest) return 'birth';
  return after.rotations.length === before.rotations.length ? null : 'rotations';
}

function describe(
  key: CredentialKey,
  before: CredentialRecord | null,
  after: CredentialRecord,
  what: Change['what'],
): Change {
  const { kind, account, id, name } = after;
  const span = (record: CredentialRecord) => ({ earliest: record.birth.earliest, latest: record.birth.latest });
  return { key, name, kind, account, id, what, from: before && span(before), to: span(after) };
}
