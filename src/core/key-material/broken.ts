import { isRandomRun } from './random-run.ts';
import { WORDS } from './words.ts';

export const UUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/i;
const EACH_UUID = new RegExp(UUID, 'gi');
/** A piece of a text between what a key is broken at. */
const PIECE = /[^\s-]+/g;
const MOST_PIECES = 20;

/**
 * Keys of a shape that white space or dashes part into pieces, UUIDs aside: the shape fits the pieces without what parts them.
 * Words may fit it, too: what is found has to look generated, or behind a public prefix unlike words. `add` is told where each
 * stands, in UTF-16 units, end exclusive.
 */
export function broken(
  text: string,
  shape: RegExp,
  isPrefixed: boolean,
  add: (start: number, end: number) => void,
): void {
  const pieces = [...text.replace(EACH_UUID, (id) => '.'.repeat(id.length)).matchAll(PIECE)];
  for (let first = 0; first + 1 < pieces.length; first += 1) {
    const start = pieces[first]?.index ?? 0;
    let all = '';
    for (const { 0: piece, index } of pieces.slice(first, first + MOST_PIECES)) {
      all += piece;
      const end = index + piece.length;
      if (all.replace(shape, '') !== '') continue;
      if (isPrefixed ? !WORDS.test(text.slice(start, end)) : isRandomRun(all)) add(start, end);
      break;
    }
  }
}
