/** Text made comparable: compatibility forms resolved, accents and invisible marks gone, ASCII digits, lower case. */
export interface NormalizedText {
  readonly text: string;
  /** Where a place of `text` stands in the original, UTF-16 units. */
  readonly at: (index: number) => number;
}

const PLAIN = /^[\x21-\x7e]*(?: [\x21-\x7e]+)* ?$/;
/** Invisible marks, accents, and the mark between the syllables of Tibetan. */
const DROPPED = /\p{Cf}|[\u0300-\u036f\u0f0b]/gu;
const DIGIT = /\p{Nd}/u;
const DASH = /[\p{Pd}\u2212]/u;
/** Scripts that put no space between words. */
export const UNSPACED = /[\u0e00-\u0eff\u0f00-\u109f\u1100-\u11ff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/;
const cache = new Map<string, string>();

/** Folds without keeping places; for words that are to be looked up. */
export function normalizeWord(text: string): string {
  return normalize(text).text;
}

export function normalize(text: string): NormalizedText {
  if (PLAIN.test(text)) return { text: text.toLowerCase(), at: (index) => index };
  let folded = '';
  const places: number[] = [];
  let place = 0;
  for (const char of text) {
    const next = normalizeChar(char);
    const isSecondSpace = next === ' ' && (folded === '' || folded.endsWith(' '));
    if (!isSecondSpace) {
      for (let i = 0; i < next.length; i++) places.push(place);
      folded += next;
    }
    place += char.length;
  }
  return { text: folded, at: (index) => places[index] ?? text.length };
}

function normalizeChar(char: string): string {
  let folded = cache.get(char);
  if (folded === undefined) {
    if (cache.size > 5000) cache.clear();
    folded = normalizeOnce(char);
    cache.set(char, folded);
  }
  return folded;
}

function normalizeOnce(char: string): string {
  if (/\s/u.test(char)) return ' ';
  const folded = char.normalize('NFKD').toLowerCase().replace(DROPPED, '');
  // A fraction: its digits would lengthen the number before it.
  if (folded.includes('\u2044')) return char;
  if (DIGIT.test(folded)) return String(digitValue(folded));
  if (DASH.test(folded)) return '-';
  if (/['\u2018\u2019\u02bc\u05f3\u2032\u055a]/.test(folded)) return "'";
  if (/[\u060c\u3001]/.test(folded)) return ',';
  return folded === '\u2236' ? ':' : folded;
}

/** Decimal digits stand in runs of ten, each run on its own; count back to its zero. */
function digitValue(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && DIGIT.test(String.fromCodePoint(code - value - 1))) value++;
  return value;
}
