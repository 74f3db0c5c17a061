import { resolveDateOrder } from '../../core/dates/index.ts';
import { type Heading, headingLevel, headingsIn } from './dom/landmarks.ts';
import { parentOf } from './dom/nodes.ts';
import { textOf } from './dom/text.ts';
import { inOtherGroups } from './dom/titled-groups.ts';
import { isOfTextBefore, underOther } from './dom/under-other.ts';
import { type DateMeaning, speaksOfKey } from './labels/classify.ts';
import { isWithin, labelledDates } from './labels/labelled-dates.ts';
import { speaksOfList } from './labels/list-phrases.ts';
import { cellsOf, isTable, rowsOf } from './lists/cells.ts';
import { columnsOf } from './lists/columns.ts';
import { isHeaderRow } from './lists/header-rows.ts';
import { readRow } from './lists/row-dates.ts';
import { nameOn, titleOf } from './name-on-page.ts';
import type { ReadCredential } from './reading.ts';
import { labelOptions, type ReadScope } from './scope.ts';
import { onlySecret, type ShownSecret, secretsIn } from './secrets/find-secrets.ts';
import { type Facts, type Found, factsOf, NOTHING } from './times/credential-dates.ts';

/** What a page about one credential tells of it; null when neither its secret nor a date of its own stands there. */
export function readDetail(root: Element, id: string, scope: ReadScope): ReadCredential | null {
  const headings = headingsIn(root);
  const shown = onlySecret(secretsIn(root, scope.shapes));
  const facts = factsIn(root, headings, shown, scope);
  if (!shown && Object.values(facts).every((fact) => fact === null)) return null;
  return {
    kind: scope.where.page.kind,
    id,
    name: scope.where.page.single ? null : nameOn(root, headings, isOtherName(root, headings), scope),
    ...facts,
    secret: shown?.secret ?? null,
    anchor: anchorOf(shown, headings, root),
  };
}

/** Name and id alone, where the page shows neither secret nor dates of the credential. */
export function readIdentity(root: Element, id: string, scope: ReadScope): ReadCredential | null {
  const headings = headingsIn(root);
  const name = nameOn(root, headings, isOtherName(root, headings), scope);
  if (name === null) return null;
  const anchor = titleOf(headings)?.element ?? root;
  return { kind: scope.where.page.kind, id, name, ...NOTHING, secret: null, anchor };
}

/** Tells which names on the page are of something else, or of many things. */
function isOtherName(root: Element, headings: readonly Heading[]): (node: Element) => boolean {
  const isUnderOther = underOther(headings, root, false);
  return (node) => isUnderOther(node) || isInDataTable(node);
}

function isInDataTable(node: Element): boolean {
  for (let at: Element | null = node; at; at = parentOf(at)) if (isDataTable(at)) return true;
  return false;
}

/** After them the secret may be another: where one may be of this key, its birth is not known. */
const CHANGES: readonly DateMeaning[] = ['rotated', 'renewed'];

function factsIn(root: Element, headings: readonly Heading[], shown: ShownSecret | null, scope: ReadScope): Facts {
  const isTitle = (element: Element) => headingLevel(element) === 1;
  const options = labelOptions(scope, isTitle, (element) => isTitle(element) || isDataTable(element));
  const isUnderOther = underOther(headings, root, scope.where.page.single === true);
  const isOfPage = printedOn(root);
  const title = titleOf(headings);
  const called = title ? textOf(title.element) : '';
  const own = labelledDates(root, options).filter(
    ({ node, date }) =>
      !isUnderOther(node) &&
      !isOfPage(node) &&
      !isOfTextBefore(textOf(node).slice(0, date.start), called, scope.context),
  );
  const { others, isApart } = inOtherGroups(
    own.map(({ node }) => node),
    headings,
    root,
  );
  const inRow = shown ? rowOf(shown, scope) : null;
  // What says itself that it is the end of the former secret is no other key's.
  const told = own.filter(({ node, meaning }) => meaning === 'old-expires' || !others.has(node));
  const doubted = own.filter(({ node, meaning }) => others.has(node) && (isApart || CHANGES.includes(meaning)));
  const found: Found = {
    dates: [...told, ...(inRow?.dates ?? [])],
    unread: new Set([...(inRow?.unread ?? []), ...doubted.map(({ meaning }) => meaning)]),
  };
  return factsOf({ ...found, dates: settled(found.dates, scope.context.now) }, scope);
}

/** Tells "Generated 24 Nov 2026", where no key is named, and what stands beside such a label at the end of a page. */
function printedOn(root: Element): (node: Node) => boolean {
  const isPrinted = (text: string) => speaksOfList(text, 'printed') && !speaksOfKey(text);
  const isAtEnd = (text: string) => isPrinted(text) && textOf(root).endsWith(text);
  // Many dates may stand in one part, which is read once.
  const parts = new Map<Element, { readonly text: string; readonly isAtEnd: boolean }>();
  return (node) => {
    const [own, around] = [textOf(node), parentOf(node)];
    if (isPrinted(own) || !around) return isPrinted(own);
    const part = parts.get(around) ?? partOf(around);
    parts.set(around, part);
    return part.text !== own && part.isAtEnd;
  };

  function partOf(element: Element) {
    const text = textOf(element);
    return { text, isAtEnd: isAtEnd(text) };
  }
}

/** A table with a header is about many things; the one credential's dates are elsewhere, or in the row of its secret. */
function isDataTable(element: Element): boolean {
  if (!isTable(element)) return false;
  const rows = rowsOf(element);
  return rows.some(isHeaderRow) || rows.some((row) => cellsOf(row).length > 2);
}

/** The row that shows the secret, where it is the only one of its table. */
function rowOf({ element }: ShownSecret, scope: ReadScope): Found | null {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (!isTable(at)) continue;
    const rows = rowsOf(at).filter((row) => !isHeaderRow(row));
    const [row] = rows;
    const options = labelOptions(scope, () => false);
    return rows.length === 1 && row ? readRow(row, columnsOf(at, options), options) : null;
  }
  return null;
}

/** One page prints one order of day and month. */
function settled(dates: Found['dates'], now: number): Found['dates'] {
  const past = dates.filter(({ meaning }) => meaning !== 'expires' && meaning !== 'old-expires');
  const decided = resolveDateOrder(dates.map(({ date }) => date));
  const pastDecided = resolveDateOrder(
    past.map(({ date }) => date),
    { latest: now },
  );
  return dates.map((each, index) => {
    const inPast = past.indexOf(each);
    const date = (inPast >= 0 ? pastDecided[inPast] : decided[index]) ?? each.date;
    return { ...each, date };
  });
}

/** The card that shows the secret: the smallest part with a heading of its own, short of the page's. */
function anchorOf(shown: ShownSecret | null, headings: readonly Heading[], root: Element): Element {
  const title = titleOf(headings)?.element ?? root;
  if (!shown) return title;
  const below = headings.filter(({ level }) => level > 1);
  for (let at = parentOf(shown.element); at && at !== root; at = parentOf(at)) {
    const part: Element = at;
    if (headings.some(({ element, level }) => level === 1 && isWithin(element, part))) break;
    if (below.some(({ element }) => isWithin(element, part))) return part;
  }
  return parentOf(shown.element) ?? shown.element;
}
