import type { CredentialKey } from '../core/credential.ts';
import type { CredentialRecord } from '../core/record/schema.ts';

/** Provider, kind and account: what one page may be about. The beginning of the keys of its credentials. */
export type Scope = string;

const NONE: ReadonlyMap<Scope, readonly CredentialKey[]> = new Map();

export type Group = ReadonlyMap<CredentialKey, CredentialRecord>;

/** `key` is what `credentialKey` made: its parts hold no spaces. */
export function scopeOf(key: CredentialKey): Scope {
  return key.slice(0, key.lastIndexOf(' '));
}

/**
 * The ledger's records, by scope, so that a change copies what belongs to its own account, and a worker that has just
 * started reads no more than it is asked for. Never changed in place: a group whose records are the same is the same object.
 */
export class Records {
  readonly #groups: ReadonlyMap<Scope, Group>;
  /** The keys of all that storage held, by scope; those of a scope that is not among the groups were not read from there yet. */
  readonly #index: ReadonlyMap<Scope, readonly CredentialKey[]>;

  private constructor(groups: ReadonlyMap<Scope, Group>, index: ReadonlyMap<Scope, readonly CredentialKey[]>) {
    this.#groups = groups;
    this.#index = index;
  }

  static of(records: Iterable<CredentialRecord>): Records {
    const groups = new Map<Scope, Map<CredentialKey, CredentialRecord>>();
    for (const record of records) groupIn(groups, record.key, () => new Map()).set(record.key, record);
    return new Records(groups, NONE);
  }

  /** Known by their keys alone. */
  static unread(index: readonly CredentialKey[]): Records {
    const byScope = new Map<Scope, CredentialKey[]>();
    for (const key of index) groupIn(byScope, key, () => []).push(key);
    return new Records(new Map(), byScope);
  }

  /** Of the scopes that were read. */
  get groups(): ReadonlyMap<Scope, Group> {
    return this.#groups;
  }

  /** Those that were read. */
  byKey(): Group {
    return new Map([...this.#groups.values()].flatMap((group) => [...group]));
  }

  /** Nothing is left to be read. */
  get isWhole(): boolean {
    return this.#index.size === 0;
  }

  /** The keys of a scope that was not read yet; empty for one that was. */
  unreadOf(scope: Scope): readonly CredentialKey[] {
    return this.#groups.has(scope) ? [] : (this.#index.get(scope) ?? []);
  }

  /** The scopes that were not read yet, in portions of at least so many records. */
  unreadPortions(size: number): Scope[][] {
    const portions: Scope[][] = [];
    let count = size;
    for (const [scope, keys] of this.#unread()) {
      if (count >= size) {
        portions.push([]);
        count = 0;
      }
      portions.at(-1)?.push(scope);
      count += keys.length;
    }
    return portions;
  }

  /** Throws where it was not read yet: nothing must pass for unknown that is only unread. */
  get(key: CredentialKey): CredentialRecord | undefined {
    return this.#group(scopeOf(key))?.get(key);
  }

  ofScope(scope: Scope): CredentialRecord[] {
    return [...(this.#group(scope)?.values() ?? [])];
  }

  /** Of all, read or not. */
  keys(): CredentialKey[] {
    const read = [...this.#groups.values()].flatMap((group) => [...group.keys()]);
    return [...read, ...this.#unread().flatMap(([, keys]) => keys)];
  }

  /** Throws where some were not read yet. */
  all(): CredentialRecord[] {
    if (this.#unread().length > 0) throw new Error('not all records were read');
    return [...this.#groups.values()].flatMap((group) => [...group.values()]);
  }

  /** With these in the place of what stood under their keys; null: it goes. */
  with(changes: ReadonlyMap<CredentialKey, CredentialRecord | null>): Records {
    if (changes.size === 0) return this;
    const groups = new Map(this.#groups);
    const copied = new Map<Scope, Map<CredentialKey, CredentialRecord>>();
    for (const [key, record] of changes) {
      const scope = scopeOf(key);
      const copy = copied.get(scope) ?? new Map(this.#group(scope));
      copied.set(scope, copy);
      groups.set(scope, copy);
      if (record) copy.set(key, record);
      else copy.delete(key);
    }
    return new Records(groups, this.#index);
  }

  /** With what was read of some scopes. */
  withRead(read: ReadonlyMap<Scope, Group>): Records {
    return new Records(new Map([...this.#groups, ...read]), this.#index);
  }

  /** The same, once all were read: nobody has to ask any more which were not. */
  whole(): Records {
    return new Records(new Map([...this.#groups].filter(([, group]) => group.size > 0)), NONE);
  }

  #unread(): (readonly [Scope, readonly CredentialKey[]])[] {
    return [...this.#index].filter(([scope]) => !this.#groups.has(scope));
  }

  #group(scope: Scope): Group | undefined {
    const group = this.#groups.get(scope);
    if (!group && this.unreadOf(scope).length > 0) throw new Error('these records were not read yet');
    return group;
  }
}

function groupIn<T>(groups: Map<Scope, T>, key: CredentialKey, make: () => T): T {
  const scope = scopeOf(key);
  const group = groups.get(scope) ?? make();
  groups.set(scope, group);
  return group;
}
