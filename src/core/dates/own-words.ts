import { foldWord } from './fold.ts';
import type { Words } from './words.ts';

/** What pages print where nothing ever happened, or will; tried in every language. */
const NEVER =
  'never|none yet|not yet used|never used|never expires|no expiration|no expiry|does not expire|nie|nigdy|nigdy nie użyto|nie wygasa|bez terminu|jamais|nunca|mai|no caduca|sin caducidad|aldrig|aldri|ei koskaan|koskaan|nooit|nie verwendet|niemals|läuft nie ab|unbegrenzt|なし|一度もない|未使用|無期限|从未|从不|永不|永不过期|从未使用|從未|從不|永不過期|안 함|없음|사용 안 함|만료되지 않음|ไม่เคย|ไม่มีวันหมดอายุ|nikdy|nikada|никогда|ніколи|никога|أبدا|أبدًا|مطلقًا|לעולם לא|אף פעם|मं कभी नहीं|कभी नहीं|कभी नही|soha|niciodată|ποτέ|không bao giờ|chưa bao giờ|tidak pernah|هرگز|hiç|hiçbir zaman|asla|mai più|não expira|sem validade|ne ikada|nikoli';

/** Numbers as words, as far as moment.js and common pages write them. */
const NUMBERS: Readonly<Record<string, string>> = {
  en: '1 a an one|2 two|3 three',
  de: '1 ein eine einem einer einen',
  fr: '1 un une',
  es: '1 un una',
  it: '1 un una uno',
  pt: '1 um uma',
  gl: '1 un unha',
  ca: '1 un una',
  ro: '1 o un',
  nl: '1 een één',
  da: '1 en et',
  nb: '1 en et ett én',
  no: '1 en et ett én',
  nn: '1 ein ei eit',
  sv: '1 en ett',
  fi: '1 yksi|2 kaksi kahden|3 kolme kolmen|4 neljä neljän|5 viisi viiden|6 kuusi kuuden|7 seitsemän|8 kahdeksan|9 yhdeksän',
  hu: '1 egy',
  tr: '1 bir',
  az: '1 bir',
  el: '1 ένα ένας μία μια ένας έναν',
  id: '1 satu',
  vi: '1 một',
  hi: '1 एक',
  fa: '1 یک',
};

const FILLERS = 'at|on|of|the|um|kl|o|à|a las|às|alle ore|klo|om|в|об|о|t';

/** Adds what Intl does not print: words for never, numbers as words, a few small words. */
export function addOwnWords(words: Words, languages: readonly string[]): void {
  for (const word of NEVER.split('|')) words.meaning(foldWord(word)).never = true;
  for (const word of FILLERS.split('|')) words.meaning(foldWord(word)).filler = true;
  for (const word of ['am', 'a.m', 'a. m']) words.meaning(word).hours = 0x000fff;
  for (const word of ['pm', 'p.m', 'p. m']) words.meaning(word).hours = 0xfff000;
  for (const language of languages) {
    for (const group of NUMBERS[language.split('-')[0] ?? '']?.split('|') ?? []) {
      const [number, ...names] = group.split(' ');
      for (const name of names) words.meaning(foldWord(name)).number = Number(number);
    }
  }
}
