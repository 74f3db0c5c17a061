import type { RowIdentity, TokenShape } from '../../../catalogue/schema.ts';
import { cleanText } from '../../../core/text.ts';
import { headingLevel, isAside, isControl, isItem, isRow } from '../dom/landmarks.ts';
import { attr, isElement, parentOf, tag, walk } from '../dom/nodes.ts';
import { textOf } from '../dom/text.ts';
import { namesOther } from '../labels/classify.ts';
import { holdersOfSecrets } from '../secrets/find-secrets.ts';
import { cardsAround } from './cards.ts';
import { type Columns, columnsOf, isHeaderRow, nameCell, tableOf } from './columns.ts';

/** A row of a list with the id that it carries, and what names it. */
export interface FoundRow {
  readonly element: Element;
  /** Empty for a row that is told by its name alone, of which only a part shows. */
  readonly id: string;
  readonly name: Element | null;
}

/** How a text ends that goes on. */
const CUT = /\s*(?:…|\.{3})$/;
export const ID = /^[^\s\p{C}]{1,128}$/u;

/** Of tables that were looked at, their columns. */
type Tables = Map<Element, Columns | null>;

/** Rows that carry their id without a link; cards, too, where all that tells them apart is their name. */
export function byIdentity(root: Element, identity: RowIdentity, shapes: readonly TokenShape[]): FoundRow[] {
  const rows: Element[] = [];
  const headings: Element[] = [];
  const tables: Tables = new Map();
  const isOther = () => {
    const last = headings.at(-1);
    return identity.from === 'name' && last !== undefined && namesOther(textOf(last));
  };
  walk(root, (node) => {
    if (!isElement(node) || isAside(node)) return false;
    if ((headingLevel(node) ?? 0) > 1) headings.push(node);
    if (!isRow(node) && !isItem(node)) return true;
    const isFound = !(isRow(node) && isHeaderRow(node)) && !isOther() && idOf(node, identity, tables) !== null;
    if (isFound) rows.push(node);
    return !isFound;
  });
  const cards = identity.from === 'name' ? cardsIn(root, rows, headings, shapes) : [];
  return [...rows, ...cards].flatMap((element) => {
    const id = idOf(element, identity, tables);
    return id === null ? [] : [{ element, id, name: nameIn(element, identity, tables) }];
  });
}

/** Cards about one secret each, else those under one heading each, outside the rows that are known. */
function cardsIn(
  root: Element,
  rows: readonly Element[],
  headings: readonly Element[],
  shapes: readonly TokenShape[],
): Element[] {
  const known = new Set(rows);
  const isFree = (element: Element) => {
    for (let at: Element | null = element; at && at !== root; at = parentOf(at)) if (known.has(at)) return false;
    return true;
  };
  const bySecret = cardsAround(holdersOfSecrets(root, shapes).filter(isFree), root);
  return bySecret.length > 0 ? bySecret : cardsAround(headings.filter(isFree), root);
}

export function idOf(row: Element, identity: RowIdentity, tables: Tables = new Map()): string | null {
  const id = rawId(row, identity, tables);
  if (id === null || id === '') return id;
  const encoded = identity.from === 'name' ? encodeURIComponent(id) : id;
  return ID.test(encoded) ? encoded : null;
}

function rawId(row: Element, identity: RowIdentity, tables: Tables): string | null {
  if (identity.from === 'name') {
    const name = nameIn(row, identity, tables);
    const text = name && cleanText(textOf(name));
    if (text && CUT.test(text)) return '';
    return text ? matched(identity.pattern, text) : null;
  }
  const ids = new Set<string>();
  const visit = (node: Node): undefined => {
    if (!isElement(node)) return;
    const text = identity.from === 'attribute' ? attr(node, identity.name) : textOf(node);
    const id = text === null ? null : matched(identity.pattern, text);
    if (id) ids.add(id);
  };
  visit(row);
  if (ids.size === 0) walk(row, visit);
  const [only] = ids;
  return ids.size === 1 && only ? only : null;
}

function matched(pattern: RegExp, text: string): string | null {
  const match = pattern.exec(text);
  return match && match[0] === text ? (match.groups?.id ?? match[0]) : null;
}

/** What names a row without a link: its heading, its row header, else the first cell or text that is not its id. */
export function nameIn(row: Element, identity: RowIdentity, tables: Tables = new Map()): Element | null {
  const scope = nameCell(row, identity.from === 'name' ? columnsFor(row, tables) : null) ?? row;
  const candidates: Element[] = [];
  let best: Element | null = null;
  walk(scope, (node) => {
    if (!isElement(node) || isControl(node)) return false;
    const isMarked = headingLevel(node) !== null || (tag(node) === 'th' && isRow(row));
    if (isMarked) best ??= node;
    const text = textOf(node);
    const isId = identity.from === 'cell' && matched(identity.pattern, text) !== null;
    if (text !== '' && !isId && text.length <= 200 && isLeaf(node)) candidates.push(node);
    return true;
  });
  const name = best ?? candidates[0] ?? null;
  return (name && wholeOf(name, candidates)) ?? name;
}

function columnsFor(row: Element, tables: Tables): Columns | null {
  const table = isRow(row) ? tableOf(row) : null;
  if (!table) return null;
  const known = tables.get(table);
  const columns = known !== undefined ? known : columnsOf(table, { isName: () => false, defined: () => null });
  tables.set(table, columns);
  return columns;
}

/** The whole of a text that is cut, where it stands elsewhere in the row for those who cannot see the rest. */
function wholeOf(name: Element, candidates: readonly Element[]): Element | null {
  const text = textOf(name);
  const start = text.replace(CUT, '');
  return start === text ? null : (candidates.find((one) => one !== name && textOf(one).startsWith(start)) ?? null);
}

function isLeaf(element: Element): boolean {
  let isOne = true;
  walk(element, (node) => {
    if (isElement(node)) isOne = false;
    return isOne;
  });
  return isOne;
}
