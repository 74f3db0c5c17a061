import { useState } from 'preact/hooks';
import { providerById } from '../../catalogue/index.ts';
import type { ProviderId } from '../../core/credential.ts';
import { plural, t } from '../../platform/i18n.ts';
import { credentialName } from './grouping.ts';
import { Panel } from './panel.tsx';
import type { PanelProps } from './panel-props.ts';

const SNOOZE_DAYS = [7, 30, 90];
const NOTE_LENGTH = 500;

export function SnoozeForm({ view, run, cancel }: PanelProps) {
  const name = credentialName(view);
  return (
    <Panel title={t('ui_snooze_title')} submit={null} onSubmit={cancel} cancel={cancel} part="snooze-form">
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
  const [refused, setRefused] = useState(false);
  const submit = () => {
    if (holdsSecret(view.provider, text)) return setRefused(true);
    void run({ do: 'note', key: view.key, text }, t('ui_done_note', credentialName(view)));
  };
  return (
    <Panel title={t('ui_note_title')} submit={t('ui_save')} onSubmit={submit} cancel={cancel} part="note-form">
      <label class="field">
        <span class="label">{t('ui_note_field')}</span>
        <textarea
          rows={3}
          maxLength={NOTE_LENGTH}
          value={text}
          onInput={(event) => {
            setRefused(false);
            setText(event.currentTarget.value);
          }}
        />
      </label>
      {refused ? (
        <p class="problem" role="alert">
          {t('ui_note_secret')}
        </p>
      ) : (
        <p class="hint">{t('ui_note_hint')}</p>
      )}
    </Panel>
  );
}

/** A key pasted into a note would be kept: what has the shape of one of the provider's is not taken. */
function holdsSecret(provider: ProviderId, text: string): boolean {
  const shapes = providerById(provider)?.tokens ?? [];
  return text.split(/[\s"'`,;:=<>()]+/).some((word) => shapes.some(({ pattern }) => pattern.test(word)));
}

export function DeactivatedForm({ view, run, cancel }: PanelProps) {
  const submit = () => run({ do: 'deactivated', key: view.key }, t('ui_done_deactivated', credentialName(view)));
  return (
    <Panel
      title={t('ui_deactivated_title')}
      submit={t('ui_deactivated_submit')}
      onSubmit={submit}
      cancel={cancel}
      part="deactivated-form"
    >
      <p class="hint">{t('ui_deactivated_hint')}</p>
    </Panel>
  );
}

export function ForgetForm({ view, run, cancel }: PanelProps) {
  const name = credentialName(view);
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
