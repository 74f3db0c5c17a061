import type { Browser } from '../platform/browser.ts';
import { showBadge } from './badge.ts';
import type { Ledger } from './ledger.ts';
import { type InForce, policyInForce } from './policy.ts';
import { createQueue, type Queue } from './queue.ts';
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
  /** In which jobs take turns. */
  readonly turns: Queue;
  /**
   * Brings the badge up to date and tells the tabs on key pages, but not the one that knows already. Changes that come
   * while one is being shown are shown together. Never throws.
   */
  readonly show: (fromTab?: number) => Promise<void>;
}

type Parts = Omit<Worker, 'show'>;

export function createWorker(browser: Browser, now: () => number): Worker {
  const session = new Session(browser);
  const parts = { browser, session, store: new Store(browser, session, now), now, turns: createQueue() };
  return { ...parts, show: createShow(parts) };
}

/** The ledger and the policy in force, as they are now. */
export async function lookUp({
  browser,
  store,
}: Pick<Worker, 'browser' | 'store'>): Promise<{ ledger: Ledger; inForce: InForce }> {
  const ledger = await store.read();
  return { ledger, inForce: await policyInForce(browser, ledger.settings) };
}

function createShow(parts: Parts): Worker['show'] {
  const turns = createQueue();
  let waiting: { readonly from: Set<number | undefined>; readonly shown: Promise<void> } | null = null;
  return (fromTab) => {
    if (waiting) {
      waiting.from.add(fromTab);
      return waiting.shown;
    }
    const from = new Set([fromTab]);
    const shown = turns(() => {
      waiting = null;
      return showAll(parts, from);
    });
    waiting = { from, shown };
    return shown;
  };
}

async function showAll(parts: Parts, from: ReadonlySet<number | undefined>): Promise<void> {
  await refreshBadge(parts);
  const tabs = await parts.session.tabIds();
  await tellTabs(
    parts,
    tabs.filter((tabId) => from.size > 1 || !from.has(tabId)),
  );
}

/** Brings the badge up to date. Never throws: what cannot be shown now is shown at the next change or start. */
export async function refreshBadge({ browser, store, now }: Parts): Promise<void> {
  try {
    const { ledger, inForce } = await lookUp({ browser, store });
    await showBadge(browser, viewsOf([...ledger.records.values()], inForce.policy, now()));
  } catch {
    // Storage or the toolbar failed: neither is a reason to stop.
  }
}
