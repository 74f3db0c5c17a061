// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { labelMeaning } from '../../../../src/page/read/labels/classify.ts';
import { sentenceMeaning } from '../../../../src/page/read/labels/sentence.ts';
import { loadWordsFor } from '../../../support/words.ts';
import { dayOf, documentOf, readerOn } from '../../fixtures.ts';

/** Sentences with `~` for the date, as one language reads them. */
function said(language: string, sentence: string) {
  loadWordsFor([language, 'en']);
  const [before = '', after = ''] = sentence.split('~');
  return sentenceMeaning(before, after);
}

/** Birth, end, end of the old secret and least age of the one key of a page. */
function key(language: string, html: string, createdIs: 'own' | 'holder' = 'own') {
  const document = documentOf(`<html lang="${language}"><main><h1>API key</h1>${html}</main></html>`);
  const [read] = readerOn(document, '/api-key/12345678', createdIs).read().credentials;
  const { created = null, expires = null, oldSecretExpires = null } = read ?? {};
  const bound = read?.notBefore === undefined ? '-' : new Date(read.notBefore).toISOString().slice(0, 10);
  return [...[created, expires, oldSecretExpires].map((when) => dayOf(when) ?? '-'), bound].join(' ');
}

describe('an end is no birth', () => {
  test.each([
    ['en', 'Created until ~'],
    ['en', 'Created by ~'],
    ['en', 'Created up to ~'],
    ['de', 'Erstellt bis ~'],
    ['de', 'Spätestens ~ erstellt'],
    ['de', 'Erstellt spätestens ~'],
    ['fr', "Créé jusqu'au ~"],
    ['fr', 'Créé avant le ~'],
    ['es', 'Creado hasta ~'],
    ['it', 'Creato fino al ~'],
    ['pt', 'Criado até ~'],
    ['nl', 'Aangemaakt tot ~'],
    ['pl', 'Utworzono do ~'],
    ['pl', 'Utworzono najpóźniej ~'],
    ['sv', 'Skapad senast ~'],
    ['da', 'Oprettet senest ~'],
    ['nb', 'Opprettet innen ~'],
    ['fi', 'Luotu ennen ~'],
    ['cs', 'Vytvořeno do ~'],
    ['ja', '~までに作成'],
    ['ja', '作成日: ~まで'],
    ['zh', '截至 ~ 创建'],
    ['zh', '创建于 ~ 之前'],
    ['ko', '~까지 생성됨'],
    ['ru', 'Создан до ~'],
  ])('%s: %s', (language, sentence) => {
    expect(said(language, sentence)).not.toBe('created');
  });

  test.each([
    ['en', 'Valid until ~'],
    ['en', 'Expires by ~'],
    ['de', 'Gültig bis ~'],
    ['de', 'Läuft spätestens ~ ab'],
    ['pl', 'Ważny do ~'],
    ['fr', "Expire jusqu'au ~"],
    ['ja', '~まで有効'],
  ])('%s: but that is what it says of an end: %s', (language, sentence) => {
    expect(said(language, sentence)).toBe('expires');
  });

  test.each(['≤ Nov 20, 2026', '< Nov 20, 2026', '≥ Nov 20, 2026', 'before today', 'not today', 'up to Nov 20, 2026'])(
    'in a page: created %s',
    (text) => {
      expect(key('en', `<p>Created: ${text.replace('<', '&lt;')}</p>`)).toBe('- - - -');
    },
  );

  test('of an expiry a sign takes nothing', () => {
    expect(key('en', '<p>Created Nov 3, 2025</p><p>Expires: ≤ Nov 30, 2026</p>')).toBe('2025-11-03 2026-11-30 - -');
  });
});

describe('a rotation that is planned or failed is none', () => {
  test.each([
    ['en', 'Rotation: ~ (scheduled)'],
    ['en', 'Rotated ~ (failed)'],
    ['en', 'Next rotation: ~'],
    ['en', 'Rotation due ~'],
    ['en', 'Rotation due: ~'],
    ['en', 'The key will be rotated ~'],
    ['en', 'To be rotated ~'],
    ['de', 'Der Schlüssel wird ~ rotiert'],
    ['de', 'Rotation: ~ (geplant)'],
    ['de', 'Rotiert ~ (fehlgeschlagen)'],
    ['de', 'Nächste Rotation: ~'],
    ['fr', 'La clé sera régénérée ~'],
    ['fr', 'Rotation : ~ (prévue)'],
    ['es', 'Rotación: ~ (programada)'],
    ['it', 'Rotazione: ~ (non riuscita)'],
    ['pt', 'Rotação: ~ (agendada)'],
    ['nl', 'De sleutel wordt ~ geroteerd'],
    ['pl', 'Klucz zostanie zrotowany ~'],
    ['pl', 'Rotacja: ~ (zaplanowana)'],
    ['sv', 'Rotation: ~ (misslyckades)'],
    ['cs', 'Rotace: ~ (selhala)'],
    ['ja', 'キーは~ローテーション予定'],
    ['ja', 'ローテーション: ~（失敗）'],
    ['zh', '密钥将于 ~ 轮换'],
    ['ko', '~ 교체 예정'],
  ])('%s: %s', (language, sentence) => {
    expect(said(language, sentence)).not.toBe('rotated');
  });

  test('the key is as old as it was', () => {
    expect(key('en', '<p>Created Nov 3, 2025</p><p>Rotation: today (scheduled)</p>')).toBe('2025-11-03 - - -');
  });

  test('what stands behind one and is not understood leaves the birth open', () => {
    expect(key('en', '<p>Created Nov 3, 2025</p><p>Rotated today (dry run)</p>')).toBe('- - - -');
    expect(key('en', '<p>Created Nov 3, 2025</p><p>Rotated Nov 20, 2026 by Jane Doe</p>')).toBe('2026-11-20 - - -');
  });
});

describe('another subject was made', () => {
  test.each([
    ['en', 'App created'],
    ['en', 'Access added'],
    ['en', 'Service created on'],
    ['en', 'Application created at'],
    ['en', 'API created'],
    ['de', 'Anwendung erstellt am'],
    ['de', 'Zugriff hinzugefügt'],
    ['fr', 'Application créée le'],
    ['es', 'Aplicación creada'],
    ['it', 'Applicazione creata'],
    ['pt', 'Aplicativo criado em'],
    ['nl', 'App aangemaakt op'],
    ['pl', 'Aplikacja utworzona'],
    ['sv', 'App skapad'],
    ['ja', 'アプリ作成日'],
    ['zh', '应用创建时间'],
    ['ko', '앱 생성일'],
    ['en', 'Created for'],
    ['en', 'Created in'],
    ['en', 'Added to'],
    ['de', 'Erstellt für'],
    ['fr', 'Créé pour'],
    ['es', 'Creado para'],
    ['en', 'Used for'],
    ['en', 'Used in'],
    ['en', 'Used by'],
    ['de', 'Verwendet für'],
    ['nl', 'Gebruikt voor'],
    ['pl', 'Używany do'],
  ])('%s: %s', (language, label) => {
    loadWordsFor([language, 'en']);
    expect(['created', 'last-used']).not.toContain(labelMeaning(label));
    expect(labelMeaning(label)).not.toBeNull();
  });

  test.each([
    ['en', 'API key created', 'created'],
    ['en', 'Access token created on', 'created'],
    ['en', 'Private app token created', 'created'],
    ['de', 'Zugriffsschlüssel erstellt am', 'created'],
    ['fr', "Jeton d'accès créé le", 'created'],
    ['pl', 'Klucz dostępu utworzono', 'created'],
    ['pl', 'Ważny do', 'expires'],
    ['es', 'Creado en', 'created'],
  ])('%s: but of a key it is said: %s', (language, label, meaning) => {
    loadWordsFor([language, 'en']);
    expect(labelMeaning(label)).toBe(meaning);
  });

  test('on a page that is about the app it tells that the key is no older', () => {
    expect(key('en', '<p>App created Nov 3, 2025</p><p>Expires Nov 30, 2026</p>', 'holder')).toBe(
      '- 2026-11-30 - 2025-11-02',
    );
    expect(key('en', '<p>App created Nov 3, 2025</p><p>Expires Nov 30, 2026</p>')).toBe('- 2026-11-30 - -');
  });
});

test('what is said of the previous key is not of the new one', () => {
  expect(key('en', '<p>Created Nov 3, 2025</p><p>Previous key: ab12… expires Nov 30, 2026</p>')).toBe(
    '2025-11-03 - 2026-11-30 -',
  );
  expect(key('en', '<p>Expires Dec 30, 2026</p><p>Previous key (ab12…), created Nov 3, 2026</p>')).toBe(
    '- 2026-12-30 - -',
  );
});
