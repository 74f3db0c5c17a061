/** A text as key material is looked for in it. */
export interface Searchable {
  readonly text: string;
  /**
   * For each UTF-16 unit of `text`, and for its end, where it stood in the original, in UTF-16 units; absent: at the same place.
   */
  readonly places?: readonly number[];
}

/** Nothing in it is hidden: most names. */
const PLAIN = /^[ -$'-~]*$/;
/**
 * One character; or one of ASCII that is percent-encoded, where `%25` may stand before it any number of times: encoded again; or
 * others in a row that are; or one as a number of HTML, `&#45;` or `&#x2d;`, that was written out.
 */
const CHARACTER =
  /(?:%(?:25)*[89a-f][0-9a-f])+|%(?:25)*([2-7][0-9a-f])|&(?:amp;)*#(?:x([0-9a-f]{1,5})|(\d{1,6}));|[\s\S]/giu;
/** Any that leaves a gap; the zero-width no-break space is white space for expressions alone, and none to see. */
const GAP = /(?!\ufeff)[\s\u2800]/;
/** Shows nothing, or only changes the character before it. */
const IGNORABLE = /[\p{C}\p{M}\p{DI}]/gu;
const DASH = /[\p{Pd}\u2043\u2212\u2500\u2501\u2796\u02d7\u06d4]/gu;

/** A dozen single characters with space between them, and more: no words are written so, or few, and those are short. */
const SPACED = /(?<!\S)(?:\S\s{1,2}){11,}\S(?!\S)/gu;

/**
 * Undoes what hides a key from a search and not from a person who copies it: invisible characters, letters of other
 * widths and styles, other dashes, percent encoding, numbers of HTML, letters that are spaced. Other white space of any kind becomes
 * one space each.
 */
export const searchable = (original: string): Searchable => unspaced(unhidden(original));

/** Without the space between characters that stand apart. */
function unspaced(found: Searchable): Searchable {
  const spaced = [...found.text.matchAll(SPACED)].map(({ index, 0: all }) => [index, index + all.length] as const);
  if (spaced.length === 0) return found;
  const isGap = (at: number) => found.text[at] === ' ' && spaced.some(([start, end]) => start <= at && at < end);
  const kept = Array.from({ length: found.text.length + 1 }, (_, at) => at).filter((at) => !isGap(at));
  return {
    text: kept.map((at) => found.text.charAt(at)).join(''),
    places: kept.map((at) => found.places?.[at] ?? at),
  };
}

function unhidden(original: string): Searchable {
  if (PLAIN.test(original)) return { text: original };
  let text = '';
  const places: number[] = [];
  for (const { 0: all, 1: ascii, 2: hex = ascii, 3: decimal, index } of original.matchAll(CHARACTER)) {
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    const shown = code ? String.fromCodePoint(code) : all.length > 2 ? decoded(all.replace(/%(?:25)+/g, '%')) : all;
    const plain = Array.from(shown, plainOf).join('');
    text += plain;
    for (const _ of plain.split('')) places.push(index);
  }
  return { text, places: [...places, original.length] };
}

const plainOf = (character: string): string =>
  GAP.test(character) ? ' ' : character.normalize('NFKC').replace(IGNORABLE, '').replace(DASH, '-');

/** As a browser shows it: dashes other than ASCII's are percent-encoded in addresses, too. */
export function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
