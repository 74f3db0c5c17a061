// @ts-check
// `docs/providers.md`, made from the folders.
import { join } from 'node:path';
import { ROOT } from '../lib/root.mjs';
import { nameOf } from './names.mjs';
import { sourceOf } from './sources.mjs';
import { capturedIn, pagesIn, TIERS, tierOf } from './tier.mjs';
import {
  beginningsOf,
  clockInWords,
  eventInWords,
  eventParts,
  hostsInWords,
  pageInWords,
  replacementInWords,
  rotationInWords,
  usageLogInWords,
} from './words.mjs';

/** @typedef {import('./read-files.mjs').Folder} Folder */
/** @typedef {import('./schema.mjs').ProviderFile} ProviderFile */
/** @typedef {import('./schema.mjs').SourceRef} SourceRef */

export const PROVIDERS_DOC = join(ROOT, 'docs/providers.md');

/** @param {readonly Folder[]} folders */
export function providersDoc(folders) {
  const deadlines = folders.flatMap(({ file }) =>
    Object.values(file.kinds).flatMap((kind) =>
      (kind.lifecycle ?? []).map((event) => {
        const { when, what } = eventParts(event);
        return [when, file.name, nameOf(kind, 'en'), what];
      }),
    ),
  );
  return `${[
    '# Providers',
    `What is known of ${folders.length === 1 ? 'one provider' : `${folders.length} providers`}, and how surely. Made from \`src/providers\` by \`npm run provider write\`: change the`,
    'data, not this page. Each fact is followed by the letter of its source, which stands at the end of the section.',
    '',
    ...Object.entries(TIERS).map(([tier, what]) => `- **${tier}**: ${what}.`),
    '',
    'A fact is *stated* by the provider where nothing else is said, *seen* in public code or notes, or *inferred* by us.',
    '',
    '| provider | known | asked for at installing | hosts | kinds of keys |',
    '| --- | --- | --- | --- | --- |',
    ...folders.map(
      ({ id, folder, file }) =>
        `| [${file.name}](#${anchorOf(file.name)}) (\`${id}\`) | ${tierOf(folder)} | ${isRead(file) ? 'yes' : 'no'} | ${hostsInWords(file)} | ${Object.keys(file.kinds).length} |`,
    ),
    '',
    '## Dates',
    '| date | provider | kind | what |',
    '| --- | --- | --- | --- |',
    ...deadlines.sort(([a = ''], [b = '']) => (a < b ? 1 : a > b ? -1 : 0)).map((row) => `| ${row.join(' | ')} |`),
    '',
    ...folders.flatMap(sectionOf),
  ]
    .join('\n')
    .trimEnd()}\n`;
}

/** @param {ProviderFile} file */
const isRead = ({ hostAccess }) => hostAccess === 'at-install';

const READ = {
  'at-install': 'asked for at installing, and read',
  'on-request': 'not asked for at installing; read when you ask for it',
};

/** As GitHub makes anchors of headings. @param {string} title */
const anchorOf = (title) =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

/** @param {Folder} folder */
function sectionOf({ id: provider, file, folder }) {
  const keys = Object.keys(file.sources);
  const letter = (/** @type {SourceRef} */ ref) => {
    const { confidence } = sourceOf(file, ref);
    const at = keys.indexOf(typeof ref === 'string' ? ref : ref.from);
    return `[${letterOf(at)}${confidence === 'stated' ? '' : `, ${confidence}`}]`;
  };
  return [
    `## ${file.name}`,
    `*${tierOf(folder)}*, ${READ[isRead(file) ? 'at-install' : 'on-request']} · ${hostsInWords(file)} ${letter(file.hosts.source)}`,
    '',
    ...Object.values(file.pages).map((page) => {
      const { address, what } = pageInWords(file, page);
      return `- \`${address}\`: ${what} ${letter(page.source)}`;
    }),
    '',
    ...shownBy(folder, letter),
    ...Object.entries(file.kinds).flatMap(([id, kind]) => [
      `- **${nameOf(kind, 'en')}** (\`${provider}/${id}\`)`,
      ...factsOf(id, file, letter),
    ]),
    '',
    ...(file.notKnown ? ['Not known:', '', ...file.notKnown.map((what) => `- ${what}`), ''] : []),
    ...keys.map((key, at) => {
      const { url, checkedOn } = file.sources[key] ?? { url: '', checkedOn: '' };
      return `${letterOf(at)}. <${url}>, read on ${checkedOn}\\`;
    }),
    '',
  ];
}

/** What shows that its pages are read right. @param {string} folder @param {(ref: SourceRef) => string} letter @returns {string[]} */
function shownBy(folder, letter) {
  const captured = capturedIn(folder);
  const after = pagesIn(folder).flatMap(({ expected }) => (expected.after ? [letter(expected.after)] : []));
  if (after.length === 0 && !captured) return [];
  return [
    ...(after.length > 0 ? [`Read right on pages of ours, made after ${[...new Set(after)].join(', ')}.`] : []),
    ...(captured
      ? [
          `Tried on the running product, version ${captured.version}, in ${captured.languages.join(', ')}: read right or left unread.`,
        ]
      : []),
    '',
  ];
}

/** @param {number} at */
const letterOf = (at) => String.fromCharCode(97 + (at % 26)).repeat(Math.floor(at / 26) + 1);

/**
 * How long the old secret lives on may be from another source than that it does.
 * @param {NonNullable<import('./words.mjs').KindFact['rotation']>} rotation @param {(ref: SourceRef) => string} letter
 */
function rotationWithSources({ mode, overlapDays, source, overlapSource }, letter) {
  if (!overlapSource) return `${rotationInWords({ mode, overlapDays, source })} ${letter(source)}`;
  return `${rotationInWords({ mode, source })} ${letter(source)}: ${overlapDays} days ${letter(overlapSource)}`;
}

/** @param {string} id @param {ProviderFile} file @param {(ref: SourceRef) => string} letter */
function factsOf(id, file, letter) {
  const { lifecycle = [], clocks = [], replacements = [], rotation, usageLogs = [] } = file.kinds[id] ?? {};
  const replaced = replacements.map((one) => `${replacementInWords(one, file)} ${letter(one.source)}`).join(', ');
  return [
    ...lifecycle.map((event) => `${eventInWords(event)} ${letter(event.source)}`),
    ...clocks.flatMap((clock) =>
      'source' in clock ? [`${clockInWords(clock, file.name)} ${letter(clock.source)}`] : [],
    ),
    ...(rotation ? [rotationWithSources(rotation, letter)] : []),
    ...usageLogs.map((log) => `${usageLogInWords(log)} ${letter(log.source)}`),
    ...(usageLogs.length === 0 ? ['who uses it: where to see that is not known'] : []),
    ...(replaced ? [`replaced by ${replaced}`] : []),
    ...new Set(
      beginningsOf(file, id).map(({ text, source }) => `its secrets begin with \`${text}\` ${letter(source)}`),
    ),
  ].map((what) => `  - ${what}`);
}
