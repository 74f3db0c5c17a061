import type { RowIdentity } from '../../../catalogue/schema.ts';
import { keptId } from '../../../core/key-material/kept-id.ts';
import { cleanText } from '../../../core/text.ts';
import { isRow } from '../dom/landmarks.ts';
import { attr, childrenOf, isElement, isMatch, parentOf, tag, walk } from '../dom/nodes.ts';
import { type Run, runsIn } from '../dom/runs.ts';
import { textOf } from '../dom/text.ts';
import { factIn } from '../labels/fact-behind.ts';
import type { ReadScope } from '../scope.ts';
import { fieldCell } from './columns.ts';
import { hinted } from './hints.ts';
import type { Named } from './names.ts';
import { type ColumnsFor, type FoundRow, ID, matched } from './row-ids.ts';
import { namedBefore, namedIn } from './row-names.ts';
import { sumsUp } from './sums.ts';
import { tellsOfList } from './tells-of-list.ts';
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
    if (named.name && tellsOfList(named.name.text, element, scope)) return null;
    if (named.name && sumsUp(named.name.text)) return { ...found, id: '' };
    const id = keptId(idFromName(named, rowId.pattern), scope.ids);
    return id === null ? null : { ...found, id, named };
  }
  const place = hinted(element, scope, 'id') ?? fieldCell(element, columnsFor(element), 'id');
  const id = keptId(place === 'several' ? null : idIn(place ?? element, rowId), scope.ids);
  return id === null || !ID.test(id) ? null : { ...found, id };
}

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
