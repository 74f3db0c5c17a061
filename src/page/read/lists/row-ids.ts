import type { RowIdentity } from '../../../catalogue/schema.ts';
import { keptId } from '../../../core/key-material/kept-id.ts';
import { attr, isElement, walk } from '../dom/nodes.ts';
import { textOf } from '../dom/text.ts';
import type { ReadScope } from '../scope.ts';
import { type Columns, fieldCell } from './columns.ts';
import { hinted } from './hints.ts';
import { CUT, type Named, namedIn } from './names.ts';

/** A row of a list with the id that it carries. */
export interface FoundRow {
  readonly element: Element;
  /** Empty for a row that is told by its name alone, where the name cannot be told. */
  readonly id: string;
  /** What leads to the credential's own page. */
  readonly link: Element | null;
  /** Only where the name had to be read to know the id. */
  readonly named: Named | null;
  /** True where a hint, or the heading over a list of names, says that each row is a credential. */
  readonly isTold: boolean;
}

/** The columns of the table that a row stands in, null where it stands in none. */
export type ColumnsFor = (row: Element) => Columns | null;

export const ID = /^[^\s\p{C}]{1,128}$/u;

/** The row that an element is, by an id that needs no link; null where it carries none, or several. */
export function rowWithId(element: Element, scope: ReadScope, columnsFor: ColumnsFor): FoundRow | null {
  const { rowId } = scope.where.page;
  if (!rowId) return null;
  const found = { element, link: null, named: null, isTold: false };
  if (rowId.from === 'name') {
    const named = namedIn(element, scope, { columns: columnsFor(element), link: null, isId: () => false });
    const id = keptId(idFromName(named, rowId.pattern), scope.ids);
    return id === null ? null : { ...found, id, named };
  }
  const place = hinted(element, scope, 'id') ?? fieldCell(element, columnsFor(element), 'id');
  const id = keptId(place === 'several' ? null : idIn(place ?? element, rowId), scope.ids);
  return id === null || !ID.test(id) ? null : { ...found, id };
}

function idFromName({ name, place }: Named, pattern: RegExp): string | null {
  const text = name?.text;
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
  const text = identity.from === 'attribute' ? attr(element, identity.name) : textOf(element);
  return text === null || identity.from === 'name' ? null : matched(identity.pattern, text);
}

export function matched(pattern: RegExp, text: string): string | null {
  const match = pattern.exec(text);
  return match && match[0] === text ? (match.groups?.id ?? match[0]) : null;
}
