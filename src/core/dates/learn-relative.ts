import { bare } from './learn-absolute.ts';
import { normalizeWord, UNSPACED } from './normalize.ts';
import type { RelativeOffset, Unit, Words } from './words.ts';

const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year'] as const;
const STYLES = ['long', 'short', 'narrow'] as const;
/** Between them they meet every plural form of the languages we know. */
const AMOUNTS = [0, 1, 2, 3, 4, 5, 6, 11, 21, 1.5];

/** What is printed of a unit, with `#` for the number. */
interface Printed {
  readonly pattern: string;
  readonly unit: Unit;
}

/** Learns what a language puts around the number of a relative time, and its words without number, from Intl. */
export function learnRelative(words: Words, language: string): void {
  for (const style of STYLES) {
    const always = new Intl.RelativeTimeFormat(language, { style });
    const auto = new Intl.RelativeTimeFormat(language, { style, numeric: 'auto' });
    for (const sign of [-1, 1] as const) {
      learnDirection(
        words,
        UNITS.flatMap((unit) => learnUnit(words, always, unit, sign)),
        sign,
      );
    }
    for (const unit of UNITS) {
      for (let amount = -2; amount <= 2; amount++) learnNamed(words, patternOf(auto, amount, unit), unit, amount);
    }
  }
  for (const type of ['conjunction', 'unit'] as const) {
    for (const part of new Intl.ListFormat(language, { type }).formatToParts(['1', '2']))
      if (part.type === 'literal') words.conjunctions.add(normalizeWord(part.value).trim());
  }
}

/** Learns what is printed of amounts without a direction: "2 years", "187 d". It takes some milliseconds a language. */
export function learnDurations(words: Words, language: string): void {
  for (const unitDisplay of STYLES) {
    for (const unit of UNITS) {
      if (unit === 'quarter') continue;
      const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay });
      for (const amount of [1, 2, 3, 5, 21]) {
        const parts = format.formatToParts(amount).map(({ type, value }) => (type === 'integer' ? '#' : value));
        const [before = '', after = ''] = normalizeWord(parts.join('')).split('#');
        addForm(words, before, bare(after), unit);
      }
    }
  }
}

function learnUnit(words: Words, format: Intl.RelativeTimeFormat, unit: Unit, sign: number): Printed[] {
  const printed: Printed[] = [];
  for (const amount of AMOUNTS) {
    const pattern = patternOf(format, sign * amount, unit);
    learnPattern(words, pattern, { unit, amount: sign * (pattern.includes('#') ? 1 : amount) });
    if (pattern.includes('#')) printed.push({ pattern, unit });
  }
  // "A month ago" without its number, where the form itself says that it is one.
  const one = patternOf(format, sign, unit);
  const single = one.replace(/# ?/, '');
  if (one !== patternOf(format, 5 * sign, unit) && /\p{L}{3}/u.test(single))
    learnPattern(words, single, { unit, amount: sign });
  return printed;
}

/** What all units have around them is the direction, and what remains of each is its name: "# years", "ago". */
function learnDirection(words: Words, printed: readonly Printed[], sign: -1 | 1): void {
  const texts = printed.map(({ pattern }) => pattern);
  const before = wholeWords(commonStart(texts.map((text) => text.split('#')[0] ?? '')));
  const after = reversed(wholeWords(commonStart(texts.map((text) => reversed(text.split('#')[1] ?? '')))));
  if (!/\p{L}/u.test(before + after)) return;
  words.addDirection({ before: before.trim(), after: bare(after), sign });
  for (const { pattern, unit } of printed) {
    const [head = '', tail = ''] = pattern.split('#');
    addForm(words, head.slice(before.length), bare(tail.slice(0, tail.length - after.length)), unit);
  }
}

/** Cut after its last space, so that no word is torn; scripts without spaces have no such places. */
function wholeWords(text: string): string {
  return UNSPACED.test(text) ? text : text.slice(0, text.lastIndexOf(' ') + 1);
}

function commonStart(texts: readonly string[]): string {
  let start = texts[0] ?? '';
  for (const text of texts) while (!text.startsWith(start)) start = start.slice(0, -1);
  return start;
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}

/** "m" is said of minutes and of months, whichever of them the platform means by it. */
const isShared = (form: string, unit: Unit) => form === 'm' && (unit === 'minute' || unit === 'month');

/** Adds what is printed of an amount without a direction. */
export function addForm(words: Words, before: string, after: string, unit: Unit): void {
  const units: readonly Unit[] = isShared(after, unit) ? ['minute', 'month'] : [unit];
  if (/\p{L}/u.test(before + after)) for (const each of units) words.addDuration(before, after, each);
}

/**
 * "Yesterday", "this month"; of what is less than one, Japanese says that it is within 1, and Mongolian calls a week 7 days.
 * Where the number is the amount, as in Norwegian "-2 d.", it is no name.
 */
function learnNamed(words: Words, pattern: string, unit: Unit, amount: number): void {
  const number = /[#\d]+/.exec(pattern)?.[0] ?? '';
  if (number === '#' || number === String(Math.abs(amount))) return;
  if (number && pattern.startsWith(number)) learnPattern(words, pattern.replace(number, '#'), { unit, amount: 0 });
  else learnPattern(words, pattern, { unit, amount, whole: true });
}

/** Adds what is printed of an amount, `#` for its number; `offset` is what one of it means. */
export function learnPattern(words: Words, pattern: string, offset: RelativeOffset): void {
  const [before = '', after] = pattern.split('#');
  if (after === undefined) {
    words.add(bare(before), 'offsets', offset);
    return;
  }
  const isEither = [before, after].some((part) => part.split(/[\s.]/).some((word) => isShared(word, offset.unit)));
  const units: readonly Unit[] = isEither ? ['minute', 'month'] : [offset.unit];
  for (const unit of units) words.addPattern(before, bare(after), { ...offset, unit });
}

/** What is printed of an amount, with `#` for its number. */
function patternOf(format: Intl.RelativeTimeFormat, amount: number, unit: Unit): string {
  const parts = format.formatToParts(amount, unit).map(({ type, value }) => (type === 'literal' ? value : '#'));
  return normalizeWord(parts.join('').replace(/#+/, '#'));
}
