import { useState } from 'preact/hooks';
import { t } from '../../browser/i18n.ts';
import { kindById } from '../../catalogue/index.ts';
import { zoneHere } from '../../texts/date.ts';
import { kindName } from '../../texts/kind-name.ts';
import { DayField } from '../components/day-field.tsx';
import type { Failure } from '../components/failure.ts';
import { FailureNote } from '../components/failure-note.tsx';
import { Panel } from '../components/panel.tsx';
import { type Confirmed, SafeText } from '../components/safe-text.tsx';
import type { Act, After } from '../components/use-ledger.ts';

interface Props {
  readonly place: { readonly provider: string; readonly account: string; readonly url: string | null };
  /** Of which it is one. */
  readonly kinds: readonly string[];
  /** Null where its name is all that tells it from others. */
  readonly id: string | null;
  readonly act: Act;
  readonly done: (after: After) => void;
  readonly cancel: () => void;
}

/** A key that Keyturn has not read: where it is from the page's address, name and date from the user. */
export function AddForm({ place, kinds, id, act, done, cancel }: Props) {
  const [name, setName] = useState('');
  const [day, setDay] = useState('');
  const [kind = '', setKind] = useState(kinds[0]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const submit = async (confirmed: Confirmed) => {
    const called = name.trim();
    const own = id ?? encodeURIComponent(called);
    if (own === '') return;
    const word = { name: called || null, day, zone: zoneHere() };
    const { provider, account, url } = place;
    setFailure(await act({ do: 'add', provider, account, url, kind, id: own, ...word, ...confirmed }, done));
  };
  return (
    <SafeText provider={place.provider} text={name} onSubmit={submit}>
      {(save, problem) => (
        <Panel
          title={t(id === null ? 'here_add' : 'tab_add_title')}
          submit={t('ui_save')}
          onSubmit={save}
          cancel={cancel}
          part="add-form"
        >
          <label class="field">
            <span class="label">{t(id === null ? 'here_add_name' : 'tab_add_name')}</span>
            <input
              maxLength={120}
              data-required={id === null || undefined}
              value={name}
              onInput={(event) => setName(event.currentTarget.value)}
            />
          </label>
          {kinds.length > 1 && (
            <label class="field">
              <span class="label">{t('here_add_kind')}</span>
              <select value={kind} onChange={(event) => setKind(event.currentTarget.value)}>
                {kinds.map((one) => (
                  <option key={one} value={one}>
                    {kindName(one)}
                  </option>
                ))}
              </select>
            </label>
          )}
          <DayField label={t('ui_set_date_field')} day={day} onDay={setDay} kind={kindById(kind)} />
          {problem}
          <FailureNote failure={failure} />
        </Panel>
      )}
    </SafeText>
  );
}
