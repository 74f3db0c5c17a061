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
   * entered or imported; the key of the fingerprints is made for a page that is read, and for nothing else. What an administrator
   * said yes to is no yes of the person's. Never throws.
   */
  async keepEarlier(): Promise<void> {
    try {
      const kept = await this.#kept();
      const isEarlier = hasRead(kept) && kept[CONSENT] === undefined;
      if (isEarlier && !(await this.#isAdministrators(kept))) await this.give();
    } catch {
      // A page asks again, and the person with it.
    }
  }

  /** All was deleted, the yes too. */
  forget(): void {
    this.#isGiven = false;
  }

  #kept = () => this.#browser.storage.local.get(['install', CONSENT]);

  async #look(): Promise<boolean> {
    const kept = await this.#kept();
    if (readFlag(kept[CONSENT]) !== true) return await this.#isAdministrators(kept);
    this.#isGiven = true;
    return true;
  }

  /**
   * Whether an administrator says yes, now: not remembered, for the values may be taken away. Once a page was read by it, that it was
   * one stays on the disk, so that this is never taken for a yes of the person's.
   */
  async #isAdministrators(kept: Readonly<Record<string, unknown>>): Promise<boolean> {
    const isOne =
      !(await isPersonAsked(this.#browser)) || Object.keys((await managedValues(this.#browser)) ?? {}).length > 0;
    // Where that cannot be written now, it is with the next look.
    if (isOne && hasRead(kept) && kept[CONSENT] === undefined)
      await this.#browser.storage.local.set({ [CONSENT]: false }).catch(() => undefined);
    return isOne;
  }
}

const hasRead = ({ install }: Readonly<Record<string, unknown>>): boolean =>
  typeof install === 'object' && install !== null;
