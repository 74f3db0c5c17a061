import type { RowIdentity } from '../../catalogue/schema.ts';
import { cleanText } from '../../core/text.ts';
import { isHeaderRow, isTable } from './columns.ts';
import { attr, childrenOf, isElement, parentOf, tag, walk } from './dom.ts';
import { isWithin } from './labels.ts';
import { headingLevel, isAside, isControl, isItem, isRow } from './places.ts';
import type { Setting } from './setting.ts';
import { hasWords, textOf } from './text.ts';

/** A row of a list with the id that it carries, and what names it. */
export interface FoundRow {
  readonly element: Element;
  readonly id: string;
  readonly name: Element | null;
}

const HIGHEST_CARD = 8;
/** More text than this is no row. */
const LONGEST_ROW = 1_500;
const ID = /^[^\s\p{C}]{1,128}$/u;

/** The rows of a list, in page order; the same id may stand in several. */
export function findRows(root: Element, setting: Setting): FoundRow[] {
  const { link, rowId } = setting.where.page;
  if (link) return byLinks(root, setting);
  return rowId ? byIdentity(root, rowId) : [];
}

/** A row that is known, as it is now; null when it holds no credential any more, or several. */
export function rowAgain(element: Element, setting: Setting): FoundRow | null {
  const { link, rowId } = setting.where.page;
  if (!link) {
    const id = rowId ? idOf(element, rowId) : null;
    return id !== null && rowId ? { element, id, name: nameIn(element, rowId) } : null;
  }
  const inside = byLinks(element, setting);
  const [first] = inside;
  if (!first || inside.some(({ id }) => id !== first.id)) return null;
  return { element, id: first.id, name: inside.find(isNamed)?.name ?? first.name };
}

const isNamed = ({ name }: FoundRow): boolean => name !== null && textOf(name) !== '';

interface Link {
  readonly element: Element;
  readonly id: string;
}

function byLinks(root: Element, setting: Setting): FoundRow[] {
  const links: Link[] = [];
  const tables = new Set<Element>();
  walk(root, (node) => {
    if (!isElement(node)) return false;
    if (isAside(node)) return false;
    if (isTable(node)) tables.add(node);
    const id = tag(node) === 'a' || tag(node) === 'area' ? linkedId(node, setting) : null;
    if (id) links.push({ element: node, id });
    return true;
  });
  const ids = idsAround(links, root);
  const isAlone = new Set(links.map(({ id }) => id)).size === 1;
  const rows = new Map<Element, FoundRow>();
  for (const { element, id } of links) {
    const row = rowAround(element, ids, { root, isAlone });
    const known = rows.get(row);
    if (!known || !isNamed(known)) rows.set(row, { element: row, id, name: titleIn(element) });
  }
  return [...rows.values()];
}

/** The id of a credential of this account that a link leads to, else null. */
export function linkedId(anchor: Element, { where, provider }: Setting): string | null {
  const href = attr(anchor, 'href');
  const { baseURI } = anchor;
  if (!href || !where.page.link || !URL.canParse(href, baseURI)) return null;
  const url = new URL(href, baseURI);
  const isTheirs =
    provider.hosts.includes(url.hostname) || (URL.canParse(baseURI) && url.host === new URL(baseURI).host);
  const groups = isTheirs ? where.page.link.exec(url.pathname)?.groups : undefined;
  if (!groups?.id || (groups.account !== undefined && groups.account !== where.account)) return null;
  return ID.test(groups.id) ? groups.id : null;
}

/** What names a credential in a link: all of it, or its heading or first part where the whole card is the link. */
function titleIn(link: Element): Element {
  let heading: Element | null = null;
  walk(link, (node) => {
    if (isElement(node) && headingLevel(node) !== null) heading ??= node;
    return heading === null;
  });
  if (heading) return heading;
  const worded = childrenOf(link).filter((child) => hasWords(textOf(child)));
  const [first] = worded;
  return first && isElement(first) && worded.every(isElement) ? titleIn(first) : link;
}

const SEVERAL = Symbol('several');

/** For each element above a link, whose id it holds. */
function idsAround(links: readonly Link[], root: Element): Map<Element, string | typeof SEVERAL> {
  const ids = new Map<Element, string | typeof SEVERAL>();
  for (const { element, id } of links) {
    for (let at: Element | null = element; at && at !== root; at = parentOf(at)) {
      const known = ids.get(at);
      if (known === SEVERAL) break;
      ids.set(at, known === undefined || known === id ? id : SEVERAL);
    }
  }
  return ids;
}

/**
 * The row, item or card that a link stands in: the smallest that is marked as one, else the largest that is about it alone.
 * Where nothing else is in the list to set it off, only what stands directly beside the link belongs to it.
 */
function rowAround(
  link: Element,
  ids: ReadonlyMap<Element, string | typeof SEVERAL>,
  { root, isAlone }: { root: Element; isAlone: boolean },
): Element {
  let card = link;
  let isGrowing = true;
  for (let at = parentOf(link), up = 0; at && at !== root; at = parentOf(at), up += 1) {
    if (ids.get(at) === SEVERAL) break;
    if (isRow(at) || isItem(at)) return at;
    isGrowing &&= up < HIGHEST_CARD && isCardLike(at, link);
    if (isGrowing) card = at;
    if (isAlone && countWorded(at) > 1) isGrowing = false;
  }
  return card;
}

const countWorded = (element: Element): number => childrenOf(element).filter((child) => hasWords(textOf(child))).length;

/** A card holds no heading but the link's, no table, and not much text. */
function isCardLike(element: Element, link: Element): boolean {
  if (isTable(element) || ['main', 'body', 'form', 'ul', 'ol'].includes(tag(element))) return false;
  let isLike = true;
  walk(element, (node) => {
    if (isElement(node) && (isTable(node) || (headingLevel(node) !== null && !isWithin(link, node)))) isLike = false;
    return isLike;
  });
  return isLike && textOf(element).length < LONGEST_ROW;
}

function byIdentity(root: Element, identity: RowIdentity): FoundRow[] {
  const found: FoundRow[] = [];
  walk(root, (node) => {
    if (!isElement(node) || isAside(node)) return false;
    if (!isRow(node) && !isItem(node)) return true;
    const id = isRow(node) && isHeaderRow(node) ? null : idOf(node, identity);
    if (id !== null) found.push({ element: node, id, name: nameIn(node, identity) });
    return id === null;
  });
  return found;
}

function idOf(row: Element, identity: RowIdentity): string | null {
  const id = rawId(row, identity);
  if (id === null) return null;
  const encoded = identity.from === 'name' ? encodeURIComponent(id) : id;
  return ID.test(encoded) ? encoded : null;
}

function rawId(row: Element, identity: RowIdentity): string | null {
  if (identity.from === 'name') {
    const name = nameIn(row, identity);
    const text = name && cleanText(textOf(name));
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
function nameIn(row: Element, identity: RowIdentity): Element | null {
  const candidates: Element[] = [];
  let best: Element | null = null;
  walk(row, (node) => {
    if (!isElement(node) || isControl(node)) return false;
    const isMarked = headingLevel(node) !== null || (tag(node) === 'th' && isRow(row));
    if (isMarked) best ??= node;
    const text = textOf(node);
    const isId = identity.from === 'cell' && matched(identity.pattern, text) !== null;
    if (text !== '' && !isId && text.length <= 200 && isLeaf(node)) candidates.push(node);
    return true;
  });
  return best ?? candidates[0] ?? null;
}

function isLeaf(element: Element): boolean {
  let isOne = true;
  walk(element, (node) => {
    if (isElement(node)) isOne = false;
    return isOne;
  });
  return isOne;
}
