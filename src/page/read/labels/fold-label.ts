const ASCII = /^[\0-\x7f]*$/;
/** The punctuation, symbols and spaces of these. */
const ASCII_MARKS = /[!-/:-@[-`{-~\s]+/g;
/** The last text and what became of it: one text is asked about many times in a row. */
let [last, folded] = ['', ''];

/**
 * Lower case, no invisible characters or punctuation, single spaces. Letters that are written in two ways become one: alef with
 * and without hamza, Persian and Arabic kaf and yeh, Russian е and ё.
 */
export function foldLabel(text: string): string {
  if (text === last) return folded;
  folded = ASCII.test(text) ? text.toLowerCase().replace(ASCII_MARKS, ' ').trim() : foldAny(text);
  last = text;
  return folded;
}

function foldAny(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      // Marks on letters that are written with and without: the dot that is left of a Turkish İ, Arabic vowels.
      .replace(/\p{Cf}|\u0307|[\u064b-\u0652]|\u0640/gu, '')
      .replace(/[أإآ]/g, 'ا')
      .replace(/[يى]/g, 'ی')
      .replace(/ك/g, 'ک')
      .replace(/ё/g, 'е')
      .replace(/[\p{P}\p{S}]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim()
  );
}
