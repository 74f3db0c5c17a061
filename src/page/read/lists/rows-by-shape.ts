import { isClosed, isInOther } from '../dom/headings.ts';
import { type Heading, headingLevel, headingsIn, holds, isAside, isControl, isItem, isRow } from '../dom/landmarks.ts';
import { childrenOf, isElement, parentOf, roleOf, tag, walk } from '../dom/nodes.ts';
import { hasWords, textOf } from '../dom/text.ts';
import { isEvent } from '../events/index.ts';
import { isUnderstood, namesKey, namesOther, namesSubject } from '../labels/classify.ts';
import { has } from '../labels/date-meaning.ts';
import { foldLabel } from '../labels/fold-label.ts';
import { isWithin } from '../labels/labelled-dates.ts';
import { besides, speaksOfList } from '../labels/list-phrases.ts';
import { parse, vocabularies } from '../labels/loaded-languages.ts';
import { isBoundary } from '../labels/vocabulary.ts';
import { labelOptions, type ReadScope } from '../scope.ts';
import { holdersOfSecrets } from '../secrets/find-secrets.ts';
import { actsOnKey } from './acts-on-key.ts';
import { idsAround, rowAround, type Seed } from './cards.ts';
import { isTable, rowsOf } from './cells.ts';
import { isOfDead } from './dead-titles.ts';
import { cardsUnder } from './headed-cards.ts';
import { isFooterRow, isHeaderRow } from './header-rows.ts';
import { onlyCards } from './only-cards.ts';
import { idOn, rowWithId } from './own-ids.ts';
import { cardsAround, isSaid, mostly, repeatedCards } from './repeated-cards.ts';
import { isProof, readRow } from './row-dates.ts';
import type { ColumnsFor, FoundRow } from './row-ids.ts';
import { titleBefore, titledParts } from './titled-parts.ts';
import { headsKeys, isBefore, isTitledOther, mayListKeys, whereNamesAreSaid } from './told-by-name.ts';

/** Rows that carry their id without a link; cards, too, where nothing marks a row. A heading may tell the kind of keys: "Old keys". */
export function rowsByShape(root: Element, scope: ReadScope, columnsFor: ColumnsFor): FoundRow[] {
  const { rowId, kindIs } = scope.where.page;
  if (!rowId) return [];
  const isOver = (title: string) => !kindIs && isOfDead(title);
  const isByName = rowId.from === 'name';
  const found: FoundRow[] = [];
  const headings: Heading[] = [];
  const places = new Map<Element, boolean>();
  walk(root, (node) => {
    if (!isElement(node) || isAside(node)) return false;
    const level = headingLevel(node);
    if (level !== null) headings.push({ element: node, level });
    if (!isRow(node) && !isItem(node)) return true;
    if (isRow(node) && (isHeaderRow(node) || isFooterRow(node))) return true;
    if (isByName && (isAboutOther(node) || isEvent(node, columnsFor(node)))) return false;
    const governing = headings.findLast(({ element }) => !isClosed(element, node, root));
    if (isInOtherPlace(node, places, root, isByName ? isTitledOther : isOver) || (isByName && holdsTable(node)))
      return true;
    if (governing && governing.level > 1 && isOver(textOf(governing.element))) return true;
    if (isByName && !mayListKeys(headings, node, root) && !showsSecret(node, scope)) return true;
    const row = rowWithId(node, scope, columnsFor);
    const isLast = row !== null && isByName && endsPlainly(node);
    if (row) found.push({ ...settled(row), ...(isLast && { id: '' }), isTold: isByName && isToldBy(governing, row) });
    return row === null;
  });
  const listed = isByName ? whereNamesAreSaid(found) : found;
  const rows = new Set(listed.map(({ element }) => element));
  const isFree = (element: Element) => {
    for (let at: Element | null = element; at && at !== root; at = parentOf(at)) if (rows.has(at)) return false;
    return true;
  };
  const nameIn = (card: Element) => rowWithId(card, scope, columnsFor)?.named?.name?.text ?? null;
  const hasName = (card: Element) => rowWithId(card, scope, columnsFor) !== null;
  const cards = isByName
    ? cardsIn(root, { isFree, isAny: listed.length > 0, headings, scope, hasName, nameIn }).filter(
        (card) => !isEvent(titleBefore(card) ?? card, null),
      )
    : aroundIds(root, scope, isFree);
  // What has nothing to press among cards that have is perhaps no key: "Documentation".
  const isDoubted = (card: Element) =>
    isByName && !holds(card, actsOnKey) && cards.some((one) => holds(one, actsOnKey));
  const read = cards.flatMap((card) => {
    const row = rowWithId(card, scope, columnsFor);
    return row && isDoubted(card) ? { ...row, id: '' } : row ? settled(row) : [];
  });
  return [...listed, ...read];
}

/**
 * What an accordion opens may be about anything, such as a question or what is new: below its title a key has something to press that
 * does something to it, and no title is what a sort of keys or another subject is called.
 */
function settled(row: FoundRow): FoundRow {
  const name = row.named?.name;
  let at = name && !name.isSaid ? name.element : null;
  while (at && at !== row.element && !isControl(at)) at = parentOf(at);
  if (name && !isRow(row.element) && isOfHelp(name.text, row.element)) return { ...row, id: '' };
  if (!name || !at || !isControl(at)) return row;
  const isHeld = parse(name.text).some(({ tokens }) => has(tokens, 'holder'));
  const isSort = isHeld || namesKey(name.text) || namesSubject(name.text) || isUnderstood(name.text);
  return isSort || !holds(row.element, changesKey) ? { ...row, id: '' } : row;
}

/** "How to rotate", where nothing in there does anything to a key, or no other word could be a name. */
function isOfHelp(name: string, card: Element): boolean {
  const folded = foldLabel(name);
  return vocabularies(true).some((vocabulary) =>
    [...vocabulary.listPhrases('help')].some((phrase) => {
      const isSpaceless = isBoundary(phrase, 1);
      const begins = isSpaceless ? folded.includes(phrase) : `${folded} `.startsWith(`${phrase} `);
      const rest = folded.replace(phrase, ' ');
      return begins && (isUnderstood(besides(rest, 'act') ?? rest) || !holds(card, changesKey));
    }),
  );
}

/** "Copy" and "Read more" do nothing to a key. */
const changesKey = (node: Element): boolean =>
  actsOnKey(node) && !(['of-value', 'aside'] as const).some((one) => speaksOfList(textOf(node), one));

const showsSecret = (row: Element, { shapes }: ReadScope): boolean => holdersOfSecrets(row, shapes).length > 0;

/** An item about something else by its own heading, or an article that stands alone and offers nothing to do. */
function isAboutOther(node: Element): boolean {
  if (!isItem(node)) return false;
  const alike = siblingsOf(node).filter((one) => tag(one) === tag(node) && isItem(one));
  const isArticle = tag(node) === 'article' || roleOf(node) === 'article';
  if (isArticle && alike.length === 1 && !holds(node, isControl)) return true;
  return isHeadedOther(node) && !mostly(new Map(alike.map((one) => [one, isHeadedOther(one)]))).includes(node);
}

function isHeadedOther(item: Element): boolean {
  const [own] = headingsIn(item);
  return own !== undefined && namesOther(textOf(own.element));
}

const siblingsOf = (node: Element): Element[] => {
  const parent = parentOf(node);
  return parent ? childrenOf(parent).filter(isElement) : [];
};

function isInOtherPlace(
  row: Element,
  places: Map<Element, boolean>,
  root: Element,
  isOther: (title: string, element?: Element) => boolean,
): boolean {
  const place = parentOf(row) ?? row;
  const known = places.get(place) ?? isInOther(place, root, isOther);
  places.set(place, known);
  return known;
}

/** What a whole table stands in is no row of it. */
const holdsTable = (node: Element): boolean => holds(node, (inner) => isTable(inner) && rowsOf(inner).length > 1);

/**
 * Names alone prove nothing. But in a table right below a heading that names keys, a column that says "Name" holds the names of
 * keys, where each row has something to press.
 */
function isToldBy(heading: Heading | undefined, { element, named }: FoundRow): boolean {
  if (!heading || !namesKey(textOf(heading.element)) || !isRow(element)) return false;
  return named?.name?.isSaid === true && holds(element, isControl);
}

/** The last row of several, where only that has nothing to press: it may sum up the others. */
function endsPlainly(row: Element): boolean {
  const isActive = (node: Element) => isControl(node) || tag(node) === 'a' || tag(node) === 'input';
  const rows = isRow(row) ? siblingsOf(row).filter((one) => isRow(one) && !isHeaderRow(one)) : [];
  return rows.length > 2 && rows.at(-1) === row && rows.every((one) => holds(one, isActive) !== (one === row));
}

interface Free {
  readonly isFree: (element: Element) => boolean;
  readonly isAny: boolean;
  readonly headings: readonly Heading[];
  readonly scope: ReadScope;
  readonly hasName: (card: Element) => boolean;
  readonly nameIn: (card: Element) => string | null;
}

/**
 * Cards about one secret each, else those under one heading each, else those of one build with dates of their own: they have
 * something to press, or a label of their name, or a heading above them that names keys, and then each has a name.
 */
function cardsIn(root: Element, { isFree, isAny, headings, scope, hasName, nameIn }: Free): Element[] {
  const titled = partsOfKeys(root, { isFree, headings, scope, nameIn });
  if (titled.length > 0) return titled;
  const bySecret = cardsAround(holdersOfSecrets(root, scope.shapes).filter(isFree), root, NEITHER);
  if (bySecret.length > 0) return bySecret;
  const options = labelOptions(scope, () => false);
  const titles = headings.filter(({ element, level }) => level > 1 && isFree(element));
  const isDated = (part: Element) => readRow(part, null, options).dates.some(isProof) || showsSecret(part, scope);
  const byHeading = cardsUnder(titles, headings, root, (part) => hasName(part) && isDated(part));
  if (byHeading.length > 0 || isAny)
    return withUntitled(byHeading, (part) => isFree(part) && hasName(part) && isDated(part));
  const governing = (card: Element) =>
    headings.findLast(({ element }) => isBefore(element, card) && !isClosed(element, card, root));
  const repeated = repeatedCards(root, (card) => {
    const { dates } = readRow(card, null, options);
    const heading = governing(card);
    const isOfKeys = () => heading !== undefined && headsKeys(textOf(heading.element)) && hasName(card);
    const isOwn = mayListKeys(headings, card, root) && !isInOther(card, root, isTitledOther);
    return dates.some(isProof) && isOwn && (isSaid(card) || isOfKeys());
  });
  return repeated.length > 0 ? repeated : onlyCards(root, headings, nameIn, isDated);
}

/** Cards under headings, and those among them that have none but all else: they are alike, and do something to a key, too. */
function withUntitled(cards: readonly Element[], isKey: (card: Element) => boolean): Element[] {
  const isTitle = (node: Element) => headingLevel(node) !== null;
  const isLike = (one: Element, card: Element) => parentOf(one) === parentOf(card) && tag(one) === tag(card);
  const isCard = (one: Element) =>
    cards.includes(one) ||
    (cards.some((card) => isLike(one, card)) && holds(one, actsOnKey) && !holds(one, isTitle) && isKey(one));
  return [...new Set(cards.map(parentOf))].flatMap((list) =>
    list ? childrenOf(list).filter(isElement).filter(isCard) : [],
  );
}

/**
 * What follows its title with nothing around both, below a heading that names keys: each says when its key was made, and has a
 * name of its own.
 */
function partsOfKeys(root: Element, { isFree, headings, scope, nameIn }: Omit<Free, 'isAny' | 'hasName'>): Element[] {
  const options = labelOptions(scope, () => false);
  const parts = titledParts(root).filter(isFree);
  const titles = parts.map(titleBefore);
  const others = headings.filter(({ element }) => !titles.some((title) => title && isWithin(title, element)));
  const isOfKeys = (part: Element) => {
    const above = others.findLast(({ element }) => isBefore(element, part) && !isClosed(element, part, root));
    return above !== undefined && headsKeys(textOf(above.element)) && !isInOther(part, root, isTitledOther);
  };
  const told = parts.filter((part) => readRow(part, null, options).dates.some(isProof));
  const names = new Set(told.map(nameIn));
  const areKeys = told.length > 1 && !names.has(null) && names.size === told.length;
  return areKeys && told.every(isOfKeys) ? told : [];
}

const NEITHER = { isOther: () => false, isList: () => false };

/** Parts that are neither rows nor items, about one id each. */
function aroundIds(root: Element, { where }: ReadScope, isFree: (element: Element) => boolean): Element[] {
  const { rowId } = where.page;
  const seeds: Seed[] = [];
  walk(root, (node) => {
    // A row or item is known by now, or carries several ids.
    if (!isElement(node) || isAside(node) || isRow(node) || isItem(node) || !isFree(node)) return false;
    const id = rowId ? idOn(node, rowId) : null;
    if (id) seeds.push({ element: node, id });
    return id === null;
  });
  const ids = idsAround(seeds, root);
  const isAlone = new Set(seeds.map(({ id }) => id)).size === 1;
  const around = (seed: Element) => (isWhole(seed) ? seed : rowAround(seed, ids, { root, isAlone }));
  return [...new Set(seeds.map(({ element }) => around(element)))];
}

/** True for what has several parts of its own: it is the row that it says to be. */
const isWhole = (element: Element): boolean =>
  childrenOf(element).filter((child) => hasWords(textOf(child))).length > 1;
