import type { CredentialRecord } from '../record/schema.ts';
import type { Generation } from './generation.ts';

/** When it was learnt that there is a new secret. The first that is known took the place of none that anybody heard of. */
export function newSecretOf(
  { acts }: CredentialRecord,
  { learnedAt, actId, replacedBy, former, run }: Generation,
): number | null {
  const rotated = acts.filter((act) => act.what === 'rotated');
  const word = rotated.find(({ id }) => id === actId);
  // On the day of the first look: where another secret shows later, it was made then.
  const isSinceLook = word !== undefined && run !== null && (word.when.latest ?? word.at) > run.last;
  if (replacedBy.length === 0 || (former === null && !isSinceLook)) return null;
  if (word?.at !== learnedAt) return learnedAt;
  // A word that corrects another makes no newer secret than that one told of.
  let first = word;
  for (let one: typeof word | undefined = word; one; one = rotated.find(({ id }) => id === first.replaces)) {
    if (one !== word && one.at >= first.at) break;
    first = one;
  }
  return Math.min(learnedAt, Math.max(first.at, word.when.earliest ?? first.at));
}
