// Properties of the reader that no message, no setting and no other script of ours knows: in the scripts of pages they get
// short names, the same in each of them.
const NAMES = (
  'areEvents comparisons directions holdsNoNote isAlerted isBare isBound isByBehind isChosen isDirected isEmpty isExpected ' +
  'isJudged isLoose isName isProven isSaid isScan isStated isUnsettled isUnsure isYearless isZoneUnsure listPhrases meanings ' +
  'orders readings rescan roles shortest surroundings tokensOf vocabulary wall zoneName'
).split(' ');

/** What each is called there: nothing of the browser that is met there is called so. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZghijklmnopqrstuv';
export const shortNames = Object.fromEntries(NAMES.map((name, index) => [name, LETTERS.charAt(index)]));
/** As options of esbuild. */
export const withShortNames = { mangleProps: new RegExp(`^(?:${NAMES.join('|')})$`), mangleCache: shortNames };
