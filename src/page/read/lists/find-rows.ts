import { keptId } from '../../../core/key-material/kept-id.ts';
import { headingLevel, headingsIn, isAside } from '../dom/landmarks.ts';
import { attr, childrenOf, isElement, isUnseen, parentOf, tag, walk } from '../dom/nodes.ts';
import { hasWords, textOf } from '../dom/text.ts';
import { namesOther, speaksOfKey } from '../labels/classify.ts';
import { factIn } from '../labels/fact-behind.ts';
import { isWithin } from '../labels/labelled-dates.ts';
import { saysAllOfList, speaksOfList } from '../labels/list-phrases.ts';
import type { ReadScope } from '../scope.ts';
import { taughtRow, taughtRows } from '../taught/taught-rows.ts';
import { mayBeAboveName } from './above-name.ts';
import { idsAround, rowAround, type Seed } from './cards.ts';
import { hintedRows } from './hints.ts';
import { isUnsure, withoutInitials } from './initials.ts';
import { type ColumnsFor, type FoundRow, ID } from './row-ids.ts';
import { rowsByShape, rowWithId } from './unlinked-rows.ts';

export type { FoundRow } from './row-ids.ts';

/** The rows of a list that show, in page order; the same id may stand in several. */
export function findRows(root: Element, scope: ReadScope, columnsFor: ColumnsFor): FoundRow[] {
  return allRows(root, scope, columnsFor).filter(({ element }) => !isUnseen(element));
}

function allRows(root: Element, scope: ReadScope, columnsFor: ColumnsFor): FoundRow[] {
  if (scope.where.page.layout) return taughtRows(root, scope, columnsFor);
  const told = hintedRows(root, scope).flatMap((element) => rowAgain(element, scope, columnsFor) ?? []);
  if (told.length > 0) return told.map((row) => ({ ...row, isTold: true }));
  return scope.where.page.link ? byLinks(root, scope) : rowsByShape(root, scope, columnsFor);
}

/** A row that is known, as it is now; null when it holds no credential any more, or several. */
export function rowAgain(element: Element, scope: ReadScope, columnsFor: ColumnsFor): FoundRow | null {
  if (isUnseen(element)) return null;
  if (scope.where.page.layout) return taughtRow(element, scope, columnsFor);
  if (!scope.where.page.link) return rowWithId(element, scope, columnsFor);
  const inside = byLinks(element, scope);
  const [first] = inside;
  if (!first || inside.some(({ id }) => id !== first.id)) return null;
  return { ...first, element, link: inside.find(isNamed)?.link ?? first.link };
}

const isNamed = ({ link }: FoundRow): boolean => link !== null && textOf(link) !== '';

function byLinks(root: Element, scope: ReadScope): FoundRow[] {
  const links: (Seed & { readonly title: Element | null })[] = [];
  let title: Element | null = null;
  walk(root, (node) => {
    if (!isElement(node) || isAside(node)) return false;
    if ((headingLevel(node) ?? 1) > 1) title = node;
    const id = tag(node) === 'a' || tag(node) === 'area' ? linkedId(node, scope) : null;
    if (id) links.push({ element: node, id, title });
    return true;
  });
  const ids = idsAround(links, root);
  const isAlone = new Set(links.map(({ id }) => id)).size === 1;
  const rows = new Map<Element, FoundRow>();
  for (const { element, id, title } of links) {
    const row = rowAround(element, ids, { root, isAlone });
    const known = rows.get(row);
    if (!known || !isNamed(known)) {
      rows.set(row, {
        element: row,
        id,
        link: titleIn(element, scope),
        named: null,
        isTold: false,
        isElsewhere: isBelowOther(row, title),
      });
    }
  }
  return [...rows.values()];
}

/** "Other", "Recent": they stand for keys where they name nothing. */
const SOME = ['rest', 'part'] as const;

/** True below a title of another subject, in the part of the page that it begins: "Recent errors". */
function isBelowOther(row: Element, title: Element | null): boolean {
  if (!title || isWithin(title, row)) return false;
  const text = textOf(title);
  let part = parentOf(title);
  while (part && textOf(part) === text) part = parentOf(part);
  if (!part || !isWithin(row, part) || speaksOfKey(text)) return false;
  return namesOther(text) || (speaksOfList(text, 'another') && !SOME.some((meaning) => saysAllOfList(text, meaning)));
}

/** The id of a credential of this account that a link leads to, else null. */
export function linkedId(anchor: Element, { where, provider, ids }: ReadScope): string | null {
  const href = attr(anchor, 'href');
  const { baseURI } = anchor;
  if (!href || !where.page.link || !URL.canParse(href, baseURI)) return null;
  const url = new URL(href, baseURI);
  const isTheirs = () =>
    provider.hosts.includes(url.hostname) || (URL.canParse(baseURI) && url.host === new URL(baseURI).host);
  const { groups } = where.page.link.exec(url.pathname) ?? {};
  if (!groups?.id || !isTheirs() || (groups.account !== undefined && groups.account !== where.account)) return null;
  return ID.test(groups.id) ? keptId(groups.id, ids) : null;
}

/** What names a credential in a link: all of it, or its heading or first part where the whole card is the link. */
function titleIn(link: Element, scope: ReadScope): Element {
  const [heading] = headingsIn(link);
  if (heading) return heading.element;
  // The letters of an avatar are there to be looked at.
  const isUnspoken = (child: Node) => isElement(child) && attr(child, 'aria-hidden') === 'true';
  const worded = childrenOf(link).filter((child) => !isUnspoken(child) && hasWords(textOf(child)));
  const parts = worded.flatMap((element) => (isElement(element) ? { element, text: textOf(element) } : []));
  const spoken = withoutInitials(parts);
  const [first, ...behind] = spoken.filter(({ text }) => factIn(text, scope.context) !== 'all');
  if (!first || worded.length > parts.length || isUnsure(spoken)) return link;
  return mayBeAboveName(first.text, behind, false, scope) ? link : titleIn(first.element, scope);
}
