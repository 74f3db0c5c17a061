// @ts-check
// A kind of keys, from a provider's file. Of kinds of which less is known, only what holds for all keys of a kind is counted on.
import { nameIdOf, nounIdOf } from './names.mjs';
import { missing, sourceOf } from './sources.mjs';

/** @typedef {import('./schema.mjs').ProviderFile} ProviderFile */
/** @typedef {import('./schema.mjs').SourceRef} SourceRef */
/** @typedef {import('./schema.mjs').KindFact} KindFact */
/** @typedef {import('../../src/core/lifecycle.ts').Kind} Kind */
/** @typedef {NonNullable<KindFact['lifecycle']>[number]} Event */

/** Something of all keys, on a day or in a month that is known. @param {Event} event */
const isOfAll = ({ on, through, appliesTo }) => /^\d/.test(on) && !through && !appliesTo;

/**
 * @param {string} provider @param {string} name @param {KindFact} kind @param {ProviderFile} file
 * @returns {Kind}
 */
export function compileKind(provider, name, kind, file) {
  /** @template {{ source: SourceRef }} F @param {F} fact */
  const sourced = ({ source, ...rest }) => ({ ...rest, source: sourceOf(file, source) });
  const isRead = file.hostAccess === 'at-install';
  const introduced = kind.introduced ?? file.since ?? (isRead ? missing('introduced') : null);
  const lifecycle = kind.lifecycle ?? [];
  const others = lifecycle.filter((event) => !isOfAll(event));
  const ways = (kind.replacements ?? []).filter(({ way }) => way);
  const all = {
    provider,
    introduced: introduced?.on ?? null,
    introducedSource: introduced ? sourceOf(file, introduced.source) : null,
    id: `${provider}/${name}`,
    nameId: isRead ? nameIdOf(provider, name, kind) : nounIdOf(kind.noun),
    ...(!isRead && kind.names && { names: kind.names }),
    perAccount: kind.perAccount ?? (isRead ? missing('perAccount') : 'many'),
    lifecycle: lifecycle.filter(isOfAll).map(sourced),
    ...(others.length > 0 && { announcements: others.map(sourced) }),
    rotation: rotationOf(kind, file),
    clocks: clocksOf(kind, file),
    replacements: (kind.replacements ?? [])
      .filter((one) => one.kind)
      .map((one) => ({ suits: 'any', ...sourced(one), kind: inFull(provider, one.kind ?? '') })),
    ...(ways.length > 0 && { ways: ways.map(({ way, source }) => ({ way, source: sourceOf(file, source) })) }),
    links: (kind.links ?? []).map((link) => ({
      ...sourced(link),
      ...(link.aboutKind && { aboutKind: inFull(provider, link.aboutKind) }),
    })),
    ...(kind.buttons && { buttons: sourced(kind.buttons) }),
    ...(kind.usageLogs && { usageLogs: kind.usageLogs.map(sourced) }),
    traits: Object.keys(kind.traits ?? {}),
  };
  return /** @type {Kind} */ (/** @type {unknown} */ (all));
}

/** @param {string} provider @param {string} kind of this provider, or in full */
const inFull = (provider, kind) => (kind.includes('/') ? kind : `${provider}/${kind}`);

/** @param {KindFact} kind @param {ProviderFile} file */
function rotationOf({ rotation }, file) {
  if (!rotation) return { mode: 'unknown', overlapDays: null, source: sourceOf(file, file.hosts.source) };
  const { source, overlapSource, mode, overlapDays = null } = rotation;
  const overlap = overlapSource && { overlapSource: sourceOf(file, overlapSource) };
  return { mode, overlapDays, source: sourceOf(file, source), ...overlap };
}

/** What others advise is no limit of the provider's. @param {KindFact} kind @param {ProviderFile} file @returns {object[]} */
function clocksOf({ clocks = [], lifecycle = [] }, file) {
  const ends = lifecycle.filter(isOfAll).map(({ stage }) => stage);
  return clocks
    .filter((clock) => clock.clock !== 'deadline' || ends.includes(clock.stage))
    .map((clock) =>
      clock.clock === 'deadline' ? clock : { ...ownClock(clock), source: sourceOf(file, clock.source) },
    );
}

/** @param {NonNullable<KindFact['clocks']>[number]} clock @returns {object} */
function ownClock(clock) {
  if (clock.clock !== 'age') return clock;
  const { advisedBy, ...kept } = clock;
  return advisedBy === undefined ? kept : { ...kept, everyDays: null };
}
