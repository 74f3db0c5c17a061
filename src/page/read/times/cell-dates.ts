import { type DateContext, type DateReading, findDates } from '../../../core/dates/index.ts';
import { isControl } from '../dom/landmarks.ts';
import { childrenOf, isElement, tag, walk } from '../dom/nodes.ts';
import { runsIn } from '../dom/runs.ts';
import { hasWords, textOf } from '../dom/text.ts';
import { DATE, isExplained, NAME } from '../labels/around-date.ts';
import { type DateMeaning, ENDS } from '../labels/classify.ts';
import type { LabelOptions } from '../labels/labelled-dates.ts';
import { neverMeaning, saysNeverAlone } from '../labels/never.ts';
import { isNamePart } from '../labels/person-names.ts';
import { isNoEnd } from '../labels/says-not.ts';
import { inZone } from '../labels/zone-in.ts';
import { hintsAtOther } from './hints-at-other.ts';
import { agreed, hasStamp, NEVER, onlyOne, statedIn } from './stated-dates.ts';
import { isStruckOut } from './struck-out.ts';

export interface DateValue {
  readonly date: DateReading | null;
  /** Nothing stands there, or a dash. */
  readonly isEmpty: boolean;
  /** An attribute says so. */
  readonly isStated: boolean;
  /** Nothing but the text of a date stands there: no element, no other word. */
  readonly isBare: boolean;
}

interface DateOptions extends Pick<LabelOptions, 'context' | 'defined'> {
  /** That its times are of, as the column says, where it names none itself. */
  readonly zone?: string;
}

/** A sign or word for nothing, and more behind it: "— (2026-05-05)", "n/a, as of 2026-05-05". What it is of is not told. */
const NONE_FIRST = /^\s*(?:n\.?\s?\/\s?a\.?|[-–—−?]+)[\s,;(（]+\S/iu;
const ZONE = /[A-Z]{3}|\d[:.]\d\d(?:[:.]\d+)*\s*(?:Z|[+\u2212-]\d)/;

/** The date that a cell holds, by its attributes before its text; no date when there are several that differ. */
export function dateOf(
  cell: Element,
  meaning: DateMeaning,
  { context: local, defined, zone: named = '' }: DateOptions,
): DateValue {
  const text = textOf(cell);
  const zone = ZONE.test(text) ? '' : named;
  const context = inZone(local, zone);
  const never = neverMeaning(text);
  // What says itself that it never happens is no date of anything else.
  if (never) {
    const date = never === meaning && !isStruckOut(cell, cell) ? NEVER : null;
    return { date, isEmpty: false, isBare: true, isStated: false };
  }
  const stated = statedIn(cell, meaning, context);
  const isStated = stated.some((rank) => rank.length > 0);
  const isEmpty = !hasWords(text) && !isStated;
  const unread: DateValue = { date: null, isEmpty: false, isBare: false, isStated: true };
  if (hintsAtOther(cell, meaning, context) || NONE_FIRST.test(text)) return unread;
  const isBare = !childrenOf(cell).some(isElement) && !hasWords(cutFrom(text, datesIn(text, context)));
  // Dates may be told apart by their elements alone, or stand in several elements each.
  const runs = runsIn(cell).map((run) => run.text);
  for (const said of runs.length > 1 ? [text, runs.join(' | ')] : [text]) {
    const shown = zone && context.isZoneUnsure && /\d/.test(said) ? `${said} ${zone}` : said;
    const all = datesIn(shown, context);
    // Times of day alone may be of any day.
    const found = all.filter(({ source }) => source !== 'time-only');
    const rest = withoutParts(cell, found.length > 0 ? cutFrom(shown, all) : shown, found.length === 0);
    const date = agreed(stated, onlyOne(found));
    const [before = '', behind = ''] = rest.split(DATE);
    if (!date || (date.isBound && !ENDS.has(meaning)) || isNoEnd(meaning, date, [before, behind], context.now))
      continue;
    if (isBare || isExplained(rest, meaning, defined))
      return isStruckOut(cell, cell) ? unread : { isEmpty, isBare, isStated, date };
  }
  return { isEmpty, isBare, isStated, date: null };
}

const datesIn = (text: string, context: DateContext): readonly DateReading[] =>
  saysNeverAlone(text) ? [{ ...NEVER, end: text.length }] : findDates(text, context);

const cutFrom = (text: string, dates: readonly DateReading[]): string =>
  dates.reduceRight((left, { start, end }) => left.slice(0, start) + DATE + left.slice(end), text);

/**
 * Without what stands in elements of its own: controls, the names of people and, where no date is written, what states one in
 * an attribute.
 */
function withoutParts(cell: Element, rest: string, isUnwritten: boolean): string {
  let left = rest;
  const take = (element: Element, by: string): false => {
    left = left.replace(textOf(element), ` ${by} `);
    return false;
  };
  if (isUnwritten && hasStamp(cell)) return '';
  walk(cell, (node) => {
    if (!isElement(node)) return false;
    if (isControl(node)) return take(node, '');
    if (isUnwritten && hasStamp(node)) return take(node, DATE);
    return isNamePart(textOf(node), tag(node) === 'a') ? take(node, NAME) : true;
  });
  return left;
}
