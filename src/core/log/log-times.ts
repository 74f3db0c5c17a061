import { isPerson } from './log-columns.ts';
import { wordsIn } from './name-words.ts';

/** Which of a file's times is that of the event, as the names of its columns tell. */

/** Says itself that something happened then. */
const OF_EVENT = /^(?:occurred|occurrence|happened|timestamp|ereigniszeit|zdarzenia)$/;
const TIME =
  /^(?:date|dates|time|datetime|when|day|zeit|zeitpunkt|datum|wann|uhrzeit|data|kiedy|czas|fecha|hora|heure|quand|ora|tijd|tijdstip|dato|tid|aika|päivämäärä|日時|日付|時刻|时间|時間|日期)$/;
const EVENT = /^(?:event|action|activity|log|logged|entry|record|recorded|audit)$/;
const SMALL = /^(?:at|on|of|the|utc|gmt|z|local|iso|ms|epoch|in|and|am|a|timezone|zone|s)$/;
const MADE = /^(?:created?|creation|erstellt|erstellung|utworzono|utworzenia|cr[ée]{1,2}e?|creado|criado|creato)$/;
/** Of the file, of a key's end, or of what somebody did last. */
const OF_OTHER =
  /export|esport|wyeksport|^(?:download(?:ed)?|generated|report(?:ed)?|printed|retrieved|fetched|imported|expir.*|expiry|valid|until|ends?|ending|due|scheduled|next|last|latest|previous|first|since|joined|registered|registration|birth.*|hired|invited|login|signup|seen|used|updated?|modified|changed|deleted|rotated|deactivated|ablauf.*|abgelaufen|gültig|letzte[rs]?|wygasa|ostatni.*)$/;

/**
 * How surely a column holds the times of the events: 3 it says so, 2 it is just called a time, 1 its name tells nothing; 0 it
 * holds other times, of a person, a key or the file.
 */
export function timeRank(name: string): 0 | 1 | 2 | 3 {
  const words = wordsIn(name.replace(/^.*\b(?:event|entry|log)\./i, '')).filter((word) => !SMALL.test(word));
  const rest = words.filter((word) => !TIME.test(word) && !EVENT.test(word) && !/^_?source$/.test(word));
  if (words.some((word) => OF_EVENT.test(word)) && !isPerson(name)) return 3;
  if (isPerson(name) || words.some((word) => OF_OTHER.test(word))) return 0;
  const isTime = words.some((word) => TIME.test(word));
  if (rest.length === 0 && isTime) return words.some((word) => EVENT.test(word)) ? 3 : 2;
  const isMade = rest.some((word) => MADE.test(word));
  if (isMade) return rest.every((word) => MADE.test(word)) ? 2 : 0;
  return 1;
}
