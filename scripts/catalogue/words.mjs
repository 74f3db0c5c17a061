// @ts-check
// What a provider's facts say, as short phrases in English: for `npm run provider check` and `docs/providers.md`.
import { nameOf } from './names.mjs';

/** @typedef {import('./schema.mjs').ProviderFile} ProviderFile */
/** @typedef {import('./schema.mjs').KindFact} KindFact */
/** @typedef {NonNullable<KindFact['clocks']>[number]} Clock */
/** @typedef {NonNullable<KindFact['lifecycle']>[number]} LifecycleEvent */

const STAGES = {
  announced: 'the end was announced',
  'creation-disabled': 'no new ones can be made',
  deprecated: 'deprecated',
  unsupported: 'no longer supported',
  'stopped-working': 'stops working',
};
/** @type {Record<string, string>} */
const UNDATED = { paused: 'paused, no date', undated: 'no date' };
const ROTATIONS = {
  immediate: 'rotated in place; the old secret ends at once',
  overlap: 'rotated in place; the old secret works on for a while',
  none: 'cannot be rotated in place',
  another: 'another one is made, and this one ended; whether it can be rotated in place is not known',
  unknown: 'whether it can be rotated in place is not known',
};
const WAYS = {
  oauth: 'OAuth',
  oidc: 'OpenID Connect, without a stored key',
  app: 'an app',
  role: 'a role with temporary credentials',
  certificate: 'a certificate or managed identity',
  'service-principal': 'a service principal',
};
const ROLES = {
  list: 'list of',
  detail: 'page of one',
  identity: 'page about one',
  log: 'log of',
  signpost: 'page that leads to',
};

/** @param {ProviderFile} file @param {readonly string[]} kinds */
const namesOf = (file, kinds) =>
  kinds.flatMap((id) => (file.kinds[id] ? [nameOf(file.kinds[id], 'en')] : [])).join(', ');

/** @param {ProviderFile} file @param {ProviderFile['pages'][string]} page */
export function pageInWords(file, page) {
  const query = new URLSearchParams(page.query).toString();
  const address = `${page.path}${query && `?${query}`}${page.fragment ? `#${page.fragment}` : ''}`;
  return { address, what: `${ROLES[page.role]} ${namesOf(file, page.kinds)}` };
}

/** @param {LifecycleEvent} event */
export function eventParts({ stage, on, through, appliesTo }) {
  const when = UNDATED[on] ?? (through ? `${on} to ${through}` : on);
  return { when, what: `${STAGES[stage]}${appliesTo ? ` (${appliesTo})` : ''}` };
}

/** @param {LifecycleEvent} event */
export function eventInWords(event) {
  const { when, what } = eventParts(event);
  return `${when}: ${what}`;
}

/** @param {Clock} clock @param {string} provider */
export function clockInWords(clock, provider) {
  if (clock.clock === 'age') {
    const by = clock.advisedBy ?? provider;
    return clock.everyDays ? `${by} advises a new one every ${clock.everyDays} days` : `${by} names no number of days`;
  }
  if (clock.clock === 'idle') return `ended by ${provider} when unused for ${clock.afterDays} days`;
  if (clock.clock === 'deadline') return 'ends for all on the date below';
  const most = clock.longestDays ? `, at most ${clock.longestDays} days` : '';
  return clock.offered ? `may have an end of its own${most}` : `has an end of its own${most}`;
}

/** @param {NonNullable<KindFact['rotation']>} rotation */
export const rotationInWords = ({ mode, overlapDays }) =>
  mode === 'overlap' && overlapDays ? `${ROTATIONS.overlap}: ${overlapDays} days` : ROTATIONS[mode];

const LOGGED = { calls: 'calls with it', handling: 'who made, viewed or deactivated it' };

/** @param {NonNullable<KindFact['usageLogs']>[number]} log */
export const usageLogInWords = ({ tells, place, days }) =>
  `${LOGGED[tells]}: “${place.join(' › ')}”${days === undefined ? '' : `, ${days} days back`}`;

/**
 * @param {NonNullable<KindFact['replacements']>[number]} replacement
 * @param {ProviderFile} file
 */
export function replacementInWords({ kind, way }, file) {
  if (way) return WAYS[way];
  const own = file.kinds[kind ?? ''];
  return own ? nameOf(own, 'en') : (kind ?? '');
}

/** @param {ProviderFile} file */
export const hostsInWords = ({ hosts }) =>
  [...(hosts.fixed ?? []), ...(hosts.selfHosted ? ['any host where it is installed'] : [])].join(', ');

/**
 * What secrets of a kind begin with, where that is public and one text.
 * @param {ProviderFile} file
 * @param {string} kind
 */
export const beginningsOf = (file, kind) =>
  (file.shapes ?? [])
    .filter(({ kinds, prefix = '' }) => kinds.includes(kind) && /^(?:[\w:-]|\\[.+-])+$/.test(prefix))
    .map(({ prefix = '', source }) => ({ text: prefix.replaceAll('\\', ''), source }));
