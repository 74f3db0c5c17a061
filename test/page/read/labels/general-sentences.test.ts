// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../fixtures.ts';
import { oneOnly, readingOf } from '../acme.ts';

/** Birth and last use that the page of one key tells in these words, beside the key or without it. */
function told(language: string, html: string): string {
  const keys = ['', '<p>Key: <code>ak_••••wxyz</code></p>'].map((secret) => {
    const page = `<main><h1>API key</h1>${secret}${html}</main>`;
    const [key] = readingOf(oneOnly, page, language).credentials;
    return [key?.created ?? null, key?.lastUsed ?? null].map((when) => dayOf(when) ?? '-').join(' ');
  });
  return [...new Set(keys)].join(' | ');
}

const says = (language: string, text: string) => told(language, `<p>${text}</p>`);

describe('what is said of keys in general, as advice or under a condition is of no key', () => {
  test.each([
    ['en', 'Keys up to 30 days old are shown.'],
    ['en', 'Your key must be at most 90 days old.'],
    ['en', 'Rotate your key when it is 180 days old.'],
    ['en', 'We recommend rotating keys that are 180 days old.'],
    ['en', 'A key should never be 180 days old.'],
    ['en', 'If your key is 180 days old, rotate it.'],
    ['en', 'Your key is 180 days old if you never rotated it.'],
    ['en', 'Keys expire when they are 90 days old.'],
    ['en', 'Max. age: 90 days'],
    ['en', 'Maximum key age: 90 days'],
    ['en', 'Recommended key age: 180 days'],
    ['en', 'Data is 3 days old.'],
    ['de', 'Schlüssel, die 180 Tage alt sind, müssen ersetzt werden.'],
    ['de', 'Ein Schlüssel darf höchstens 90 Tage alt sein.'],
    ['de', 'Maximales Alter: 90 Tage'],
    ['de', 'Max. Alter: 90 Tage'],
    ['fr', 'Âge maximal : 90 jours'],
    ['pl', 'Maksymalny wiek klucza: 90 dni'],
    ['en', 'Key age limit: 90 days'],
  ])('an age, %s: %s', (language, text) => {
    expect(says(language, text)).toBe('- -');
    expect(told(language, `<ul><li>${text}</li></ul>`)).toBe('- -');
  });

  test.each([
    ['en', 'Keys created within the last 24 hours may take time to work.'],
    ['en', 'Keys created within the last 24 hours'],
    ['en', 'A key created within the last 24 hours will not work yet.'],
    ['en', 'Keys created less than 1 hour ago may not work yet.'],
    ['en', 'If the key was created less than 1 hour ago, wait.'],
    ['en', 'Keys created more than 90 days ago are revoked.'],
    ['en', 'Keys last used more than 90 days ago are disabled.'],
    ['en', 'Keys used within the last 7 days are active.'],
    ['en', 'Your key should be rotated if it was created 90 days ago.'],
    ['de', 'Schlüssel, die vor weniger als 1 Stunde erstellt wurden, funktionieren noch nicht.'],
    ['de', 'Schlüssel, die vor mehr als 90 Tagen erstellt wurden, werden widerrufen.'],
    ['de', 'Ein Schlüssel, der vor weniger als 1 Stunde erstellt wurde, funktioniert noch nicht.'],
    ['fr', 'Les clés créées il y a moins de 1 heure peuvent ne pas fonctionner.'],
    ['fr', 'Les clés créées il y a plus de 90 jours sont révoquées.'],
    ['es', 'Las claves creadas hace menos de 1 hora pueden no funcionar.'],
    ['es', 'Las claves creadas hace más de 90 días se revocan.'],
    ['it', 'Le chiavi create 1 ora fa potrebbero non funzionare.'],
    ['pt', 'As chaves criadas há menos de 1 hora podem não funcionar.'],
    ['nl', 'Sleutels die minder dan 1 uur geleden zijn aangemaakt, werken mogelijk nog niet.'],
    ['nl', 'Sleutels aangemaakt 1 uur geleden werken nog niet.'],
    ['sv', 'Nycklar skapade för 1 timme sedan kanske inte fungerar.'],
    ['da', 'Nøgler oprettet for 1 time siden virker måske ikke.'],
    ['nb', 'Nøkler opprettet for 1 time siden virker kanskje ikke.'],
    ['fi', 'Avaimet, jotka on luotu 1 tunti sitten, eivät ehkä toimi.'],
    ['pl', 'Klucze utworzone mniej niż godzinę temu mogą nie działać.'],
    ['pl', 'Klucze utworzone ponad 90 dni temu są unieważniane.'],
    ['cs', 'Klíče vytvořené před 1 hodinou nemusí fungovat.'],
    ['ja', '1時間以内に作成されたキーは使用できない場合があります。'],
    ['ja', '1時間前に作成されたキー'],
    ['ko', '1시간 전에 생성된 키는 작동하지 않을 수 있습니다.'],
    ['zh', '1小时前创建的密钥可能无法使用。'],
    ['th', 'คีย์ที่สร้างเมื่อ 1 ชั่วโมงที่แล้วอาจใช้งานไม่ได้'],
    ['ru', 'Ключи, созданные 1 час назад, могут не работать.'],
    ['tr', '1 saat önce oluşturulan anahtarlar çalışmayabilir.'],
  ])('a birth or use, %s: %s', (language, text) => {
    expect(says(language, text)).toBe('- -');
  });

  test.each([
    ['en', 'No key has been created today.'],
    ['en', 'No key has been created today'],
    ['en', 'No key was created on 1 May 2026.'],
    ['en', 'No API key was created within the last 30 days.'],
    ['en', 'No access token was created today.'],
    ['de', 'Kein Schlüssel wurde heute erstellt.'],
    ['fr', "Aucune clé n'a été créée aujourd'hui."],
    ['es', 'Ninguna clave creada hoy.'],
    ['it', 'Nessuna chiave creata oggi.'],
    ['pt', 'Nenhuma chave criada hoje.'],
    ['nl', 'Geen sleutel aangemaakt vandaag.'],
    ['pl', 'Nie utworzono dziś klucza.'],
    ['sv', 'Ingen nyckel skapad i dag.'],
    ['da', 'Ingen nøgle oprettet i dag.'],
    ['fi', 'Avainta ei luotu tänään.'],
    ['ja', '今日作成されたキーはありません。'],
    ['ko', '오늘 생성된 키가 없습니다.'],
    ['zh', '今天没有创建密钥。'],
  ])('none, %s: %s', (language, text) => {
    expect(says(language, text)).toBe('- -');
  });
});

describe('what is said of the one key is read', () => {
  test.each([
    ['en', 'This API key is 412 days old. We recommend rotating your key every 6 months.', '2025-10-07..2025-10-09 -'],
    ['en', 'This key is 412 days old', '2025-10-07..2025-10-09 -'],
    ['en', '412 days old', '2025-10-07..2025-10-09 -'],
    ['en', 'Key age: 412 days', '2025-10-07..2025-10-09 -'],
    ['en', 'Your key was created on 1 May 2026', '2026-05-01 -'],
    ['en', 'Your credentials were created on 1 May 2026.', '2026-05-01 -'],
    ['en', 'Your key was created on 1 May 2026. Keys should be rotated every 90 days.', '2026-05-01 -'],
    ['en', 'Keys should be rotated. Your key was created on 1 May 2026.', '2026-05-01 -'],
    ['en', 'Key created on 1 May 2026 by Ana from Warsaw', '2026-05-01 -'],
    ['en', 'Created 1 May 2026, last used 1 June 2026 from Chrome on Windows', '2026-05-01 2026-06-01'],
    ['en', 'Your key was created on 1 May 2026 and will expire on 1 May 2027', '2026-05-01 -'],
    ['en', 'Key "If tokens may" created on 1 May 2026', '2026-05-01 -'],
    ['de', 'Ihr Schlüssel wurde am 1. Mai 2026 erstellt.', '2026-05-01 -'],
    ['pl', 'Klucz utworzono 1 maja 2026, nigdy nie użyto', '2026-05-01 never'],
    ['zh', '您的密钥创建于 2026年5月1日', '2026-05-01 -'],
    ['ja', 'キーは2026年5月1日に作成されました', '2026-05-01 -'],
    ['ko', '키가 2026년 5월 1일에 생성되었습니다', '2026-05-01 -'],
  ])('%s: %s', (language, text, expected) => {
    expect(says(language, text)).toBe(expected);
  });

  test('within a time it is a bound', () => {
    const page = '<main><h1>API key</h1><p>Key created within the last 24 hours</p></main>';
    const [key] = readingOf(oneOnly, page).credentials;
    const { earliest = 0, latest = 0 } = key?.created && typeof key.created === 'object' ? key.created : {};
    expect(Math.round(((latest ?? 0) - (earliest ?? 0)) / 3_600_000)).toBe(24);
  });
});
