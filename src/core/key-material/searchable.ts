/** A text as key material is looked for in it, with where each of its characters stood in the original. */
export interface Searchable {
  readonly text: string;
  /** For each UTF-16 unit of `text`: the span of the original that it came from, in UTF-16 units, end exclusive. */
  span(unit: number): readonly [start: number, end: number];
}

/** Nothing in it is hidden: most names. */
const PLAIN = /^[ !-$&-~]*$/;
/** Shows nothing, or only changes the character before it. */
const IGNORABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{M}\u115f\u1160\u17b4\u17b5\u3164\uffa0]/u;
const SPACE = /[\s\u2800]/u;
const DASH = /[\p{Pd}\u2212\u2010-\u2015\u02d7\u06d4]/u;
/** One percent-encoded ASCII character; `%25` may stand before it any number of times: encoded again. */
const PERCENT = /%(?:25)*([2-7][0-9a-f])/iy;

/**
 * Undoes what hides a key from a search and not from a person who copies it: invisible characters, letters of other
 * widths and styles, other dashes, percent encoding. White space of any kind becomes one space each.
 */
export function searchable(original: string): Searchable {
  if (PLAIN.test(original)) return { text: original, span: (unit) => [unit, unit + 1] };
  let text = '';
  const spans: [number, number][] = [];
  const add = (characters: string, start: number, end: number): void => {
    text += characters;
    for (let unit = 0; unit < characters.length; unit += 1) spans.push([start, end]);
  };
  for (let at = 0; at < original.length; ) {
    const encoded = original[at] === '%' ? percentAt(original, at) : null;
    const character = encoded?.character ?? String.fromCodePoint(original.codePointAt(at) ?? 0);
    const end = at + (encoded?.length ?? character.length);
    add(plain(character), at, end);
    at = end;
  }
  return { text, span: (unit) => spans[unit] ?? [0, original.length] };
}

function percentAt(text: string, at: number): { character: string; length: number } | null {
  PERCENT.lastIndex = at;
  const found = PERCENT.exec(text);
  if (!found?.[1]) return null;
  return { character: String.fromCharCode(Number.parseInt(found[1], 16)), length: found[0].length };
}

function plain(character: string): string {
  if (character >= '!' && character <= '~') return character;
  if (SPACE.test(character)) return ' ';
  if (IGNORABLE.test(character)) return '';
  if (DASH.test(character)) return '-';
  return character.normalize('NFKC').replace(/\p{M}/gu, '');
}
