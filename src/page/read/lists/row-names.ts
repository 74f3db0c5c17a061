import { findDates } from '../../../core/dates/index.ts';
import { headingLevel, isControl, isRow } from '../dom/landmarks.ts';
import { attr, isElement, parentOf, previousSibling, roleOf, tag, walk } from '../dom/nodes.ts';
import { isOfOther } from '../dom/other-subject.ts';
import { type Run, runsIn } from '../dom/runs.ts';
import { siblingWithWords } from '../dom/siblings.ts';
import { hasWords, textOf } from '../dom/text.ts';
import { isUnderstood, namesName, namesNoName, namesSubject, saysName } from '../labels/classify.ts';
import { factIn } from '../labels/fact-behind.ts';
import { isWithin } from '../labels/labelled-dates.ts';
import { isBadge, isLabel, isNameAlone, isNameLike, isState } from '../labels/name-like.ts';
import { mayHaveAge } from '../labels/own-part.ts';
import { isPageWord } from '../labels/page-word.ts';
import { labelOptions, type ReadScope } from '../scope.ts';
import { isFirstInDoubt, isTitleInDoubt, mayBeAboveName, VERBATIM } from './above-name.ts';
import { cellsOf } from './cells.ts';
import { type Columns, fieldCell } from './columns.ts';
import { hinted } from './hints.ts';
import { BADGE, isUnsure } from './initials.ts';
import { factless, isBold, isOfNow, type Name, type Named, namesFirst, titleOf } from './names.ts';
import { noNameCells } from './no-name-cells.ts';
import { isBesideName } from './no-titles.ts';
import { mayBePerson } from './of-person.ts';
import { looseCells } from './unmarked-rows.ts';
import { CUT, wholeOf } from './whole-name.ts';

const LABELLED = /^([^:：]{1,30})[:：]\s*(.*)$/u;

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
export function namedIn(row: Element, scope: ReadScope, parts: RowParts): Named {
  const named = foundIn(row, scope, parts);
  const { name, place } = named;
  const isOther = name !== null && mayBePerson(name, row, parts.columns, scope);
  return isOther ? { name: null, place: place ?? name.element } : named;
}

function foundIn(row: Element, scope: ReadScope, { columns, link, isId }: RowParts): Named {
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
  const unnamed = [...noNameCells(row, columns, scope), ...underOther, ...otherFields(row)];
  const isElsewhere = (element: Element) => unnamed.some((cell) => isWithin(element, cell));
  const runs = factless(runsIn(row), scope).filter(({ element, text }) => !isId(text) && !isElsewhere(element));
  const [first] = runs;
  const isBelow = (element: Element) => isOfOther(element, row, (one) => one === first?.element, false);
  const labels = runs.filter(({ text }) => namesName(labelIn(text)));
  const below = labels.filter(({ element }) => isBelow(element));
  const marked = [...(link ? [link] : []), ...markedIn(row)].filter(
    (element) => !isElsewhere(element) && !(below.length > 0 && first && !isWithin(first.element, element)),
  );
  const [title = null] = marked;
  const labelled = below.length < labels.length ? labelledIn(runs, below, scope) : undefined;
  if (labelled !== undefined) return { name: labelled, place: title };
  let isNumbered = false;
  for (const element of marked) {
    const name = headingLevel(element) !== null && isPageWord(textOf(element)) ? null : titleOf(element, scope);
    if (name && isTitleInDoubt(name.text, element, row, runs, scope)) return { name: null, place: element };
    // A number in a link may be that of the row.
    if (name && (element !== link || /\p{L}/u.test(name.text))) return { name, place: element };
    isNumbered ||= name !== null;
  }
  const doubtful = columns ? null : cellInDoubt(row, scope);
  if (doubtful) return { name: null, place: doubtful };
  // A card is called what its heading or its link says, or nothing that could be told.
  const isHeaded =
    title !== null && (!isRow(row) || isNumbered || marked.some((element) => headingLevel(element) !== null));
  const name = isHeaded ? null : firstOf(runs, row, scope);
  const term = tag(row) === 'dd' && !name ? siblingWithWords(row, previousSibling) : null;
  return isElement(term) && tag(term) === 'dt' ? namedBefore(term, row, scope) : { name, place: title };
}

/** The terms of several that a row defines, and what they say, where they are labels of something else than names: "Origins". */
function otherFields(row: Element): Element[] {
  const parts: Element[] = [];
  walk(row, (node) => {
    if (isElement(node) && (tag(node) === 'dt' || tag(node) === 'dd')) parts.push(node);
    return true;
  });
  const isTerm = (part: Element) => tag(part) === 'dt';
  if (parts.filter(isTerm).length < 2) return [];
  const termOf = (at: number) => parts.slice(0, at + 1).findLast(isTerm);
  return parts.filter((part, at) => {
    const says = saysName(textOf(termOf(at) ?? row));
    return says === false || (isTerm(part) && says === null);
  });
}

/**
 * What names a part below its title. A word that labels have may as well be what the part is about, "Workspace", and somebody or a
 * group may stand above the name.
 */
export function namedBefore(title: Element, part: Element, scope: ReadScope): Named {
  const name = titleOf(title, scope);
  const isName = name && isNameAlone(name.text, scope) && !isPageWord(name.text);
  return { name: isName && !mayBeAboveName(name.text, runsIn(part), true, scope) ? name : null, place: title };
}

/** The name in the place that is said to hold it: its first text, or that of the control which is all there is. */
export function saidIn(place: Element, scope: ReadScope): Name | null {
  const { field } = labelOptions(scope, () => false);
  const all = factless(runsIn(place), scope);
  const runs = namesFirst(all, scope, place);
  if (isBesideName(runs, all)) return null;
  const texts = (runs.length > 0 ? runs : onlyControl(place)).map((run) => ({ ...run, text: withoutLabel(run.text) }));
  const said = texts.filter(({ text }) => field(text) !== 'name' && !namesName(text) && !isState(text));
  if (isUnsure(said)) return null;
  const path = { element: place, text: textOf(place) };
  const isPath = path.text.replace(/ [/›»>] /g, '\n') === said.map(({ text }) => text).join('\n');
  const first = said.length > 1 ? (isPath ? path : firstBeside(said, true)) : said[0];
  const name = first && wholeOf(first, texts);
  return name && isNameLike(name.text, scope) ? { ...name, isSaid: true } : null;
}

/**
 * The first text that is no badge. One that says so by its words alone may be the name: then only a link or the one text in bold
 * tells. Any other may be a badge, too, before a text in bold in the same line, or where `isPlace`, all stand in a place for the name.
 */
function firstBeside(texts: readonly Run[], isPlace: boolean): Run | undefined {
  const plain = texts.filter(({ element }) => !BADGE.test(attr(element, 'class') ?? ''));
  const [first] = plain;
  if (!first || plain.length < 2) return first;
  const bold = plain.filter((run) => isBold(run) && !isBadge(run.text) && !isUnderstood(run.text));
  const [only] = bold;
  if (isBadge(first.text)) return plain.find(isAnchor) ?? (bold.length === 1 ? only : undefined);
  const isNear = isPlace || (only && parentOf(only.element) === parentOf(first.element));
  return only && isNear && !bold.includes(first) && !isAnchor(first) ? undefined : first;
}

const isAnchor = ({ element }: Run): boolean => tag(element) === 'a';

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

const labelIn = (text: string): string => LABELLED.exec(text)?.[1] ?? text;

/** "Name: backup", or a label "Name" before the name; undefined where there is no such label but those of something else. */
function labelledIn(runs: readonly Run[], others: readonly Run[], scope: ReadScope): Name | null | undefined {
  for (const [index, run] of runs.entries()) {
    const { element, text } = run;
    const [, label = text, rest] = LABELLED.exec(text) ?? [];
    if (!namesName(label) || others.includes(run)) continue;
    const next = runs[index + 1];
    const value = rest ? { element, text: rest } : next && isNameAlone(next.text, scope) ? next : null;
    return value && isNameLike(value.text, scope) ? { ...value, isSaid: true } : null;
  }
  return undefined;
}

/**
 * The first cell of a row without headers, where all that it says is a statement which may as well be what somebody called the
 * key: "Created by ops", "Expires 12/01/2027 (admin)".
 */
function cellInDoubt(row: Element, scope: ReadScope): Element | null {
  const [first, second] = (isRow(row) ? cellsOf(row) : []).filter(({ element }) => hasWords(textOf(element)));
  const text = first && second ? textOf(first.element) : '';
  return first && factIn(text, scope.context) === 'all' && !isOfNow(text, scope) ? first.element : null;
}

/** True for what opens a panel, where nothing with words stands before it in its row. */
function isFirst(opener: Element, row: Element): boolean {
  for (let at: Element | null = opener; at && at !== row; at = parentOf(at))
    if (siblingWithWords(at, previousSibling)) return false;
  return attr(opener, 'aria-expanded') !== null;
}

/** The headings and row headers of a row; the title of an accordion's panel where it has neither. */
function markedIn(row: Element): Element[] {
  const [marked, tabs]: [Element[], Element[]] = [[], []];
  walk(row, (node) => {
    if (isElement(node) && roleOf(node) === 'tab') tabs.push(node);
    if (!isElement(node) || isControl(node)) return false;
    const isHeader = isRow(row) && (tag(node) === 'th' || roleOf(node) === 'rowheader');
    if (isHeader || headingLevel(node) !== null) marked.push(node);
    return true;
  });
  return marked.length > 0 || tabs.length > 1 ? marked : tabs.filter((tab) => isFirst(tab, row));
}

/**
 * True where a row is no more than pairs of a text and another, and all but the first have a label of dates before a value: the first
 * may be a label and its value, as well as a name and something about it.
 */
function areAllPairs(runs: readonly Run[], scope: ReadScope): boolean {
  const isPair = (_run: Run, at: number) =>
    at < 2 ||
    at % 2 === 1 ||
    (isLabel(runs[at]?.text ?? '') && findDates(runs[at + 1]?.text ?? '', scope.context).length > 0);
  const [first, second] = runs;
  return (
    runs.length > 3 &&
    runs.length % 2 === 0 &&
    runs.every(isPair) &&
    [first, second].every((one) => one && isNameAlone(one.text, scope))
  );
}

function firstOf(runs: readonly Run[], row: Element, scope: ReadScope): Name | null {
  if (areAllPairs(runs, scope)) return null;
  const isValue = (index: number) => {
    const label = runs[index - 1]?.text ?? '';
    // "Maple" behind "Project" is what that is called.
    return isLabel(label) || (isUnderstood(label) && namesSubject(label) && mayHaveAge(label));
  };
  const candidates = runs.filter(
    ({ element, text }, index) =>
      text === '' || (!VERBATIM.has(tag(element)) && !isValue(index) && isNameLike(text, scope)),
  );
  const first = firstBeside(
    candidates.filter(({ text }) => text === '' || CUT.test(text) || isNameAlone(text, scope)),
    false,
  );
  if (first && !isAnchor(first) && !isBold(first) && isFirstInDoubt(first, runs, row, scope)) return null;
  const name = first && wholeOf(first, candidates);
  return name && isNameAlone(name.text, scope) ? { ...name, isSaid: false } : null;
}
