import { holds, isControl } from '../dom/landmarks.ts';
import { attr, tag } from '../dom/nodes.ts';
import { type Run, runsIn } from '../dom/runs.ts';
import { textOf } from '../dom/text.ts';
import { isKeyNoun, labelMeaning, namesName, saysName } from '../labels/classify.ts';
import { has } from '../labels/date-meaning.ts';
import { saysAllOfList, speaksOfList } from '../labels/list-phrases.ts';
import { parse } from '../labels/loaded-languages.ts';
import { isState } from '../labels/name-like.ts';
import { cellsOf, rowsOf } from '../lists/cells.ts';
import { isFooterRow, isHeaderRow } from '../lists/header-rows.ts';
import type { LooseCell } from '../lists/unmarked-rows.ts';
import { isDeed, isLaterDeed, isOfScopes } from './deeds.ts';

/** Of a long table the beginning tells enough. */
const ENOUGH = 30;

/**
 * True for a table that says in a column of events or actions what was done in each row, or something that differs between rows
 * where the same key is named more than once. Buttons and links of a list of keys tell nothing.
 */
export function hasEventColumn(table: Element, headers: ReadonlyMap<number, string>): boolean {
  if (!mayBeOfEvents(headers)) return false;
  const rows = rowsOf(table).slice(0, ENOUGH);
  const cells = rows.filter((row) => !isHeaderRow(row) && !isFooterRow(row)).map(cellsOf);
  const under = (column: number) => cells.map((row) => row.find((cell) => cell.column === column)?.element ?? null);
  return cells.length > 0 && isDeedColumnAmong(headers, under);
}

/** The same of rows that are no table's, each given by its parts. */
export function hasEventPart(rows: readonly (readonly LooseCell[])[]): boolean {
  const headers = new Map(rows[0]?.map(({ header }, index) => [index, header]));
  const under = (index: number) => rows.map((parts) => parts[index]?.element ?? null);
  return mayBeOfEvents(headers) && isDeedColumnAmong(headers, under);
}

function isDeedColumnAmong(
  headers: ReadonlyMap<number, string>,
  under: (column: number) => readonly (Element | null)[],
): boolean {
  const isRepeated = [...headers].some(([column, text]) => {
    if (!(namesName(text) || isKeyNoun(text))) return false;
    const said = under(column).map((cell) => (cell ? textOf(cell) : ''));
    return said.length > new Set(said).size;
  });
  return [...headers].some(([column, header]) =>
    isOfDeeds(header)
      ? tellsDeeds(under(column), header, isRepeated)
      : mayHoldDeeds(header) && holdsDeedsAlone(under(column)),
  );
}

/** Whether what rows tell may say that; no row is asked of it where no header does. */
export const mayBeOfEvents = (headers: ReadonlyMap<number, string>): boolean =>
  [...headers.values()].some((header) => isOfDeeds(header) || mayHoldDeeds(header));

/** "Event", "Action", and not "Last activity". */
const isOfDeeds = (header: string): boolean =>
  (speaksOfList(header, 'another') || speaksOfList(header, 'deed')) && (labelMeaning(header) ?? 'other') === 'other';

/** "What", "Change", "Type": anything but a date, a name, a state, or the last of several, which tells of a key. */
const mayHoldDeeds = (header: string): boolean =>
  ['other', 'changed'].includes(labelMeaning(header) ?? 'other') &&
  saysName(header) === false &&
  !isOfLast(header) &&
  !speaksOfList(header, 'state');

/** Whatever the header says: each cell says what was done, and one that it was something else than making the key. */
function holdsDeedsAlone(cells: readonly (Element | null)[]): boolean {
  const said = cells.map(saidIn);
  const isDone = ({ text }: Said) => isLaterDeed(text) && !(isState(text) && saysAllOfList(text, 'part'));
  return said.every(({ text, isPressed }) => !isPressed && isDeed(text) && !isOfScopes(text)) && said.some(isDone);
}

function tellsDeeds(cells: readonly (Element | null)[], header: string, isRepeated: boolean): boolean {
  const said = cells.map(saidIn);
  const texts = said.map(({ text }) => text);
  const doDiffer = new Set(texts).size > 1;
  const arePressed = said.some(({ isPressed }) => isPressed);
  // In a column of actions stands what can be done, which some languages call as what was.
  const mayBeActs = arePressed ? !doDiffer || texts.some(isAct) : texts.length > 1 && !doDiffer && texts.every(isAct);
  const areActs = mayBeActs && speaksOfList(header, 'deed');
  if (areActs || (arePressed && !texts.every(isDeed)) || !texts.every((text) => /\p{L}/u.test(text))) return false;
  if (isRepeated && doDiffer && texts.every((text) => !isState(text))) return true;
  if (isOfLast(header) || texts.some(isOfScopes)) return false;
  return texts.some(isDeed) && texts.every((text) => isDeed(text) || !isState(text));
}

/** "Last action" tells of a key. */
const isOfLast = (header: string): boolean => parse(header).some(({ tokens }) => has(tokens, 'last'));

const isAct = (text: string): boolean => saysAllOfList(text, 'act');

interface Said {
  readonly text: string;
  /** It is a link, or something to press. */
  readonly isPressed: boolean;
}

/** What a cell says was done; else the first that it says besides its controls, or what one of them says. */
function saidIn(cell: Element | null): Said {
  if (!cell) return { text: '', isPressed: false };
  const runs = runsIn(cell);
  const isLink = ({ element }: Run) => tag(element) === 'a';
  const run = runs.find(({ text }) => isDeed(text)) ?? runs.find((one) => !(isLink(one) && isState(one.text))) ?? null;
  return run ? { text: run.text, isPressed: isLink(run) } : { text: firstPressed(cell), isPressed: true };
}

function firstPressed(cell: Element): string {
  let text = '';
  holds(cell, (node) => {
    if (isControl(node) || tag(node) === 'a') text ||= textOf(node) || (attr(node, 'aria-label') ?? '');
    return text !== '';
  });
  return text;
}
