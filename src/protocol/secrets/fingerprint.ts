import type { Fingerprints } from '../../core/credential.ts';
import { endOf, openForFingerprint, type Secret, startOf, type Visible } from './secret.ts';

const MOST_BITS = 24;
/** With fewer, more than one change in 128 would go unseen: such a form says too little to be compared. */
const LEAST_BITS = 7;
/** Characters, where the provider is not known to leave any visible. */
const LONGEST_FORM = 16;
/** What may stand before the random part of a key and is known: a region (`eu1-`), as it is or within base64. */
const REGION = /^(?:[a-z]{2}\d{1,2}-|[YZa-e][DTjz][AEIMQUYcgk]t)/;
const NOT_RANDOM = /[^A-Za-z0-9+/]/g;

/**
 * A truncated HMAC-SHA-256 fingerprint of what shows of a secret, keyed with the install's key (32 bytes, base64), under the
 * name of the one form it is of: `p5` (its first five characters after the public prefix), `s4` (its last four), `full`.
 * A whole secret is told by what its provider's own mask would leave of it, so that the two can be compared; `full` is for
 * those of which no mask leaves enough. Empty where too little shows. Throws when the key is no base64.
 *
 * How much a fingerprint can tell. Let `e` be the bits of entropy in the characters that show (five hex digits: 20) and `t`
 * the bits kept. Whoever holds both the ledger and the install's key can try all 2^e values and is left with about
 * 2^(e−t) that fit; nobody can do better. So `t` is half of `e` less one, at most 24. The one makes sure of it: with half of
 * them about 2^(e/2) values fit, which may be a few less; with one bit fewer it is never less. See docs/security.md.
 */
export async function fingerprint(secret: Secret, keyBase64: string): Promise<Fingerprints> {
  const shown = formOf(openForFingerprint(secret));
  if (!shown) return {};
  const { form, text, bits } = shown;
  return { [form]: await digest(await importKey(keyBase64), `${form}:${text}`, bits) };
}

/** How many bits are kept of what shows of a secret: two secrets look the same with a chance of one in 2 to the power of that. */
export function bitsKept(secret: Secret): number {
  return formOf(openForFingerprint(secret))?.bits ?? 0;
}

interface Form {
  readonly form: string;
  readonly text: string;
}

/** Where more shows than the provider usually leaves visible, only the usual part is taken: it is what can be compared. */
function formOf(visible: Visible): (Form & { readonly bits: number }) | null {
  const { body, isWhole, shape } = visible;
  const { p, s } = shape.shows;
  const start = startOf(visible).slice(0, p || LONGEST_FORM);
  const end = endOf(visible).slice(-(s || LONGEST_FORM));
  const parts = [
    { form: `p${start.length}`, text: start, isOwn: start.length === p },
    { form: `s${end.length}`, text: end, isOwn: end.length === s },
  ];
  const own = parts.filter(({ isOwn }) => isOwn);
  const all: Form[] = [...own, ...(isWhole ? [{ form: 'full', text: body }] : parts)];
  const told = all.map(({ form, text }) => ({ form, text, bits: bitsOf(text, shape.bitsPerCharacter) }));
  return told.find(({ bits }) => bits >= LEAST_BITS) ?? null;
}

function bitsOf(text: string, perCharacter: number): number {
  const random = text.replace(REGION, '').replace(NOT_RANDOM, '');
  return Math.min(MOST_BITS, Math.floor((random.length * perCharacter) / 2) - 1);
}

function importKey(base64: string): Promise<CryptoKey> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
}

/** The first `bits` (7 to 24) of the HMAC, lower-case hex. */
async function digest(key: CryptoKey, text: string, bits: number): Promise<string> {
  const mac = new DataView(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text)));
  return (mac.getUint32(0) >>> (32 - bits)).toString(16).padStart(Math.ceil(bits / 4), '0');
}
