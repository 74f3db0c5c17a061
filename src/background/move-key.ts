import type { CredentialKey } from '../core/credential.ts';
import type { CredentialRecord } from '../core/record/schema.ts';
import type { Draft } from './draft.ts';

/**
 * Keeps what is known of a credential under the key of `to`, which takes the place of whatever stood there: with it go how far a person
 * was with it, what a reminder has told of it, and what the last import changed.
 */
export function moveKey(draft: Draft, from: CredentialKey, to: CredentialRecord): void {
  const { key, account } = to;
  const before = draft.before();
  const known = before.get(from);
  if (known !== undefined && !before.has(key)) draft.setBefore(key, known && { ...known, key, account });
  draft.forgetBefore(from);
  draft.remove(from);
  draft.put(to);
  const walk = draft.walk(from);
  if (walk && !draft.walk(key)) draft.setWalk(key, walk);
  if (walk) draft.setWalk(from, null);
  const jobs = draft.get('jobs');
  if (jobs.told[from] !== undefined) draft.set('jobs', { ...jobs, told: renamed(jobs.told, from, key) });
  const undo = draft.get('undo');
  if (undo && undo.walks[from] !== undefined) draft.set('undo', { ...undo, walks: renamed(undo.walks, from, key) });
}

/** With the value of one name under another, where none stands there yet. */
function renamed<T>(all: Readonly<Record<string, T>>, from: string, to: string): Record<string, T> {
  const { [from]: value, ...others } = all;
  return { ...(value !== undefined && { [to]: value }), ...others };
}
