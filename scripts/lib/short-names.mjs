// Properties of the reader that no message, no setting and no other script of ours knows: in the scripts of pages they get
// short names, the same in each of them.
const NAMES = [
  ...['isAlerted', 'isBound', 'isByBehind', 'isExpected', 'isScan', 'isStated', 'isUnsettled', 'isYearless'],
  ...[
    'isZoneUnsure',
    'listPhrases',
    'meanings',
    'orders',
    'rescan',
    'shortest',
    'surroundings',
    'tokensOf',
    'vocabulary',
  ],
  ...['wall', 'zoneName'],
];

/** What each is called there: nothing of the browser is called so. */
export const shortNames = Object.fromEntries(NAMES.map((name, index) => [name, String.fromCharCode(65 + index)]));
/** As options of esbuild. */
export const withShortNames = { mangleProps: new RegExp(`^(?:${NAMES.join('|')})$`), mangleCache: shortNames };
