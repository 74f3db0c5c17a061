import type { CredentialKey } from '../../core/credential.ts';
import { canonical } from '../../core/record/canonical.ts';
import type { CredentialRecord } from '../../core/record/schema.ts';
import type { Walk } from '../../core/walk/schema.ts';
import type { Draft } from '../draft.ts';
import { keptText } from '../gate.ts';

/**
 * Takes the walks of a file, keys in their places blacked out. Of two for one key the later counts; with `replace` only those of the
 * file are left. Returns what that changes, as it was: null where there was none.
 */
export function takeWalks(
  draft: Draft,
  records: ReadonlyMap<CredentialKey, CredentialRecord>,
  brought: ReadonlyMap<CredentialKey, Walk>,
  mode: 'merge' | 'replace',
): Record<CredentialKey, Walk | null> {
  const before: Record<CredentialKey, Walk | null> = {};
  for (const key of new Set([...draft.walks().keys(), ...brought.keys()])) {
    const known = draft.walk(key);
    const record = records.get(key);
    const file = brought.get(key);
    const its = record && file ? cleaned(file, record) : null;
    const next = mode === 'replace' || !known ? its : its && its.at > known.at ? its : known;
    if (canonical(next) === canonical(known)) continue;
    before[key] = known;
    draft.setWalk(key, next);
  }
  return before;
}

function cleaned(walk: Walk, { provider }: CredentialRecord): Walk {
  return { ...walk, places: walk.places.map(({ text, isDone }) => ({ text: keptText(text, provider), isDone })) };
}
