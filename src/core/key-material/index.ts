import { type Finding, known } from './find.ts';
import { random } from './random.ts';
import { searchable } from './searchable.ts';

export type { Finding } from './find.ts';

/** What takes the place of each UTF-16 unit of key material. */
const BLACK = '•';
/** Too short for anything that could be used; or a number, as most ids are and no key is. */
const NOTHING = /^(?:.{0,6}|\d*)$/s;

/**
 * The gate that every text passes on its way out of a page, into storage, to a window or into a file: where key material
 * stands in it. `known`: it begins as keys of a common vendor do, or has one of the shapes of the text's `own` provider
 * (global expressions without anchors; a shape without a prefix proves nothing anywhere else).
 * `random`: a long run that looks generated. Text is searched as a person would copy it: `searchable.ts`.
 */
export function findKeyMaterial(text: string, own: readonly RegExp[] = []): readonly Finding[] {
  if (NOTHING.test(text)) return [];
  const { text: plain, places } = searchable(text);
  const found = [...known(plain, own), ...random(plain)];
  const placeOf = (unit: number) => (places ? (places[unit] ?? text.length) : unit);
  return found.map(({ start, end, certainty }) => ({ start: placeOf(start), end: placeOf(end), certainty }));
}

/** The text with each UTF-16 unit of key material blacked out; its length stays, so that cutting it later is safe. */
export function redactKeyMaterial(
  text: string,
  own: readonly RegExp[] = [],
  found = findKeyMaterial(text, own),
): string {
  return found.reduce(
    (clean, { start, end }) => clean.slice(0, start) + BLACK.repeat(end - start) + clean.slice(end),
    text,
  );
}

/** The same, but what looks generated and has no known shape stays: where a person has said that it is no key. */
export function redactKnownKeys(text: string, own: readonly RegExp[] = []): string {
  const found = findKeyMaterial(text, own).filter(({ certainty }) => certainty === 'known');
  return redactKeyMaterial(text, own, found);
}

/** What a person is told who typed it: `known` is refused, for `random` they are asked whether it is a key. */
export function keyMaterialIn(text: string, own: readonly RegExp[] = []): 'known' | 'random' | null {
  const found = findKeyMaterial(text, own);
  if (found.some(({ certainty }) => certainty === 'known')) return 'known';
  return found.length > 0 ? 'random' : null;
}
