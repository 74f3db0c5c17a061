import type { Fingerprints } from '../../../core/credential.ts';
import { endOf, openForFingerprint, type Secret, startOf, type Visible } from './secret.ts';

const MOST_BITS = 32;
/** With fewer, one change in 16 or more would go unseen: such a form says too little to be compared. */
const LEAST_BITS = 8;
/** Characters, where the provider is not known to leave any visible. */
const LONGEST_FORM = 16;

/**
 * Truncated HMAC-SHA-256 fingerprints of what shows of a secret, keyed with the install's key (32 bytes, base64), one for
 * each form: `full`, `p5` (its first five characters after the public prefix), `s4` (its last four). A whole secret also
 * gives the forms that its masked state would, so that the two can be compared. Empty where nothing of it shows. Throws
 * when the key is no base64.
 *
 * How much a fingerprint can tell. Let `e` be the bits of entropy in the characters that show (five hex digits: 20) and `t`
 * the bits kept. Whoever holds both the ledger and the install's key can try all 2^e values and is left with about
 * 2^(e−t) that fit; nobody can do better. So `t` is half of `e`, at most 32: of five digits 10 bits are kept and a thousand
 * values stay possible; of a whole UUID (122 bits) 32 are kept and with `p5` beside it at least 80 bits stay unknown. In
 * return a new secret goes unseen with a chance of 2^−t: one in four billion by `full`, one in a thousand by `p5` (where
 * the page's date, or the whole secret once shown, still tells). Forms of fewer than 16 bits of entropy are not taken.
 */
export async function fingerprint(secret: Secret, keyBase64: string): Promise<Fingerprints> {
  const forms = formsOf(openForFingerprint(secret));
  if (forms.length === 0) return {};
  const key = await importKey(keyBase64);
  const entries = forms.map(
    async ({ form, text, bits }) => [form, await digest(key, `${form}:${text}`, bits)] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

interface Form {
  readonly form: string;
  readonly text: string;
  readonly bits: number;
}

function formsOf(visible: Visible): Form[] {
  const { body, isWhole, shape } = visible;
  const per = shape.bitsPerCharacter;
  const parts = isWhole
    ? [
        { form: 'full', text: body },
        { form: `p${shape.shows.p}`, text: body.slice(0, shape.shows.p) },
        { form: `s${shape.shows.s}`, text: shape.shows.s > 0 ? body.slice(-shape.shows.s) : '' },
      ]
    : [start(visible), end(visible)];
  return parts
    .map(({ form, text }) => ({ form, text, bits: Math.min(MOST_BITS, Math.floor((text.length * per) / 2)) }))
    .filter(({ bits }) => bits >= LEAST_BITS);
}

/** Where more shows than the provider usually leaves visible, only the usual part is taken: it is what can be compared. */
function start(visible: Visible) {
  const shown = startOf(visible);
  const length = Math.min(shown.length, visible.shape.shows.p || LONGEST_FORM);
  return { form: `p${length}`, text: shown.slice(0, length) };
}

function end(visible: Visible) {
  const shown = endOf(visible);
  const length = Math.min(shown.length, visible.shape.shows.s || LONGEST_FORM);
  return { form: `s${length}`, text: length > 0 ? shown.slice(-length) : '' };
}

function importKey(base64: string): Promise<CryptoKey> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
}

/** The first `bits` (8 to 32) of the HMAC, lower-case hex. */
async function digest(key: CryptoKey, text: string, bits: number): Promise<string> {
  const mac = new DataView(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text)));
  return (mac.getUint32(0) >>> (MOST_BITS - bits)).toString(16).padStart(Math.ceil(bits / 4), '0');
}
