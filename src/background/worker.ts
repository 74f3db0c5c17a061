import type { Browser } from '../browser/browser.ts';
import { knowPackage } from '../catalogue/of-package.ts';
import type { CredentialKey } from '../core/credential.ts';
import type { CredentialRecord } from '../core/record/schema.ts';
import { type Here, hereAt } from '../core/verdict/here.ts';
import type { Walk } from '../core/walk/schema.ts';
import { zoneHere } from '../texts/date.ts';
import { Access } from './access.ts';
import { Alone } from './alone.ts';
import { CatalogueState } from './catalogue-state.ts';
import { Consent } from './consent.ts';
import { KnownViews } from './known-views.ts';
import type { Part } from './load-part.ts';
import type { Ledger } from './loaded-ledger.ts';
import { type InForce, managedValues, policyInForce } from './policy.ts';
import { createQueue, type Queue } from './queue.ts';
import { refresh } from './refresh.ts';
import { Session } from './session.ts';
import { Store } from './store.ts';
import { tellTabs } from './tabs.ts';
import { Tally } from './tally.ts';
import { Verdicts } from './verdicts.ts';
import type { Answered } from './window/undo-look.ts';

export interface Forgotten {
  readonly record: CredentialRecord;
  readonly walk: Walk | null;
}

/** What every part of the worker works with. */
export interface Worker {
  readonly browser: Browser;
  readonly store: Store;
  readonly session: Session;
  readonly access: Access;
  readonly consent: Consent;
  readonly known: CatalogueState;
  readonly tally: Tally;
  readonly views: KnownViews;
  /** What the last person's wish made Keyturn forget, while this worker lives: it is in no storage any more. */
  readonly forgotten: Map<CredentialKey, Forgotten>;
  /** The same of what they said last of what was read in a tab, by the tab's id. */
  readonly answered: Map<number, Answered>;
  /** Epoch ms. */
  readonly now: () => number;
  /** Now, and where the person is: the computer's zone may change under a running worker. */
  readonly here: () => Here;
  /** Messages that are being answered. */
  readonly messages: Alone;
  /** In which jobs take turns. */
  readonly turns: Queue;
  /** In which the badge is brought up to date: what was read earlier must not be shown over what was read later. */
  readonly showing: Queue;
  /** Called whenever the badge was brought up to date. */
  readonly refreshed: Set<() => void>;
  /**
   * Brings the badge up to date and tells the tabs on key pages, but not the one that knows already. Changes that come
   * while one is being shown are shown together. Never throws.
   */
  readonly show: (fromTab?: number) => Promise<void>;
}

export type Parts = Omit<Worker, 'show'>;

/** `now` in epoch ms, `zone` an IANA name; `pause` lets other tasks of the worker in. */
export function createWorker(
  browser: Browser,
  now: () => number,
  zone: () => string = zoneHere,
  pause = () => new Promise<void>((done) => setTimeout(done, 0)),
): Worker {
  knowPackage();
  const session = new Session(browser);
  const here = () => hereAt(now(), zone());
  const store = new Store(browser, session, now);
  const verdicts = new Verdicts();
  const parts = {
    browser,
    session,
    access: new Access(browser),
    consent: new Consent(browser),
    known: new CatalogueState(browser, store, session),
    tally: new Tally(pause, verdicts),
    views: new KnownViews(verdicts),
    forgotten: new Map<CredentialKey, Forgotten>(),
    answered: new Map<number, Answered>(),
    store,
    now,
    here,
    messages: new Alone(),
    turns: createQueue(),
    showing: createQueue(),
    refreshed: new Set<() => void>(),
  };
  return { ...parts, show: createShow(parts) };
}

/** The policy in force, without the records. */
export async function lookUpPolicy({ browser, store }: Pick<Worker, 'browser' | 'store'>): Promise<InForce> {
  const [managed, basics] = await Promise.all([managedValues(browser), store.readBasics()]);
  return policyInForce(managed, basics);
}

/** The ledger, or this part of it, and the policy in force, as they are now. */
export async function lookUp(
  { browser, store }: Pick<Worker, 'browser' | 'store'>,
  part?: Part,
): Promise<{ ledger: Ledger; inForce: InForce }> {
  const [managed, ledger] = await Promise.all([managedValues(browser), part ? store.readPart(part) : store.read()]);
  return { ledger, inForce: policyInForce(managed, ledger) };
}

function createShow(parts: Parts): Worker['show'] {
  const turns = createQueue();
  let waiting: { readonly from: Set<number | undefined>; readonly shown: Promise<void> } | null = null;
  return (fromTab) => {
    // Policy and access change without the ledger: a worker that is killed now has not shown that, either.
    const outdated = parts.session.outdate();
    if (waiting) {
      waiting.from.add(fromTab);
      return waiting.shown;
    }
    const from = new Set([fromTab]);
    const shown = turns(async () => {
      waiting = null;
      await outdated;
      await showAll(parts, from);
    });
    waiting = { from, shown };
    return shown;
  };
}

async function showAll(parts: Parts, from: ReadonlySet<number | undefined>): Promise<void> {
  await refresh(parts);
  const tabs = await parts.session.tabIds();
  await tellTabs(
    parts,
    tabs.filter((tabId) => from.size > 1 || !from.has(tabId)),
  );
}
