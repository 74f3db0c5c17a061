import { saysOfList } from '../labels/list-phrases.ts';
import { isPlainChip } from './controls.ts';
import { saysThatKeysLack } from './elsewhere.ts';
import type { Says } from './finding.ts';
import { butMaking, isView, SENTENCES, saysRest } from './phrases.ts';
import { DIGITS } from './totals.ts';

const LONGEST_SENTENCE = 160;
/** It refuses nothing. */
const NO_ACCESS_KEYS = /\bno access ((?:key|token)s)\b/i;

/** What a line of text says of a list by its words. `counted` is the same with its numbers in digits. */
export function saysByLine(line: string, counted: string, title: string, rows: number): Says[] {
  const isCut = (one: string) => one.length <= LONGEST_SENTENCE && saysThatKeysLack(one, rows, title);
  const lack = counted.split(SENTENCES).some(isCut) || isPlainChip(line);
  const found: Says[] = lack || saysRest(counted, title) || isView(counted, title) ? ['hides'] : [];
  if (line.length > LONGEST_SENTENCE) return found;
  const words = line.replace(DIGITS, ' ').replace(NO_ACCESS_KEYS, 'no $1');
  if (saysOfList(words, 'load-more') || saysOfList(words, 'no-results')) found.push('hides');
  if (saysOfList(rows > 0 ? butMaking(words) : words, 'refused') || saysOfList(words, 'failed')) found.push('trouble');
  return found;
}
