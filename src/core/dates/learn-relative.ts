import { foldWord, UNSPACED } from './fold.ts';
import { bare } from './learn-absolute.ts';
import { wordingOf } from './wordings.ts';
import type { Unit, Words } from './words.ts';

const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year'] as const;
/** Between them they meet every plural form of the languages we know. */
const AMOUNTS = [1, 2, 3, 4, 5, 6, 11, 21, 1.5];

/** Learns what a language puts around the number of a relative time, and its words without number, from Intl. */
export function learnRelative(words: Words, language: string): void {
  for (const style of ['long', 'short', 'narrow'] as const) {
    const always = new Intl.RelativeTimeFormat(language, { style });
    const auto = new Intl.RelativeTimeFormat(language, { style, numeric: 'auto' });
    for (const unit of UNITS) {
      for (const sign of [-1, 1]) learnUnit(words, always, unit, sign);
      for (let amount = -2; amount <= 2; amount++) {
        const [first, ...rest] = auto.formatToParts(amount, unit);
        if (first?.type === 'literal' && rest.length === 0 && !/\d/.test(first.value))
          words.add(bare(foldWord(first.value)), 'ago', { unit, amount, whole: true });
      }
    }
  }
  learnOthers(words, language);
}

function learnUnit(words: Words, format: Intl.RelativeTimeFormat, unit: Unit, sign: number): void {
  for (const amount of [0, ...AMOUNTS]) {
    const [before, after] = around(format, sign * amount, unit);
    if (after === null) words.add(bare(before), 'ago', { unit, amount: sign * amount });
    else words.addSlot(before, bare(after), { unit, amount: sign });
  }
  // "A month ago" without its number, where the form itself says that it is one.
  const [before, after] = around(format, sign, unit);
  if (after && around(format, sign * 5, unit)[1] !== after && /\p{L}{3}/u.test(after))
    words.add(bare(before + after.trimStart()), 'ago', { unit, amount: sign });
}

/** What stands before and after the number; after is null when there is none. */
function around(format: Intl.RelativeTimeFormat, amount: number, unit: Unit): [before: string, after: string | null] {
  const parts = format.formatToParts(amount, unit);
  const number = parts.findIndex(({ type }) => type !== 'literal');
  const text = (some: typeof parts) =>
    foldWord(some.map(({ type, value }) => (type === 'literal' ? value : '')).join(''));
  return number < 0 ? [text(parts), null] : [text(parts.slice(0, number)), text(parts.slice(number))];
}

/** Puts the language's units into the wrappers that moment.js has around them: "~ siden" where Intl says "for ~ siden". */
function learnOthers(words: Words, language: string): void {
  const wording = wordingOf(language);
  if (!wording) return;
  for (const one of wording.ones) words.add(foldWord(one), 'number', 1);
  for (const few of wording.few) words.add(foldWord(few), 'number', 0);
  const format = new Intl.RelativeTimeFormat(language);
  const forms = UNITS.flatMap((unit) => [...formsOf(format, unit)].map((form): [Unit, string] => [unit, `#${form}`]));
  for (const [index, sign] of [-1, 1].entries()) {
    for (const wrapper of wording.wrappers[index] ?? []) {
      for (const [unit, form] of [...forms, ...wording.forms]) learnForm(words, wrapper, form, unit, sign);
    }
  }
}

function learnForm(words: Words, wrapper: string, form: string, unit: Unit, sign: number): void {
  const [before = '', after] = foldWord(wrapper.replace('~', form)).split('#');
  if (after === undefined) words.add(bare(before), 'ago', { unit, amount: sign });
  else words.addSlot(before, after, { unit, amount: sign });
}

/** The unit's word as it stands beside a number, without what says "ago" or "in". */
function formsOf(format: Intl.RelativeTimeFormat, unit: Unit): Set<string> {
  const forms = new Set<string>();
  for (const sign of [-1, 1]) {
    const tail = tailOf(format, sign);
    for (const amount of AMOUNTS) {
      const after = around(format, sign * amount, unit)[1];
      if (after) forms.add(after.slice(0, after.length - tail));
    }
  }
  return forms;
}

/** How many characters "in 5 years", "in 5 days" and "in 5 minutes" share at their end, a space and what follows. */
function tailOf(format: Intl.RelativeTimeFormat, sign: number): number {
  const [first = '', ...others] = (['year', 'day', 'hour', 'minute'] as const).map(
    (unit) => around(format, sign * 5, unit)[1] ?? '',
  );
  let shared = 0;
  while (shared < first.length && others.every((other) => other.endsWith(first.slice(-shared - 1)))) shared++;
  const start = first.length - shared;
  return UNSPACED.test(first) ? shared : first.length - (first.indexOf(' ', start) + 1 || first.length + 1) + 1;
}
