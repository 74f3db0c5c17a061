import type { Age } from '../../core/birth.ts';
import type { Level } from '../../core/reason.ts';
import type { Evidence } from '../../core/snapshot.ts';
import { plural, t } from '../i18n.ts';

/** "Overdue", "Due soon", … */
export function levelName(level: Level): string {
  return t(`level_${level.replace('-', '_')}`);
}

/** "214 days" · "169–199 days" · "at least 12 days" · "less than a day" · "not known". */
export function ageText({ min, max }: Age): string {
  if (max === null) return min === 0 ? t('age_unknown') : plural('age_at_least', min);
  if (max === 0) return t('age_under_a_day');
  return sameDay(min, max) ? plural('age_days', max) : plural('age_range', max, min);
}

/** The same for a chip: "214 d" · "169–199 d" · "≥ 12 d" · "age ?". */
export function ageShort({ min, max }: Age): string {
  if (max === null) return min === 0 ? t('age_short_unknown') : t('age_short', `≥ ${min}`);
  return t('age_short', sameDay(min, max) ? max : `${min}–${max}`);
}

/**
 * A page that names a day leaves its hours open, so that by now one day more or less has passed. People count from day to
 * day, as calendars do: that is the larger number.
 */
function sameDay(min: number, max: number): boolean {
  return max - min <= 1;
}

/**
 * What an age rests on: "read off the page", "since Keyturn first saw it", … `isBounded`: how early it can have been made is
 * known, though nothing dates the making itself.
 */
export function evidenceText(evidence: Evidence, isBounded: boolean): string {
  if (evidence === 'first-seen' && isBounded) return t('evidence_bounded');
  return t(`evidence_${evidence.replace('-', '_')}`);
}
