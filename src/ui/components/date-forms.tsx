import { useState } from 'preact/hooks';
import { countText, t } from '../../browser/i18n.ts';
import { zoneHere } from '../../texts/date.ts';
import { Choice } from './choice.tsx';
import { dayOf } from './day.ts';
import { DayField } from './day-field.tsx';
import type { PanelProps } from './panel-props.ts';
import { WordForm } from './word-form.tsx';

/** The day the present secret was made, by the user's word; or that it is not known after all, where one was named. */
export function SetDateForm({ view, kind, run, cancel }: PanelProps) {
  const [day, setDay] = useState(() => dayLastSaid(view));
  const [isKnown, setKnown] = useState(true);
  const { key } = view;
  const hasSaid = view.said.some(({ what }) => what === 'made' || what === 'rotated');
  return (
    <WordForm
      title={t('ui_set_date_title')}
      part="date-form"
      action={isKnown ? { do: 'set-birth', key, day, zone: zoneHere() } : { do: 'unknown-birth', key }}
      {...{ view, run, cancel }}
    >
      {hasSaid && (
        <fieldset>
          <legend>{t('ui_known_title')}</legend>
          <Choice name="known" value="known" label={t('ui_known')} checked={isKnown} onChoice={() => setKnown(true)} />
          <Choice
            name="known"
            value="unknown"
            label={t('ui_unknown_after_all')}
            checked={!isKnown}
            onChoice={() => setKnown(false)}
          />
        </fieldset>
      )}
      {isKnown && <DayField label={t('ui_set_date_field')} day={day} onDay={setDay} kind={kind} />}
      <p class="hint">{t(isKnown ? 'ui_set_date_hint' : 'ui_unknown_hint')}</p>
    </WordForm>
  );
}

/** The day that was named last for the making of the present secret; empty where none was. */
function dayLastSaid({ said }: Pick<PanelProps['view'], 'said'>): string {
  const last = said.find(({ what }) => what === 'made' || what === 'rotated');
  return last?.day?.date ?? (last?.when?.earliest == null ? '' : dayOf(last.when.earliest));
}

/**
 * A rotation, today unless said otherwise. Where the provider has an overlap the person says what became of the old key: to take one
 * for granted would tell of a key that works, or does not, when nobody said so.
 */
export function RotatedForm({ view, kind, run, cancel }: PanelProps) {
  const [day, setDay] = useState(dayOf(Date.now()));
  const [overlaps, setOverlaps] = useState<boolean | null>(null);
  const days = kind?.rotation.mode === 'overlap' ? (kind.rotation.overlapDays ?? 0) : 0;
  return (
    <WordForm
      title={t('ui_rotated_title')}
      part="rotated-form"
      action={{ do: 'rotated', key: view.key, day, zone: zoneHere(), overlapDays: overlaps ? days : 0 }}
      {...{ view, run, cancel }}
    >
      <DayField label={t('ui_rotated_field')} day={day} onDay={setDay} kind={kind} />
      {days > 0 && (
        <fieldset data-required>
          <legend>{t('ui_old_secret')}</legend>
          <Choice
            name="overlap"
            value="0"
            label={t('ui_old_secret_ended')}
            checked={overlaps === false}
            onChoice={() => setOverlaps(false)}
          />
          <Choice
            name="overlap"
            value={String(days)}
            label={t('ui_old_secret_overlap', countText(days))}
            checked={overlaps === true}
            onChoice={() => setOverlaps(true)}
          />
        </fieldset>
      )}
    </WordForm>
  );
}
