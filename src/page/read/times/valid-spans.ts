import { type DateContext, type DateReading, findDates } from '../../../core/dates/index.ts';
import { namesFormer, saysNothing } from '../labels/classify.ts';
import { foldLabel } from '../labels/fold-label.ts';
import { isFormerEnd } from '../labels/says-not.ts';

/** Without marks on letters: "valid from", "gultig vom": the end of what stands before the first day. The day itself need not be that on which a key was made. */
const VALID = new RegExp(
  `(?:^| )(?:${[
    'valid(?:ity)?(?: period)?(?: from| between)?',
    'gultig(?:keit|keitsdauer|keitszeitraum)?(?: vo[mn]| ab)?',
    '(?:valable|valide|validite)(?: du)?',
    '(?:valid[oa]s?|validez|vigencia|vigente)(?: del?| desde(?: el)?)?',
    'valid[ao](?: dal?)|valid(?:ita|ade)(?: dal?| de)?|vigencia(?: de)?',
    'geldig(?:heid)?(?: van(?:af)?)?',
    'wazn[yaeo](?:sc)?(?: od)?|(?:platn[yae]|platnost)(?: od)?',
    'giltig(?:het)?(?: fran)?|gyldig(?:hed|het)?(?: fra)?|voimassa(?:olo)?',
    '(?:деиствителен|деиствует|срок деиствия)(?: с)?|(?:діисн.|діє)(?: з)?',
    '有効期間|有效期|유효 ?기간',
  ].join('|')})$`,
  'u',
);
const BETWEEN =
  /^(?:г\.? ?)?(?:[-–—→~～〜至到]|to|until|till|through|and|bis|bis zum|au|jusqu'au|hasta|hasta el|al|a|fino al|até|tot|t\/m|tot en met|do|till|til|до|по|から|부터)$/u;
/** Words that some languages put behind the second day. */
const BEHIND = /^[\s.)）]*(?:г|まで|까지|asti)?[\s.)）]*$/u;

/** When what is "valid from X to Y" ends, by its text and the label before it; null where it says anything else. */
export function validEnd(text: string, label: string, context: DateContext): DateReading | null {
  const dates = findDates(text, context);
  const [first, second] = dates;
  if (!first || !second || dates.length > 2 || !isDay(first) || !isDay(second)) return null;
  const before = foldLabel(`${label} ${text.slice(0, first.start)}`)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
  const rest = before.replace(VALID, '');
  if (rest === before || !saysNothing(rest) || namesFormer(rest)) return null;
  if (!BETWEEN.test(text.slice(first.end, second.start).trim().toLowerCase()) || !BEHIND.test(text.slice(second.end)))
    return null;
  if (isFormerEnd('expires', second, [text.slice(0, first.start), ''], context.now)) return null;
  return (first.when.latest ?? 0) < (second.when.earliest ?? 0) ? second : null;
}

/** A day of a known year. The word between may make a bound of both, "until". */
function isDay(date: DateReading): date is DateReading & { when: Exclude<DateReading['when'], 'never'> } {
  return date.when !== 'never' && !date.isYearless && /absolute|iso/.test(date.source);
}
