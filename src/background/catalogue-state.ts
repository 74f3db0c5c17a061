import type { Browser } from '../browser/browser.ts';
import { setInstances, setProviders } from '../catalogue/registry.ts';
import { providerOf } from '../catalogue/taught.ts';
import { shippedPages } from './policy.ts';
import type { Session } from './session.ts';
import type { Store } from './store.ts';

/**
 * Has the registry of the catalogue know what the ledger says: where products stand that a person lets Keyturn read, always or
 * once, and which pages they or their administrator taught. Before that, their pages are recognised by nobody.
 */
export class CatalogueState {
  readonly #browser: Browser;
  readonly #store: Pick<Store, 'readBasics'>;
  readonly #session: Pick<Session, 'looks'>;
  #read: Promise<void> | null = null;

  constructor(browser: Browser, store: Pick<Store, 'readBasics'>, session: Pick<Session, 'looks'>) {
    this.#browser = browser;
    this.#store = store;
    this.#session = session;
  }

  /** Settles when the registry is as the ledger was when this worker began, or at the last `changed`. Never throws. */
  ready(): Promise<void> {
    this.#read ??= this.#take();
    return this.#read;
  }

  /** The ledger's part of it has changed, or the administrator's. */
  changed(): Promise<void> {
    this.#read = null;
    return this.ready();
  }

  async #take(): Promise<void> {
    try {
      const [{ instances, taught }, looks, shipped] = await Promise.all([
        this.#store.readBasics(),
        this.#session.looks(),
        shippedPages(this.#browser),
      ]);
      const looked = looks.filter(({ asked }) => asked !== null);
      setInstances([...instances, ...looked.map(({ instance }) => instance)]);
      const own = taught.filter(({ id }) => !shipped.some((one) => one.id === id));
      // Where both taught one page, what the administrator said of it holds.
      setProviders('taught', [...shipped, ...own].map(providerOf));
    } catch {
      // What cannot be read now is asked for again.
      this.#read = null;
    }
  }
}
