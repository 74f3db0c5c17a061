import { useState } from 'preact/hooks';
import { t } from '../../browser/i18n.ts';
import { zoneHere } from '../../texts/date.ts';
import { Choice } from './choice.tsx';
import { DayField } from './day-field.tsx';
import type { PanelProps } from './panel-props.ts';
import { WordForm } from './word-form.tsx';

/** When the key ends by itself, or that it does not. */
export function ExpiryForm({ view, kind, run, cancel }: PanelProps) {
  const [day, setDay] = useState('');
  const [ends, setEnds] = useState(true);
  const { key } = view;
  return (
    <WordForm
      title={t('ui_expiry_title')}
      part="expiry-form"
      action={ends ? { do: 'set-expiry', key, day, zone: zoneHere() } : { do: 'never-expires', key }}
      {...{ view, run, cancel }}
    >
      <fieldset>
        <legend>{t('ui_expiry_field')}</legend>
        <Choice name="ends" value="day" label={t('ui_expiry_day')} checked={ends} onChoice={() => setEnds(true)} />
        <Choice
          name="ends"
          value="never"
          label={t('ui_expiry_never')}
          checked={!ends}
          onChoice={() => setEnds(false)}
        />
      </fieldset>
      {ends && <DayField label={t('ui_expiry_last_day')} day={day} onDay={setDay} kind={kind} isEnd />}
    </WordForm>
  );
}
