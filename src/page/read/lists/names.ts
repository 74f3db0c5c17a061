import { findDates } from '../../../core/dates/index.ts';
import { setOf } from '../../../core/set-of.ts';
import { headingLevel, isControl, isRow } from '../dom/landmarks.ts';
import { attr, isElement, roleOf, tag, walk } from '../dom/nodes.ts';
import { FORMATTING, type Run, runsIn } from '../dom/runs.ts';
import { textOf } from '../dom/text.ts';
import { namesName, namesNoName } from '../labels/classify.ts';
import { beforeFact, factIn } from '../labels/fact-behind.ts';
import { isWithin } from '../labels/labelled-dates.ts';
import { isBadge, isLabel, isNameAlone, isNameLike, isState } from '../labels/name-like.ts';
import { neverMeaning } from '../labels/never.ts';
import { labelOptions, type ReadScope } from '../scope.ts';
import { isPieceOfKey } from '../secrets/shown-name.ts';
import { type Columns, fieldCell, unnamedCells } from './columns.ts';
import { hinted } from './hints.ts';
import { areInitials, isUnsure, withoutInitials } from './initials.ts';
import { looseCells } from './unmarked-rows.ts';
import { CUT, wholeOf } from './whole-name.ts';

/** What names a credential. */
export interface Name extends Run {
  /** True where a hint, a header or a label says that this is the name. */
  readonly isSaid: boolean;
}

export interface Named {
  readonly name: Name | null;
  /** Where the name ought to stand, whether it is one or not: what is written there is no statement about the credential. */
  readonly place: Element | null;
}

/** How a page calls the class of what is said beside a name, and not in it. */
const BADGE = /(?:^|[\s_-])(?:badge|tag|chip|pill|lozenge)(?:$|[\s_-])/i;
const LABELLED = /^([^:：]{1,30})[:：]\s*(.*)$/u;
/** Elements that show text as it is: secrets and ids rather than names. */
const VERBATIM = setOf('code pre kbd samp output');

export interface RowParts {
  readonly columns: Columns | null;
  /** What is linked to the credential's own page. */
  readonly link: Element | null;
  /** True for a text that is the row's id. */
  readonly isId: (text: string) => boolean;
}

/**
 * What names a row: what a hint, a header or a label says to be its name; where nothing does, its link, its heading, its row
 * header or its first text that can be a name. What ought to be the name and can be none leaves the row without one.
 */
export function namedIn(row: Element, scope: ReadScope, { columns, link, isId }: RowParts): Named {
  const loose = isRow(row)
    ? []
    : looseCells(
        row,
        labelOptions(scope, () => false),
      );
  const underName = fieldCell(row, columns, 'name') ?? loose.find(({ isName }) => isName)?.element;
  const place = hinted(row, scope, 'name') ?? underName;
  if (place === 'several') return { name: null, place: null };
  if (place) return { name: saidIn(place, scope), place };
  const underOther = loose.filter(({ isName }) => isName === false).map(({ element }) => element);
  const unnamed = [...unnamedCells(row, columns), ...underOther];
  const isElsewhere = (element: Element) => unnamed.some((cell) => isWithin(element, cell));
  const marked = [...(link ? [link] : []), ...markedIn(row)].filter((element) => !isElsewhere(element));
  const [title = null] = marked;
  const runs = factless(runsIn(row), scope).filter(({ element, text }) => !isId(text) && !isElsewhere(element));
  const labelled = labelledIn(runs, scope);
  if (labelled !== undefined) return { name: labelled, place: title };
  for (const element of marked) {
    const name = titleOf(element, scope);
    if (name) return { name, place: element };
  }
  // A card is called what its heading or its link says, or nothing that could be told.
  const isHeaded = title !== null && (!isRow(row) || marked.some((element) => headingLevel(element) !== null));
  return { name: isHeaded ? null : firstOf(runs, scope), place: title };
}

/** The name in the place that is said to hold it: its first text, or that of the control which is all there is. */
export function saidIn(place: Element, scope: ReadScope): Name | null {
  const { field } = labelOptions(scope, () => false);
  const runs = namesFirst(factless(runsIn(place), scope), scope, place);
  const texts = (runs.length > 0 ? runs : onlyControl(place)).map((run) => ({ ...run, text: withoutLabel(run.text) }));
  const said = texts.filter(({ text }) => field(text) !== 'name' && !namesName(text) && !isState(text));
  if (isUnsure(said)) return null;
  const path = { element: place, text: textOf(place) };
  const isPath = path.text.replace(/ [/›»>] /g, '\n') === said.map(({ text }) => text).join('\n');
  const first = said.length > 1 ? (isPath ? path : firstBeside(said)) : said[0];
  const name = first && wholeOf(first, texts);
  return name && isNameLike(name.text, scope) ? { ...name, isSaid: true } : null;
}

/** The first text that is no badge. One that says so by its words alone may be the name: then only a link tells. */
function firstBeside(texts: readonly Run[]): Run | undefined {
  const plain = texts.filter(({ element }) => !BADGE.test(attr(element, 'class') ?? ''));
  const [first] = plain;
  return first && plain.length > 1 && isBadge(first.text) ? plain.find(({ element }) => tag(element) === 'a') : first;
}

function onlyControl(place: Element): Run[] {
  const found: Run[] = [];
  walk(place, (node) => {
    if (isElement(node) && isControl(node)) found.push({ element: node, text: textOf(node) });
    return isElement(node) && !isControl(node);
  });
  return found.length === 1 ? found : [];
}

/** "backup" of "Name: backup"; nothing of "Owner: Ann". */
function withoutLabel(text: string): string {
  const [, label = '', rest = ''] = LABELLED.exec(text) ?? [];
  return rest === '' ? text : namesName(label) ? rest : namesNoName(label) ? '' : text;
}

/** "Name: backup", or a label "Name" before the name; undefined where there is no such label. */
function labelledIn(runs: readonly Run[], scope: ReadScope): Name | null | undefined {
  for (const [index, { element, text }] of runs.entries()) {
    const [, label = text, rest] = LABELLED.exec(text) ?? [];
    if (!namesName(label)) continue;
    const next = runs[index + 1];
    const value = rest ? { element, text: rest } : next && isNameAlone(next.text, scope) ? next : null;
    return value && isNameLike(value.text, scope) ? { ...value, isSaid: true } : null;
  }
  return undefined;
}

/** The headings and row headers of a row. */
function markedIn(row: Element): Element[] {
  const marked: Element[] = [];
  walk(row, (node) => {
    if (!isElement(node) || isControl(node)) return false;
    const isHeader = isRow(row) && (tag(node) === 'th' || roleOf(node) === 'rowheader');
    if (isHeader || headingLevel(node) !== null) marked.push(node);
    return true;
  });
  return marked;
}

/** All that a title says, without what stands beside it, such as a state or when it was made. */
export function titleOf(element: Element, scope: ReadScope): Name | null {
  const runs = factless(runsIn(element), scope);
  const said = namesFirst(runs, scope, element).filter(({ text }) => isNameLike(text, scope));
  const [first] = said;
  if (!first || isUnsure(said) || runs.some(({ text }) => text === '')) return null;
  const texts = runs.map((run) => run.text);
  if (isPieceOfKey(texts, (index) => said.some((one) => one === runs[index]), scope.provider.tokens)) return null;
  const text = said.map((run) => run.text).join(' ');
  return { ...wholeOf({ element: text === first.text ? first.element : element, text }, []), isSaid: false };
}

/**
 * Texts without what they say of a key behind its name, as in "backup, created 2026-05-01". Where nothing sets that off, no
 * text is left: what is the name in there cannot be told.
 */
function factless(all: readonly Run[], { context }: ReadScope): Run[] {
  const runs = withoutInitials(all);
  return runs.map((run, index) => {
    const { element, text } = run;
    const own = textOf(element);
    const isSetOff = FORMATTING.has(tag(element)) && text.length > own.length && text.startsWith(own);
    const rest = text.slice(own.length);
    if (isSetOff && areInitials(own, rest.trim())) return { element, text: rest.trim() };
    if (isSetOff && (isState(rest) || factIn(rest, context) === 'all')) return { element, text: own };
    const [next, last] = [runs[index + 1]?.text ?? '', runs[index + 2]];
    const [date] = findDates(next, context);
    const behind = last?.element === element ? last.text : '';
    const shown =
      date?.start === 0 && factIn(next, context) !== 'all' ? `${text} ${next.slice(0, date.end)} ${behind}` : text;
    return factIn(shown, context) === 'behind' ? { element, text: beforeFact(text, context) } : run;
  });
}

/**
 * The texts that are no statement; all, where one that is not as of now begins its place and nothing behind it could be the
 * name: somebody may call a key "Created by ops" or "Expires 12/01/2027".
 */
function namesFirst(runs: readonly Run[], scope: ReadScope, place: Element): readonly Run[] {
  const names = runs.filter(({ text }) => factIn(text, scope.context) !== 'all');
  const [first] = runs;
  const isFirst = first && !names.includes(first) && textOf(place).startsWith(first.text);
  return isFirst && !isOfNow(first.text, scope) && !names.some(({ text }) => isNameLike(text, scope)) ? runs : names;
}

/** True for what is said as of now, as nobody calls a key: "expires in 3 days", "never used". */
const isOfNow = (text: string, { context }: ReadScope): boolean =>
  neverMeaning(text) !== null || findDates(text, context).some(({ source }) => source === 'relative');

function firstOf(runs: readonly Run[], scope: ReadScope): Name | null {
  const isValue = (index: number) => isLabel(runs[index - 1]?.text ?? '');
  const candidates = runs.filter(
    ({ element, text }, index) =>
      text === '' || (!VERBATIM.has(tag(element)) && !isValue(index) && isNameLike(text, scope)),
  );
  const first = firstBeside(candidates.filter(({ text }) => text === '' || CUT.test(text) || isNameAlone(text, scope)));
  const name = first && wholeOf(first, candidates);
  return name && isNameAlone(name.text, scope) ? { ...name, isSaid: false } : null;
}
