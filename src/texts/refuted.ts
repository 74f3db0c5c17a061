import { t } from '../browser/i18n.ts';
import type { Reason } from '../core/verdict/reason.ts';
import { daysText, dayText, whenText } from './date.ts';
import { sentences } from './sentences.ts';

/** A word that was set aside, and what says otherwise: "You said it was rotated on …; its page still shows the same key." */
export function refutedText({ word, days, because }: Reason<'word-refuted'>): string {
  return sentences(saidText(word, days), becauseText(because));
}

/** "You said that it was rotated on May 3, 2026." */
export function saidText(word: Reason<'word-refuted'>['word'], days: Reason<'word-refuted'>['days']): string {
  return t(`word_${word.replaceAll('-', '_')}`, days ? whenText(days) : '').trim();
}

/** "But its page says: October 21, 2025 (last seen on …)." */
export function becauseText({ code, days, seenOn }: Reason<'word-refuted'>['because']): string {
  const seen = seenOn === null ? '' : dayText(seenOn);
  switch (code) {
    case 'same-key-seen':
      return t('because_same_key', days?.from ? dayText(days.from) : '', seen);
    case 'page-date':
    case 'log-date':
      return t(code === 'page-date' ? 'because_page_date' : 'because_log_date', days ? daysText(days) : '', seen);
    case 'page-expiry':
      return days ? t('because_page_expiry', daysText(days), seen) : t('because_page_never_expires', seen);
    case 'floor':
      return t('because_floor', days?.from ? dayText(days.from) : '');
    case 'other-key-seen':
      return t('because_other_key', seen);
    case 'page-overlap':
      return t('because_page_overlap', days ? daysText(days) : '', seen);
    case 'new-key-seen':
      return t('because_new_key', days?.from ? dayText(days.from) : '', seen);
    case 'made-later':
      return t('because_made_later', days ? daysText(days) : '');
    case 'log-ended':
      return t('because_log_ended', days?.from ? dayText(days.from) : '');
    case 'list-without':
      return t('because_list_without', seen);
    case 'page-shows':
      return t('because_page_shows', seen);
  }
}
