import { readAge } from '../../../core/dates/age.ts';
import { type DateContext, type DateReading, readDate } from '../../../core/dates/index.ts';
import { foldLabel } from '../labels/fold-label.ts';
import { ahead } from './counted.ts';
import { NEVER } from './stated-dates.ts';

/**
 * What pages print, below the label of an end, of a key that has none, besides "never" and its like. "No" is not among them, for it
 * may answer whether the key has expired, nor "not specified", which says that nobody told.
 */
const NO_END = new RegExp(
  `^(?:${[
    'none|(?:not|none|never) set|no (?:limit|end|end date|expiry set)|forever|indefinite(?:ly)?|permanent(?:ly)?|perpetual',
    'keine?[rs]?|kein ablauf(?:datum)?|nicht (?:fest|ge)(?:gelegt|setzt)|ohne ablauf|dauerhaft',
    'aucune?|non définie?|illimitée|sans (?:expiration|limite)|ningun[oa]|(?:sin|no) defini(?:r|d[oa])|sin (?:caducidad|vencimiento|expiración|límite)',
    'nessun[ao]|nessuna scadenza|non impostat[ao]|illimitata|senza scadenza|nenhuma?|não definid[oa]|ilimitada|sem (?:expiração|vencimento|limite)',
    'geen|geen (?:vervaldatum|einddatum)|niet ingesteld|onbeperkt|brak|nie ustawion[oaye]|bez (?:ograniczeń|terminu|omezení)|nieograniczon[aey]',
    'ingen|inget|inte inställt|obegränsa[dt]|ikke indstillet|ubegr[æe]nset|ubegrenset|ei asetettu|rajoittamaton|nenastaven[ao]?|neomezen[áéoý]',
    'nincs|nincs beállítva|korlátlan|yok|ayarlanmadı|süresiz|sınırsız|не (?:задан|установлен)[ао]?|без ограничений|бессрочн\\p{L}+|не (?:задано|встановлено)|безстроков\\p{L}+',
    '未設定|永久|无|無|未设置|未设定|无限制|不限|설정 안 됨|미설정',
  ].join('|')})$`,
  'u',
);
/** Asks whether it has ended, or is about what has: "Expired: none" may count keys. */
const ENDED =
  /soon|expired|expiring|ablaufend|wygasając|abgelaufen|expirée?s?$|caducad|vencid|scadut|expirad|verlopen|wygas[łl]|udløbet|utgånget|utløpt|vypršel|lejárt|ист[её]к(?:л|$)|切れ|已/u;
/** Counts down to the end, whatever words come behind. */
const LEFT = /(?:^| )(?:left|remaining)(?: |$)|(?:^| )(?:until|till|to) (?:end|expir)/;

/** What stands below the label of an end: that there is none, or how far off it is, "30 days" below "Expires in"; null for neither. */
export function saidEnd(text: string, label: string, context: DateContext): DateReading | null {
  const said = foldLabel(label);
  if (NO_END.test(text.toLowerCase())) return said === '' || ENDED.test(said) ? null : NEVER;
  if (LEFT.test(said)) {
    const date = readAge(text, context);
    return date && (ahead(date, context)?.date ?? null);
  }
  // With the last word of the label it is said as in a sentence: "in 30 days", "za 30 dni".
  const [last = ''] = /\p{L}+$/u.exec(said) ?? [];
  const whole = `${last} ${text}`;
  const date = last === '' ? null : readDate(whole, context);
  if (date?.source !== 'relative' || date.when === 'never') return null;
  const isAhead = (date.when.latest ?? context.now) >= context.now && (date.when.earliest ?? 0) >= context.now;
  return isAhead && date.start === 0 && date.end === whole.length ? date : null;
}
