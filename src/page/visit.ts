import { keptAccount } from '../catalogue/kept-place.ts';
import type { Recognised } from '../catalogue/pages.ts';
import type { ReadableProvider } from '../catalogue/schema.ts';
import { type CredentialKey, credentialKey } from '../core/credential.ts';
import { askForContext, askFromPage } from '../protocol/ask.page.ts';
import type { PageRequest, Reply } from '../protocol/messages.ts';
import { SpokenDates } from './date-words.ts';
import { Delivery } from './delivery.ts';
import { Languages } from './languages.ts';
import { READER_OF_LOGS } from './log-page.ts';
import { type LaterScript, neededFor, PLACES } from './needed-scripts.ts';
import { observe } from './observe.ts';
import type { Failure } from './overlay/ports.ts';
import { patiently, persist } from './persist.ts';
import { createReader } from './read/index.ts';
import type { ReadContext, ReadCredential, Reading } from './read/reading.ts';
import { readScopeOf } from './read/scope.ts';
import { sharedRoute, takeRareWanted } from './route.ts';
import { Showing } from './showing.ts';
import { sightingOf } from './sightings.ts';
import { asToldBy } from './told-where.ts';

const GONE = 'error_context_gone';
const NO_WORDS = { languages: [], timeZone: 'UTC' };
export interface Visit {
  /** Something changed elsewhere: the view is asked for again. */
  readonly refresh: () => void;
  /** The worker may not know of this page any more. `isKept`: the page was left, and is shown again as it was. */
  readonly tellAgain: (isKept: boolean) => void;
}

/**
 * One stay on a key page: reads it, tells the worker, shows what the worker says. All of it ends with the signal, and
 * that is all the clean-up there is.
 */
export function startVisit(where: Recognised, signal: AbortSignal): Visit {
  const { provider } = sharedRoute();
  const account = provider && keptAccount(where.account, provider);
  if (provider?.id !== where.page.provider || !account) return { refresh: () => undefined, tellAgain: () => undefined };
  const stay = new Stay(where, account, provider, signal);
  void stay.begin();
  return { refresh: () => void stay.refresh(), tellAgain: (isKept) => stay.tellAgain(isKept) };
}

class Stay {
  readonly #where: Recognised;
  /** As it leaves the page. */
  readonly #account: string;
  readonly #provider: ReadableProvider;
  /** Ends the work before the page is left, and what is shown with it, or not. */
  readonly #stop = new AbortController();
  readonly #clear = new AbortController();
  readonly #signal: AbortSignal;
  readonly #showing: Showing;
  readonly #languages: Languages;
  readonly #dateWords: SpokenDates;
  /** Epoch ms. */
  readonly #began = Date.now();
  #keys: readonly CredentialKey[] = [];
  readonly #known = new WeakMap<ReadCredential, CredentialKey>();
  #anchors: ReadonlyMap<CredentialKey, Element> = new Map();
  /** What the anchors are of: the same array as long as nothing in it has changed. */
  #read: Reading['credentials'] = [];
  #delivery: Delivery | null = null;

  constructor(where: Recognised, account: string, provider: ReadableProvider, left: AbortSignal) {
    this.#where = where;
    this.#account = account;
    this.#provider = provider;
    this.#signal = AbortSignal.any([left, this.#stop.signal]);
    this.#languages = new Languages(this.#signal);
    this.#dateWords = new SpokenDates(this.#signal);
    this.#showing = new Showing({
      signal: AbortSignal.any([left, this.#clear.signal]),
      act: (request) => this.#act(request),
    });
  }

  async begin(): Promise<void> {
    const [context, isThere] = await Promise.all([
      persist(askForContext, this.#signal),
      this.#bring(...neededFor(this.#where.page)),
      this.#learn(),
    ]);
    // What could not be brought was said.
    if (this.#signal.aborted || !isThere || (this.#isRead && !this.#dateWords.now)) return;
    // Those that came before the reader.
    this.#languages.use();
    if (!context.ok) return this.#failed(context);
    const { fingerprintKey } = context.value;
    this.#delivery = new Delivery({
      page: this.#where.page.id,
      account: this.#account,
      visit: this.#began,
      wholeOf: (credentials, reading) => {
        const { completeness } = sharedRoute();
        if (!completeness || !this.#languages.isComplete) return [];
        const scope = readScopeOf(this.#where, this.#provider, this.#readContext());
        return completeness.readWholly(credentials, reading, scope);
      },
      toSighting: async (credential) => {
        // Where it cannot be brought nothing is compared, and so nothing known.
        if (credential.secret) await this.#bring('fingerprints');
        return sightingOf(credential, fingerprintKey);
      },
      send: (message) => askFromPage(message),
      show: (view) => this.#showing.show(view),
      failed: (failure) => this.#failed(failure),
      signal: this.#signal,
    });
    this.#observe((reading) => this.#delivery?.take(reading));
  }

  #observe(take: (reading: Reading) => void): void {
    const judge = () => sharedRoute().completeness?.judge ?? null;
    const reader = this.#isRead
      ? createReader(document, this.#where, this.#provider, () => this.#readContext(), judge)
      : READER_OF_LOGS;
    const showing = this.#showing;
    const lookAgain = observe({
      roots: () => reader.roots(),
      look: (changes, since) => orUnreadable(reader.look(changes, since)),
      take: (reading, changes) => {
        const told = asToldBy(this.#where);
        // Whose keys these are is told only now, or somebody else has signed in.
        if (told.account !== this.#where.account) return sharedRoute().arrive?.(told, 'moved');
        this.#anchor(reading, changes);
        take(reading);
        // A page may say its language only after a while, and not be in it.
        void this.#learn().then((hasLearnt) => hasLearnt && lookAgain('all'));
      },
      isOurs: ({ target, addedNodes, removedNodes }) =>
        target === showing.host ||
        (addedNodes.length + removedNodes.length > 0 &&
          [...addedNodes, ...removedNodes].every((node) => node === showing.host)),
      signal: this.#signal,
    });
    if (sharedRoute().completeness || !this.#isRead) return;
    void this.#bring('completeness').then((isThere) => isThere && lookAgain('what is new'));
  }

  /** True when the page may read differently now. */
  async #learn(): Promise<boolean> {
    if (!this.#isRead) return false;
    const hasLearnt = await this.#languages.learn();
    const isNew = await this.#dateWords.follow(this.#languages.all, this.#languages.wordings);
    const hasRare = takeRareWanted() && (await this.#bring('rare-dates'));
    if (typeof isNew === 'boolean') return hasLearnt || isNew || hasRare;
    if (!this.#signal.aborted) this.#failed(isNew);
    return hasLearnt;
  }

  /** Brings scripts that come later, in this order; false where one cannot be, which is said. */
  async #bring(...wanted: readonly LaterScript[]): Promise<boolean> {
    const lacking = () => wanted.filter((name) => !sharedRoute()[PLACES[name]]);
    const names = lacking();
    if (names.length === 0) return true;
    const reply = await persist(() => askFromPage({ type: 'script', names }), this.#signal);
    if (!this.#signal.aborted && !reply.ok) this.#failed(reply);
    return lacking().length === 0;
  }

  #anchor({ credentials }: Reading, changes: readonly MutationRecord[] | null): void {
    if (credentials !== this.#read) {
      // A changed row makes one of them anew, and leaves the others.
      for (const one of credentials) if (!this.#known.has(one)) this.#known.set(one, this.#keyOf(one));
      this.#anchors = new Map(credentials.map((one) => [this.#known.get(one) as CredentialKey, one.anchor]));
      this.#keys = [...this.#anchors.keys()];
    }
    this.#read = credentials;
    this.#showing.anchor(this.#anchors, changes);
  }

  #keyOf({ kind, id }: ReadCredential): CredentialKey {
    return credentialKey({ provider: this.#provider.id, kind, account: this.#account, id });
  }

  tellAgain(isKept: boolean): void {
    this.#delivery?.tellAgain(isKept);
  }

  async refresh(): Promise<void> {
    const { page } = this.#where;
    if (this.#keys.length === 0) return;
    const reply = await persist(
      () => askFromPage({ type: 'page-view', page: page.id, keys: this.#keys }),
      this.#signal,
    );
    if (!this.#signal.aborted) this.#take(reply);
  }

  async #act(request: PageRequest): Promise<Reply<unknown>> {
    // Never asked twice: it would open two windows.
    const reply = await patiently(askFromPage({ ...request, page: this.#where.page.id }), this.#signal);
    if (!reply.ok && reply.error === GONE) this.#retire();
    return reply;
  }

  #take(reply: Reply<unknown>): void {
    if (reply.ok) this.#showing.show(reply.value);
    else this.#failed(reply);
  }

  #failed({ error, values }: Failure): void {
    if (error === GONE) this.#retire();
    // Switched off by the administrator, or access was taken back: nothing is said until the tab is told to be here anew.
    else if (error === 'error_provider_off') sharedRoute().arrive?.(null, 'moved');
    else this.#showing.warn({ error: error === 'error_no_answer' ? 'page_no_answer' : error, values });
  }

  /** A leftover of an older version stops, and says so only where something of it is on show. */
  #retire(): void {
    this.#stop.abort();
    try {
      if (!this.#showing.isSaying) this.#clear.abort();
      else this.#showing.warn({ error: 'page_updated', values: [] });
    } catch {
      // Chromium gives a leftover no messages any more: it goes without a word.
      this.#clear.abort();
    }
  }

  get #isRead(): boolean {
    return this.#where.page.role !== 'log';
  }

  #readContext(): ReadContext {
    return {
      now: Date.now(),
      since: this.#provider.since,
      // Nothing is looked at before they are there.
      ...(this.#dateWords.now ?? NO_WORDS),
    };
  }
}

/** A page may throw from what it gives to read; then it could not be read. */
function* orUnreadable(steps: Generator<undefined, Reading | null>): Generator<undefined, Reading | null> {
  try {
    return yield* steps;
  } catch {
    return { outcome: 'unreadable', isJudged: true, complete: false, credentials: [], changed: [] };
  }
}
