import type { Browser } from '../browser/browser.ts';
import { DAY } from '../core/time/units.ts';
import type { Notice } from '../protocol/messages.ts';
import { Draft } from './draft.ts';
import { CREDENTIAL, DAMAGED, type Entries, LAST_GOOD, WALK } from './layout.ts';
import { isNewer, load, tombstones } from './load.ts';
import {
  BASICS,
  type Basics,
  entriesOf,
  FRAME,
  loadBasics,
  loadFrame,
  loadPart,
  NO_RECORDS,
  type Part,
} from './load-part.ts';
import { EMPTY, type Ledger } from './loaded-ledger.ts';
import { migrate } from './migrations/index.ts';
import { createQueue } from './queue.ts';
import { Refusal } from './refusal.ts';
import { isFull, refuse } from './storage-errors.ts';
import { trim } from './trim.ts';

/** Reading and judging so many takes some 10 ms. */
const RECORDS_A_TURN = 100;

/** Where the store tells of its changes and its troubles. */
export interface Flags {
  raise(code: Notice['code']): Promise<void>;
  /** What is shown is about to change. */
  outdate(): Promise<void>;
}

/**
 * The ledger's only writer. One task at a time, through a queue; a task that fails leaves everything as it was.
 *
 *                          ┌────────────── delete everything ──────────────┐
 *                          ▼                                               │
 *   (worker starts) ─▶ unread ── read, migrate, set damage aside ──▶ open ─┴─ update ─▶ writing ──▶ open
 *                          │                                          ▲                   │ full
 *                          │ layout of a newer version                │ written           ▼
 *                          └────────────▶ read-only                   └────────────── trimming ──▶ open, refused
 *
 * Each arrow that writes is one `storage.local.set`. Chrome writes one set as one LevelDB batch after checking the quota
 * for all of it, Firefox as one IndexedDB transaction: it happens or it does not. So a worker that is killed at any
 * `await` leaves the ledger as it was before or as it is after. What is removed is set to `null` in that same write; the
 * empty entries are swept up afterwards, and again at the next start.
 * The state in memory changes only once the write is done, and replies are sent only after that.
 */
export class Store {
  readonly #local: Browser['storage']['local'];
  readonly #flags: Flags;
  readonly #now: () => number;
  readonly #queue = createQueue();
  #ledger: Ledger | null = null;
  /** False while no more was read than was asked for; what is damaged elsewhere is not known then. */
  #isWhole = false;
  /** What could not be written at the start: it goes out with the next change. What is read is the same either way. */
  #owed: Entries = {};

  constructor(browser: Browser, flags: Flags, now: () => number) {
    this.#local = browser.storage.local;
    this.#flags = flags;
    this.#now = now;
  }

  /** The whole ledger as it is when all updates asked for so far are done. */
  read(): Promise<Ledger> {
    return this.#queue(() => this.#openWhole());
  }

  /** The same, of which no more need be read than this part. */
  readPart(part: Part = NO_RECORDS): Promise<Ledger> {
    return this.#queue(() => this.#openPart(part));
  }

  /** Settings and the like, as they are when all updates asked for so far are done. */
  readBasics(): Promise<Basics> {
    return this.#queue(async () => {
      const known = this.#ledger ?? loadBasics(await this.#local.get(BASICS).catch(refuse));
      return known ?? this.#openWhole();
    });
  }

  /** All records, read some at a time: what else is asked for meanwhile is answered in between. */
  async readInTurns(): Promise<Ledger> {
    const { records } = await this.readPart();
    if (records.isWhole) return this.readPart();
    for (const scopes of records.unreadPortions(RECORDS_A_TURN)) await this.readPart({ scopes });
    return this.#queue(async () => {
      const ledger = await this.#openPart(NO_RECORDS);
      this.#ledger = { ...ledger, records: ledger.records.whole() };
      return this.#ledger;
    });
  }

  /**
   * Changes the ledger. `change` sees a draft of the whole ledger, or of a part of it, changes that, and returns what the
   * caller wants to know; it is called once. Throws a `Refusal` when nothing could be written, and whatever `change`
   * throws; nothing is changed then.
   */
  update<T>(change: (draft: Draft) => T, part?: Part): Promise<T> {
    return this.#queue(async () => {
      const ledger = await this.#open(part);
      if (ledger.readOnly) throw new Refusal('error_newer_data');
      const draft = new Draft(ledger, this.#now());
      const result = change(draft);
      const entries = draft.entries();
      if (entries) await this.#write(draft.result(), entries);
      return result;
    });
  }

  /** What `update` would do, without doing it. */
  preview<T>(change: (draft: Draft) => T, part?: Part): Promise<T> {
    return this.#queue(async () => change(new Draft(await this.#open(part), this.#now())));
  }

  /** Leaves nothing. `alongside` runs first, in the same turn. */
  deleteEverything(alongside: () => Promise<void>): Promise<void> {
    return this.#queue(async () => {
      await alongside();
      await this.#flags.outdate();
      await this.#local.clear();
      this.#ledger = EMPTY;
      this.#isWhole = true;
      this.#owed = {};
    });
  }

  #open(part: Part | undefined): Promise<Ledger> {
    return part ? this.#openPart(part) : this.#openWhole();
  }

  async #openWhole(): Promise<Ledger> {
    if (!this.#isWhole) this.#ledger = await this.#load();
    this.#isWhole = true;
    return this.#opened();
  }

  async #openPart(part: Part): Promise<Ledger> {
    if (this.#isWhole) return this.#opened();
    const frame = this.#ledger ?? loadFrame(await this.#local.get(FRAME).catch(refuse));
    if (!frame) return this.#openWhole();
    const names = entriesOf(frame, part);
    const read = names.length > 0 ? loadPart(frame, part, await this.#local.get(names).catch(refuse)) : frame;
    if (!read) return this.#openWhole();
    this.#ledger = read;
    return this.#opened();
  }

  async #opened(): Promise<Ledger> {
    const ledger = this.#ledger ?? EMPTY;
    await this.#watchClock(ledger);
    return ledger;
  }

  async #load(): Promise<Ledger> {
    const raw: Entries = await this.#local.get(null).catch(refuse);
    if (isNewer(raw)) return load(raw).ledger;
    await this.#sweep(raw);
    const migrated = migrate(raw) ?? {};
    await this.#writeOrOwe(migrated);
    // Read and judged once is enough: nobody else writes.
    const { ledger, repairs } = load({ ...raw, ...migrated }, this.#ledger?.records.byKey());
    // What stands in for a damaged record may say something else than it did.
    if (Object.keys(repairs).some(isShown)) await this.#flags.outdate();
    await this.#writeOrOwe(repairs);
    return ledger;
  }

  /** Only what was written is swept up: what stands for "removed" may be all that is left of the old layout's data. */
  async #writeOrOwe(entries: Entries): Promise<void> {
    if (Object.keys(entries).length === 0) return;
    try {
      await this.#local.set(entries);
      await this.#sweep(entries);
    } catch {
      Object.assign(this.#owed, entries);
    }
  }

  async #write(next: Ledger, changes: Entries): Promise<void> {
    const entries = { ...this.#owed, ...changes };
    if (Object.keys(entries).some(isShown)) await this.#flags.outdate();
    try {
      await this.#set(entries);
    } catch (error) {
      if (!isFull(error)) refuse(error);
      await this.#flags.raise('storage-full');
      await this.#writeTrimmed(next, entries);
      return;
    }
    await this.#written(next, entries);
  }

  async #writeTrimmed(next: Ledger, entries: Entries): Promise<void> {
    const completed = await this.#completed(next);
    const trimmed = trim(completed.ledger, { ...completed.repairs, ...entries, ...completed.named });
    // A copy that stands in for a damaged record is all that is left of it until that is written.
    const repairs: Entries = { ...this.#owed, ...completed.repairs };
    const copies = trimmed.copies.filter((name) => !(`${CREDENTIAL}${name.slice(LAST_GOOD.length)}` in repairs));
    await this.#local.remove(copies).catch(() => undefined);
    await this.#set(trimmed.entries).catch(refuse);
    await this.#written(trimmed.ledger, trimmed.entries);
  }

  /** With the records that were not read yet, and what has to be written to set aside what is damaged among them. */
  async #completed(next: Ledger): Promise<{ ledger: Ledger; repairs: Entries; named: Entries }> {
    const scopes = next.records.unreadPortions(1).flat();
    if (scopes.length === 0) return { ledger: next, repairs: {}, named: {} };
    const { ledger, repairs } = load(await this.#local.get(null).catch(refuse));
    const read = new Map(scopes.map((scope) => [scope, ledger.records.groups.get(scope) ?? new Map()]));
    const records = next.records.withRead(read);
    const before = new Map([...ledger.before, ...next.before]);
    return { ledger: { ...next, records, before }, repairs, named: { index: records.keys() } };
  }

  /** Firefox may fail the first write after one that did not fit, whatever it holds, and gives no reason: it gets a second try. */
  async #set(entries: Entries): Promise<void> {
    try {
      await this.#local.set(entries);
    } catch (error) {
      if (isFull(error)) throw error;
      await this.#local.set(entries);
    }
  }

  async #written(next: Ledger, entries: Entries): Promise<void> {
    this.#ledger = next;
    this.#owed = {};
    await this.#sweep(entries);
  }

  async #sweep(entries: Entries): Promise<void> {
    const names = tombstones(entries);
    if (names.length > 0) await this.#local.remove(names).catch(() => undefined);
  }

  /** A clock that was set back makes new facts look older than old ones: that is said, once a browser session. */
  async #watchClock({ clock }: Ledger): Promise<void> {
    if (clock !== null && this.#now() < clock - DAY) await this.#flags.raise('clock-moved');
  }
}

/** What verdicts are made from, and what is shown with them. */
const isShown = (name: string): boolean =>
  [CREDENTIAL, WALK, DAMAGED].some((prefix) => name.startsWith(prefix)) || SHOWN_ENTRIES.includes(name);
const SHOWN_ENTRIES = ['settings', 'accounts', 'instances', 'taught'];
