import { useState } from 'preact/hooks';
import { plural, t } from '../../browser/i18n.ts';
import { Panel } from './panel.tsx';
import type { PanelProps } from './panel-props.ts';
import { type Confirmed, SafeText } from './safe-text.tsx';
import { useDistinctName } from './use-distinct-name.ts';

const SNOOZE_DAYS = [7, 30, 90];
const NOTE_LENGTH = 500;

export function SnoozeForm({ view, run, cancel }: PanelProps) {
  const name = useDistinctName(view);
  return (
    <Panel title={t('ui_snooze_title')} about={name} submit={null} onSubmit={cancel} cancel={cancel} part="snooze-form">
      <p class="hint">{t('ui_snooze_hint')}</p>
      <div class="buttons">
        {SNOOZE_DAYS.map((days) => (
          <button
            key={days}
            type="button"
            data-days={days}
            onClick={() => run({ do: 'snooze', keys: [view.key], days }, plural('ui_done_snoozed', days, name))}
          >
            {plural('ui_days', days)}
          </button>
        ))}
      </div>
    </Panel>
  );
}

export function NoteForm({ view, run, cancel }: PanelProps) {
  const [text, setText] = useState(view.note);
  const name = useDistinctName(view);
  const submit = (confirmed: Confirmed) =>
    run({ do: 'note', key: view.key, text, ...confirmed }, t('ui_done_note', name));
  return (
    <SafeText provider={view.provider} text={text} onSubmit={submit}>
      {(save, problem) => (
        <Panel
          title={t('ui_note_title')}
          about={name}
          submit={t('ui_save')}
          onSubmit={save}
          cancel={cancel}
          part="note-form"
        >
          <label class="field">
            <span class="label">{t('ui_note_field')}</span>
            <textarea
              rows={3}
              maxLength={NOTE_LENGTH}
              value={text}
              onInput={(event) => setText(event.currentTarget.value)}
            />
          </label>
          {problem ?? <p class="hint">{t('ui_note_hint')}</p>}
        </Panel>
      )}
    </SafeText>
  );
}

export function ForgetForm({ view, run, cancel }: PanelProps) {
  const name = useDistinctName(view);
  const submit = () => run({ do: 'forget', keys: [view.key] }, t('ui_done_forgotten', name));
  return (
    <Panel
      title={t('ui_forget_title', name)}
      submit={t('ui_forget_submit')}
      danger
      onSubmit={submit}
      cancel={cancel}
      part="forget-form"
    >
      <p class="hint">{t('ui_forget_hint')}</p>
    </Panel>
  );
}
