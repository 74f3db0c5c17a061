import { kindName, plural, t } from '../../platform/i18n.ts';
import type { TabStatus } from '../../platform/messages.ts';
import { accountName } from '../components/grouping.ts';
import { later } from '../components/later.tsx';
import type { Ledger } from '../components/use-ledger.ts';

const Unreadable = later(() => import('./unreadable.tsx').then((module) => module.Unreadable));

interface Props {
  readonly tab: TabStatus;
  readonly tabId: number | null;
  readonly act: Ledger['act'];
}

/** What Keyturn made of the page under the popup. */
export function TabLine({ tab, tabId, act }: Props) {
  const page = t('tab_page', kindName(tab.kind), accountName(tab.provider, tab.account));
  if (tab.outcome === 'unreadable') return <Unreadable tab={tab} tabId={tabId} act={act} page={page} />;
  return (
    <p class="tab-line" data-part="tab" data-outcome={tab.outcome}>
      {tab.outcome === 'read' ? plural('tab_read', tab.found, page) : t(`tab_${tab.outcome}`, page)}
    </p>
  );
}
