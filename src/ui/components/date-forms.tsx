import { useState } from 'preact/hooks';
import { providerById } from '../../catalogue/index.ts';
import type { Kind } from '../../core/lifecycle.ts';
import { t } from '../../platform/i18n.ts';
import { calendarText, zoneHere } from '../../platform/phrases/date.ts';
import { dayOf } from './day.ts';
import { credentialName } from './grouping.ts';
import { Panel } from './panel.tsx';
import type { PanelProps } from './panel-props.ts';

/** The day the present secret was made, by the user's word. */
export function SetDateForm({ view, kind, run, cancel }: PanelProps) {
  const [day, setDay] = useState('');
  const submit = () =>
    run({ do: 'set-birth', key: view.key, day, zone: zoneHere() }, t('ui_done_date', credentialName(view)));
  return (
    <Panel title={t('ui_set_date_title')} submit={t('ui_save')} onSubmit={submit} cancel={cancel} part="date-form">
      <DayField label={t('ui_set_date_field')} day={day} onDay={setDay} kind={kind} />
      <p class="hint">{t('ui_set_date_hint')}</p>
    </Panel>
  );
}

/** A rotation, today unless said otherwise; with the provider's overlap where it has one. */
export function RotatedForm({ view, kind, run, cancel }: PanelProps) {
  const [day, setDay] = useState(dayOf(Date.now()));
  const [overlaps, setOverlaps] = useState(false);
  const days = kind?.rotation.mode === 'overlap' ? (kind.rotation.overlapDays ?? 0) : 0;
  const submit = () =>
    run(
      { do: 'rotated', key: view.key, day, zone: zoneHere(), overlapDays: overlaps ? days : 0 },
      t('ui_done_rotated', credentialName(view)),
    );
  return (
    <Panel title={t('ui_rotated_title')} submit={t('ui_save')} onSubmit={submit} cancel={cancel} part="rotated-form">
      <DayField label={t('ui_rotated_field')} day={day} onDay={setDay} kind={kind} />
      {days > 0 && (
        <fieldset>
          <legend>{t('ui_old_secret')}</legend>
          <label class="choice">
            <input type="radio" name="overlap" value="0" checked={!overlaps} onChange={() => setOverlaps(false)} />
            {t('ui_old_secret_ended')}
          </label>
          <label class="choice">
            <input type="radio" name="overlap" value={days} checked={overlaps} onChange={() => setOverlaps(true)} />
            {t('ui_old_secret_overlap', days)}
          </label>
        </fieldset>
      )}
    </Panel>
  );
}

interface DayFieldProps {
  readonly label: string;
  readonly day: string;
  readonly onDay: (day: string) => void;
  readonly kind: Kind | null | undefined;
}

/**
 * A calendar day, never in the future, never before the provider began. That there was none of the kind yet is only said: the
 * first day of a kind is the first that is known.
 */
export function DayField({ label, day, onDay, kind }: DayFieldProps) {
  const since = kind ? providerById(kind.provider)?.since : undefined;
  const isEarly = kind && day !== '' && day < kind.introduced;
  return (
    <label class="field">
      <span class="label">{label}</span>
      <input
        type="date"
        required
        value={day}
        min={since === undefined ? undefined : new Date(since).toISOString().slice(0, 10)}
        max={dayOf(Date.now())}
        onInput={(event) => onDay(event.currentTarget.value)}
      />
      {isEarly && <small role="status">{t('ui_day_before_kind', calendarText(kind.introduced))}</small>}
    </label>
  );
}
