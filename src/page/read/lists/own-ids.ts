import type { RowIdentity } from '../../../catalogue/schema.ts';
import { findDates } from '../../../core/dates/index.ts';
import { keptId } from '../../../core/key-material/kept-id.ts';
import { cleanText } from '../../../core/text.ts';
import { isRow } from '../dom/landmarks.ts';
import { attr, childrenOf, isElement, isMatch, parentOf, tag, walk } from '../dom/nodes.ts';
import { type Run, runsIn } from '../dom/runs.ts';
import { textOf } from '../dom/text.ts';
import { saysNothing, speaksOfKey } from '../labels/classify.ts';
import { has } from '../labels/date-meaning.ts';
import { factIn } from '../labels/fact-behind.ts';
import { besides, saysAllOfList, saysOfList, speaksOfList } from '../labels/list-phrases.ts';
import { parse } from '../labels/loaded-languages.ts';
import type { ReadScope } from '../scope.ts';
import { fieldCell } from './columns.ts';
import { hinted } from './hints.ts';
import type { Named } from './names.ts';
import { type ColumnsFor, type FoundRow, ID, matched } from './row-ids.ts';
import { namedBefore, namedIn } from './row-names.ts';
import { titleBefore } from './titled-parts.ts';
import { CUT } from './whole-name.ts';

/** The row that an element is, by an id that needs no link; null where it carries none, or several. */
export function rowWithId(element: Element, scope: ReadScope, columnsFor: ColumnsFor): FoundRow | null {
  const { rowId } = scope.where.page;
  if (!rowId) return null;
  const found = { element, link: null, named: null, isTold: false };
  if (rowId.from === 'name') {
    const title = titleBefore(element);
    const named = title
      ? namedBefore(title, element, scope)
      : namedIn(element, scope, { columns: columnsFor(element), link: null, isId: () => false });
    if (isNamedAsFact(element, named, scope)) return { ...found, id: '' };
    // It is no row then, and is judged with what stands beside the list.
    if (named.name && isOfList(named.name.text, element, scope)) return null;
    const id = keptId(idFromName(named, rowId.pattern), scope.ids);
    return id === null ? null : { ...found, id, named };
  }
  const place = hinted(element, scope, 'id') ?? fieldCell(element, columnsFor(element), 'id');
  const id = keptId(place === 'several' ? null : idIn(place ?? element, rowId), scope.ids);
  return id === null || !ID.test(id) ? null : { ...found, id };
}

/** True where a row tells of the list: that it failed, is empty or how long it is. No date stands beside that, nor another word. */
function isOfList(text: string, row: Element, { context }: ReadScope): boolean {
  const isBare = runsIn(row).length < 3 && !/\p{N}/u.test(textOf(row));
  if (isBare && (saysTrouble(text) || saysNone(text))) return true;
  const rest = besides(text, 'of-total');
  const isNumber = (run: Run) =>
    run.text === text || (!/\p{L}/u.test(run.text) && findDates(run.text, context).length === 0);
  return rest !== null && saysNothing(rest) && runsIn(row).every(isNumber);
}

/** "Nothing here yet", "Create your first key" */
const saysNone = (text: string): boolean =>
  parse(text).some(({ tokens, isExpected }) => isExpected && has(tokens, 'none')) ||
  (speaksOfList(text, 'act') && speaksOfKey(text));

/** "Access denied", "Failed to load", "Error": where nothing else is told, no key is called so. */
const saysTrouble = (text: string): boolean =>
  saysAllOfList(text, 'doubt') || (['failed', 'refused'] as const).some((meaning) => saysOfList(text, meaning));

/**
 * True for a row that begins with a statement where others of as many texts begin with a name: somebody may have called a key
 * "Expires 12/01/2027". Where that is what its name was read from, it is.
 */
function isNamedAsFact(row: Element, { name }: Named, { context }: ReadScope): boolean {
  const texts = runsIn(row);
  if (name && texts[0]?.text === name.text) return false;
  const isFact = ([first]: readonly Run[]) => factIn(first?.text ?? '', context) === 'all';
  const isOther = (one: Node) => {
    const own = isElement(one) && tag(one) === tag(row) ? runsIn(one) : [];
    return own.length === texts.length && !isFact(own);
  };
  return !isRow(row) && isFact(texts) && childrenOf(parentOf(row) ?? row).some(isOther);
}

function idFromName({ name, place }: Named, pattern: RegExp): string | null {
  const text = name && cleanText(name.text);
  if (!text) return place ? '' : null;
  if (CUT.test(text)) return '';
  const id = matched(pattern, text);
  return id === null || !ID.test(encodeURIComponent(id)) ? null : encodeURIComponent(id);
}

function idIn(place: Element, identity: RowIdentity): string | null {
  const ids = new Set<string>();
  const visit = (node: Node): undefined => {
    const id = isElement(node) ? idOn(node, identity) : null;
    if (id) ids.add(id);
  };
  visit(place);
  if (ids.size === 0) walk(place, visit);
  const [only] = ids;
  return ids.size === 1 && only ? only : null;
}

/** The id that an element itself carries. */
export function idOn(element: Element, identity: RowIdentity): string | null {
  if (identity.from === 'attribute' && identity.on && !isMatch(element, identity.on)) return null;
  const text = identity.from === 'attribute' ? attr(element, identity.name) : textOf(element);
  return text === null || identity.from === 'name' ? null : matched(identity.pattern, text);
}
