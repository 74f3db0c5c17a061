// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { byAttribute, oneOnly, read } from '../acme.ts';

const card = (text: string) => `<main><h1>API keys</h1><ul><li data-id="k1"><h3>a</h3><p>${text}</p></li></ul></main>`;
const single = (text: string) => `<main><h1>API key</h1><p>${text}</p></main>`;
/** What a card of a list and a page about one key read of a text: `true` for any date. */
const isRead = (text: string, language: string): boolean[] => [
  read(byAttribute, card(text), language).some((one) => one !== 'a'),
  read(oneOnly, single(text), language).some((one) => one !== '-'),
];
const [READ, UNREAD] = [
  [true, true],
  [false, false],
];

describe('a date in brackets or behind a dash is that of the value before it', () => {
  test.each([
    ['en', 'Owner: Ann (created 2 days ago)'],
    ['en', 'Owner: Ann — created 2 days ago'],
    ['en', 'Scope: read (added 2 days ago)'],
    ['en', 'Project Maple (created 2 days ago)'],
    ['en', 'Linked to Slack (added 2 days ago)'],
    ['en', 'Used by Zapier (added 2 days ago)'],
    ['en', 'Created by Ann (last seen 2 days ago)'],
    ['en', 'IPs: 192.0.2.1 (added 2 days ago)'],
    ['de', 'Eigentümer: Ann (erstellt am 20.11.2026)'],
    ['fr', 'Propriétaire : Ann (créé il y a 2 jours)'],
    ['es', 'Proyecto: Maple (creado hace 2 días)'],
    ['pl', 'Właściciel: Ann (utworzono 2 dni temu)'],
    ['tr', 'Sahibi: Ann (2 gün önce oluşturuldu)'],
    ['ru', 'Владелец: Анна (создано 2 дня назад)'],
    ['ja', '所有者: Ann（2日前に作成）'],
    ['ja', 'プロジェクト: Maple（2日前に作成）'],
    ['zh', '所有者：Ann（2天前创建）'],
    ['ko', '프로젝트: Maple (2일 전 생성)'],
    ['ar', 'المالك: آن (تم الإنشاء قبل يومين)'],
  ])('%s: %s', (language, text) => expect(isRead(text, language)).toEqual(UNREAD));

  test.each([
    ['en', 'Owner: Ann · Created 2 days ago'],
    ['en', 'API key (created 2 days ago)'],
    ['en', 'Active (created 2 days ago)'],
    ['en', 'ak_********wxyz (created 2 days ago)'],
    ['en', 'Key ID: 17 (created 2 days ago)'],
    ['en', 'Created by Ann (2 days ago)'],
    ['en', 'Created by Ann — last used 2 days ago'],
    ['de', 'Eigentümer: Ann · Erstellt vor 2 Tagen'],
    ['ja', '所有者: Ann・2日前に作成'],
  ])('but what is said of the key is read: %s: %s', (language, text) => expect(isRead(text, language)).toEqual(READ));

  test('and what the key is called has its dates', () => {
    const html = '<main><h1>API keys</h1><ul><li data-id="k1"><p>Maple (created 2026-11-20)</p></li></ul></main>';
    expect(read(byAttribute, html)[0]).toContain('2026-11-20');
  });
});

describe('a date behind another subject in the same line or part is that of the subject', () => {
  test.each([
    ['en', 'Certificate C1 · issued Nov 20, 2026'],
    ['en', 'Certificate C1 · issued Nov 20, 2026 · expires Nov 20, 2027'],
    ['en', 'Policy P2 · created Nov 20, 2026'],
    ['en', 'Session · last used Nov 20, 2026'],
    ['en', 'User Ann | expires Nov 30, 2027'],
    ['en', 'Project X • created Nov 20, 2026'],
    ['de', 'Richtlinie R2 · erstellt am 20.11.2026'],
    ['de', 'Projekt X · erstellt am 20.11.2026'],
    ['fr', 'Politique P2 · créée le 20/11/2026'],
    ['fr', 'Projet X · créé le 20/11/2026'],
    ['pl', 'Certyfikat C1 · utworzono 20.11.2026'],
    ['ja', 'ポリシー P2 · 2026年11月20日に作成'],
    ['en', 'Policy read-only · created Nov 20, 2026'],
    ['en', 'Policy admin · created Nov 20, 2026'],
    ['de', 'Richtlinie Verwaltung · erstellt am 20.11.2026'],
  ])('%s: %s', (language, text) => {
    expect(isRead(text, language)).toEqual(UNREAD);
    const lines = text.split(/ [·|•] /).map((line) => `<div>${line}</div>`);
    expect(read(byAttribute, card(`</p><div>${lines.join('')}</div><p>`), language)).toEqual(['a']);
  });

  test.each([
    ['en', 'Owner: Ann · created Nov 20, 2026'],
    ['en', 'Team: Maple | created Nov 20, 2026'],
    ['en', 'Project: Shop • added Nov 20, 2026'],
    ['en', 'Role R7 · created Nov 20, 2026'],
    ['de', 'Eigentümer: Ann · erstellt am 20.11.2026'],
    ['fr', 'Propriétaire : Ann · créée le 20/11/2026'],
  ])('what the key has, and a small letter behind it: %s: %s', (language, text) =>
    expect(isRead(text, language)).toEqual(UNREAD),
  );

  test.each([
    ['en', 'Read/write · Created Nov 20, 2026'],
    ['en', 'Owner: Ann · Created Nov 20, 2026'],
    ['en', 'Role R7 · Created Nov 20, 2026'],
    ['en', 'Active · created Nov 20, 2026'],
    ['en', 'Production · Created Nov 20, 2026'],
    ['en', '3 scopes · Created Nov 20, 2026'],
    ['en', 'ID 17 · Created Nov 20, 2026'],
    ['en', 'Full access · Created Nov 20, 2026'],
    ['de', 'Aktiv · Erstellt am 20.11.2026'],
  ])('but what is said of the key is none: %s: %s', (language, text) =>
    expect(read(byAttribute, card(text), language)).toEqual(['a 2026-11-20']),
  );

  test.each([
    '<div><span>Certificate C1</span><dl><dt>Issued</dt><dd>2026-11-20</dd></dl></div>',
    '<p><a href="#">Policy P2</a> · created 2026-11-20</p>',
    '<div aria-label="Description"><p>Created 2026-11-20</p></div>',
    '<blockquote>Created 2026-11-20</blockquote>',
    '<p>“Created 2026-11-20”</p>',
  ])('nor is one in a part of it, or in what somebody said: %s', (html) =>
    expect(read(byAttribute, card(`</p>${html}<p>`))).toEqual(['a']),
  );

  test('with an address a label beside says all that it has to', () => {
    for (const label of ['Owner', 'Besitzer', 'Eigentümerin: ']) {
      const html = `</p><div>${label} ann@example.org</div><div>Created 2026-11-20</div><p>`;
      expect(read(byAttribute, card(html), 'de'), label).toEqual(['a 2026-11-20']);
    }
  });
});

describe('a verb that nobody knows is not the one before it', () => {
  test.each([
    ['en', 'Created by Ann, hired 2 days ago'],
    ['fr', 'Créée par Ann, vue il y a 2 jours'],
    ['de', 'Erstellt von Ann, befördert vor 2 Tagen'],
    ['pl', 'Utworzone przez Annę, widzianą 2 dni temu'],
    ['sv', 'Skapad av Ann, sedd för 2 dagar sedan'],
    ['el', 'Δημιουργήθηκε από Άννα, εμφανίστηκε πριν από 2 ημέρες'],
  ])('%s: %s', (language, text) => expect(isRead(text, language)).toEqual(UNREAD));

  test.each([
    ['en', 'Created by Ann, 2 days ago'],
    ['en', 'Created by Ann, Warsaw, 2 days ago'],
    ['en', 'Created by ann 2 days ago'],
    ['fr', 'Créée par Ann, il y a 2 jours'],
  ])('but a name or place is none: %s: %s', (language, text) => expect(isRead(text, language)).toEqual(READ));
});

describe('what is told of who did something is not said of the key', () => {
  test.each([
    ['en', 'Created by Ann who was created 2 days ago'],
    ['en', 'by Ann, who was created 2 days ago'],
    ['en', 'Used by Zapier which was added 2 days ago'],
    ['de', 'Erstellt von Ann, die vor 2 Tagen erstellt wurde'],
    ['fr', 'Créée par Ann qui a été créée il y a 2 jours'],
    ['es', 'Creada por Ann que fue creada hace 2 días'],
    ['it', 'Creata da Ann che è stata creata 2 giorni fa'],
    ['nl', 'Gemaakt door Ann die 2 dagen geleden is aangemaakt'],
    ['pl', 'Utworzone przez Annę, która została utworzona 2 dni temu'],
  ])('%s: %s', (language, text) => expect(isRead(text, language)).toEqual(UNREAD));

  test.each([
    ['en', 'Created by Ann van der Berg 2 days ago'],
    ['en', 'Created by Ann, Warsaw, 2 days ago'],
    ['de', 'Erstellt von Ann vor 2 Tagen'],
  ])('but a part of a name tells nothing: %s: %s', (language, text) => expect(isRead(text, language)).toEqual(READ));
});

describe('a rotation in what somebody typed of a key is none of the page', () => {
  test.each([
    ['en', 'Nightly mail for the shop, rotated Nov 20, 2026'],
    ['en', 'Used by the billing crew. Rotated Nov 20, 2026'],
    ['en', 'Mailer of Oak. Last rotated 2 days ago'],
    ['de', 'Für den Laden von Oma. Rotiert am 20.11.2026'],
  ])('%s: %s', (language, text) => expect(isRead(text, language)).toEqual(UNREAD));

  test.each([
    ['en', 'Rotated 2 days ago'],
    ['en', 'Created by Ann Lee · rotated 2 days ago'],
    ['en', 'Created Jan 3, 2021, rotated 2 days ago'],
    ['en', 'Last rotated 2 days ago by Jane Doe'],
    ['de', 'Zuletzt rotiert am 20.11.2026'],
  ])('but what nothing is said beside is: %s: %s', (language, text) => {
    expect(read(oneOnly, single(text), language).join()).toMatch(/2026-11-2/);
  });
});

describe('a date that is part of something else', () => {
  test.each([
    ['en', 'Created today’s backup'],
    ['en', "Used today's quota"],
    ['en', 'Created Nov 20, 2026: workspace Maple'],
    ['en', 'Project Maple. Workspace · Created 2 days ago'],
    ['ja', '最新のキーは2日前に作成'],
    ['ja', '最後のキーは2日前に作成されました'],
  ])('%s: %s', (language, text) => expect(isRead(text, language)).toEqual(UNREAD));
});
