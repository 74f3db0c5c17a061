import { isUnderstood } from '../labels/classify.ts';

/** What begins a row that sums up a list, in several languages; divided by `|`. Rows that are told by their names alone ask for it. */
const SUMS =
  'grand total|(?:sub)?total|sum|average|avg|mean|median|oldest|newest|earliest|latest|youngest|next|summe|gesamt(?:zahl)?|insgesamt|' +
  'zwischensumme|durchschnitt(?:lich(?:es|e)|salter)?|mittelwert|älteste[rs]?|neueste[rs]?|jüngste[rs]?|nächste[rs]?|somme|moyenne?|' +
  '(?:le |la )?plus (?:ancien|récent)(?:ne|e)?|prochaine?|total général|sous-total|suma|promedio|(?:el |la )?(?:más|mais) (?:antigu|recente?)[oa]?|próxim[oa]|' +
  'soma|média|somma|totale|subtotale|media|(?:il |la )?più (?:vecchi|recent)[oae]|prossim[oa]|totaal|gemiddelde?|oudste|nieuwste|volgende|' +
  'razem|łącznie|średni[ao]|najstarsz[yae]|najnowsz[yae]|następn[ya]|summa|totalt|genomsnitt|äldsta?|nyaste?|nästa|' +
  'итого|всего|сумма|среднее|самый (?:старый|новый)|合計|小計|総計|平均|最古|最新|最も古い|最も新しい|次回|合计|小计|总计|最早|最旧|下次|합계|총계|평균|가장 오래된|최신';
const SUM = new RegExp(`(?<!\\p{L})(?:${SUMS})(?!\\p{L})`, 'giu');

/** "Average age", "Oldest key": of all keys of a list, or of one among them. */
export function sumsUp(text: string): boolean {
  const rest = text.replace(SUM, ' ');
  return rest !== text && isUnderstood(rest);
}
