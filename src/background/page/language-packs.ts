import { baseOf } from '../../core/dates/language.ts';

/** The languages that have a script of words, as `build.mjs` makes them; English comes with the page's script. */
export const PACKS: readonly string[] = (
  'af am ar az be bg bm bn bo br bs ca cs cv cy da de dv el eo es et eu fa fi fil fo fr fy ga gd gl gu he hi hr ' +
  'hu hy id is it ja jv ka kk km kn ko kok ku ky lb lo lt lv me mi mk ml mn mr ms mt my nb ne nl nn oc pa pl ps ' +
  'pt ro ru sd se si sk sl sq sr ss sv sw ta te tet tg th tk tlh tr tzl tzm ug uk ur uz vi yo zh'
).split(' ');

/** The scripts with the words of these languages (BCP 47, anything that a page says), or of all: files of the package alone. */
export function packsFor(languages: readonly string[] | 'all'): string[] {
  if (languages === 'all') return ['words/all.js'];
  const bases = languages.map(baseOf);
  return PACKS.filter((language) => bases.includes(language)).map((language) => `words/${language}.js`);
}
