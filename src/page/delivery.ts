import type { Sighting } from '../core/credential.ts';
import type { FromPage, Reply } from '../protocol/messages.ts';
import { persist } from './persist.ts';
import type { ReadCredential, Reading } from './read/reading.ts';
import { Settling } from './settling.ts';

export type Sighted = Extract<FromPage, { type: 'sighted' }>;

/** What one message holds at most. */
const MOST_SIGHTINGS = 2_000;
const MOST_PRESENT = 20_000;
/** A page is said to be whole, empty or unreadable only after it has shown the same for so long, in ms. */
export const SETTLED_AFTER = 1_000;

export interface Post {
  readonly page: string;
  readonly account: string;
  /** When the visit began, epoch ms. */
  readonly visit: number;
  /** Those of which nothing was left unread, as the page stands now. */
  readonly wholeOf: (credentials: readonly ReadCredential[], reading: Reading) => readonly ReadCredential[];
  readonly toSighting: (credential: ReadCredential) => Promise<Sighting>;
  readonly send: (message: Sighted) => Promise<Reply<unknown>>;
  /** Takes the answer's value: a view, not checked yet. */
  readonly show: (view: unknown) => void;
  readonly failed: (refusal: Extract<Reply<unknown>, { ok: false }>) => void;
  readonly signal: AbortSignal;
}

/**
 * Tells the worker what is new, one message after the other: credentials that read differently from what was last told,
 * and how the look ended. While a page is still rendering it has nothing final to say, so that goes out once it settled.
 */
export class Delivery {
  readonly #post: Post;
  readonly #told = new Map<string, string>();
  /** Those that were told as read wholly. */
  readonly #toldWhole = new Set<string>();
  readonly #changed = new Map<string, ReadCredential>();
  #toldState = '';
  #reading: Reading | null = null;
  /** What the page shows, and of which credentials. */
  readonly #facts: Settling;
  readonly #list: Settling;
  #isSending = false;
  #isWanted = false;
  #isKept = false;

  constructor(post: Post) {
    this.#post = post;
    const settled = () => void this.#send();
    this.#facts = new Settling(SETTLED_AFTER, settled, post.signal);
    this.#list = new Settling(SETTLED_AFTER, settled, post.signal);
  }

  /** Takes the newest look at the page. */
  take(reading: Reading): void {
    for (const credential of reading.changed) this.#changed.set(credential.id, credential);
    if (reading.changed.length > 0) this.#facts.restart();
    if (this.#reading === null || stateOf(this.#reading, true) !== stateOf(reading, true)) {
      this.#isKept = false;
      this.#list.restart();
    }
    this.#reading = reading;
    void this.#send();
  }

  /**
   * Tells once more what stands on the page, and nothing of it as new. A page that the browser had kept shows what was there
   * when it was left: it is not said to be whole any more, until it changes.
   */
  tellAgain(isKept: boolean): void {
    this.#toldState = '';
    this.#isKept ||= isKept;
    void this.#send();
  }

  async #send(): Promise<void> {
    this.#isWanted = true;
    if (this.#isSending) return;
    this.#isSending = true;
    try {
      // What comes while it is being found out that there is nothing new must not be missed.
      while (this.#isWanted && !this.#post.signal.aborted) {
        this.#isWanted = false;
        while (!this.#post.signal.aborted && (await this.#sendWhatIsNew()));
      }
    } finally {
      this.#isSending = false;
    }
  }

  /** False when there was nothing to tell, or it could not be told. */
  async #sendWhatIsNew(): Promise<boolean> {
    const reading = this.#reading;
    if (!reading || (reading.outcome !== 'read' && !(this.#list.isDone && reading.isJudged))) return false;
    const isSettled = this.#list.isDone && !this.#isKept;
    const whole = this.#wholeIn(reading);
    const taken = [...this.#changed];
    const sightings = await this.#news(
      taken.map(([, credential]) => credential),
      whole,
    );
    if (this.#post.signal.aborted) return false;
    const state = stateOf(reading, isSettled);
    if (sightings.length === 0 && state === this.#toldState) {
      this.#forget(taken);
      return false;
    }
    if (!(await this.#tell(reading, isSettled, sightings, state === this.#toldState))) {
      // Tried often enough: the next look tries again.
      this.#isWanted = false;
      return false;
    }
    for (const sighting of sightings) {
      this.#told.set(sighting.id, factsOf(sighting));
      if (sighting.isWhole) this.#toldWhole.add(sighting.id);
      else this.#toldWhole.delete(sighting.id);
    }
    this.#toldState = state;
    this.#forget(taken);
    return true;
  }

  /** Once the page has settled: those that were read wholly and not yet told as such, which makes news of them. */
  #wholeIn(reading: Reading): ReadonlySet<string> {
    if (!this.#facts.isDone || !this.#list.isDone || this.#isKept) return new Set();
    const lacking = reading.credentials.filter((one) => !this.#toldWhole.has(one.id));
    const whole = lacking.length > 0 ? this.#post.wholeOf(lacking, reading) : [];
    for (const one of whole) this.#changed.set(one.id, one);
    return new Set(whole.map(({ id }) => id));
  }

  async #news(credentials: readonly ReadCredential[], whole: ReadonlySet<string>): Promise<Sighting[]> {
    const read = await Promise.all(credentials.map((credential) => this.#post.toSighting(credential)));
    const sightings = read.map((one) => (whole.has(one.id) ? { ...one, isWhole: true } : one));
    return sightings.filter((one) => one.isWhole || this.#told.get(one.id) !== factsOf(one));
  }

  #forget(taken: readonly [string, ReadCredential][]): void {
    for (const [id, credential] of taken) if (this.#changed.get(id) === credential) this.#changed.delete(id);
  }

  /** `isListTold`: which credentials are there is not told again, unless the worker has forgotten it. */
  async #tell(
    reading: Reading,
    isSettled: boolean,
    sightings: readonly Sighting[],
    isListTold: boolean,
  ): Promise<boolean> {
    const { page, account, visit, send, signal } = this.#post;
    const present = reading.credentials.slice(0, MOST_PRESENT).map(({ id }) => id);
    for (let from = 0; from === 0 || from < sightings.length; from += MOST_SIGHTINGS) {
      const isLast = from + MOST_SIGHTINGS >= sightings.length;
      const complete = reading.complete && isSettled && isLast && present.length === reading.credentials.length;
      const part = sightings.slice(from, from + MOST_SIGHTINGS);
      const about = { type: 'sighted' as const, page, account, visit, outcome: reading.outcome };
      const message = { ...about, complete, present, sightings: part };
      const short = { ...message, complete: false, present: null };
      let reply = await persist(() => send(isListTold ? short : message), signal);
      if (isListTold && !signal.aborted && reply.ok && reply.value === null)
        reply = await persist(() => send(message), signal);
      if (signal.aborted) return false;
      if (!reply.ok) {
        this.#post.failed(reply);
        return false;
      }
      this.#post.show(reply.value);
    }
    return true;
  }
}

function factsOf({ isWhole: _, ...facts }: Sighting): string {
  return JSON.stringify(facts);
}

function stateOf({ outcome, complete, credentials }: Reading, isSettled: boolean): string {
  return JSON.stringify([outcome, complete && isSettled, idsOf(credentials)]);
}

const knownIds = new WeakMap<readonly ReadCredential[], string>();

/** Where nothing in a list changed, the next reading has the same array of it. */
function idsOf(credentials: readonly ReadCredential[]): string {
  const known = knownIds.get(credentials);
  if (known !== undefined) return known;
  const ids = JSON.stringify(credentials.map(({ id }) => id).sort());
  knownIds.set(credentials, ids);
  return ids;
}
