import { vi } from 'vitest';
import type { FromPage } from '../../src/protocol/messages.ts';
import { printedFor } from './printed.ts';

export type Sighted = Extract<FromPage, { type: 'sighted' }>;

/** The scripts of a page hold on to the browser that they met first. */
let current: PageWorker;

/** A page in English on a day of 2026 (Unix ms), with such a worker behind it. The clock is set back by `vi.useRealTimers`. */
export function pageWithWorker(
  bring: (name: string) => unknown = (name) => import(`../../src/page/${name}.ts`),
  now = Date.UTC(2026, 10, 24, 12),
): PageWorker {
  current = new PageWorker(bring);
  vi.useFakeTimers({ toFake: ['Date'], now });
  document.documentElement.lang = 'en';
  vi.stubGlobal('navigator', { languages: ['en'] });
  const sendMessage = async (message: FromPage) => ({ ok: true, value: await current.answer(message) });
  vi.stubGlobal('chrome', {
    runtime: { id: 'keyturn-test', onMessage: { addListener: () => undefined }, sendMessage },
  });
  return current;
}

/** A made-up worker, as the scripts of a page find it: what they tell it, and what it puts into the page when it is asked to. */
class PageWorker {
  /** All messages so far. */
  readonly sent: FromPage[] = [];
  readonly #bring: (name: string) => unknown;
  #heard = () => undefined as unknown;

  /** `bring` puts a script into the page. */
  constructor(bring: (name: string) => unknown) {
    this.#bring = bring;
  }

  /** What the page has told of keys. */
  get told(): Sighted[] {
    return this.sent.filter((message) => message.type === 'sighted');
  }

  /** Names of the scripts that the page has asked for. */
  get asked(): string[] {
    return this.sent.flatMap((message) => (message.type === 'script' ? message.names : []));
  }

  /** Resolves with the first message about keys of which that is so, whether it came already or is still to come. */
  toldThat(isSo: (message: Sighted, at: number) => boolean): Promise<Sighted> {
    return new Promise((resolve) => {
      this.#heard = () => {
        const found = this.told.find(isSo);
        if (found) resolve(found);
      };
      this.#heard();
    });
  }

  async answer(message: FromPage): Promise<unknown> {
    this.sent.push(message);
    if (message.type === 'page-context') return { fingerprintKey: `${'A'.repeat(43)}=` };
    if (message.type === 'printed') return printedFor(message);
    // As between two processes: nothing is there at once.
    await Promise.resolve();
    if (message.type === 'script') for (const name of message.names) if (name !== 'overlay') await this.#bring(name);
    if (message.type !== 'sighted') return null;
    this.#heard();
    return { chips: [], card: null, isCollapsed: false };
  }
}
