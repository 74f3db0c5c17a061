import { COMPARING } from './comparing-words.ts';
import { NUMBERS } from './number-words.ts';
import { MAIN } from './wordings.main.ts';
import { OTHER } from './wordings.other.ts';

/**
 * Amounts as Ruby on Rails prints them, in the form of `wordings.main.ts`: "about a month ago" where the number is left out or
 * stands last, and the Finnish amount before an English "ago". Only whole phrases: of a longer number they would be the end.
 * And what people write that `Intl` does not: "hace" said as "atrás", hours as "10h02", the Polish "r." behind a year.
 */
const RAILS = `
fr;;;;h
es;;;;;;@ atras;@;;;;;;
pt;;;;h;;@ atras;@;;;;;;
fi;;;;;;@ ago;@;;;;;1kuukausi|;1vuosi|
he;;;;;;לפני @;@;;;;;1בערך חודש אחד|;1בערך שנה אחת|
pl;;;;r,godz,o godz;;@ temu;@;;;;;1około miesiaca|;1około roku|
zh;;;;;;@ 之前;@;;# 分钟,# 分鐘|;# 小时,# 小時|;# 天|;# 个月,# 個月,1大约一个月|;# 年,1大约一年|`;

/** All words of languages other than English that Intl does not have: what `words.js` brings. */
export const WORDINGS = [NUMBERS, RAILS, COMPARING, MAIN, OTHER].join('\n');
