import { PROVIDERS } from '../../../catalogue/index.ts';
import type { TokenShape } from '../../../catalogue/schema.ts';
import type { CredentialKey, Fingerprints, KindId } from '../../../core/credential.ts';
import type { KeptFingerprints } from '../../../protocol/messages.ts';
import { bitsKept, fingerprint } from '../../../protocol/secrets/fingerprint.ts';
import { secretIn } from '../../../protocol/secrets/secret.ts';
import { vendorOf } from './vendor-of.ts';

export interface Fit {
  readonly key: CredentialKey;
  readonly which: 'present' | 'former';
  /** Of so many other keys one would fit by chance. */
  readonly oneIn: number;
}

/** What fingerprints tell of a text. */
export interface Told {
  /** Of which kinds it may be; empty: it has the form of none. */
  readonly kinds: readonly KindId[];
  /** Whose keys begin so, where it has the form of no kind; else null. */
  readonly vendor: string | null;
  /** False where it is not whole, and too little of it shows. */
  readonly isComparable: boolean;
  readonly fits: readonly Fit[];
  /** Another secret each, for sure. */
  readonly excluded: number;
  /** Keys of those kinds of which nothing is known that could be compared. */
  readonly unknown: readonly CredentialKey[];
}

/** What may stand around a key where it was copied from: `Authorization: Bearer …`, `KEY="…"`. */
const AROUND = /[\s"'`=:,;<>()]+/;

/** Compares a text with what is kept. It stays here: in what comes out, nothing is left of it. */
export async function compare(text: string, { fingerprintKey, secrets }: KeptFingerprints): Promise<Told> {
  const words = text.split(AROUND);
  const found = words.flatMap((word) => shapesOf(word).map((shape) => ({ word, shape })));
  const kinds = [...new Set(found.flatMap(({ shape }) => shape.kind))];
  const own = secrets.filter(({ kind }) => kinds.includes(kind));
  const fits: Fit[] = [];
  const unknown: CredentialKey[] = [];
  let excluded = 0;
  let isComparable = false;
  const made = await Promise.all(
    found.map(async ({ word, shape }) => {
      const secret = secretIn(word, [shape]);
      const isEnough = secret !== null && (secret.isWhole || bitsKept(secret) > 0);
      if (!secret || fingerprintKey === null) return { shape, isEnough, forms: {}, oneIn: 1 };
      return { shape, isEnough, forms: await fingerprint(secret, fingerprintKey), oneIn: 2 ** bitsKept(secret) };
    }),
  );
  for (const { key, kind, present, former } of own) {
    const ofKind = made.filter(({ shape }) => shape.kind.includes(kind));
    isComparable ||= ofKind.some(({ isEnough }) => isEnough);
    const mine = ofKind.filter(({ forms }) => Object.keys(forms).length > 0);
    const results = mine.map(({ forms, oneIn }) => ({ now: agree(forms, present), oneIn, forms }));
    const fit = results.find(({ now }) => now === true);
    const earlier = mine.find(({ forms }) => former.some((one) => agree(forms, one) === true));
    if (fit) fits.push({ key, which: 'present', oneIn: fit.oneIn });
    else if (earlier) fits.push({ key, which: 'former', oneIn: earlier.oneIn });
    else if (results.length > 0 && results.every(({ now }) => now === false)) excluded += 1;
    else unknown.push(key);
  }
  const vendor = kinds.length === 0 ? vendorOf(words) : null;
  return { kinds, vendor, isComparable: isComparable || own.length === 0, fits, excluded, unknown };
}

/** The shapes that a word has as a whole key; and where it has none, those that it has as a masked one. */
function shapesOf(word: string): readonly TokenShape[] {
  const all = PROVIDERS.flatMap(({ tokens }) => tokens);
  const fitting = all.flatMap((shape) => {
    const secret = secretIn(word, [shape]);
    return secret ? [{ shape, isWhole: secret.isWhole }] : [];
  });
  const whole = fitting.filter(({ isWhole }) => isWhole);
  return (whole.length > 0 ? whole : fitting).map(({ shape }) => shape);
}

/** Null where both have no form in common. */
function agree(a: Fingerprints, b: Fingerprints): boolean | null {
  const [form] = Object.keys(a).filter((name) => Object.hasOwn(b, name));
  return form === undefined ? null : a[form] === b[form];
}
