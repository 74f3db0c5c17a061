import { useState } from 'preact/hooks';
import { t } from '../../browser/i18n.ts';
import { Panel } from './panel.tsx';
import type { PanelProps } from './panel-props.ts';
import { type Confirmed, SafeText } from './safe-text.tsx';
import { useDistinctName } from './use-distinct-name.ts';

/** The person or team that answers for it. */
export function OwnerForm({ view, run, cancel }: PanelProps) {
  const [text, setText] = useState(view.owner);
  const name = useDistinctName(view);
  const submit = (confirmed: Confirmed) =>
    run({ do: 'owner', key: view.key, text, ...confirmed }, t('ui_done_said', name));
  return (
    <SafeText provider={view.provider} text={text} onSubmit={submit}>
      {(save, problem) => (
        <Panel
          title={t('ui_owner_title')}
          about={name}
          submit={t('ui_save')}
          onSubmit={save}
          cancel={cancel}
          part="owner-form"
        >
          <label class="field">
            <span class="label">{t('ui_owner_field')}</span>
            <input maxLength={OWNER_LENGTH} value={text} onInput={(event) => setText(event.currentTarget.value)} />
          </label>
          {problem ?? <p class="hint">{t('ui_owner_hint')}</p>}
        </Panel>
      )}
    </SafeText>
  );
}

const OWNER_LENGTH = 120;
