import type { addForm, learnPattern } from './learn-relative.ts';
import type { normalizeWord } from './normalize.ts';
import type { Unit, Words } from './words.ts';

const UNITS: readonly Unit[] = ['second', 'minute', 'hour', 'day', 'month', 'year', 'week'];

/** What it is learnt with: handed in, because in a page this module comes with the words that it reads, and not twice. */
export interface Learning {
  readonly pattern: typeof learnPattern;
  readonly form: typeof addForm;
  readonly normal: typeof normalizeWord;
}

/** Learns a row of the tables of other languages: `months;weekdays;hours;fillers;days;past;future;` and a field a unit. */
export function learnRow(words: Words, row: readonly string[], learn: Learning): void {
  const [months, weekdays, hours, fillers, days, past, future, ...units] = row;
  for (const [month, name] of entriesOf(months)) words.add(name, 'months', `gregory ${month}`);
  for (const [weekday, name] of entriesOf(weekdays)) words.add(name, 'weekdays', weekday);
  for (const [hour, name] of entriesOf(hours)) words.add(name, 'hours', hour);
  for (const word of listOf(fillers)) words.add(word, 'filler', true);
  for (const [day, name] of entriesOf(days)) words.add(name, 'offsets', { unit: 'day', amount: day - 1, whole: true });
  for (const [index, field] of units.entries()) {
    const unit = UNITS[index];
    const [ago = '', ahead = ago] = field.split('|');
    if (unit) learnUnit(words, learn, unit, -1, past, ago);
    if (unit) learnUnit(words, learn, unit, 1, future, ahead);
  }
}

/** Learns numbers as words: `1a,2two`. */
export function learnNumbers(words: Words, field: string | undefined, learn: Learning): void {
  for (const [number, name] of entriesOf(field)) words.add(learn.normal(name), 'number', number);
}

/** `around` is what stands around each of the forms: `@ ago`. */
function learnUnit(words: Words, learn: Learning, unit: Unit, sign: -1 | 1, around = '@', forms: string): void {
  const [before = '', after = ''] = around.split('@').map((part) => part.trim());
  // Where it is written onto the unit it is no word of its own.
  if (around !== '@' && !/[^\s@]@|@[^\s@]/.test(around)) words.addDirection({ before, after, sign });
  for (const form of listOf(forms)) {
    const [, amount = '', text = ''] = /^(\d*)(.*)$/.exec(form) ?? [];
    learn.pattern(words, around.replace('@', text), { unit, amount: sign * Number(amount || 1) });
    const [head = '', tail] = text.split('#');
    if (tail !== undefined) learn.form(words, head, tail, unit);
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
