import { type DateMeaning, dateMeaningOf, ENDS, has, isSmall } from './date-meaning.ts';
import { besides, saysAllOfList } from './list-phrases.ts';
import { agreed, isUnderstoodBy, LONGEST_LABEL, type Parsed, parse, perText } from './loaded-languages.ts';
import { neverMeaning } from './never.ts';
import { zoneIn } from './zone-in.ts';

export { type DateMeaning, ENDS } from './date-meaning.ts';

/** As a program calls it: "createdAt". */
const JOINED = /^[a-z]+(?:[A-Z][a-z]+)+$/;
/** How dates are written, and that they are of where the reader is: "(mm/dd/yyyy)", "(local)". */
const FORMAT = /\((?=[^)]*(?:yy|jj|aa)|local\))[a-z]+(?:[./ :-]+[a-z]+)*\)/i;

/** What a whole label says besides the zone that it names and how dates are written; null when it says nothing known, several things, or anything besides. */
export const labelMeaning = perText((text): DateMeaning | null => {
  if (text.length > LONGEST_LABEL || neverMeaning(text)) return null;
  const words = JOINED.test(text)
    ? text.replace(/(?=[A-Z])/g, ' ')
    : text.replace(zoneIn(text), ' ').replace(FORMAT, ' ');
  const said = agreed(parse(words), (one) => {
    const said = isUnderstoodBy(one) ? dateMeaningOf(one.tokens) : null;
    // "Created for" asks for no date.
    return said && !ENDS.has(said) && has(one.tokens.slice(-1), 'for') ? 'other' : said;
  });
  return said ?? (saysRenewed(words) ? 'renewed' : null);
});

/** True for what was done to a key, where no label is called so: nobody says whether its secret is another since. */
export function saysRenewed(text: string): boolean {
  const rest = besides(text, 'done', true);
  return rest !== null && saysNothing(rest);
}

/** What a translation key such as `keys.columns.lastUsed` says: its last part, where the others do not name another subject. */
export function keyMeaning(dataKey: string): DateMeaning | null {
  const parts = dataKey.split(/[./:]/).map((part) => part.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[_-]/g, ' '));
  if (namesOther(parts.slice(0, -1).join(' '))) return null;
  return labelMeaning(parts.at(-1) ?? '');
}

/** True for small words alone, or none. */
export const saysNothing = (text: string): boolean => parse(text).some(({ tokens }) => tokens.every(isSmall));

/** True for a text that names a key, token or secret, and not one that is something else. */
export function namesKey(text: string): boolean {
  const isKey = ({ tokens }: Parsed) => has(tokens, 'key') && !has(tokens, 'other');
  return parse(text).some(isKey) && !namesOtherSecret(text);
}

/** True for a text in which a key, token or secret is named, whatever else is. */
export const speaksOfKey = (text: string): boolean => parse(text).some(({ tokens }) => has(tokens, 'key'));

/** True for a text of which every word is known, and one names a key: "API keys", and not "old keys". */
export function isKeyNoun(text: string): boolean {
  const isNoun = ({ tokens }: Parsed) =>
    has(tokens, 'key') && tokens.every(({ meanings }) => meanings.includes('key') || meanings.includes('filler'));
  return parse(text).some(isNoun);
}

/** True for a text that names a secret or id beside the credential's own. */
export const namesOtherSecret = (text: string): boolean =>
  parse(text).some(({ tokens }) => has(tokens, 'other-secret'));

/** True for a text that names another subject, such as the account, and nothing that is not known. */
export const namesOther = (text: string): boolean =>
  text.length <= LONGEST_LABEL && parse(text).some(({ tokens }) => has(tokens, 'other'));

/** The same, or one that names what a column may hold: "Project Maple". */
export const namesSubject = (text: string): boolean =>
  namesOther(text) || parse(text).some(({ tokens }) => has(tokens, 'column'));

/** True for a text that speaks of what was before. */
export const namesFormer = (text: string): boolean => parse(text).some(({ tokens }) => has(tokens, 'old'));

/** True for a heading under which a credential's own dates may stand. */
export function isOwnHeading(text: string): boolean {
  if (namesOther(text) || namesFormer(text)) return false;
  return namesKey(text) || isPlainHeading(text) || (labelMeaning(text) ?? 'other') !== 'other';
}

/** True for "Details", "Settings" and the like, alone. */
export const isPlainHeading = (text: string): boolean =>
  parse(text).some(({ tokens }) => tokens.length === 1 && has(tokens, 'heading'));

/** True for a label of which every word is known, and none says that below it stands what somebody typed. */
export function isUnderstood(label: string): boolean {
  const parsed = parse(label);
  return parsed.some(isUnderstoodBy) && !parsed.some(({ tokens }) => has(tokens, 'free-text'));
}

/** True for the header of a column of names. */
export const namesName = perText((header): boolean => {
  const isName = ({ tokens }: Parsed) =>
    has(tokens, 'name') && tokens.every((token) => token.meanings.includes('name') || isSmall(token));
  return isUnderstood(header) && parse(header).some(isName);
});

/** True for the label of anything else than a name. */
export const namesNoName = perText((header): boolean => {
  if (labelMeaning(header) !== null) return true;
  return isUnderstood(header) && parse(header).some(({ tokens }) => has(tokens, 'column') || has(tokens, 'id'));
});

/**
 * What a header says of the texts below it: true, that they are names; null, that one may be a name, where it says nothing or is
 * of keys, or of what somebody typed; false for anything else, understood or not: what the key has besides is called so.
 */
export const saysName = perText((header): boolean | null => {
  const isTyped = ({ tokens }: Parsed) =>
    has(tokens, 'free-text') && tokens.every((one) => one.meanings.includes('free-text') || isSmall(one));
  if (namesName(header)) return true;
  return !/[\p{L}\p{N}]/u.test(header) || isKeyNoun(header) || parse(header).some(isTyped) ? null : false;
});

/** True for the header of what a key was made for: "Application", "Device". */
export const isBearer = (header: string): boolean => saysAllOfList(header, 'bearer');

/** The same of a column, in which a key may be called as what it was made for. */
export const columnSaysName = (header: string): boolean | null => (isBearer(header) ? null : saysName(header));
