import type { Browser } from '../browser/browser.ts';
import type { AccountId, CredentialKey, ProviderId } from '../core/credential.ts';
import type { Here } from '../core/verdict/here.ts';
import { KEPT_OVER_PAGE, KEPT_POPUP, type KeptPopup, TAB } from '../protocol/kept-popup.ts';
import type { Notice } from '../protocol/messages.ts';
import {
  readCount,
  readFolded,
  readShown,
  readTabEntry,
  type Shown,
  type TabEntry,
} from '../protocol/schemas/stored.ts';
import { type Look, readLook } from '../protocol/schemas/stored-look.ts';
import { createQueue } from './queue.ts';
import type { Flags } from './store.ts';

const CONTEXT = 'context:';
const LOOK = 'look:';
const REFUSED_LOOK = 'refused-look:';
const NOTICE = 'notice:';
const REFUSED = 'refused';
const FOLDED = 'folded:';
const REACHED = 'reached';
const SHOWN = 'shown';

interface Place {
  readonly provider: ProviderId;
  readonly account: AccountId;
}

const foldedName = ({ provider, account }: Place) => `${FOLDED}${provider} ${account}`;

/**
 * What lasts as long as the browser runs: tabs on key pages, documents that have the fingerprint key, notices, which accounts'
 * cards were folded, what the badge shows, whether open pages were reached, and how many messages were refused (kept for
 * diagnosis, shown nowhere). One entry a thing, so that only the count needs a queue. Session storage is memory: what cannot be
 * kept there is let go, it is never worth failing for.
 */
export class Session implements Flags {
  readonly #area: Browser['storage']['session'];
  readonly #queue = createQueue();
  /** Documents that our script is being put into; of no use to a later worker. */
  readonly injecting = new Set<string>();
  /** When a page last had a window of ours opened, epoch ms. */
  openedAt = Number.NEGATIVE_INFINITY;
  #changes = 0;
  /** An earlier worker may have left a note of what the badge shows, or a popup. */
  #mayBeNoted = true;
  #outdating: Promise<void> = Promise.resolve();
  /** The popups that were kept, as text and without the moment from which they hold. */
  #popups = new Map<string, string>();

  constructor(browser: Browser) {
    this.#area = browser.storage.session;
  }

  async tab(tabId: number): Promise<TabEntry | null> {
    return readTabEntry((await this.#get(`${TAB}${tabId}`))[`${TAB}${tabId}`]);
  }

  /** Ids of the tabs that are, or were when last heard of, on a key page. */
  async tabIds(): Promise<number[]> {
    const all = await this.#get(null);
    return Object.keys(all)
      .filter((name) => name.startsWith(TAB))
      .map((name) => Number(name.slice(TAB.length)));
  }

  keepTab(tabId: number, entry: TabEntry): Promise<void> {
    return this.#set({ [`${TAB}${tabId}`]: entry });
  }

  dropTab(tabId: number): Promise<void> {
    return this.#area.remove(`${TAB}${tabId}`).catch(() => undefined);
  }

  dropLook(tabId: number): Promise<void> {
    return this.#area.remove(`${LOOK}${tabId}`).catch(() => undefined);
  }

  async look(tabId: number): Promise<Look | null> {
    return readLook((await this.#get(`${LOOK}${tabId}`))[`${LOOK}${tabId}`]);
  }

  /** Whether a person has said that what is read of that page there is wrong. */
  isRefused(origin: string, page: string): Promise<boolean> {
    return this.#has(`${REFUSED_LOOK}${origin} ${page}`);
  }

  keepRefused(origin: string, page: string, isWrong: boolean): Promise<void> {
    return this.#set({ [`${REFUSED_LOOK}${origin} ${page}`]: isWrong });
  }

  /** Of all tabs. */
  async looks(): Promise<Look[]> {
    const all = Object.entries(await this.#get(null));
    return all.flatMap(([name, raw]) => (name.startsWith(LOOK) ? (readLook(raw) ?? []) : []));
  }

  keepLook(tabId: number, look: Look): Promise<void> {
    return this.#set({ [`${LOOK}${tabId}`]: look });
  }

  /** What a person asked for in these tabs, to have their page read once, holds no more. */
  async endAsked(isOver: (look: Look) => boolean): Promise<void> {
    const all = Object.entries(await this.#get(null));
    const over = all.flatMap(([name, raw]) => {
      const look = name.startsWith(LOOK) ? readLook(raw) : null;
      return look?.asked && isOver(look) ? [[name, { ...look, asked: null }] as const] : [];
    });
    if (over.length > 0) await this.#set(Object.fromEntries(over));
  }

  /** Notes that this document got the present fingerprint key. */
  keepContext(documentId: string): Promise<void> {
    return this.#set({ [`${CONTEXT}${documentId}`]: true });
  }

  /** False for a document whose fingerprints were made with a key that is no more: they compare with nothing. */
  hasContext(documentId: string): Promise<boolean> {
    return this.#has(`${CONTEXT}${documentId}`);
  }

  /** True once the pages that were open before were reached, since the extension was last switched on. */
  hasReached(): Promise<boolean> {
    return this.#has(REACHED);
  }

  noteReached(): Promise<void> {
    return this.#set({ [REACHED]: true });
  }

  /** What the card said when it was folded on an account's pages, by credential; null where it is not folded. */
  async folded(where: Place): Promise<Readonly<Record<CredentialKey, string>> | null> {
    const name = foldedName(where);
    return readFolded((await this.#get(name))[name]);
  }

  keepFolded(where: Place, heard: Readonly<Record<CredentialKey, string>> | null): Promise<void> {
    return heard
      ? this.#set({ [foldedName(where)]: heard })
      : this.#area.remove(foldedName(where)).catch(() => undefined);
  }

  /** To be handed to `noteShown` when what is read from now on is shown. */
  beginShowing(): number {
    return this.#changes;
  }

  /** The badge shows the ledger as it was at `beginShowing`, and is right as long as that stays so. */
  async noteShown(showing: number, shown: Shown): Promise<void> {
    if (showing !== this.#changes) return;
    this.#mayBeNoted = true;
    await this.#set({ [SHOWN]: shown });
  }

  /** Has the next popup begin with this one, made of what was read since `beginShowing`, as long as that stays so. */
  async keepPopup(showing: number, popup: KeptPopup): Promise<void> {
    const name = popup.view.tab ? KEPT_OVER_PAGE : KEPT_POPUP;
    const text = JSON.stringify({ ...popup, from: null });
    if (showing !== this.#changes || this.#popups.get(name) === text) return;
    this.#mayBeNoted = true;
    this.#popups.set(name, text);
    await this.#set({ [name]: popup });
  }

  /** What is shown may be about to change. What a worker that is killed now leaves is not taken for it. */
  async outdate(): Promise<void> {
    this.#changes += 1;
    this.#popups.clear();
    // A write that waits for this must not pass a removal that is under way for another one.
    if (!this.#mayBeNoted) return this.#outdating;
    this.#mayBeNoted = false;
    this.#outdating = this.#area.remove([SHOWN, KEPT_POPUP, KEPT_OVER_PAGE]).catch(() => {
      this.#mayBeNoted = true;
    });
    return this.#outdating;
  }

  /** Until when the badge shows what the ledger holds (epoch ms), as told at that moment and place; null where it may not. */
  async shownUpTo({ now, zone }: Pick<Here, 'now' | 'zone'>): Promise<number | null> {
    const shown = readShown((await this.#get(SHOWN))[SHOWN]);
    return shown && shown.zone === zone && shown.from <= now && now < shown.upTo ? shown.upTo : null;
  }

  raise(code: Notice['code']): Promise<void> {
    return this.#set({ [`${NOTICE}${code}`]: true });
  }

  async raised(): Promise<string[]> {
    const all = await this.#get(null);
    return Object.keys(all)
      .filter((name) => name.startsWith(NOTICE))
      .map((name) => name.slice(NOTICE.length));
  }

  countRefusal(): Promise<void> {
    return this.#queue(async () => {
      const before = readCount((await this.#get(REFUSED))[REFUSED]) ?? 0;
      await this.#set({ [REFUSED]: before + 1 });
    });
  }

  clear(): Promise<void> {
    return this.#area.clear();
  }

  async #has(name: string): Promise<boolean> {
    return (await this.#get(name))[name] === true;
  }

  #get(names: string | null): Promise<Record<string, unknown>> {
    return this.#area.get(names).catch(() => ({}));
  }

  #set(entries: Record<string, unknown>): Promise<void> {
    return this.#area.set(entries).catch(() => undefined);
  }
}
