import type { Browser } from '../platform/browser.ts';
import { showBadge } from './badge.ts';
import type { Ledger } from './ledger.ts';
import { type InForce, policyInForce } from './policy.ts';
import { Session } from './session.ts';
import { Store } from './store.ts';
import { tellTabs } from './tabs.ts';
import { viewsOf } from './views.ts';

/** What every part of the worker works with. */
export interface Worker {
  readonly browser: Browser;
  readonly store: Store;
  readonly session: Session;
  /** Epoch ms. */
  readonly now: () => number;
}

export function createWorker(browser: Browser, now: () => number): Worker {
  const session = new Session(browser);
  return { browser, session, store: new Store(browser, session, now), now };
}

/** The ledger and the policy in force, as they are now. */
export async function lookUp({ browser, store }: Worker): Promise<{ ledger: Ledger; inForce: InForce }> {
  const ledger = await store.read();
  return { ledger, inForce: await policyInForce(browser, ledger.settings) };
}

/** Brings the badge up to date and tells the tabs on key pages, but not the one that knows already. Never throws. */
export async function showChange(worker: Worker, exceptTab?: number): Promise<void> {
  try {
    const { ledger, inForce } = await lookUp(worker);
    await showBadge(worker.browser, viewsOf([...ledger.records.values()], inForce.policy, worker.now()));
    const tabs = await worker.session.tabIds();
    await tellTabs(
      worker,
      tabs.filter((tabId) => tabId !== exceptTab),
    );
  } catch {
    // The next change, or the next start, shows it.
  }
}
