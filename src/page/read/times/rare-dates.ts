import { readAge } from '../../../core/dates/age.ts';
import { readBefore } from '../../../core/dates/before-day.ts';
import { type DateContext, type DateReading, findDates, readDate } from '../../../core/dates/index.ts';
import { readPeriod } from '../../../core/dates/periods.ts';
import { fieldValue, isElement, nextSibling, parentOf, previousSibling, tag } from '../dom/nodes.ts';
import { siblingWithWords } from '../dom/siblings.ts';
import { hasWords, textOf } from '../dom/text.ts';
import { type DateMeaning, ENDS, labelMeaning, saysNothing } from '../labels/classify.ts';
import { foldLabel } from '../labels/fold-label.ts';
import { counted } from './counted.ts';
import { labelAndValue, mayBeRare } from './rare-wanted.ts';
import { saidEnd } from './said-ends.ts';
import { shortAge } from './short-ages.ts';
import { isSame, onlyOne } from './stated-dates.ts';
import { unmarkedDate, weekdayDate } from './unmarked-dates.ts';
import { wordedAge } from './worded-ages.ts';

/** A date with what it is. */
export interface Said {
  readonly meaning: DateMeaning;
  readonly date: DateReading;
}

const PARTS = /[()（）·•,|;]/;
/** A picture of a warning before an age. */
const SIGN = /^[^\p{L}\p{N}<>≤≥~≈+-]+/u;

/**
 * What a text that tells no date by itself says below or behind its label: a number of the units that the label names, an age
 * beside a date, a quarter or a week, a date whose year has two digits in any order, an age in words. `about`: the label, or the node that holds
 * the text, before which a label may stand; `meaning`: what the label says of a date, null for nothing.
 */
export function rareDate(
  text: string,
  about: string | Node,
  meaning: DateMeaning | null,
  context: DateContext,
): Said | null {
  if (!mayBeRare(text, about, meaning, context)) return null;
  const known = meaning === 'other' ? null : meaning;
  const end =
    known && ENDS.has(known)
      ? saidEnd(text, typeof about === 'string' ? about : labelOf(about, context), context)
      : null;
  const date = end ?? (known && labelled(text, known, context));
  if (known && date) return { meaning: known === 'age' ? 'created' : known, date };
  if (known && known !== 'age') return null;
  const [, label = '', value = ''] = labelAndValue(text);
  if (value !== '') return counted(value.trim(), label, context) ?? endAfter(label, value.trim(), context);
  return typeof about === 'string' ? counted(text, about, context) : countedBeside(text, about, context);
}

function labelled(text: string, meaning: DateMeaning, context: DateContext): DateReading | null {
  const [isAge, isEnd] = [meaning === 'age', ENDS.has(meaning)];
  const short = isAge ? null : (shortAge(text, meaning, context) ?? unmarkedDate(text, context));
  const worded = isEnd ? null : wordedAge(text, isAge, context);
  const date =
    short ?? worded ?? (isEnd ? null : (dayAndAge(text, context) ?? (isAge ? null : readBefore(text, context))));
  if (date) return date;
  if (meaning === 'age' || meaning === 'created') {
    const date = ageBeside(text, meaning, context);
    if (date) return date;
  }
  // What tells a date by itself, and was not believed, is not to be believed here.
  if (isAge || findDates(text, context).length > 0) return null;
  const rare =
    readPeriod(text, context) ??
    (isEnd || meaning === 'last-used' ? null : weekdayDate(text, context)) ??
    readDate(text, { ...context, isDate: true });
  return rare && !hasWords(text.slice(0, rare.start) + text.slice(rare.end)) ? rare : null;
}

/** "Nov 24 (2 years ago)": the day is of a year in which it was so long ago. */
function dayAndAge(text: string, context: DateContext): DateReading | null {
  const parts = text.split(PARTS).filter(hasWords);
  const dates = parts.flatMap((part) => readDate(part.trim(), context) ?? []);
  const [yearless, age] = [true, false].map((wanted) => dates.find((date) => (date.isYearless === true) === wanted));
  if (parts.length !== 2 || !yearless || age?.source !== 'relative') return null;
  return isSame(age, yearless) ? age : null;
}

/** An age alone, or beside the day that it is counted from: "386 days (since Nov 3, 2025)". */
function ageBeside(text: string, meaning: DateMeaning, context: DateContext): DateReading | null {
  const dates = findDates(text, context).filter(({ source }) => source !== 'age');
  if (meaning === 'created' && dates.length !== 1) return null;
  const rest = dates.reduceRight((left, { start, end }) => `${left.slice(0, start)} | ${left.slice(end)}`, text);
  const parts = rest
    .split(PARTS)
    .map((part) => part.replace(SIGN, '').trim())
    .filter(hasWords);
  const isSmall = (part: string) =>
    saysNothing(part) || labelMeaning(part) === 'created' || foldLabel(part) === 'since';
  const ages = parts.flatMap((part) => readAge(part, context) ?? []);
  const [age, ...others] = ages;
  if (!age || others.length > 0 || !parts.every((part) => isSmall(part) || readAge(part, context))) return null;
  const date = onlyOne([age, ...dates]);
  return date === 'several' ? null : date;
}

/** "Expires: None" in one text. */
function endAfter(label: string, value: string, context: DateContext): Said | null {
  const date = labelMeaning(label) === 'expires' ? saidEnd(value, label, context) : null;
  return date && { meaning: 'expires', date };
}

/** In these somebody is asked for something. */
const ASKS = /^(?:select|label|form|fieldset|dialog)$/;

/**
 * The text before a value, or before what holds it alone; none where somebody may be about to choose: for what stands in a field or form, or
 * is followed by another length or by none.
 */
function labelOf(node: Node, context: DateContext): string {
  if (isElement(node) && fieldValue(node) !== null) return '';
  for (let at: Node | null = node; at; at = parentOf(at)) if (isElement(at) && ASKS.test(tag(at))) return '';
  const [label, next] = [previousSibling, nextSibling].map((step) => siblingWithWords(node, step));
  const [said, after] = [label, next].map((one) => (one ? textOf(one) : ''));
  if (said) return after && (readAge(after, context) || saidEnd(after, said, context)) ? '' : said;
  const parent = parentOf(node);
  return parent && !after ? labelOf(parent, context) : '';
}

/** The label stands before a number or around it, its unit in there or behind: "Age", "187", "days". */
function countedBeside(text: string, node: Node, context: DateContext): Said | null {
  const [label, after] = [siblingWithWords(node, previousSibling), siblingWithWords(node, nextSibling)];
  if (!label) return null;
  const [before, unit] = [textOf(label), after ? textOf(after) : ''];
  return (
    counted(text, before, context) ?? (/^\p{L}+$/u.test(unit) ? counted(text, `${before} (${unit})`, context) : null)
  );
}
