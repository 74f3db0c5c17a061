import { useRef, useState } from 'preact/hooks';
import { t } from '../../browser/i18n.ts';
import type { TabStatus } from '../../protocol/messages.ts';
import { Icon } from '../components/icon.tsx';
import type { After, Ledger } from '../components/use-ledger.ts';
import { AddForm } from './add-form.tsx';
import { PageReportPanel } from './page-report.tsx';
import { useAdded } from './use-added.ts';

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
  const button = useRef<HTMLButtonElement>(null);
  const tell = useAdded(act, button);
  const done = (after: After) => {
    setOpen(null);
    tell(after);
  };
  return (
    <section class="notice unreadable" data-part="unreadable">
      <Icon name="question" />
      <div>
        <p>{t('tab_unreadable', page)}</p>
        <p>{tab.id === null ? t('tab_unreadable_list') : t('tab_unreadable_key')}</p>
        <div class="buttons">
          {tab.id !== null && (
            <button
              ref={button}
              type="button"
              data-action="set-date"
              aria-expanded={open === 'add'}
              onClick={() => setOpen('add')}
            >
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
          <AddForm place={tab} kinds={[tab.kind]} id={tab.id} act={act} done={done} cancel={() => setOpen(null)} />
        )}
        {open === 'report' && tabId !== null && <PageReportPanel tabId={tabId} />}
      </div>
    </section>
  );
}
