import type { Birth } from '../../core/ledger/state.ts';
import type { Age } from '../../core/verdict/knowledge.ts';
import type { Level } from '../../core/verdict/level.ts';
import { plural, t } from '../i18n.ts';

/** "Overdue", "Due soon", … */
export function levelName(level: Level): string {
  return t(`level_${level.replaceAll('-', '_')}`);
}

/** "214 days" · "169–199 days" · "at least 12 days" · "less than a day" · "not known". */
export function ageText({ min, max }: Bounds): string {
  if (max === null) return min === 0 ? t('age_unknown') : plural('age_at_least', min);
  if (max === 0) return t('age_under_a_day');
  return min === max ? plural('age_days', max) : plural('age_range', max, min);
}

/** The same for a chip: "214 d" · "169–199 d" · "≥ 12 d" · "age ?". */
export function ageShort({ min, max }: Bounds): string {
  if (max === null) return min === 0 ? t('age_short_unknown') : t('age_short', `≥ ${min}`);
  return t('age_short', min === max ? max : `${min}–${max}`);
}

type Bounds = Pick<Age, 'min' | 'max'>;

/**
 * What an age rests on: "read off the page", "since Keyturn first saw it", … `max`: whether anything says how old it is at most,
 * though nothing dates the making itself.
 */
export function evidenceText({ evidence, max }: { evidence: Birth['evidence']; max: number | null }): string {
  if (evidence === 'first-look' && max !== null) return t('evidence_bounded');
  return t(`evidence_${evidence.replace('-', '_')}`);
}
