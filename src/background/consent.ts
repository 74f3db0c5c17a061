import type { Browser } from '../browser/browser.ts';
import { readFlag } from '../protocol/schemas/stored.ts';
import { managedValues } from './policy.ts';
import { refuse } from './storage-errors.ts';

const CONSENT = 'consent';

/** An administrator has said yes for others. Whoever else put it there is asked, also who loads the unpacked build. */
const UNASKED: readonly string[] = ['admin'];

/** True where a person is to be asked, as the browser tells how Keyturn came there. */
export async function isPersonAsked({ management }: Pick<Browser, 'management'>): Promise<boolean> {
  return !UNASKED.includes((await management.getSelf()).installType);
}

/** Whether the person has said yes to having pages read: until then none is. An administrator's values are a yes, too. */
export class Consent {
  readonly #browser: Browser;
  #isGiven = false;

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  /** Throws a `Refusal` where the browser fails to tell: that is neither a yes nor a no, and a page asks again. */
  async isGiven(): Promise<boolean> {
    return this.#isGiven || (await this.#look().catch(refuse));
  }

  async give(): Promise<void> {
    await this.#browser.storage.local.set({ [CONSENT]: true });
    this.#isGiven = true;
  }

  /**
   * After an update: who had pages read before anybody was asked has them read on. Keys alone are no such yes, for they may have been
   * entered or imported; the key of the fingerprints is made for a page that is read, and for nothing else. Never throws.
   */
  async keepEarlier(): Promise<void> {
    const { install } = await this.#browser.storage.local.get('install').catch(() => ({ install: null }));
    if (typeof install === 'object' && install !== null) await this.give().catch(() => undefined);
  }

  /** All was deleted, the yes too. */
  forget(): void {
    this.#isGiven = false;
  }

  async #look(): Promise<boolean> {
    const kept = await this.#browser.storage.local.get(CONSENT);
    if (readFlag(kept[CONSENT]) === true || !(await isPersonAsked(this.#browser))) {
      this.#isGiven = true;
      return true;
    }
    // Not remembered: an administrator may take the values away.
    return Object.keys((await managedValues(this.#browser)) ?? {}).length > 0;
  }
}
