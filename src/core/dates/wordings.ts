import { baseOf } from './language.ts';
import { addForm, learnPattern } from './learn-relative.ts';
import { normalizeWord } from './normalize.ts';
import type { Unit, Words } from './words.ts';

/**
 * Numbers as words, which products print of any unit: "a month ago", "kaksi päivää sitten"; nought is "a few". Those
 * of other languages, and all that moment.js has beyond them, are in the pack.
 */
const ENGLISH = '#en;1a,1an,1one,2two,3three,0a few';

const UNITS: readonly Unit[] = ['second', 'minute', 'hour', 'day', 'month', 'year'];

/** Learns what a language has that Intl does not; `lazy` is the pack of words, or empty. */
export function learnWordings(words: Words, language: string, lazy: string): void {
  const base = baseOf(language);
  for (const list of rowsOf(`${ENGLISH}\n${lazy}`, `#${base}`)) learnNumbers(words, list[0]);
  for (const row of rowsOf(lazy, base)) learnRow(words, row);
}

/** Whether words of one of these are in the pack: of all languages but English. */
export function needsLazyWords(languages: readonly string[]): boolean {
  return languages.some((language) => !['', 'en'].includes(baseOf(language)));
}

function rowsOf(table: string, base: string): string[][] {
  const rows = table.split('\n').filter((row) => row.startsWith(`${base};`));
  return rows.map((row) => row.split(';').slice(1));
}

function learnRow(words: Words, [months, weekdays, hours, fillers, days, past, future, ...units]: string[]): void {
  for (const [month, name] of entriesOf(months)) words.add(name, 'months', `gregory ${month}`);
  for (const [weekday, name] of entriesOf(weekdays)) words.add(name, 'weekdays', weekday);
  for (const [hour, name] of entriesOf(hours)) words.add(name, 'hours', hour);
  for (const word of listOf(fillers)) words.add(word, 'filler', true);
  for (const [day, name] of entriesOf(days)) words.add(name, 'offsets', { unit: 'day', amount: day - 1, whole: true });
  for (const [index, field] of units.entries()) {
    const unit = UNITS[index];
    const [ago = '', ahead = ago] = field.split('|');
    if (unit) learnUnit(words, unit, -1, past, ago);
    if (unit) learnUnit(words, unit, 1, future, ahead);
  }
}

function learnNumbers(words: Words, field: string | undefined): void {
  for (const [number, name] of entriesOf(field)) words.add(normalizeWord(name), 'number', number);
}

/** `around` is what stands around each of the forms: `@ ago`. */
function learnUnit(words: Words, unit: Unit, sign: -1 | 1, around = '@', forms: string): void {
  const [before = '', after = ''] = around.split('@').map((part) => part.trim());
  // Where it is written onto the unit it is no word of its own.
  if (around !== '@' && !/[^\s@]@|@[^\s@]/.test(around)) words.addDirection({ before, after, sign });
  for (const form of listOf(forms)) {
    const [, amount = '', text = ''] = /^(\d*)(.*)$/.exec(form) ?? [];
    learnPattern(words, around.replace('@', text), { unit, amount: sign * Number(amount || 1) });
    const [head = '', tail] = text.split('#');
    if (tail !== undefined) addForm(words, head, tail, unit);
  }
}

function listOf(field = ''): string[] {
  return field.split(',').filter(Boolean);
}

/** `3name` and `0-3name`, one entry a number. */
function entriesOf(field: string | undefined): [number: number, name: string][] {
  return listOf(field).flatMap((entry) => {
    const [, first = '', last = first, name = ''] = /^(\d+)(?:-(\d+))?(.*)$/.exec(entry) ?? [];
    const count = Number(last) - Number(first) + 1;
    return Array.from({ length: count }, (_, index): [number, string] => [Number(first) + index, name]);
  });
}
