// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { oneOnly, read } from '../acme.ts';

/** Birth, end and last use, `-` for what is not told. */
const told = (language: string, html: string) =>
  read(oneOnly, `<main><h1>API key</h1><p>Key: <code>ak_••••wxyz</code></p>${html}</main>`, language).join();

const BIRTH = '- 2026-05-01';
const END = '- - 2027-05-01';

test.each([
  ['de', 'Sie haben diesen Schlüssel am 1. Mai 2026 erstellt', BIRTH],
  ['de', 'Wird am 1. Mai 2027 ablaufen', END],
  ['de', 'Bisher nicht verwendet', '- - - never'],
  ['nl', 'Zal op 1 mei 2027 verlopen', END],
  ['en', 'You created this token on May 1, 2026', BIRTH],
  ['en', 'Ann created this key on May 1, 2026', BIRTH],
  ['en', 'Ann Lee generated this API key on May 1, 2026', BIRTH],
  ['de', 'Ann hat diesen Schlüssel am 1. Mai 2026 erstellt', BIRTH],
  ['fr', 'Ann a créé cette clé le 1 mai 2026', BIRTH],
  ['es', 'Ann creó esta clave el 1 de mayo de 2026', BIRTH],
  ['fr', 'Vous avez créé ce jeton le 1 mai 2026', BIRTH],
  ['es', 'Creaste este token el 1 de mayo de 2026', BIRTH],
  ['es', 'Venció el 1 de mayo de 2027', END],
  ['pt', 'Expirou em 1 de maio de 2027', END],
  ['da', 'Tokenet blev genereret 1. maj 2026', BIRTH],
  ['nb', 'Tokenet ble generert 1. mai 2026', BIRTH],
  ['sv', 'Nyckeln har skapats 1 maj 2026', BIRTH],
  ['sv', 'Gäller till 1 maj 2027', END],
  ['ja', '2026年5月1日に追加されました', BIRTH],
  ['ja', '2027年5月1日に期限が切れました', END],
  ['zh', '此令牌将于2027年5月1日失效', END],
  ['zh', '將於2027年5月1日到期', END],
])('%s: %s', (language, text, wanted) => {
  expect(told(language, `<p>${text}</p>`)).toBe(wanted);
});

test.each([
  ['en', 'Created May 1, 2026 by Ann Lee via API', BIRTH],
  ['en', 'Created May 1, 2026 via API', BIRTH],
  ['en', 'Created May 1, 2026 using Terraform', BIRTH],
  ['en', 'Created May 1, 2026 from the dashboard', BIRTH],
  ['en', 'Created May 1, 2026 in Warsaw', BIRTH],
  ['en', 'Created May 1, 2026 by Ann in Berlin, Germany', BIRTH],
  ['en', 'Rotated May 1, 2026, by Ann Lee', BIRTH],
  ['en', 'Rotated by Ann Lee on May 1, 2026, expires May 1, 2027', `${BIRTH} ${END.slice(4)}`],
  ['de', 'Am 1. Mai 2026 via API erstellt', BIRTH],
  ['fr', 'Créée le 1 mai 2026 à Paris', BIRTH],
  ['es', 'Creada el 1 de mayo de 2026 a través de la API', BIRTH],
  ['pl', 'Utworzono 1 maja 2026 w Warszawie', BIRTH],
  ['en', 'Last used May 1, 2026 in Chrome', '- - - 2026-05-01'],
  ['en', 'Last used May 1, 2026 for deploys', '- - - 2026-05-01'],
  ['fr', 'Dernière utilisation le 1 mai 2026 dans Chrome', '- - - 2026-05-01'],
  ['en', 'Created May 1, 2026 10:00 (UTC)', BIRTH],
  ['en', 'Created May 1, 2026 (Reset)', BIRTH],
  ['en', 'Created May 1, 2026 · Never rotated', BIRTH],
  ['en', 'Created May 1, 2026 · Not rotated', BIRTH],
  ['en', 'Created May 1, 2026 · Rotates automatically', BIRTH],
  ['en', 'Created May 1, 2026 <a href="#">Rotate</a>', BIRTH],
  ['en', 'Created May 1, 2026. Rotation policy: manual', BIRTH],
  ['en', 'Created May 1, 2024 · Rotated May 1, 2026', BIRTH],
  ['de', 'Erstellt am 1. Mai 2026. Nie rotiert.', BIRTH],
  ['en', 'Created on May 1, 2026 <a href="#">Rotate now</a>', BIRTH],
  ['fi', 'Luotu 1. toukokuuta 2026 (<a href="#">Tästä lisää</a>)', BIRTH],
  ['en', 'Created May 1, 2026 – Scopes: read', BIRTH],
  ['en', 'Last used May 1, 2026 from Warsaw, PL', '- - - 2026-05-01'],
  ['en', 'Expires: 12 months (May 1, 2027)', END],
  ['de', 'Läuft ab: 12 Monate (1. Mai 2027)', END],
])('what stands behind a date, or before it as a length, takes nothing from it, %s: %s', (language, text, wanted) => {
  expect(told(language, `<p>${text}</p>`)).toBe(wanted);
});

test.each([
  ['nl', 'Uitgegeven op', BIRTH],
  ['pl', 'Data wydania', BIRTH],
  ['pl', 'Termin wygaśnięcia', '- - 2026-05-01'],
  ['ru', 'Выпущен', BIRTH],
  ['es', 'Fecha de alta', BIRTH],
  ['da', 'Gyldig indtil', '- - 2026-05-01'],
  ['en', 'End date', '- - 2026-05-01'],
  ['de', 'Letzter API-Aufruf', '- - - 2026-05-01'],
])('%s: the label %s', (language, label, wanted) => {
  expect(told(language, `<dl><dt>${label}</dt><dd>2026-05-01</dd></dl>`)).toBe(wanted);
});

test.each([
  ['en', 'You created this workspace on May 1, 2026'],
  ['en', 'You created 3 keys on May 1, 2026'],
  ['en', 'Ann created a key on May 1, 2026'],
  ['en', 'Ann created the key on May 1, 2026'],
  ['en', 'Ann created this workspace on May 1, 2026'],
  ['en', 'Ann created this key policy on May 1, 2026'],
  ['en', 'Ann deleted this key on May 1, 2026'],
  ['en', 'Contract end date: May 1, 2027'],
  ['de', 'Sie haben diesen Vertrag am 1. Mai 2026 erstellt'],
  ['de', 'Sie haben den Schlüssel am 1. Mai 2026 gelöscht'],
  ['fr', 'Vous avez créé votre compte le 1 mai 2026'],
  ['es', 'Creaste el equipo el 1 de mayo de 2026'],
  ['es', 'Su factura venció el 1 de mayo de 2026'],
  ['pt', 'O certificado expirou em 1 de maio de 2026'],
  ['pl', 'Wydano nową wersję 1 maja 2026'],
  ['ru', 'Релиз 3 выпущен 1 мая 2026 г.'],
  ['sv', 'Fakturan gäller till 1 maj 2027'],
  ['da', 'Rapporten blev genereret 1. maj 2026'],
  ['ja', '2026年5月1日にチームに追加されました'],
  ['zh', '旧令牌将于2027年5月1日失效'],
  ['zh', '密钥将于2027年5月1日轮换'],
  // What somebody wrote goes on behind the date.
  ['en', 'Created today for the demo'],
  ['en', 'Created today for the app'],
  ['en', 'Created today in Warsaw for the demo'],
  ['en', 'Created today in a hurry'],
  ['en', 'Created today via workaround nobody likes'],
  ['en', 'Created May 1, 2026 using the old template'],
  ['de', 'Erstellt heute in Eile'],
  ['en', 'Created May 1, 2026 with love'],
  ['en', 'Generated today because the old one leaked'],
  ['en', 'Used today for the launch'],
  ['en', 'Rotated today by hand'],
  ['en', 'Rotated May 1, 2026, ask Ann'],
  ['en', 'Rotated by Ann May 1, 2026, see ticket'],
  ['en', 'Rotated May 1, 2026 ok'],
  ['de', 'Rotiert heute von Hand'],
  ['fr', 'Créée hier à la main'],
  ['en', 'Expires tomorrow like the contract'],
  ['de', 'Erstellt heute für die Demo'],
  ['de', 'Angelegt am 1. Mai 2026 wegen Umzug'],
  ['fr', 'Créée le 1 mai 2026 avec Paul pour le salon'],
  ['es', 'Creado el 1 de mayo de 2026 con prisa'],
  ['pl', 'Utworzono 1 maja 2026 z okazji targów'],
  ['nl', 'Aangemaakt vandaag voor de demo'],
  ['ja', '今日デモ用に作成'],
  // The secret is newer than what was created.
  ['en', 'Created 2024-02-03. Has been rotated since.'],
  ['en', 'Created 2024-02-03. Secret regenerated.'],
  ['en', 'Created 2024-02-03. Rotated 3 times.'],
  ['en', 'Created 2024-02-03 · Rotated'],
  ['en', 'Created 2024-02-03, since rotated'],
  ['en', 'Created 2024-02-03. Renewed.'],
  ['en', 'Created 2024-02-03 <span>Rotated</span>'],
  ['de', 'Erstellt am 3. Februar 2024. Wurde seitdem rotiert.'],
  ['fr', 'Créée le 3 février 2024. Régénérée depuis.'],
  ['es', 'Creada el 3 de febrero de 2024. Regenerada.'],
  ['nl', 'Aangemaakt op 3 februari 2024 (geroteerd)'],
  ['de', 'Erstellt am 3. Februar 2024, seitdem erneuert.'],
  ['pl', 'Utworzono 3 lutego 2024, od tego czasu wymieniono.'],
  ['nl', 'Aangemaakt op 3 februari 2024, sindsdien vervangen.'],
  ['ru', 'Создан 3 февраля 2024, с тех пор заменён.'],
  ['tr', 'Oluşturulma: 3 Şubat 2024. O zamandan beri değiştirildi.'],
  ['sv', 'Skapad 3 februari 2024, har bytts ut sedan dess.'],
  ['uk', 'Створено 3 лютого 2024, відтоді замінено.'],
])('nothing of the key, %s: %s', (language, text) => {
  expect(told(language, `<p>${text}</p>`)).toBe('-');
});
