import { isClosed } from '../dom/headings.ts';
import { type Heading, headingsIn } from '../dom/landmarks.ts';
import { hasWords, textOf } from '../dom/text.ts';
import { isPlainHeading, isUnderstood, namesKey, namesOther, speaksOfKey } from '../labels/classify.ts';
import { besides, saysAllOfList } from '../labels/list-phrases.ts';
import { tableOf } from './cells.ts';
import type { FoundRow } from './row-ids.ts';

/**
 * Where names alone tell rows: whether what stands at a node may be a list of keys. The nearest heading above it that says
 * something decides: it names keys, or it is the page's title and names no other subject. A heading that names anything else,
 * a known word or not, ends the reach of the one above it. Where no heading at all stands above, nothing speaks against it.
 */
export function mayListKeys(headings: readonly Heading[], node: Element, root: Element): boolean {
  const nearest = headings.findLast(
    ({ element }) => isBefore(element, node) && !isClosed(element, node, root) && !saysNoSubject(textOf(element)),
  );
  if (!nearest) return true;
  const text = textOf(nearest.element);
  if (namesOtherKeys(text)) return false;
  // In a title a key may be named along with whose it is.
  if (nearest.level === 1) return !namesOther(text) || speaksOfKey(text);
  return namesKey(text) || (isOnly(nearest, root) && !namesOther(text));
}

/** "SSH keys", "Your passkeys", "Encryption": the title of keys that are no API keys. */
function namesOtherKeys(title: string): boolean {
  const rest = besides(title, 'other-keys', true);
  return rest !== null && (speaksOfKey(title) || isUnderstood(rest));
}

/** True for a title of another subject, or of keys that are none of an API. */
export const isOfOtherList = (title: string): boolean => namesOther(title) || namesOtherKeys(title);

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
  return !hasWords(words) || isPlainHeading(text) || (isOfRows && !namesKey(text) && !namesOther(text));
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
