import { type DateContext, findDates } from '../../../core/dates/index.ts';
import { setOf } from '../../../core/set-of.ts';
import { isSmall } from './date-meaning.ts';
import { parse } from './loaded-languages.ts';
import { withoutDates } from './name-like.ts';
import type { Token } from './vocabulary.ts';

/** What may stand between a name and what is said of it. */
const SEPARATOR = /\s*[,;·•|(（、，،–—:：]\s*|\s-\s/gu;
const LABELS = setOf('created rotated expires last-used changed author never-used never-expires');
/** What may be part of a label itself, such as "last" and "until". */
const PARTS = setOf('last until filler');

const isLabel = ({ meanings }: Token) => meanings.some((one) => LABELS.has(one));
const isWord = (token: Token) => !isSmall(token) && !isLabel(token) && !token.meanings.some((one) => PARTS.has(one));
/** True for what says something without a date: "never used", "created by". */
const saysItself = ({ text, meanings }: Token) =>
  meanings.some((one) => one.startsWith('never') || (one === 'author' && text.includes(' ')));

/**
 * Whether a text is a statement about a key, as "created 2026-05-01", "never used" and "Owner: Ann" are, or has one `behind`
 * other words: "backup created 2026-05-01".
 */
export function factIn(text: string, context: DateContext): 'all' | 'behind' | null {
  const dates = findDates(text, context).filter(({ when }) => when !== 'never');
  const isAge = dates.some(({ source }) => source === 'age');
  for (const { tokens } of parse(withoutDates(text, dates))) {
    const [word, label] = [tokens.findIndex(isWord), tokens.findIndex(isLabel)];
    const isSaid = dates.length > 0 || tokens.some(saysItself);
    if (word < 0 ? label >= 0 || isAge : label >= 0 && label < word && (isSaid || /[:：]/.test(text))) return 'all';
    if (word >= 0 && (isAge || (label > word && isSaid))) return 'behind';
  }
  return null;
}

/** The beginning of a text up to the statement that follows it behind a comma or the like; empty where there is none. */
export function beforeFact(text: string, context: DateContext): string {
  for (const { 0: mark, index } of text.matchAll(SEPARATOR))
    if (index > 0 && factIn(text.slice(index + mark.length), context) === 'all') return text.slice(0, index).trim();
  return '';
}
