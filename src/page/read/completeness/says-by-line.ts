import { hasWords } from '../dom/text.ts';
import { saysAllOfList, saysOfList } from '../labels/list-phrases.ts';
import { hasFailed } from './conditions.ts';
import { isPlainChip } from './controls.ts';
import { saysThatKeysLack } from './elsewhere.ts';
import { isExplained } from './explained.ts';
import type { Says } from './finding.ts';
import { SENTENCES } from './harmless-sentences.ts';
import { butMaking, isView, saysRest } from './phrases.ts';
import { DIGITS } from './totals.ts';

const LONGEST_SENTENCE = 160;
/** It refuses nothing. */
const NO_ACCESS_KEYS = /\bno access ((?:key|token)s)\b/i;

/** True for an alert that may say that the list failed. */
export const mayAlert = (text: string, title: string): boolean => hasWords(text) && !isExplained(text, title, 0);

/** What a line of text says of a list by its words. `counted` is the same with its numbers in digits. */
export function saysByLine(line: string, counted: string, title: string, rows: number): Says[] {
  const isCut = (one: string) => one.length <= LONGEST_SENTENCE && saysThatKeysLack(one, rows, title);
  const lack = counted.split(SENTENCES).some(isCut) || isPlainChip(line);
  const found: Says[] =
    lack ||
    saysRest(counted, title) ||
    counted
      .replace(/\.$/, '')
      .split(/[:：]\s/)
      .some((one) => isView(one, title))
      ? ['hides']
      : [];
  // "Report a problem" tells of none.
  if (line.length > LONGEST_SENTENCE || saysAllOfList(line, 'aside')) return found;
  const words = line.replace(DIGITS, ' ').replace(NO_ACCESS_KEYS, 'no $1');
  if (saysOfList(words, 'load-more') || saysOfList(words, 'no-results') || hasFailed(line)) found.push('hides');
  if (saysOfList(rows > 0 ? butMaking(words) : words, 'refused') || saysOfList(words, 'failed')) found.push('trouble');
  return found;
}
