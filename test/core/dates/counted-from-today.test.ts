import { expect, test } from 'vitest';
import { findDates } from '../../../src/core/dates/index.ts';
import { WORDINGS } from '../../../src/core/dates/pack.ts';

const DAY = 86_400_000;
const NOW = Date.parse('2026-11-25T21:53:21Z');

function found(text: string, language: string) {
  const context = { now: NOW, languages: [language, 'en'], timeZone: 'UTC', since: 0, wordings: WORDINGS };
  return findDates(text, context);
}

/** How many days ago the latest of all dates in a text is at most; null where none is found. */
function youngest(text: string, language: string): number | null {
  const ages = found(text, language).map(({ when }) => (when === 'never' ? 0 : (NOW - (when.latest ?? NOW)) / DAY));
  return ages.length === 0 ? null : Math.min(...ages);
}

test.each([
  ['ro', 'acum un an și jumătate'],
  ['ro', 'acum doi ani și jumătate'],
  ['ja', '今日で三年半'],
  ['ja', '三年前の今日'],
  ['ja', '昨日で二年'],
  ['zh', '三年前的今天'],
  ['zh', '今天满三年'],
  ['ko', '삼년 전 오늘'],
  ['ko', '오늘로 3년'],
  ['en', 'three years ago today'],
  ['en', 'today 3 years ago'],
  ['de', 'heute vor drei Jahren'],
  ['de', 'heute vor 3 Jahren'],
  ['de', 'gestern vor einem Jahr'],
  ['fr', "il y a trois ans aujourd'hui"],
  ['es', 'hoy hace tres años'],
  ['it', 'tre anni fa oggi'],
  ['pt', 'hoje faz três anos'],
  ['nl', 'vandaag drie jaar geleden'],
  ['pl', 'dziś mijają trzy lata'],
  ['sv', 'i dag för tre år sedan'],
  ['da', 'i dag for tre år siden'],
  ['nb', 'i dag for tre år siden'],
  ['fi', 'tänään kolme vuotta sitten'],
  ['cs', 'dnes před třemi lety'],
  ['hu', 'ma három éve'],
  ['tr', 'bugün üç yıl önce'],
  ['ru', 'сегодня три года назад'],
  ['ja', '一昨年の3月14日'],
  ['zh', '大前天'],
  ['en', 'not today'],
  ['en', 'before today'],
  ['en', 'before yesterday'],
])('%s: "%s" is not of that day', (language, text) => {
  expect(youngest(text, language) ?? 9).toBeGreaterThan(2);
});

test.each([
  ['en', 'today'],
  ['en', 'now'],
  ['en', 'Created today at 10:02'],
  ['en', 'API key 2 created today by user 7'],
  ['en', 'Last used today, created 3 years ago'],
  ['de', 'heute um 10:00 erstellt'],
  ['ja', '今日作成'],
  ['ja', '作成日 今日'],
  ['zh', '今天 10:02'],
  ['ko', '생성일 오늘 10:02'],
  ['ko', '발급일 오늘'],
  ['pl', 'dzisiaj w Warszawie'],
  ['es', 'creado hoy y usado'],
  ['ro', 'acum'],
])('%s: "%s" is', (language, text) => {
  expect(youngest(text, language)).toBeLessThan(1);
});

test.each([
  ['ko', '1년 하고 3개월 전', 'year'],
  ['ko', '2년하고 3개월 전', 'years'],
  ['ko', '2년 그리고 3개월 전', 'years'],
  ['th', '2 ปี กับ 3 เดือนที่แล้ว', 'years'],
  ['fi', '2 vuotta sekä 3 kuukautta sitten', 'years'],
  ['fi', '2 vuotta ynnä 3 kuukautta sitten', 'years'],
  ['pl', '2 lata oraz 3 miesiące temu', 'years'],
  ['de', 'vor 2 Jahren sowie 3 Monaten', 'years'],
  ['en', '2 years plus 3 months ago', 'years'],
  ['en', '2 years or 3 months ago', 'years'],
  ['zh', '2年零3个月前', 'years'],
])('%s: of "%s" the smaller amount is not read alone', (language, text) => {
  expect(youngest(text, language) ?? 365).toBeGreaterThanOrEqual(365);
});

test.each([
  ['fi', 'sata kaksi päivää sitten'],
  ['fi', 'sataviisi ja yksi päivää sitten'],
  ['fi', 'kaksikymmentä yksi päivää sitten'],
  ['it', 'cento uno giorni fa'],
  ['fr', 'il y a vingt et un jours'],
  ['es', 'hace treinta y un días'],
  ['nl', 'honderd één dagen geleden'],
  ['da', 'hundrede en dage siden'],
  ['sv', 'hundra en dagar sedan'],
  ['hu', 'száz egy napja'],
  ['th', 'หนึ่งร้อยหนึ่งวันที่แล้ว'],
  ['en', 'a hundred and one days ago'],
])('%s: of "%s" the end is not read as a smaller amount', (language, text) => {
  expect(found(text, language)).toEqual([]);
});

test.each([
  ['en', 'last year: 14 March'],
  ['en', 'March 14 of the year before last'],
  ['de', 'letztes Jahr am 14. März'],
  ['de', '14. März des Vorjahres'],
  ['fr', "14 mars de l'année dernière"],
  ['fr', "le 14 mars de l'an passé"],
  ['es', '14 de marzo del año pasado'],
  ['it', "14 marzo dell'anno scorso"],
  ['pt', '14 de março do ano passado'],
  ['nl', '14 maart vorig jaar'],
  ['pl', 'w zeszłym roku 14 marca'],
  ['sv', '14 mars i fjol'],
  ['da', 'sidste år 14. marts'],
  ['nb', '14. mars i fjor'],
  ['fi', '14. maaliskuuta viime vuonna'],
  ['cs', 'loni 14. března'],
  ['sk', 'vlani 14. marca'],
  ['hu', 'tavaly március 14.'],
  ['tr', 'geçen yıl 14 Mart'],
  ['ru', 'в прошлом году 14 марта'],
  ['uk', 'торік 14 березня'],
  ['ja', '去年の3月14日'],
  ['ja', 'おととし3月14日'],
  ['zh', '前年3月14日'],
  ['ko', '재작년 3월 14일'],
  ['th', '14 มีนาคม ปีที่แล้ว'],
])('%s: in "%s" the day is not one of this year', (language, text) => {
  const march = Date.parse('2025-03-14T12:00Z');
  for (const { when } of found(text, language))
    expect(when !== 'never' && (when.earliest ?? 0) <= march && (when.latest ?? NOW) >= march).toBe(true);
});
