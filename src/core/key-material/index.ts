import { type Finding, known, random } from './find.ts';
import { searchable } from './searchable.ts';

export type { Finding } from './find.ts';

/** What takes the place of each UTF-16 unit of key material. */
const BLACK = '•';
/** Text of fewer characters holds nothing that could be used. */
const SHORTEST = 8;
/** Most ids are, and no key is. */
const NUMBER = /^\d*$/;

/**
 * The gate that every text passes on its way out of a page, into storage, to a window or into a file: where key material
 * stands in it. `known`: it begins as keys of a common vendor do, or has one of the shapes of the text's `own` provider
 * (global expressions without anchors; a shape without a prefix proves nothing anywhere else).
 * `random`: a long run that looks generated. Text is searched as a person would copy it: `searchable.ts`.
 */
export function findKeyMaterial(text: string, own: readonly RegExp[] = []): readonly Finding[] {
  if (text.length < SHORTEST || NUMBER.test(text)) return [];
  const plain = searchable(text);
  const inPlain = [...known(plain.text, own), ...random(plain.text)];
  return inPlain.map(({ start, end, certainty }) => ({
    start: plain.span(start)[0],
    end: plain.span(end - 1)[1],
    certainty,
  }));
}

/**
 * The text with each UTF-16 unit of key material blacked out; its length stays, so that cutting it later is safe. With
 * `only` what looks generated and has no known shape stays: where a person has said that it is no key.
 */
export function redactKeyMaterial(text: string, own: readonly RegExp[] = [], only?: 'known'): string {
  return findKeyMaterial(text, own).reduce(
    (clean, { start, end, certainty }) =>
      only && certainty !== only ? clean : clean.slice(0, start) + BLACK.repeat(end - start) + clean.slice(end),
    text,
  );
}

/** What a person is told who typed it: `known` is refused, for `random` they are asked whether it is a key. */
export function keyMaterialIn(text: string, own: readonly RegExp[] = []): 'known' | 'random' | null {
  const found = findKeyMaterial(text, own);
  if (found.some(({ certainty }) => certainty === 'known')) return 'known';
  return found.length > 0 ? 'random' : null;
}
