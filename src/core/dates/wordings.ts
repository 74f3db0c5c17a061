import type { Unit } from './words.ts';

/** What moment.js and products like it print and Intl does not. */
export interface Wording {
  /** Words for one. */
  readonly ones: readonly string[];
  /** Words for "a few" before seconds. */
  readonly few: readonly string[];
  /** Around a unit with its number, `~`: of what is past, of what is to come. */
  readonly wrappers: readonly (readonly string[])[];
  /** More units: with `#` for their number, without it when they are one. */
  readonly forms: readonly (readonly [Unit, string])[];
}

/** language;ones;few;past;future;forms — lists by commas, forms led by the first letter of their unit (M month). */
const TABLE = `en;a,an,one;a few;~ ago;in ~
da;en,et;få;~ siden;om ~
de;ein,eine,einem,einer,einen;ein paar;vor ~;in ~
es;un,una;unos;hace ~;en ~
fi;yksi;muutaman,muutama;~ sitten;~ päästä;mminuutin,htunnin,dpäivän,Mkuukauden,yvuoden
fr;un,une;quelques;il y a ~;dans ~
it;un,una,uno;alcuni;~ fa;tra ~,in ~;hun'ora
ja;;数;~前;~後;M#ヶ月
ko;한,일;몇;~ 전;~ 후;d하루,M#달,M한 달
nb;en,et,ett,én;noen;~ siden;om ~;d# dager,d# dag
nl;een,één;een paar;~ geleden;over ~
pl;;kilka;~ temu;za ~
pt;um,uma;poucos;há ~;em ~;ssegundos
sv;en,ett;några;för ~ sedan;om ~
th;หนึ่ง;ไม่กี่;~ที่แล้ว;อีก ~
zh;;几,幾;~前;~后,~後,~內,~内`;

const UNITS: Readonly<Record<string, Unit>> = {
  s: 'second',
  m: 'minute',
  h: 'hour',
  d: 'day',
  M: 'month',
  y: 'year',
};

/** Of a language by its first subtag; null when nothing is known. */
export function wordingOf(language: string): Wording | null {
  const base = language
    .toLowerCase()
    .split('-')[0]
    ?.replace(/^n[no]$/, 'nb');
  const line = TABLE.split('\n').find((each) => each.startsWith(`${base};`));
  if (!line) return null;
  const [, ones = [], few = [], past = [], future = [], forms = []] = line
    .split(';')
    .map((field) => field.split(',').filter((item) => item !== ''));
  return {
    ones,
    few,
    wrappers: [past, future],
    forms: forms.map((form) => [UNITS[form[0] ?? ''] ?? 'second', form.slice(1)]),
  };
}
