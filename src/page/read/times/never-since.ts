import { type DateContext, findDates } from '../../../core/dates/index.ts';
import { namesFormer } from '../labels/classify.ts';
import { isLeftOpen } from '../labels/left-open.ts';
import { neverMeaning } from '../labels/never.ts';
import { isGeneral, sentenceMeaning } from '../labels/sentence.ts';
import type { Said } from './rare-dates.ts';
import { NEVER } from './stated-dates.ts';

/** Between what did not happen and when that began. */
const SINCE =
  /(?<!\p{L})(?:since(?: being)?|seit(?:dem)?|depuis|desde|da quando|dalla|sinds|od|sedan|siden|od chwili)(?: (?:it|its|er|es|sie|sa|su|sua|qu'elle|qu'il|que|zijn|dess|den))?(?!\p{L})/iu;

/** "Never used since it was created on [date]", and the same the other way round: the birth, and that there was no use. */
export function neverSince(text: string, context: DateContext): readonly Said[] {
  const [date, ...more] = findDates(text, context);
  const since = SINCE.exec(text);
  if (!date || !since || more.length > 0 || date.when === 'never' || date.isBound || date.source === 'time-only')
    return [];
  if (since.index > date.start) return [];
  const [before, after] = [text.slice(0, date.start), text.slice(date.end)];
  const [lead, rest] = [text.slice(0, since.index), before.slice(since.index + since[0].length)];
  if (isGeneral(before, after) || namesFormer(before)) return [];
  const isBehind = lead.trim() === '' && neverMeaning(after) === 'last-used';
  const isBefore = neverMeaning(lead) === 'last-used';
  const tail = isBehind ? '' : after;
  if (!(isBehind || isBefore) || sentenceMeaning(rest, tail) !== 'created' || isLeftOpen(rest, tail, 'created'))
    return [];
  return [
    { meaning: 'created', date },
    { meaning: 'last-used', date: NEVER },
  ];
}
