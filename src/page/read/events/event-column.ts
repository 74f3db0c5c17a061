import { holds, isControl } from '../dom/landmarks.ts';
import { attr, tag } from '../dom/nodes.ts';
import { type Run, runsIn } from '../dom/runs.ts';
import { textOf } from '../dom/text.ts';
import { isKeyNoun, labelMeaning, namesName } from '../labels/classify.ts';
import { has } from '../labels/date-meaning.ts';
import { saysAllOfList, speaksOfList } from '../labels/list-phrases.ts';
import { parse } from '../labels/loaded-languages.ts';
import { isState } from '../labels/name-like.ts';
import { cellsOf, rowsOf } from '../lists/cells.ts';
import { isFooterRow, isHeaderRow } from '../lists/header-rows.ts';
import { isDeed, isOfScopes } from './deeds.ts';

/** Of a long table the beginning tells enough. */
const ENOUGH = 30;

/**
 * True for a table that says in a column of events or actions what was done in each row, or something that differs between rows
 * where the same key is named more than once. Buttons and links of a list of keys tell nothing.
 */
export function hasEventColumn(table: Element, headers: ReadonlyMap<number, string>): boolean {
  if (!mayBeOfEvents(headers)) return false;
  const columns = [...headers].filter(([, text]) => isOfDeeds(text));
  const rows = rowsOf(table).slice(0, ENOUGH);
  const cells = rows.filter((row) => !isHeaderRow(row) && !isFooterRow(row)).map(cellsOf);
  const under = (column: number) => cells.map((row) => row.find((cell) => cell.column === column)?.element ?? null);
  const isRepeated = [...headers].some(([column, text]) => {
    if (!(namesName(text) || isKeyNoun(text))) return false;
    const said = under(column).map((cell) => (cell ? textOf(cell) : ''));
    return said.length > new Set(said).size;
  });
  return columns.some(([column, header]) => tellsDeeds(under(column), header, isRepeated));
}

/** Whether what rows tell may say that; no row is asked of it where no header does. */
export const mayBeOfEvents = (headers: ReadonlyMap<number, string>): boolean => [...headers.values()].some(isOfDeeds);

/** "Event", "Action", and not "Last activity". */
const isOfDeeds = (header: string): boolean =>
  (speaksOfList(header, 'another') || speaksOfList(header, 'deed')) && (labelMeaning(header) ?? 'other') === 'other';

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
  // "Last action" tells of a key.
  if (parse(header).some(({ tokens }) => has(tokens, 'last')) || texts.some(isOfScopes)) return false;
  return texts.some(isDeed) && texts.every((text) => isDeed(text) || !isState(text));
}

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
