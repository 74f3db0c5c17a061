import { readDate } from '../../../src/core/dates/index.ts';
import { contextFor } from '../fixtures.ts';
import { all, mainOf, make, textNodes } from './dom.ts';
import type { Random } from './random.ts';

const LANGUAGES = [
  'en',
  'pl',
  'de',
  'fr',
  'es',
  'ja',
  'ko',
  'zh-CN',
  'sv',
  'it',
  'he',
  'cs',
  'ru',
  'tr',
  'nl',
  'fi',
  'pt-BR',
  'th',
] as const;
/** One header in each of those languages. */
const HEADERS: readonly (readonly string[])[] = [
  [
    'Created',
    'Utworzono',
    'Erstellt am',
    'Créé le',
    'Creado',
    '作成日',
    '생성일',
    '创建时间',
    'Skapad',
    'Creato il',
    'תאריך יצירה',
    'Vytvořeno',
    'Создан',
    'Oluşturulma tarihi',
    'Aangemaakt',
    'Luotu',
    'Criado em',
    'วันที่สร้าง',
  ],
  [
    'Last used',
    'Ostatnie użycie',
    'Zuletzt verwendet',
    'Dernière utilisation',
    'Último uso',
    '最終使用',
    '마지막 사용',
    '上次使用',
    'Senast använd',
    'Ultimo utilizzo',
    'שימוש אחרון',
    'Naposledy použito',
    'Последнее использование',
    'Son kullanım',
    'Laatst gebruikt',
    'Viimeksi käytetty',
    'Último uso',
    'ใช้ล่าสุด',
  ],
  [
    'Last updated',
    'Ostatnia aktualizacja',
    'Zuletzt geändert',
    'Dernière modification',
    'Última actualización',
    '最終更新',
    '마지막 수정',
    '最后更新',
    'Senast ändrad',
    'Ultima modifica',
    'עודכן לאחרונה',
    'Naposledy změněno',
    'Обновлено',
    'Son güncelleme',
    'Laatst bijgewerkt',
    'Viimeksi muutettu',
    'Última atualização',
    'อัปเดตล่าสุด',
  ],
  [
    'Expires',
    'Wygasa',
    'Läuft ab',
    'Expire le',
    'Caduca el',
    '有効期限',
    '만료일',
    '到期时间',
    'Upphör',
    'Scade il',
    'תפוגה',
    'Vyprší',
    'Истекает',
    'Sona erme',
    'Verloopt',
    'Vanhenee',
    'Expira em',
    'วันหมดอายุ',
  ],
];

/** Headers and labels change language, and with them, or not, the dates: a browser's locale need not be the page's. */
export function changeLanguage(document: Document, random: Random): void {
  document.normalize();
  // One language after the other: the words of each are learnt once.
  const index = Math.floor(random.turn * LANGUAGES.length);
  const language = LANGUAGES[index] ?? 'en';
  const context = contextFor(document);
  const translateDates = random.below(3) > 0;
  for (const text of textNodes(mainOf(document))) {
    const value = text.nodeValue?.trim() ?? '';
    const header = HEADERS.find((forms) => forms.includes(value));
    if (header) text.nodeValue = header[index] ?? value;
    else if (translateDates) text.nodeValue = inLanguage(value, language, context, random) ?? text.nodeValue;
  }
  document.documentElement.setAttribute('data-browser', document.documentElement.lang);
  document.documentElement.lang = language;
}

function inLanguage(
  text: string,
  language: string,
  context: Parameters<typeof readDate>[1],
  random: Random,
): string | null {
  const date = readDate(text, context);
  if (
    !date ||
    date.when === 'never' ||
    date.precision !== 'day' ||
    date.source !== 'absolute' ||
    date.readings.length !== 1
  )
    return null;
  if (date.end - date.start < text.length) return null;
  const style = random.pick(['medium', 'long', 'full'] as const) ?? 'long';
  return new Intl.DateTimeFormat(language, { dateStyle: style, timeZone: context.timeZone }).format(
    date.when.earliest ?? 0,
  );
}

/** Dates say themselves in an attribute what they are. */
export function stampDates(document: Document, random: Random): void {
  document.normalize();
  const context = contextFor(document);
  for (const text of textNodes(mainOf(document))) {
    const value = text.nodeValue?.trim() ?? '';
    if (text.parentElement?.closest('time')) continue;
    const date = readDate(value, context);
    if (
      !date ||
      date.when === 'never' ||
      date.precision !== 'day' ||
      date.source !== 'absolute' ||
      date.readings.length !== 1
    )
      continue;
    if (date.end - date.start < value.length || !random.below(2)) continue;
    const noon = new Date((date.when.earliest ?? 0) + 43_200_000).toISOString();
    const form = random.pick(['datetime', 'title', 'text']) ?? 'title';
    const shown = form === 'text' ? value : (random.pick([value, '…', 'a while ago']) ?? value);
    const stamp =
      form === 'datetime'
        ? make(document, 'time', { datetime: noon }, shown)
        : make(document, 'span', { title: value }, shown);
    text.replaceWith(stamp);
  }
}

export function dropHints(document: Document): void {
  for (const element of all(document, '[scope],[aria-colindex],[aria-rowindex]')) {
    for (const name of ['scope', 'aria-colindex', 'aria-rowindex']) element.removeAttribute(name);
  }
}
