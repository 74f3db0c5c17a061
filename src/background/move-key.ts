import type { CredentialKey } from '../core/credential.ts';
import { joinRecords } from '../core/record/join.ts';
import type { CredentialRecord } from '../core/record/schema.ts';
import type { Draft } from './draft.ts';

/**
 * Keeps what is known of a credential under another key, joined with what stands there: with it go how far a person was with it, what
 * a reminder has told of it, and what it would be without the last import. `moved`: a record of it under that key.
 */
export function moveKey(
  draft: Draft,
  record: CredentialRecord,
  moved: (record: CredentialRecord) => CredentialRecord,
): void {
  const from = record.key;
  const own = moved(record);
  const to = own.key;
  const there = draft.record(to);
  const before = draft.before();
  if (before.has(from) || before.has(to)) {
    const without = before.has(from) ? before.get(from) : record;
    draft.setBefore(to, joined(without && moved(without), before.has(to) ? before.get(to) : there));
  }
  draft.forgetBefore(from);
  draft.remove(from);
  draft.put(joined(own, there) ?? own);
  const walk = draft.walk(to);
  draft.setWalk(to, walk ?? draft.walk(from));
  draft.setWalk(from, null);
  const jobs = draft.get('jobs');
  draft.set('jobs', { ...jobs, told: renamed(jobs.told, from, to) });
  const undo = draft.get('undo');
  if (!undo || !(from in undo.walks)) return;
  // Without the file the person may still have been on the way with what stands there.
  const walks = { ...undo.walks, [from]: undo.walks[from] ?? walk };
  draft.set('undo', { ...undo, walks: renamed(walks, from, to) });
}

function joined(
  a: CredentialRecord | null | undefined,
  b: CredentialRecord | null | undefined,
): CredentialRecord | null {
  return a && b ? joinRecords(a, b) : (a ?? b ?? null);
}

/** With the value of one name under another, where none stands there yet. */
function renamed<T>(
  all: Readonly<Record<CredentialKey, T>>,
  from: CredentialKey,
  to: CredentialKey,
): Record<CredentialKey, T> {
  return Object.fromEntries(
    Object.entries(all).flatMap(([key, value]) => (key !== from ? [[key, value]] : to in all ? [] : [[to, value]])),
  );
}
