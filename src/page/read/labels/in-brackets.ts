import type { Block } from '../dom/blocks.ts';
import { onlyOne } from '../times/stated-dates.ts';

/**
 * True for a date beside brackets that hold another which cannot be the same: "412 days ago (2025-03-01)". One date is told in
 * two ways there, and nothing tells which is right.
 */
export function isContradicted(parts: Block['parts'], index: number): boolean {
  const dates = [index, index + 2, index - 2].map((at) => parts[at]);
  const isBracket = (at: number) => /^\s*[(（]\s*$/.test(String(parts[at]));
  return dates.some((other, at) => {
    if (at === 0 || typeof other !== 'object' || !isBracket(index + (at === 1 ? 1 : -1))) return false;
    const [date] = dates;
    return typeof date === 'object' && onlyOne([date, other]) === 'several';
  });
}

/** True for a day right behind which, in the same words, stands "never": "this week unused". */
export function isDeniedBehind(parts: Block['parts'], index: number): boolean {
  const [between, next] = [parts[index + 1], parts[index + 2]];
  return typeof next === 'object' && next.when === 'never' && !/\p{P}/u.test(String(between));
}
