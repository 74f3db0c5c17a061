import type { Clock, Kind, RotationRule } from './lifecycle.ts';

/**
 * What is known of a key that is of one of several kinds, and of which is not told: no more than what holds for all of them. Each of
 * the kinds stays there as `mayBe`, for what may hold. Throws where no kind is given.
 */
export function commonKind(id: string, kinds: readonly Kind[]): Kind {
  const [first, ...others] = kinds;
  if (!first) throw new Error('a family has to have kinds');
  const areIn = <T>(part: (kind: Kind) => readonly T[]) => part(first).filter((one) => others.every(has(part, one)));
  const isSame = <T>(part: (kind: Kind) => T) => others.every((other) => part(other) === part(first));
  const introduced = kinds.map((kind) => kind.introduced);
  return {
    id,
    provider: first.provider,
    nameId: first.nameId,
    introduced: introduced.includes(null) ? null : (introduced.toSorted()[0] ?? null),
    introducedSource: null,
    perAccount: isSame(({ perAccount }) => perAccount) ? first.perAccount : 'many',
    lifecycle: first.lifecycle.filter((event) =>
      others.every(({ lifecycle }) => lifecycle.some(({ stage, on }) => stage === event.stage && on === event.on)),
    ),
    rotation: commonRotation(first, others),
    clocks: commonClocks(first, others),
    replacements: first.replacements.filter((one) =>
      others.every(({ replacements }) =>
        replacements.some(({ kind, suits }) => kind === one.kind && suits === one.suits),
      ),
    ),
    links: first.links.filter((link) =>
      others.every(({ links }) =>
        links.some(({ purpose, source }) => purpose === link.purpose && source.url === link.source.url),
      ),
    ),
    usageLogs: (first.usageLogs ?? []).filter((log) =>
      others.every(({ usageLogs = [] }) =>
        usageLogs.some(({ tells, place }) => tells === log.tells && place.join() === log.place.join()),
      ),
    ),
    traits: areIn(({ traits }) => traits),
    mayBe: kinds,
  };
}

const has =
  <T>(part: (kind: Kind) => readonly T[], one: T) =>
  (other: Kind): boolean =>
    part(other).includes(one);

/** Where they differ, nothing is known of all, but that another can be made where that holds for each. */
function commonRotation({ rotation }: Kind, others: readonly Kind[]): RotationRule {
  const { mode, overlapDays, source } = rotation;
  const isSame = others.every(({ rotation: other }) => other.mode === mode && other.overlapDays === overlapDays);
  if (isSame) return rotation;
  const isReplaced = [rotation, ...others.map((other) => other.rotation)].every(isByAnother);
  return { mode: isReplaced ? 'another' : 'unknown', overlapDays: null, source };
}

const isByAnother = ({ mode }: RotationRule): boolean => mode === 'none' || mode === 'another';

/** Those that all have, each as the kind has it for which it is mildest. */
function commonClocks(first: Kind, others: readonly Kind[]): Clock[] {
  return first.clocks.flatMap((clock) => {
    const all = [clock, ...others.flatMap(({ clocks }) => clocks.find((one) => one.clock === clock.clock) ?? [])];
    return all.length > others.length ? mildest(all) : [];
  });
}

function mildest(all: readonly Clock[]): Clock[] {
  const [first] = all;
  switch (first?.clock) {
    case 'age': {
      const days = all.map((one) => (one.clock === 'age' ? one.everyDays : null));
      const known = days.flatMap((one) => one ?? []);
      return [{ ...first, everyDays: known.length < days.length ? null : Math.max(...known) }];
    }
    case 'expiry':
      return [{ ...first, offered: all.every((one) => one.clock === 'expiry' && one.offered) }];
    case 'idle':
      return [{ ...first, afterDays: Math.max(...all.map((one) => (one.clock === 'idle' ? one.afterDays : 0))) }];
    case 'deadline':
      return all.every((one) => one.clock === 'deadline' && one.stage === first.stage) ? [first] : [];
    case undefined:
      return [];
  }
}
