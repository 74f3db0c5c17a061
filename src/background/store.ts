import { DAY } from '../core/time/units.ts';
import type { Browser } from '../platform/browser.ts';
import type { Notice } from '../platform/messages.ts';
import { Draft } from './draft.ts';
import type { Entries } from './layout.ts';
import { isNewer, load, tombstones } from './load.ts';
import { EMPTY, type Ledger } from './loaded-ledger.ts';
import { migrate } from './migrations/index.ts';
import { createQueue } from './queue.ts';
import { Refusal } from './refusal.ts';
import { trim } from './trim.ts';

/** Where the store tells of its own troubles. */
export interface Flags {
  raise(code: Notice['code']): Promise<void>;
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
  /** What could not be written at the start: it goes out with the next change. What is read is the same either way. */
  #owed: Entries = {};

  constructor(browser: Browser, flags: Flags, now: () => number) {
    this.#local = browser.storage.local;
    this.#flags = flags;
    this.#now = now;
  }

  /** The ledger as it is when all updates asked for so far are done. */
  read(): Promise<Ledger> {
    return this.#queue(() => this.#open());
  }

  /**
   * Changes the ledger. `change` sees a draft, changes that, and returns what the caller wants to know; it is called
   * once. Throws a `Refusal` when nothing could be written, and whatever `change` throws; nothing is changed then.
   */
  update<T>(change: (draft: Draft) => T): Promise<T> {
    return this.#queue(async () => {
      const ledger = await this.#open();
      if (ledger.readOnly) throw new Refusal('error_newer_data');
      const draft = new Draft(ledger, this.#now());
      const result = change(draft);
      const entries = draft.entries();
      if (entries) await this.#write(draft.result(), entries);
      return result;
    });
  }

  /** What `update` would do, without doing it. */
  preview<T>(change: (draft: Draft) => T): Promise<T> {
    return this.#queue(async () => change(new Draft(await this.#open(), this.#now())));
  }

  /** Leaves nothing. `alongside` runs first, in the same turn. */
  deleteEverything(alongside: () => Promise<void>): Promise<void> {
    return this.#queue(async () => {
      await alongside();
      await this.#local.clear();
      this.#ledger = EMPTY;
      this.#owed = {};
    });
  }

  async #open(): Promise<Ledger> {
    this.#ledger ??= await this.#load();
    await this.#watchClock(this.#ledger);
    return this.#ledger;
  }

  async #load(): Promise<Ledger> {
    const raw: Entries = await this.#local.get(null).catch(refuse);
    if (isNewer(raw)) return load(raw).ledger;
    await this.#sweep(raw);
    const migrated = migrate(raw) ?? {};
    await this.#writeOrOwe(migrated);
    const { ledger, repairs } = load({ ...raw, ...migrated });
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
    const trimmed = trim(next, entries);
    await this.#local.remove([...trimmed.copies]).catch(() => undefined);
    await this.#set(trimmed.entries).catch(refuse);
    await this.#written(trimmed.ledger, trimmed.entries);
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

function refuse(error: unknown): never {
  throw new Refusal(isFull(error) ? 'error_storage_full' : 'error_storage_failed');
}

/** Neither browser gives quota errors a type of their own: Chrome words it, Firefox names it. */
function isFull(error: unknown): boolean {
  return error instanceof Error && /quota/i.test(`${error.name} ${error.message}`);
}
