import { findDates } from '../../../core/dates/index.ts';
import { type Run, runsIn } from '../dom/runs.ts';
import { textOf } from '../dom/text.ts';
import { saysNothing, speaksOfKey } from '../labels/classify.ts';
import { has } from '../labels/date-meaning.ts';
import { besides, saysAllOfList, saysOfList, speaksOfList } from '../labels/list-phrases.ts';
import { parse } from '../labels/loaded-languages.ts';
import type { ReadScope } from '../scope.ts';
import { sumsUp } from './sums.ts';

/** True where a row tells of the list: that it failed, is empty or how long it is. No date stands beside that, nor another word. */
export function tellsOfList(text: string, row: Element, { context }: ReadScope): boolean {
  const isBare = runsIn(row).length < 3 && !/\p{N}/u.test(textOf(row));
  if (isBare && (saysTrouble(text) || saysNone(text))) return true;
  const rest = besides(text, 'of-total');
  const isSum = sumsUp(text);
  const isNumber = (run: Run) =>
    run.text === text ||
    (isSum && AMOUNT.test(run.text)) ||
    (!/\p{L}/u.test(run.text) && findDates(run.text, context).length === 0);
  return (isSum || (rest !== null && saysNothing(rest))) && runsIn(row).every(isNumber);
}

/** "200 days" */
const AMOUNT = /^\p{N}[\p{N}.,]* ?\p{L}+$/u;

/** "Nothing here yet", "Create your first key" */
const saysNone = (text: string): boolean =>
  parse(text).some(({ tokens, isExpected }) => isExpected && has(tokens, 'none')) ||
  (speaksOfList(text, 'act') && speaksOfKey(text));

/** "Access denied", "Failed to load", "Error": where nothing else is told, no key is called so. */
const saysTrouble = (text: string): boolean =>
  saysAllOfList(text, 'doubt') || (['failed', 'refused'] as const).some((meaning) => saysOfList(text, meaning));
