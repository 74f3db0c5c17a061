import { type DateContext, findDates } from '../../../core/dates/index.ts';
import { labelMeaning } from './classify.ts';
import { has, isSmall } from './date-meaning.ts';
import { type Parsed, parse } from './loaded-languages.ts';
import { neverMeaning } from './never.ts';
import { sentenceMeaning } from './sentence.ts';

/** What may stand between a name and what is said of it. */
const SEPARATOR = /\s*[,;·•|(（、，،–—:：]\s*|\s-\s/gu;
const LEADING = /^[\s,;·•|(（[、，،–—:：-]+/u;

/** True for a text that is nothing but a statement: "created 2026-05-01", "never used", "Owner: Ann", or its label alone. */
export function isFact(text: string, context: DateContext): boolean {
  const said = text.replace(LEADING, '');
  if (neverMeaning(said) !== null) return true;
  if (holdsFact(said, context)) return false;
  const [date] = findDates(said, context);
  if (date) return sentenceMeaning(said.slice(0, date.start), said.slice(date.end)) !== null || date.source === 'age';
  const isOfAuthor = parse(said).some(({ tokens }) => has(tokens.slice(0, 1), 'author'));
  return isOfAuthor || (labelMeaning(said) ?? 'other') !== 'other';
}

/** True for a text in which other words stand before a date and its label: "backup created 2026-05-01". */
export function holdsFact(text: string, context: DateContext): boolean {
  let from = 0;
  const isLabelled = findDates(text, context).some(({ start, end, source }) => {
    const [before, after] = [text.slice(from, start), text.slice(end)];
    from = end;
    if (source === 'age') return parse(before).every(({ tokens }) => !tokens.every(isSmall));
    return parse(before).some((one) => isBehindWords(one) || (hasWord(one) && beginsWithLabel(after)));
  });
  return isLabelled || parse(text).some((one) => isBehindWords(one) && one.tokens.some(saysNever));
}

const DATED = ['created', 'rotated', 'expires', 'last-used', 'changed', 'never-used', 'never-expires'] as const;
const isLabel = ({ meanings }: Parsed['tokens'][number]) => DATED.some((one) => meanings.includes(one));
const saysNever = ({ meanings }: Parsed['tokens'][number]) => meanings.some((one) => one.startsWith('never'));
/** Not what may be part of a label itself, such as "last" and "until". */
const isWord = (token: Parsed['tokens'][number]): boolean =>
  !isSmall(token) && !token.meanings.some((one) => one === 'last' || one === 'until' || one === 'filler');
const hasWord = ({ tokens }: Parsed): boolean => tokens.some((token) => isWord(token) && !isLabel(token));

/** Before the first label stands a word that is no small one. */
function isBehindWords({ tokens }: Parsed): boolean {
  const label = tokens.findIndex(isLabel);
  return tokens.slice(0, Math.max(0, label)).some(isWord);
}

function beginsWithLabel(text: string): boolean {
  return parse(text).some(({ tokens }) => {
    const first = tokens.find((token) => !isSmall(token));
    return first !== undefined && isLabel(first);
  });
}

/** The beginning of a text up to the statement that follows it behind a comma or the like; empty where there is none. */
export function beforeFact(text: string, context: DateContext): string {
  for (const { 0: mark, index } of text.matchAll(SEPARATOR))
    if (index > 0 && isFact(text.slice(index + mark.length), context)) return text.slice(0, index).trim();
  return '';
}
