const ASCII = /^[\0-\x7f]*$/;
/** The punctuation, symbols and spaces of these. */
const ASCII_MARKS = /[!-/:-@[-`{-~\s]+/g;
/** The last text and what became of it: one text is asked about many times in a row. */
let [last, folded] = ['', ''];

/**
 * Lower case, no invisible characters or punctuation, single spaces. Letters that are written in two ways become one: alef with
 * and without hamza, Persian and Arabic kaf and yeh, Russian е and ё, Romanian letters with comma and cedilla. The turned comma
 * of Uzbek and the Ukrainian apostrophe are letters to Unicode, and are typed as quotes as often.
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
      .replace(/\p{Cf}|\u0307|[\u064b-\u0655]|\u0640/gu, '')
      .replace(/[أإآ]/g, 'ا')
      .replace(/[يى]/g, 'ی')
      .replace(/ك/g, 'ک')
      .replace(/ё/g, 'е')
      .replace(/ș/g, 'ş')
      .replace(/ț/g, 'ţ')
      .replace(/[\p{P}\p{S}\u02b9-\u02bf]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim()
  );
}
