import { t } from '../../browser/i18n.ts';
import { providerById } from '../../catalogue/index.ts';
import type { Kind } from '../../core/lifecycle.ts';
import { calendarText } from '../../texts/date.ts';
import { dayOf } from './day.ts';

interface Props {
  readonly label: string;
  readonly day: string;
  readonly onDay: (day: string) => void;
  readonly kind: Kind | null | undefined;
  /** Whether it may be a day to come. */
  readonly isEnd?: boolean;
}

/**
 * A calendar day, never before the provider began; in the future only where something ends then. That there was none of the
 * kind yet is only said: the first day of a kind is the first that is known.
 */
export function DayField({ label, day, onDay, kind, isEnd = false }: Props) {
  const since = kind ? providerById(kind.provider)?.since : undefined;
  const first = kind?.introduced ?? null;
  const isEarly = first !== null && day !== '' && day < first;
  return (
    <label class="field">
      <span class="label">{label}</span>
      <input
        type="date"
        data-required
        value={day}
        min={since === undefined ? undefined : new Date(since).toISOString().slice(0, 10)}
        max={isEnd ? undefined : dayOf(Date.now())}
        onInput={(event) => onDay(event.currentTarget.value)}
      />
      {isEarly && <small role="status">{t('ui_day_before_kind', calendarText(first))}</small>}
    </label>
  );
}
