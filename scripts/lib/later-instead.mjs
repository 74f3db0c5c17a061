// What stands in place of modules that come into a page with a later script.
const EVENTS = 'src/page/read/events';
const HEADINGS = 'src/page/read/dom/headings.ts';
const LABELS = 'src/page/read/labels';
const LISTS = 'src/page/read/lists';
const TAUGHT = 'src/page/read/taught';
const TIMES = 'src/page/read/times';

/** What the page's script has in place of the reader's modules, and of what makes fingerprints. */
export const INSTEAD_IN_PAGE = {
  'src/page/read/index.ts': 'export const createReader = (...all) => sharedRoute().reader.createReader(...all);',
  'src/page/read/scope.ts': 'export const readScopeOf = (...all) => sharedRoute().reader.readScopeOf(...all);',
  // Asked before the reader is there, too.
  'src/page/read/labels/loaded-languages.ts': `export const areWordsMissing = () => sharedRoute().reader?.areWordsMissing() ?? false;
    export const metLanguages = () => sharedRoute().reader?.metLanguages() ?? [];
    export const useWords = (...all) => sharedRoute().reader?.useWords(...all) ?? false;`,
  'src/protocol/secrets/fingerprint.ts':
    'export const fingerprint = async (...all) => sharedRoute().fingerprint?.(...all) ?? {};',
};

/** Nothing is read before `rare-dates.js` is there, which is asked for. */
const fromRareDates = (name) => `export function ${name}(...all) {
    const route = sharedRoute();
    if (route.rareDates) return route.rareDates.${name}(...all);
    route.isRareWanted = true;
    return [];
  }`;

/** What the reader, and what comes after it, have in place of a module that may not be there. */
export const INSTEAD = {
  [`${TIMES}/rare-lines.ts`]: fromRareDates('rareLine'),
  [`${TIMES}/cell-facts.ts`]: fromRareDates('cellFacts'),
  [`${LABELS}/around-date.ts`]:
    'export const isExplainedAround = (...all) => sharedRoute().isExplainedAround?.(...all) === true;',
  // What the worker sends before the first look. Without it no date is read, as where the platform does not know a zone.
  'src/core/dates/intl.ts': `export function printedOf(language, zone) {
    const printed = sharedRoute().printed[\`\${language} \${zone}\`];
    if (!printed) throw new RangeError('not sent');
    return printed;
  }`,
  [`${LISTS}/changes.ts`]: 'export const effectOf = (...all) => sharedRoute().lists.effectOf(...all);',
  [`${LISTS}/list-rows.ts`]: `export function ListRows() {
    // A page about one key has none.
    const { lists } = sharedRoute();
    return lists ? new lists.ListRows() : { size: 0 };
  }`,
  // Asked of a table alone.
  [`${LISTS}/doubted-columns.ts`]: `export function doubtedColumns(table, texts, isOther) {
    const { lists } = sharedRoute();
    return lists ? lists.doubtedColumns(table, texts, isOther) : { isDoubted: () => isOther, isUnnamed() {} };
  }`,
  // What comes later than they asks them.
  [`${EVENTS}/index.ts`]: 'export const isEvent = (...all) => sharedRoute().lists.isEvent(...all);',
  [HEADINGS]: `export const isClosed = (...all) => sharedRoute().lists.isClosed(...all);
    export const isInOther = (...all) => sharedRoute().lists.isInOther(...all);`,
  [`${LISTS}/row-names.ts`]: `export const namedBefore = (...all) => sharedRoute().lists.namedBefore(...all);
    export const namedIn = (...all) => sharedRoute().lists.namedIn(...all);
    export const saidIn = (...all) => sharedRoute().lists.saidIn(...all);`,
  'src/page/read/detail.ts': `export const readDetail = (...all) => sharedRoute().oneKey?.readDetail(...all) ?? null;
    export const readIdentity = (...all) => sharedRoute().oneKey?.readIdentity(...all) ?? null;`,
  [`${TIMES}/rare-dates.ts`]: `import { mayBeRare } from './${TIMES}/rare-wanted.ts';
  export function rareDate(...all) {
    const route = sharedRoute();
    if (route.rareDates) return route.rareDates.rareDate(...all);
    route.isRareWanted ||= mayBeRare(...all);
    return null;
  }`,
  // Where a zone may be named, dates are read as of any until it is known what is said of it.
  [`${TIMES}/zone-note.ts`]: `import { COMMON_WORDS } from './src/core/dates/common-words.ts';
    import { isElement, isText, nodeText, walk } from './src/page/read/dom/nodes.ts';
    import { holdsNoNote } from './${TIMES}/holds-no-note.ts';
    const ZONES = COMMON_WORDS.zones.match(/\\b[a-z]{3,4}(?= )/g).join('|').toUpperCase();
    const ZONE = new RegExp(\`\\\\b(?:\${ZONES})\\\\b|(?:in|one:?) (?:[PECM]T|Pacific|Eastern|Central|Mountain)\\\\b|h(?:eure|ora) [a-zé ]*d[eu].{0,4}[A-Z]|[a-zS]/[A-Z][a-z]|(?:ic|ain|al|ern|ska|aii) [\\\\w ]*[Tt]ime\`);
    export function zoneNoteIn(root, isPassed) {
      const route = sharedRoute();
      if (route.rareDates) return route.rareDates.zoneNoteIn(root, isPassed);
      let zone = '';
      walk(root, (node) => {
        if (isText(node) && ZONE.test(nodeText(node))) zone = '?';
        return isElement(node) && !isPassed(node) && !holdsNoNote(node);
      });
      route.isRareWanted ||= zone !== '';
      return zone;
    }`,
  [`${TAUGHT}/taught-rows.ts`]: `export const taughtRows = (...all) => sharedRoute().taughtRows?.taughtRows(...all) ?? [];
    export const taughtRow = (...all) => sharedRoute().taughtRows?.taughtRow(...all) ?? null;`,
  [`${LISTS}/unlinked-rows.ts`]: `export const rowsByShape = (...all) => sharedRoute().unlinkedRows?.rowsByShape(...all) ?? [];
    export const rowWithId = (...all) => sharedRoute().unlinkedRows?.rowWithId(...all) ?? null;`,
};
