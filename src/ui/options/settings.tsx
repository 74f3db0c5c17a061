import { Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../browser/i18n.ts';
import { kindById, providerById } from '../../catalogue/index.ts';
import type { KindId, ProviderId } from '../../core/credential.ts';
import { askFromWindow } from '../../protocol/ask.window.ts';
import type { Settings, UserSettings } from '../../protocol/messages.ts';
import { kindName } from '../../texts/kind-name.ts';
import type { Failure } from '../components/failure.ts';
import { FailureNote } from '../components/failure-note.tsx';
import { ErrorState, Loading } from '../components/states.tsx';
import { useAnnounce } from '../components/status.tsx';
import { draftOf, EMPTY_LIMIT, limitInForce, settingsOf } from './draft.ts';
import { LimitFields } from './limit-fields.tsx';
import { ManagedValues } from './managed-values.tsx';
import { NotificationField } from './notification-field.tsx';

export function SettingsView() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const load = async () => {
    setFailure(null);
    const reply = await askFromWindow({ type: 'settings' });
    if (reply.ok) setSettings(reply.value);
    else setFailure(reply);
  };
  useEffect(() => void load(), []);
  if (settings) return <SettingsForm settings={settings} saved={setSettings} reload={load} />;
  return failure ? <ErrorState failure={failure} retry={() => void load()} /> : <Loading />;
}

interface FormProps {
  readonly settings: Settings;
  readonly saved: (settings: Settings) => void;
  readonly reload: () => unknown;
}

function SettingsForm({ settings, saved, reload }: FormProps) {
  const { policy, origins } = settings;
  const [draft, setDraft] = useState(() => draftOf(settings.user));
  const [failure, setFailure] = useState<Failure | null>(null);
  const announce = useAnnounce();

  const save = async () => {
    const user: UserSettings = settingsOf(draft, (kind) => limitInForce(policy, kind));
    const reply = await askFromWindow({ type: 'save-settings', settings: user });
    if (!reply.ok) return setFailure(reply);
    setFailure(null);
    saved(reply.value);
    setDraft(draftOf(reply.value.user));
    announce(t('settings_saved'));
  };

  return (
    <form
      class="settings"
      data-part="settings"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <ManagedValues settings={settings} reload={reload} />
      <LimitFields
        title={t('settings_overall')}
        origin={origins.overall}
        locked={policy.locked}
        inForce={policy.overall}
        draft={draft.overall}
        onDraft={(overall) => setDraft({ ...draft, overall })}
      />
      <details class="by-kind" open={Object.keys(policy.byKind).length > 0}>
        <summary>{t('settings_by_kind')}</summary>
        <p class="hint">{t('settings_by_kind_hint')}</p>
        {byProvider(settings.kinds).map(([provider, kinds]) => (
          <Fragment key={provider}>
            <h2>{providerById(provider)?.name ?? provider}</h2>
            {kinds.map((id) => (
              <LimitFields
                key={id}
                title={kindName(id)}
                origin={id in policy.byKind ? origins.byKind : 'built-in'}
                locked={policy.locked}
                inForce={limitInForce(policy, id)}
                draft={draft.byKind[id] ?? EMPTY_LIMIT}
                onDraft={(limit) => setDraft({ ...draft, byKind: { ...draft.byKind, [id]: limit } })}
              />
            ))}
          </Fragment>
        ))}
      </details>
      <NotificationField
        origin={origins.notifications}
        inForce={policy.notifications}
        wanted={draft.notifications}
        onWanted={(notifications) => setDraft({ ...draft, notifications })}
      />
      <FailureNote failure={failure} />
      <button type="submit" class="primary" data-action="save">
        {t('settings_save')}
      </button>
      <p>
        <a href="#taught">{t('taught_title')}</a>
      </p>
      <p>
        <a href="#backup">{t('delete_title')}</a>
      </p>
    </form>
  );
}

function byProvider(kinds: readonly KindId[]): [ProviderId, KindId[]][] {
  const groups = new Map<ProviderId, KindId[]>();
  for (const id of kinds) {
    const provider = kindById(id)?.provider ?? '';
    groups.set(provider, [...(groups.get(provider) ?? []), id]);
  }
  return [...groups];
}
