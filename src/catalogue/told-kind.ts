import type { KindId, Sighting } from '../core/credential.ts';
import type { Kind } from '../core/lifecycle.ts';
import { calendarInterval } from '../core/time/catalogue-date.ts';
import { DAY } from '../core/time/units.ts';
import { kindById } from './registry.ts';
import type { PageDefinition } from './schema.ts';

/**
 * Of which of the kinds of a page a key is: as its row says, or the only one that can be. What was made after no new ones of a kind
 * could be is not of that kind, unless an old one can get a new secret. Undefined where that is not told, or nothing is to be.
 */
export function toldKind(
  { kinds }: Pick<PageDefinition, 'kinds'>,
  { told, created }: Pick<Sighting, 'told' | 'created'>,
): KindId | undefined {
  if (!kinds || told !== undefined) return told;
  const left = kinds.filter((id) => {
    const kind = kindById(id);
    return kind === null || created === null || !isClosedBefore(kind, created.earliest);
  });
  return left.length === 1 ? left[0] : undefined;
}

/** A day's grace, for zones. */
function isClosedBefore({ lifecycle, rotation }: Kind, made: number | null): boolean {
  if (made === null || rotation.mode === 'immediate' || rotation.mode === 'overlap') return false;
  return lifecycle.some(
    ({ stage, on, source }) =>
      stage === 'creation-disabled' && source.confidence !== 'inferred' && calendarInterval(on).latest + DAY < made,
  );
}

/** Whether a list that shows all of its keys shows one that is of that kind, as far as it is told. */
export function isListedOn({ kind, kinds }: Pick<PageDefinition, 'kind' | 'kinds'>, keyIs: KindId): boolean {
  if (!kinds || kinds.includes(keyIs)) return true;
  const all = keyIs === kind ? kindById(kind)?.mayBe : undefined;
  return all?.every(({ id }) => kinds.includes(id)) ?? false;
}
