/** Nothing to see, or an order to the renderer: controls, direction marks and overrides, zero-width characters, tags. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}]|\u034f|[\u180b-\u180f]|[\ufe00-\ufe0e]/gu;
/** White space, and letters that look like it. */
const BLANK = /[\s\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0]+/gu;
/** More marks on one letter than any script needs: they would reach into the lines above and below. */
const PILED_MARKS = /(\p{M}{4})\p{M}+/gu;
/** The joiner inside an emoji such as a family; everywhere else it is invisible. */
const EMOJI_JOINER = /(?<=\p{Extended_Pictographic}\ufe0f?\p{Emoji_Modifier}?)\u200d(?=\p{Extended_Pictographic})/gu;
const KEEP_JOINER = '\u{f0000}';

/** A grapheme holds at most this many UTF-16 units on average; more is cut before graphemes are counted. */
const UNITS_PER_GRAPHEME = 16;

/** Made when a text is first cut: that takes some 20 ms in a page that asks for nothing else of `Intl`. */
let segmenter: Intl.Segmenter | null = null;
const segmentsOf = (text: string): Intl.Segments => {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return segmenter.segment(text);
};

/**
 * Text of unknown origin, fit to be shown on one line: without control, direction-override and zero-width characters, white
 * space collapsed, at most `max` graphemes (the last one an ellipsis when cut). Null when nothing is left to see.
 */
export function cleanText(text: string, max = 120): string | null {
  const clean = withoutInvisible(text).replace(BLANK, ' ').replace(PILED_MARKS, '$1').trim();
  return clean === '' ? null : cut(clean, max);
}

/** The user's own words: cleaned line by line, line breaks kept, at most `max` UTF-16 units. */
export function cleanNote(text: string, max = 500): string {
  const lines = text.slice(0, max * 4).split(/\r\n?|\n/);
  const note = lines.map((line) => cleanText(line, max) ?? '').join('\n');
  return note
    .trim()
    .slice(0, max)
    .replace(/[\ud800-\udbff]$/, '');
}

function withoutInvisible(text: string): string {
  const spaced = text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, ' ').replaceAll(KEEP_JOINER, '');
  return spaced
    .replace(EMOJI_JOINER, KEEP_JOINER)
    .replace(INVISIBLE, (found) => (found === KEEP_JOINER ? '\u200d' : ''));
}

function cut(text: string, max: number): string {
  // A grapheme is one unit at least.
  if (text.length <= max) return text;
  let shown = '';
  let count = 0;
  for (const { segment } of segmentsOf(text.slice(0, max * UNITS_PER_GRAPHEME))) {
    count += 1;
    if (count > max) return `${lastDropped(shown)}…`;
    shown += segment;
  }
  return shown.length < text.length ? `${lastDropped(shown)}…` : shown;
}

function lastDropped(text: string): string {
  const last = segmentsOf(text).containing(text.length - 1);
  return last ? text.slice(0, last.index).trimEnd() : '';
}
