import { useState } from 'preact/hooks';
import { t } from '../../browser/i18n.ts';
import { kindById } from '../../catalogue/index.ts';
import type { TabStatus } from '../../protocol/messages.ts';
import { zoneHere } from '../../texts/date.ts';
import { DayField } from '../components/day-field.tsx';
import type { Failure } from '../components/failure.ts';
import { FailureNote } from '../components/failure-note.tsx';
import { Icon } from '../components/icon.tsx';
import { Panel } from '../components/panel.tsx';
import { type Confirmed, SafeText } from '../components/safe-text.tsx';
import { useAnnounce } from '../components/status.tsx';
import type { Ledger } from '../components/use-ledger.ts';
import { PageReportPanel } from './page-report.tsx';

interface Props {
  readonly tab: TabStatus;
  readonly tabId: number | null;
  readonly act: Ledger['act'];
  /** Which page, in words. */
  readonly page: string;
}

/** A key page that could not be read: said plainly, with what the user can do instead. */
export function Unreadable({ tab, tabId, act, page }: Props) {
  const [open, setOpen] = useState<'add' | 'report' | null>(null);
  const announce = useAnnounce();
  const done = () => {
    setOpen(null);
    announce(t('tab_added'));
  };
  return (
    <section class="notice unreadable" data-part="unreadable">
      <Icon name="question" />
      <div>
        <p>{t('tab_unreadable', page)}</p>
        <p>{tab.id === null ? t('tab_unreadable_list') : t('tab_unreadable_key')}</p>
        <div class="buttons">
          {tab.id !== null && (
            <button type="button" data-action="set-date" aria-expanded={open === 'add'} onClick={() => setOpen('add')}>
              {t('tab_set_date')}
            </button>
          )}
          {tabId !== null && (
            <button
              type="button"
              data-action="report"
              aria-expanded={open === 'report'}
              onClick={() => setOpen('report')}
            >
              {t('tab_report')}
            </button>
          )}
        </div>
        {open === 'add' && tab.id !== null && (
          <AddForm tab={tab} id={tab.id} act={act} done={done} cancel={() => setOpen(null)} />
        )}
        {open === 'report' && tabId !== null && <PageReportPanel tabId={tabId} />}
      </div>
    </section>
  );
}

interface AddProps {
  readonly tab: TabStatus;
  readonly id: string;
  readonly act: Ledger['act'];
  readonly done: () => void;
  readonly cancel: () => void;
}

/** Identity from the page's address, name and date from the user. */
function AddForm({ tab, id, act, done, cancel }: AddProps) {
  const [name, setName] = useState('');
  const [day, setDay] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const submit = async (confirmed: Confirmed) => {
    const { provider, account, kind, url } = tab;
    const word = { name: name.trim() || null, day, zone: zoneHere() };
    const refused = await act({ do: 'add', provider, account, kind, id, url, ...word, ...confirmed });
    if (refused) setFailure(refused);
    else done();
  };
  return (
    <SafeText provider={tab.provider} text={name} onSubmit={submit}>
      {(save, problem) => (
        <Panel title={t('tab_add_title')} submit={t('ui_save')} onSubmit={save} cancel={cancel} part="add-form">
          <DayField label={t('ui_set_date_field')} day={day} onDay={setDay} kind={kindById(tab.kind)} />
          <label class="field">
            <span class="label">{t('tab_add_name')}</span>
            <input maxLength={120} value={name} onInput={(event) => setName(event.currentTarget.value)} />
          </label>
          {problem}
          <FailureNote failure={failure} />
        </Panel>
      )}
    </SafeText>
  );
}
