import type { PopupTab } from '../../protocol/popup.ts';
import { later } from '../components/later.tsx';
import type { Act } from '../components/use-ledger.ts';

const Unreadable = later(() => import('./unreadable.tsx').then((module) => module.Unreadable));

interface Props {
  readonly tab: PopupTab;
  readonly tabId: number | null;
  readonly act: Act;
}

/** What Keyturn made of the page under the popup. */
export function TabLine({ tab: { status, page, line }, tabId, act }: Props) {
  if (status.outcome === 'unreadable') return <Unreadable tab={status} tabId={tabId} act={act} page={page} />;
  return (
    <p class="tab-line" data-part="tab" data-outcome={status.outcome}>
      {line}
    </p>
  );
}
