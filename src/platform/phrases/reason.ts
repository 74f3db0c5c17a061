import { providerById } from '../../catalogue/index.ts';
import type { Kind } from '../../core/lifecycle.ts';
import type { Reason } from '../../core/reason.ts';
import { calendarInterval } from '../../core/time/catalogue-date.ts';
import { DAY } from '../../core/time/units.ts';
import { plural, t } from '../i18n.ts';
import { calendarText, isMonth, whenText } from './date.ts';

type Of<C extends Reason['code']> = Extract<Reason, { code: C }>;

/** One reason as one sentence, and who says so: the provider only where the catalogue has it from the provider. */
export function reasonText(reason: Reason, kind: Kind): string {
  switch (reason.code) {
    case 'kind-stopped':
      return t(
        `reason_stopped_${isMonth(reason.since) ? 'month' : 'day'}`,
        providerName(kind),
        calendarText(reason.since),
      );
    case 'older-than-limit':
      return limitText('overdue', reason.limitDays, kind);
    case 'around-limit':
      return limitText('around', reason.limitDays, kind);
    case 'due-soon':
      return t('reason_due_soon', whenText(reason.due));
    case 'kind-ending':
      return endingText(reason, kind);
    case 'expires':
      return t('reason_expires', whenText(reason.when));
    case 'expired':
      return t('reason_expired', whenText(reason.when));
    case 'old-secret-expires':
      return t('reason_old_secret', whenText(reason.when));
    case 'age-unknown':
      return reason.atLeastDays === 0 ? t('reason_unknown_new') : plural('reason_unknown', reason.atLeastDays);
  }
}

function providerName(kind: Kind): string {
  return providerById(kind.provider)?.name ?? kind.provider;
}

/** The limit is the provider's where it is the number that the provider advises, else the user's own. */
function limitText(what: 'overdue' | 'around', days: number, kind: Kind): string {
  const { advisedEveryDays, source } = kind.rotation;
  if (advisedEveryDays !== days) return plural(`reason_${what}_own`, days);
  const who = source.confidence === 'stated' ? 'stated' : 'reported';
  return t(`reason_${what}_${who}`, days, providerName(kind));
}

/** "Lose support" where that is what was announced; "stop working" only where that was. */
function endingText({ on, inDays }: Of<'kind-ending'>, kind: Kind): string {
  const stage = kind.lifecycle.find((event) => event.on === on && event.stage !== 'announced')?.stage;
  const { earliest, latest } = calendarInterval(on);
  const isOver = inDays <= -Math.round((latest - earliest) / DAY);
  const what = stage === 'stopped-working' ? 'stop' : stage === 'deprecated' ? 'deprecated' : isOver ? 'ended' : 'ends';
  return t(`reason_${what}_${isMonth(on) ? 'month' : 'day'}`, providerName(kind), calendarText(on));
}
