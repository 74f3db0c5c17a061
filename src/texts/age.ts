import { countText, plural, t } from '../browser/i18n.ts';
import type { Age } from '../core/verdict/knowledge.ts';
import type { Level } from '../core/verdict/level.ts';
import type { ShownState } from '../core/verdict/shown-state.ts';
import { dayText, shortDayText } from './date.ts';

/** "Overdue", "Due soon", … */
export function levelName(level: Level): string {
  return t(`level_${level.replaceAll('-', '_')}`);
}

/** The word of the chip: "Overdue", "Snoozed", … */
export function stateName(state: ShownState): string {
  return state === 'snoozed' ? t('level_snoozed') : levelName(state);
}

/** "214 days" · "169–199 days" · "at least 12 days" · "less than a day" · "not known". */
export function ageText({ min, max }: Bounds): string {
  if (max === null) return min === 0 ? t('age_unknown') : plural('age_at_least', min);
  if (max === 0) return t('age_under_a_day');
  return min === max ? plural('age_days', max) : plural('age_range', max, countText(min));
}

/** The same for a chip: "214 d" · "169–199 d" · "≥ 12 d" · "age ?". */
export function ageShort({ min, max, asOf = null }: Bounds & AsOf): string {
  if (max === null && min === 0) return t('age_short_unknown');
  const from = countText(min);
  const days = max === null ? `≥ ${from}` : min === max ? from : `${from}–${countText(max)}`;
  return asOf === null ? t('age_short', days) : t('age_short_as_of', days, shortDayText(asOf));
}

/** An age in a sentence of its own: "214 days", "214 days, as of December 4, 2026". */
export function toldAgeText(age: Bounds & AsOf): string {
  return age.asOf ? t('age_as_of', ageText(age), dayText(age.asOf)) : ageText(age);
}

type Bounds = Pick<Age, 'min' | 'max'>;
/** The day that is named where later looks did not confirm it. */
type AsOf = Partial<Pick<Age, 'asOf'>>;

/**
 * What an age rests on, and as of when: "read off the page", "read off the page, as of December 4, 2026", … `max`: whether
 * anything says how old it is at most, though nothing dates the making itself.
 */
export function evidenceText({ evidence, max, asOf = null }: Pick<Age, 'evidence' | 'max'> & AsOf): string {
  if (evidence === 'first-look' && max !== null) return t('evidence_bounded');
  const day = asOf && dayText(asOf);
  if (day && (evidence === 'user' || evidence === 'log')) return t(`evidence_${evidence}_as_of`, day);
  const text = t(`evidence_${evidence.replace('-', '_')}`);
  return day ? t('age_as_of', text, day) : text;
}
