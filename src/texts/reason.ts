import { plural, t } from '../browser/i18n.ts';
import { clockOf, type Kind, type Source } from '../core/lifecycle.ts';
import type { DaySpan } from '../core/verdict/day-span.ts';
import type { Reason } from '../core/verdict/reason.ts';
import { begunText, calendarText, dayText, inDaysText, isMonth, whenText } from './date.ts';
import { kindName } from './kind-name.ts';
import { limitText } from './limit.ts';
import { providerName } from './provider.ts';
import { refutedText } from './refuted.ts';

/** One reason as one sentence, and who says so: the provider only where the catalogue has it from the provider. */
export function reasonText(reason: Reason, kind: Kind): string {
  if ('isBegun' in reason && reason.isBegun)
    return t(`reason_begun_${reason.code.replaceAll('-', '_')}`, begunText(reason.days));
  switch (reason.code) {
    case 'kind-stopped':
      return stoppedText(reason, kind);
    case 'expired':
      return t('reason_expired', whenText(reason.days));
    case 'expires':
      return endText('expires', reason);
    case 'old-secret-expires':
      return endText('old_secret', reason);
    case 'idle-ends':
      return plural(
        `reason_idle${reported(clockOf(kind, 'idle')?.source)}`,
        reason.afterDays,
        providerName(kind),
        whenText(reason.days),
      );
    case 'kind-ending':
      return endingText(reason, kind);
    case 'unused':
      return reason.lastUsed ? t('reason_unused', whenText(reason.lastUsed)) : t('reason_never_used');
    case 'older-than-limit':
      return limitText('overdue', reason.limit, kind);
    case 'around-limit':
      return limitText('around', reason.limit, kind);
    case 'due-soon':
      return reason.inDays <= 0 ? t('reason_due_today') : endText('due_soon', { ...reason, days: reason.due });
    case 'word-refuted':
      return refutedText(reason);
    case 'kind-untold':
      return t(
        reason.isOver ? 'reason_kind_untold_ended' : 'reason_kind_untold_ends',
        kindName(reason.of),
        calendarText(reason.on),
      );
    case 'age-unknown':
      return reason.knownForDays === 0 ? t('reason_unknown_new') : plural('reason_unknown', reason.knownForDays);
    case 'unseen':
      return t('reason_unseen', dayText(reason.since));
    case 'stale':
      return t(reason.of === 'entry' ? 'reason_stale' : 'reason_unconfirmed', dayText(reason.since));
    case 'never-expires':
      return t(`reason_never_expires${reported(clockOf(kind, 'expiry')?.source)}`, providerName(kind));
  }
}

/** What others say of a provider is told as that. */
const reported = (source: Source | undefined): string => (source?.confidence === 'stated' ? '' : '_reported');

function stoppedText({ since }: Reason<'kind-stopped'>, kind: Kind): string {
  const source = kind.lifecycle.find(({ stage }) => stage === 'stopped-working')?.source;
  const unit = isMonth(since) ? 'month' : 'day';
  return reported(source)
    ? t(`reason_stopped_reported_${unit}`, calendarText(since))
    : t(`reason_stopped_${unit}`, providerName(kind), calendarText(since));
}

/** "Lose support" where that is what was announced; "stop working" only where that was. */
function endingText({ on, isOver }: Reason<'kind-ending'>, kind: Kind): string {
  const stage = kind.lifecycle.find((event) => event.on === on && event.stage !== 'announced')?.stage;
  const what = stage === 'stopped-working' ? 'stop' : stage === 'deprecated' ? 'deprecated' : isOver ? 'ended' : 'ends';
  return t(`reason_${what}_${isMonth(on) ? 'month' : 'day'}`, providerName(kind), calendarText(on));
}

/** "on May 9, 2026, in 12 days"; of several days how far away the first is, and which the last is. */
function endText(what: string, { days, inDays }: { readonly days: DaySpan; readonly inDays: number }): string {
  const { from, to } = days;
  if (from === null || to === null || from === to) return t(`reason_${what}_day`, whenText(days), inDaysText(inDays));
  return t(`reason_${what}_span`, inDaysText(inDays), dayText(to));
}
