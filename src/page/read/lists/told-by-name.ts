import { isClosed } from '../dom/headings.ts';
import { type Heading, headingsIn, holds } from '../dom/landmarks.ts';
import { parentOf, tag } from '../dom/nodes.ts';
import { hasWords, textOf } from '../dom/text.ts';
import { isPlainHeading, isUnderstood, namesKey, namesOther, speaksOfKey } from '../labels/classify.ts';
import { has } from '../labels/date-meaning.ts';
import { isWithin } from '../labels/labelled-dates.ts';
import { besides, saysAllOfList, speaksOfList } from '../labels/list-phrases.ts';
import { parse } from '../labels/loaded-languages.ts';
import { tableOf } from './cells.ts';
import { isOfDead } from './dead-titles.ts';
import type { FoundRow } from './row-ids.ts';
import { speaksOfKeys } from './speaks-of-keys.ts';

/**
 * Where names alone tell rows: whether what stands at a node may be a list of keys. The nearest heading above it that says
 * something decides: it names keys, or it is the page's title and names no other subject. A heading that names anything else,
 * a known word or not, ends the reach of the one above it. Where no heading at all stands above, nothing speaks against it.
 */
export function mayListKeys(headings: readonly Heading[], node: Element, root: Element): boolean {
  const nearest = headings.findLast(
    ({ element }) =>
      isBefore(element, node) &&
      !isClosed(element, node, root) &&
      !saysNoSubject(textOf(element)) &&
      !isOfTip(element, node, root),
  );
  if (!nearest) return true;
  const text = textOf(nearest.element);
  if (namesOtherKeys(text) || isOfDead(text)) return false;
  // In a title a key may be named along with whose it is.
  if (speaksOfKey(text) && (nearest.level === 1 || namesKey(text))) return true;
  if (namesOther(text) || !(nearest.level === 1 || isOnly(nearest, root))) return false;
  // A page may be titled by what its keys are for: "MCP Server". "Security" may list devices, too.
  const isOwn = nearest.level === 1 && besides(text, 'section') !== '';
  return isOwn || API.test(text) || speaksOfKeys(root);
}

const API = /\bAPI/i;

/** "SSH keys", "Your passkeys", "Encryption": the title of keys that are no API keys. */
function namesOtherKeys(title: string): boolean {
  const rest = besides(title, 'other-keys', true);
  return rest !== null && (speaksOfKey(title) || isUnderstood(rest));
}

/** True for a title of another subject, or of keys that are none of an API. */
export const isOfOtherList = (title: string): boolean => namesOther(title) || namesOtherKeys(title) || isOfDead(title);

/** The same of a short text above a list, which is no title where it leads somewhere, or speaks of keys in a sentence. */
export function isTitledOther(title: string, element?: Element): boolean {
  if (!isOfOtherList(title)) return false;
  const isLink = (node: Element) => tag(node) === 'a';
  return !element || !(isLink(element) || holds(element, isLink) || saysAllOfList(title, 'aside') || isRemark(title));
}

/** "Deleted keys are not shown", "Disabled keys cannot sign in": no title of the keys below, as "These keys were deleted" is. */
function isRemark(text: string): boolean {
  if (speaksOfList(text, 'these', true) || speaksOfList(text, 'was', true) || /\bbeen\b/i.test(text)) return false;
  if (speaksOfList(text, 'shown', true))
    return speaksOfKey(text) && (['not', 'rest'] as const).some((one) => speaksOfList(text, one, true));
  return parse(text).some(({ tokens, vocabulary, isExpected }) => {
    const isVerb = (word: string) =>
      (['goes-on', 'general'] as const).some((one) => vocabulary.listPhrases(one).has(word));
    return isExpected && has(tokens, 'key') && tokens.some((one) => !has([one], 'key') && isVerb(one.text));
  });
}

/** True for what heads advice about keys in a part of its own: "Tips" */
function isOfTip(heading: Element, node: Node, root: Element): boolean {
  const text = textOf(heading);
  if (!speaksOfList(text, 'help', true)) return false;
  let part = parentOf(heading);
  while (part && part !== root && textOf(part) === text) part = parentOf(part);
  return part !== null && part !== root && !isWithin(node, part) && speaksOfKey(textOf(part).replace(text, ''));
}

/** True for a title that names API keys, or keys of no sort. */
export const headsKeys = (title: string): boolean => namesKey(title) && !namesOtherKeys(title);

/** True for the one heading of its level on a page of which none names keys: what the page lists is called so. */
function isOnly(heading: Heading, root: Element): boolean {
  return headingsIn(root).every(
    ({ element, level }) => element === heading.element || (level !== heading.level && !namesKey(textOf(element))),
  );
}

/** "Details", "Active", "All results": said of the rows below, and not of what they are. */
function saysNoSubject(text: string): boolean {
  const words = text.replace(/\p{N}+/gu, ' ');
  const isOfRows = besides(words, 'rows') === '' || saysAllOfList(text, 'part') || saysAllOfList(text, 'all');
  return (
    !hasWords(words) || isPlainHeading(text) || (isOfRows && !isOfDead(text) && !namesKey(text) && !namesOther(text))
  );
}

export const isBefore = (heading: Element, node: Node): boolean =>
  (heading.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Without the rows of other tables, where a column of one table says that it holds the names. */
export function whereNamesAreSaid(rows: readonly FoundRow[]): FoundRow[] {
  const said = new Set(rows.flatMap(({ element, named }) => (named?.name?.isSaid ? tableOf(element) : [])));
  said.delete(null);
  const isLeftOut = ({ element }: FoundRow) =>
    said.size > 0 && tableOf(element) !== null && !said.has(tableOf(element));
  return rows.filter((row) => !isLeftOut(row));
}
