import { COMPARING } from './comparing-words.ts';
import { NUMBERS } from './number-words.ts';
import { MAIN } from './wordings.main.ts';
import { OTHER } from './wordings.other.ts';

/**
 * Amounts as Ruby on Rails prints them, in the form of `wordings.main.ts`: "about a month ago" where the number is left out or
 * stands last, and the Finnish amount before an English "ago". Only whole phrases: of a longer number they would be the end.
 * And what people write that `Intl` does not: "hace" said as "atrás", hours as "10h02", the Polish "r." behind a year, "seminggu" for
 * one week. Weeks stand behind the years.
 */
const RAILS = `
fr;;;;h
es;;;;;;@ atras;@;;;;;;
pt;;;;h;;@ atras;@;;;;;;
fi;;;;;;@ ago;@;;;;;1kuukausi|;1vuosi|
he;;;;;;לפני @;@;;;;;1בערך חודש אחד|;1בערך שנה אחת|
pl;;;;r,godz,o godz;;@ temu;@;;;;;1około miesiaca|;1około roku|
zh;;;;;;@ 之前;@;;# 分钟,# 分鐘|;# 小时,# 小時|;# 天|;# 个月,# 個月,1大约一个月|;# 年,1大约一年|
ar;;;;;;منذ @;@;;;;;;1عام,2سنتين|;1أسبوع,2أسبوعين|
cy;;;;;;@ yn ol;@;;;;;;;1wythnos|
de;;;;;;@ her;@;;;;;;
el;;;;;;πριν @;@;;;;# μερα,# μερες|;# μηνα|;# χρονο|
et;;;;;;@ tagasi;@;;;;;;;1nadal|
eu;;;;;;duela @;@;;;1ordubete|;;1hilabete|;1urtebete|;1aste bat,1astebete|
fr;;;;;;il y a @;@;;;;;;# annee,# annees|
gl;;;;;;fai @;@;;;;;;
he;;;;;;לפני @;@;;;;;;;1שבוע,2שבועיים|
hi;;;;;;@ पहले;@;;;;;;# साल|;# हफ्ते,# हफ़्ते|
id;;;;;;@ lalu;@;;;1sejam|;1sehari|;1sebulan|;1setahun|;1seminggu|
id;;;;;;@ yang lalu;@;;;;;;;1seminggu|
ja;;;;;;@前;@;;;;;#カ月,#ヵ月,#箇月|;
ko;;;;;;@ 전;@;;;;;;1한 해|;#주일|
mk;;;;;;пред @;@;;;;;;;1недела,# недела,# недели|
ms;;;;;;@ lalu;@;;;1sejam|;1sehari|;1sebulan|;1setahun|;1seminggu|
ms;;;;;;@ yang lalu;@;;;;;;
pt;;;;;;faz @;@;;;;;;
ro;;;;;;in urma cu @;@;;;;;;
sr;;;;;;pre @;@;;;1sat vremena|;;1mesec dana|;1godinu dana|;1nedelju dana|
sr;;;;;;пре @;@;;;1сат времена|;;1месец дана|;1годину дана|;1недељу дана|
sv;;;;;;@ sedan;@;;;;;;
tr;;;;;;@ once;@;;;;;;# sene|
tr;;;;;;@ evvel;@;;;;;;# sene|
uz;;;;;;@ avval;@;;;;;;
vi;;;;;;cach đay @;@;;;;;;
zh;;;;;;@前;@;;;;;;;#星期,#个星期,#個星期|`;

/** All words of languages other than English that Intl does not have: what `words.js` brings. */
export const WORDINGS = [NUMBERS, RAILS, COMPARING, MAIN, OTHER].join('\n');
