import { findKeyMaterial } from './index.ts';
import { decoded } from './searchable.ts';
import { lettersOf } from './words.ts';

export { decoded } from './searchable.ts';

/** With fewer letters and digits it is a piece of a key, and a hash of 40 bits would tell too much of it. */
const SHORTEST_HASHED = 20;

/** Whose id it is: a hash of it is another in another account. */
export interface IdPlace {
  /** Of the account and its provider, as one text. */
  readonly of: string;
  /** Expressions for the provider's own keys, see `findKeyMaterial`. */
  readonly own: readonly RegExp[];
}

/**
 * An id of an account or a credential, as it may leave a page and be kept: where it looks like a key, a hash of it, the same
 * in every browser (`hash-` and ten hexadecimal digits). Null for what may be a piece of a key and is too short for that.
 *
 * The hash keeps 40 bits. A key has at least twice as many, so that no more of it is known to whoever tries all keys; it
 * need not be a cryptographic one for that.
 */
export function keptId(id: string | null, { of, own }: IdPlace): string | null {
  if (!id || findKeyMaterial(decoded(id), own).length === 0) return id;
  return lettersOf(id).length < SHORTEST_HASHED ? null : `hash-${hash40(`${of} ${id}`)}`;
}

/** A polynomial of its characters at 7919 in numbers of 40 bits: a double has room for one step, 2^40 · 7919 < 2^53. */
function hash40(text: string): string {
  let hash = 0;
  for (const byte of new TextEncoder().encode(text)) hash = (hash * 7919 + byte + 1) % 2 ** 40;
  return hash.toString(16).padStart(10, '0');
}
