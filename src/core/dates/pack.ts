import { COMPARING } from './comparing-words.ts';
import { MAIN } from './wordings.main.ts';
import { OTHER } from './wordings.other.ts';

/** Numbers as words, a line a language: "kaksi päivää sitten"; nought is "a few". */
const NUMBERS = `
#da;1en,1et,0få
#de;1ein,1eine,1einem,1einer,1einen,0ein paar
#es;1un,1una,0unos
#fi;1yksi,2kaksi,2kahden,3kolme,3kolmen,4neljä,4neljän,5viisi,5viiden,6kuusi,6kuuden,7seitsemän,8kahdeksan,9yhdeksän,0muutaman,0muutama
#fr;1un,1une,0quelques
#it;1un,1una,1uno,0alcuni
#ja;0数
#ko;1한,1일,0몇
#nb;1en,1et,1ett,1én,0noen
#nl;1een,1één,0een paar
#pl;0kilka
#pt;1um,1uma,0poucos
#sv;1en,1ett,0några
#th;1หนึ่ง,0ไม่กี่
#zh;0几,0幾`;

/**
 * Amounts as Ruby on Rails prints them, in the form of `wordings.main.ts`: "about a month ago" where the number is left out or
 * stands last, and the Finnish amount before an English "ago". Only whole phrases: of a longer number they would be the end.
 */
const RAILS = `
fi;;;;;;@ ago;@;;;;;1kuukausi|;1vuosi|
he;;;;;;לפני @;@;;;;;1בערך חודש אחד|;1בערך שנה אחת|
pl;;;;;;@ temu;@;;;;;1około miesiaca|;1około roku|
zh;;;;;;@ 之前;@;;# 分钟,# 分鐘|;# 小时,# 小時|;# 天|;# 个月,# 個月,1大约一个月|;# 年,1大约一年|`;

/** All words of languages other than English that Intl does not have: what `words.js` brings. */
export const WORDINGS = [NUMBERS, RAILS, COMPARING, MAIN, OTHER].join('\n');
