// @ts-check
// What somebody would see of a provider, in words: for who adds one or changes one.

import { nameOf } from './names.mjs';
import { exampleHosts } from './pages.mjs';
import { TIERS, tierOf, unfinishedPages } from './tier.mjs';
import {
  clockInWords,
  eventInWords,
  hostsInWords,
  pageInWords,
  replacementInWords,
  rotationInWords,
} from './words.mjs';

/** @typedef {import('./read-files.mjs').Folder} Folder */

/** @param {Folder} folder @param {string} today as 2026-11-26 */
export function inWords({ id, path, folder, file }, today) {
  const tier = tierOf(folder);
  const read = file.hostAccess === 'at-install' ? 'asked for at install' : 'never asked for by itself';
  return [
    `${file.name} (${id}), ${tier}: ${TIERS[tier]}`,
    `Hosts: ${hostsInWords(file)}; ${read}`,
    'Pages:',
    ...Object.values(file.pages).flatMap((page) => {
      const { address, what } = pageInWords(file, page);
      const [host = ''] = exampleHosts(file, page);
      return [`  ${what}: ${address}`, `    such as https://${host}${page.examples.yes[0]}`];
    }),
    'Kinds:',
    ...Object.values(file.kinds).flatMap((kind) => [`  ${nameOf(kind, 'en')}`, ...factsOf(kind, file, today)]),
    ...(file.notKnown ? ['Not known:', ...file.notKnown.map((what) => `  ${what}`)] : []),
    'Sources:',
    ...Object.values(file.sources).map(
      ({ url, checkedOn, confidence = 'stated' }) => `  ${checkedOn} ${confidence} ${url}${ageOf(checkedOn, today)}`,
    ),
    ...unfinishedPages(folder),
    `${path}: the rules are kept`,
    '',
  ].join('\n');
}

/** Sources that nobody can have read yet, in words that name their place. @param {Folder} folder @param {string} today as 2026-11-26 */
export const notYetRead = ({ path, file }, today) =>
  Object.entries(file.sources)
    .filter(([, { checkedOn }]) => checkedOn > today)
    .map(([key, { checkedOn }]) => `${path}: sources.${key}.checkedOn is ${checkedOn}, and today is ${today}`);

/** @param {Folder['file']['kinds'][string]} kind @param {Folder['file']} file @param {string} today */
function factsOf({ lifecycle = [], clocks = [], rotation, replacements = [] }, file, today) {
  const facts = [
    ...lifecycle.map((event) => `${eventInWords(event)}${whenIs(event.on, today)}`),
    ...clocks.filter(({ clock }) => clock !== 'deadline').map((clock) => clockInWords(clock, file.name)),
    ...(rotation ? [rotationInWords(rotation)] : ['whether it can be rotated in place is not known']),
    ...replacements.map((one) => `replaced by ${replacementInWords(one, file)}`),
  ];
  return facts.map((what) => `    ${what}`);
}

/** @param {string} on @param {string} today */
const whenIs = (on, today) =>
  !/^\d{4}-\d\d-\d\d$/.test(on) ? '' : on < today ? ', past' : `, in ${daysBetween(today, on)} days`;

/** @param {string} from @param {string} to */
const daysBetween = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** @param {string} checkedOn @param {string} today */
const ageOf = (checkedOn, today) => (daysBetween(checkedOn, today) > 400 ? ' (read it again: over 400 days ago)' : '');
