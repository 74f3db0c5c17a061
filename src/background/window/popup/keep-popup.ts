import { locale } from '../../../browser/i18n.ts';
import type { Overview, TabStatus } from '../../../protocol/messages.ts';
import type { PopupView } from '../../../protocol/popup.ts';
import { isAtKeptUrl } from '../../tabs.ts';
import type { Worker } from '../../worker.ts';

/**
 * For the popup that opens next, which may come before the worker that has to be started for it. To be called before what is told is
 * read; the answer keeps what was told, where that holds for a time and may be shown by itself. Never throws.
 */
export function keepingPopup(worker: Worker): (shown: Overview, view: PopupView) => void {
  const { session, views } = worker;
  const showing = session.beginShowing();
  const { zone, today } = worker.here();
  return (shown, view) => {
    const here = { now: shown.now, zone, today };
    const upTo = views.holdUpTo(shown.credentials, here);
    if (upTo === null || worker.here().zone !== zone || !standsAlone(view)) return;
    void session.keepPopup(showing, { zone, language: locale(), from: shown.now, upTo, view: { ...view, here: null } });
  };
}

/** What is to be said of more than the keys is said by who knows it now, and where there are none there is nothing to wait for. */
function standsAlone({ total, notices, tab, here }: PopupView): boolean {
  return total > 0 && notices.length === 0 && (tab === null || (here === null && hasTold(tab.status)));
}

/** What is said of a page that has told nothing, which may stand in a private window, is kept nowhere. */
const hasTold = (status: TabStatus): boolean => status.outcome !== 'unreached' && isAtKeptUrl(status);
