import { plural, t } from '../browser/i18n.ts';
import { type Counts, countOf } from '../core/verdict/count.ts';
import type { Verdict } from '../core/verdict/index.ts';
import { sentences } from './sentences.ts';

type Views = readonly { readonly verdict: Verdict }[];

/** One line for all: "12 keys · 3 need action · 5 ages unknown". "Nothing to do now" only where nothing is open either. */
export function summaryText(views: Views): string {
  if (views.length === 0) return t('ui_summary_empty');
  const counts = countOf(views);
  const told = partsOf(counts);
  const calm = counts.needsAction === 0 && counts.standings.question === 0 ? [t('ui_summary_calm')] : [];
  return [plural('ui_summary_keys', counts.total), ...calm, ...told].join(' · ');
}

/** The badge in words: "Keyturn: 3 keys need action, 5 ages unknown". `missed`: whose pages, or which hosts, cannot be read. */
export function badgeTitle(counts: Counts, missed: readonly string[] = [], hasConsent = true): string {
  const action = counts.needsAction === 0 ? [] : [plural('badge_needs_action', counts.needsAction)];
  const told = [...action, ...openParts(counts)];
  const title = t('badge_title', told.length === 0 ? t('badge_nothing_to_do') : told.join(', '));
  if (!hasConsent) return sentences(t('notice_no_consent'), title);
  return missed.length === 0 ? title : sentences(t('badge_no_access', missed.join(', ')), title);
}

function partsOf(counts: Counts): string[] {
  const action = counts.needsAction === 0 ? [] : [plural('ui_summary_action', counts.needsAction)];
  const { snoozed } = counts.standings;
  return [...action, ...openParts(counts), ...(snoozed === 0 ? [] : [plural('count_snoozed', snoozed)])];
}

/** What nobody knows, and what was not on its list. */
function openParts({ unknown, unseen }: Counts): string[] {
  return [
    ...(unknown === 0 ? [] : [plural('count_unknown', unknown)]),
    ...(unseen === 0 ? [] : [plural('count_unseen', unseen)]),
  ];
}
