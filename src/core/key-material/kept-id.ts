import { findKeyMaterial } from './index.ts';

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
export function keptId(id: string, { of, own }: IdPlace): string | null {
  if (findKeyMaterial(id, own).length === 0) return id;
  return id.replace(/[^a-z0-9]/gi, '').length < SHORTEST_HASHED ? null : `hash-${hash40(`${of} ${id}`)}`;
}

/** cyrb53, by bryc, in the public domain; of its 53 bits 40 are taken. */
function hash40(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    a = Math.imul(a ^ text.charCodeAt(at), 0x9e3779b1);
    b = Math.imul(b ^ text.charCodeAt(at), 0x5f356495);
  }
  const mixed = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  const last = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return ((last & 0xff) * 0x100000000 + (mixed >>> 0)).toString(16).padStart(10, '0');
}
