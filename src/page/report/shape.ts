const LONGEST = 80;

/** One letter stands for all of its script; order matters, the first that fits is taken. */
const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/\p{Nd}|\p{Nl}|\p{No}/u, '0'],
  [/(?=\p{Script=Latin})\p{Lu}/u, 'A'],
  [/\p{Script=Latin}/u, 'a'],
  [/(?=\p{Script=Cyrillic})\p{Lu}/u, 'Я'],
  [/\p{Script=Cyrillic}/u, 'я'],
  [/\p{Script=Greek}/u, 'ω'],
  [/\p{Script=Han}/u, '一'],
  [/\p{Script=Hiragana}|\p{Script=Katakana}/u, 'あ'],
  [/\p{Script=Hangul}/u, '가'],
  [/\p{Script=Arabic}/u, 'ع'],
  [/\p{Script=Hebrew}/u, 'א'],
  [/\p{Script=Thai}/u, 'ก'],
  [/\p{Script=Devanagari}/u, 'क'],
  [/\p{L}/u, 'a'],
  [/[\u0300-\u036f\ufe0f]|\p{M}/u, ''],
  [/\p{Cf}/u, '◌'],
  [/\s/u, ' '],
  [/\p{P}|[+<=>|~$^`]/u, '$&'],
];
const ANYTHING_ELSE = '☆';

/** What a text looks like: each letter and digit replaced by one that stands for its kind, at most 80 characters. */
export function shapeOf(text: string): string {
  const kinds = Array.from(text.slice(0, LONGEST), kindOf).join('');
  return kinds.replace(/([\p{L}\d])\1{4,}/gu, (run, letter: string) => `${letter}{${run.length}}`).replace(/ +/g, ' ');
}

function kindOf(character: string): string {
  const found = CLASSES.find(([pattern]) => pattern.test(character));
  if (!found) return ANYTHING_ELSE;
  return found[1] === '$&' ? character : found[1];
}
