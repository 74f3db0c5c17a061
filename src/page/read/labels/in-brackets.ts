import type { Block } from '../dom/blocks.ts';
import { onlyOne } from '../times/stated-dates.ts';
import { dateMeaningOf } from './date-meaning.ts';
import { parse } from './loaded-languages.ts';

/** A bracket, a mark, or a short word such as "or". */
const BESIDE = /^\s*(?:[(（/,，、&+]|\p{L}{1,5})?\s*$/u;

/**
 * True for a date right beside another which cannot be the same, of which nothing else is said: "412 days ago (2025-03-01)",
 * "2024-02-03 or 2025-03-01". Nothing tells which of them is right.
 */
export function isContradicted(parts: Block['parts'], index: number): boolean {
  const [date, before, behind] = [index, index - 2, index + 2].map((at) => parts[at]);
  const isOther = (other: Block['parts'][number] | undefined, between: string) =>
    typeof date === 'object' &&
    typeof other === 'object' &&
    other.source !== 'time-only' &&
    BESIDE.test(between) &&
    parse(between).every(({ tokens }) => dateMeaningOf(tokens) === null) &&
    onlyOne([date, other]) === 'several';
  return isOther(before, String(parts[index - 1])) || isOther(behind, String(parts[index + 1]));
}

/** True for a day right behind which, in the same words, stands "never": "this week unused". */
export function isDeniedBehind(parts: Block['parts'], index: number): boolean {
  const [between, next] = [parts[index + 1], parts[index + 2]];
  return typeof next === 'object' && next.when === 'never' && !/\p{P}/u.test(String(between));
}
