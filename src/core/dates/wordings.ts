import type { Unit } from './words.ts';

/** What moment.js and products like it print and Intl does not. */
export interface Wording {
  /** Words for one; for "a few" before seconds. */
  readonly ones: readonly string[];
  readonly few: readonly string[];
  /** Around a unit with its number, `~`: of what is past, of what is to come. */
  readonly wrappers: readonly (readonly string[])[];
  /** More units: with `#` for their number, without it when they are one. */
  readonly forms: readonly (readonly [Unit, string])[];
}

/** language;ones;few;past;future;forms — lists by commas, forms led by the first letter of their unit (M month). */
const TABLE = `en;a,an,one;a few
da;en,et;få;~ siden;om ~
de;ein,eine,einem,einer,einen;ein paar
es;un,una;unos;;en ~
fi;yksi;muutaman,muutama;;~ päästä;mminuutin,htunnin,dpäivän,Mkuukauden,yvuoden
fr;un,une;quelques
it;un,una,uno;alcuni;~ fa;tra ~,in ~;hun'ora
ja;;数;~前;~後;M#ヶ月
ko;한,일;몇;~ 전;~ 후;d하루,M#달
nb;en,et,ett,én;noen;~ siden;om ~;d# dager,d# dag
nl;een,één;een paar
pl;;kilka
pt;um,uma;poucos;há ~;em ~;ssegundos
sv;en,ett;några
th;หนึ่ง;ไม่กี่;~ที่แล้ว;อีก ~
zh;;几,幾;;~后,~後,~內,~内`;

const UNITS: readonly Unit[] = ['second', 'minute', 'hour', 'day', 'month', 'year'];

/** Of a language by its first subtag; null when nothing is known. */
export function wordingOf(language: string): Wording | null {
  const base = language
    .toLowerCase()
    .replace(/-.*/, '')
    .replace(/^n[no]$/, 'nb');
  const line = TABLE.split('\n').find((each) => each.startsWith(`${base};`));
  if (!line) return null;
  const [ones = [], few = [], past = [], future = [], forms = []] = line
    .split(';')
    .slice(1)
    .map((field) => field.split(',').filter(Boolean));
  return {
    ones,
    few,
    wrappers: [past, future],
    forms: forms.map(([unit = '', ...form]) => [unitOf(unit), form.join('')]),
  };
}

function unitOf(letter: string): Unit {
  return UNITS['smhdMy'.indexOf(letter)] ?? 'second';
}
