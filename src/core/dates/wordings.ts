import { foldWord } from './fold.ts';

/**
 * What moment.js and products like it print and Intl does not. A line a language: its first subtag; words for one; for "a
 * few" before seconds; parts of Intl's phrases and what stands for them ("for 3 dage siden" without its "for"); phrases that
 * mean one unit. Lists are divided by commas.
 */
const TABLE = `en;a,an,one;a few
da;en,et;få;for >
de;ein,eine,einem,einer,einen;ein paar
es;un,una;unos;dentro de>en
fi;yksi;muutaman,muutama;;m+minuutin päästä,h+tunnin päästä,d+päivän päästä,M+kuukauden päästä,y+vuoden päästä
fr;un,une;quelques
it;un,una,uno;alcuni;tra>in
ja;;数;か月>ヶ月
ko;한,일;몇;개월>달;d-하루 전,d+하루 후
nb;en,et,ett,én;noen;for >,for # døgn># dager,# døgn># dager;d-én dag siden,d+om én dag
nl;een,één;een paar
pl;;kilka
pt;um,uma;poucos;dentro de>em;s-há segundos,s+em segundos
sv;en,ett;några
th;หนึ่ง;ไม่กี่;ที่ผ่านมา>ที่แล้ว,ในอีก>อีก
zh;;几,幾;后>內,後>內
cs;;pár
ru;;несколько
uk;;декілька;через>за
tr;bir;birkaç
ar;;;قبل>منذ,خلال>بعد,قبل # سنوات>منذ # أعوام
bg;;няколко
ca;un,una;uns;d’aquí a>d'aquí
fa;یک;چند;# ثانیه بعد>در # ثانیه,# دقیقه بعد>در # دقیقه,# ساعت بعد>در # ساعت,# روز بعد>در # روز,# ماه بعد>در # ماه,# سال بعد>در # سال
gl;un,unha;uns
he;;מספר;(#)>,אחד (#)>
hi;एक;;माह>महीने
hr;;par
id;;beberapa;;m-semenit yang lalu,h-sejam yang lalu,d-sehari yang lalu,M-sebulan yang lalu,y-setahun yang lalu,m+dalam semenit,h+dalam sejam,d+dalam sehari,M+dalam sebulan,y+dalam setahun
mk;една,еден,едно;неколку`;

/** The lists of a language, folded; none when nothing is known of it. */
export function wordingOf(language: string): string[][] {
  const base = language
    .toLowerCase()
    .replace(/-.*/, '')
    .replace(/^n[no]$/, 'nb');
  const line = TABLE.split('\n').find((each) => each.startsWith(`${base};`)) ?? '';
  const lists = line.split(';').slice(1);
  return lists.map((list) => list.split(',').filter(Boolean).map(foldPhrase));
}

/** The letter of a phrase's unit keeps its case: M is a month. */
function foldPhrase(text: string): string {
  return /^M[+-]/.test(text) ? `M${foldWord(text.slice(1))}` : foldWord(text);
}
