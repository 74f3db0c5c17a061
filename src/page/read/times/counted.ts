import { readAge } from '../../../core/dates/age.ts';
import type { DateContext, DateReading } from '../../../core/dates/index.ts';
import { type DateMeaning, labelMeaning } from '../labels/classify.ts';
import { foldLabel } from '../labels/fold-label.ts';
import type { Said } from './rare-dates.ts';

const NUMBER = /^(?:\d{1,3}(?:[., '’]\d{3})+|\d+(?:[.,]\d{1,2})?)$/;
/** Said of what is counted up to now, or from now on. Without one a number is how often keys are rotated, or how long they last. */
const BACK = /(?:^| )(?:ago|since|seit|depuis|desde|sinds|geleden|od|temu|sedan|siden)(?: |$)/;
const AHEAD = /(?:^| )(?:left|remaining|until|till|to)(?: |$)/;
const SMALL =
  /(?:^| )(?:ago|since|seit|depuis|desde|sinds|geleden|od|temu|sedan|siden|until|till|to|in|en|em|w)(?= |$)/g;
/** In "number of days". */
const DAYS = /[日天일](?=[数數수])/u;
const PAST: ReadonlySet<DateMeaning> = new Set(['created', 'rotated', 'last-used']);

/** What a number alone says below a label that names a unit: "Age (days)", "Days since last use"; null where it says nothing. */
export function counted(text: string, label: string, context: DateContext): Said | null {
  const isAge = DAYS.test(label) && labelMeaning(label) === 'age';
  // What stands in brackets is the unit, where another word may be one, too.
  const brackets = /[(（].*/u.exec(label)?.[0] ?? '';
  const wordsIn = (part: string) => part.replace(DAYS, ' $& ').match(/[\p{L}\p{M}]+/gu) ?? [];
  for (const part of [brackets, label])
    for (const word of wordsIn(part)) {
      // As in "Alter in Tagen", "wiek w dniach".
      const unit = [word, word.slice(0, -1), word.replace(/ach$/u, '')].find((one) => readAge(`2 ${one}`, context));
      const date = unit && readAge(NUMBER.test(text) ? `${text} ${unit}` : text, context);
      const said = date && saidOf(date, label.replace(part, part.replace(word, ' ')), isAge, context);
      if (said) return said;
    }
  return null;
}

/** `around`: the label without the unit. */
function saidOf(date: DateReading, around: string, isAge: boolean, context: DateContext): Said | null {
  const rest = foldLabel(around);
  const said = foldLabel(rest.replace(SMALL, ' '));
  const meaning = said === 'old' ? 'age' : labelMeaning(said);
  if (isAge || meaning === 'age') return { meaning: 'created', date };
  if (meaning !== null && PAST.has(meaning) && BACK.test(rest)) return { meaning, date };
  const isEnd = meaning === 'expires' && !BACK.test(rest);
  if (AHEAD.test(rest) && (isEnd || /^(?:left|remaining)$/.test(said))) return ahead(date, context);
  return null;
}

/** As long after now as it was read to be before. */
export function ahead(date: DateReading, { now }: DateContext): Said | null {
  if (date.when === 'never') return null;
  const mirrored = (at: number | null) => (at === null ? null : 2 * now - at);
  const when = { earliest: mirrored(date.when.latest), latest: mirrored(date.when.earliest) };
  return { meaning: 'expires', date: { ...date, when, readings: [when], orders: [], source: 'relative' } };
}
