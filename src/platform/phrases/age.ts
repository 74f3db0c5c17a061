import type { Evidence } from '../../core/credential.ts';
import type { Age, Level } from '../../core/verdict.ts';
import { plural, t } from '../i18n.ts';

/** "Overdue", "Due soon", … */
export function levelName(level: Level): string {
  return t(`level_${level.replace('-', '_')}`);
}

/** "214 days" · "169–199 days" · "at least 12 days" · "less than a day" · "not known". */
export function ageText({ min, max }: Age): string {
  if (max === null) return min === 0 ? t('age_unknown') : plural('age_at_least', min);
  if (max === 0) return t('age_under_a_day');
  return min === max ? plural('age_days', min) : plural('age_range', max, min);
}

/** The same for a chip: "214 d" · "169–199 d" · "≥ 12 d" · "age ?". */
export function ageShort({ min, max }: Age): string {
  if (max === null) return min === 0 ? t('age_short_unknown') : t('age_short', `≥ ${min}`);
  return t('age_short', min === max ? min : `${min}–${max}`);
}

/** What an age rests on: "read off the page", "since Keyturn first saw it", … */
export function evidenceText(evidence: Evidence): string {
  return t(`evidence_${evidence.replace('-', '_')}`);
}
