import { describe, expect, test } from 'vitest';
import { sentenceMeaning } from '../../../../src/page/read/labels/sentence.ts';
import { loadWordsFor } from '../../../support/words.ts';

/** Sentences with `~` for the date, as one language reads them. */
function said(language: string, sentence: string) {
  loadWordsFor([language, 'en']);
  const [before = '', after = ''] = sentence.split('~');
  return sentenceMeaning(before, after);
}

describe('a sentence of something else is no birth', () => {
  test.each([
    ['en', 'Not created before ~'],
    ['en', 'Created before ~'],
    ['en', 'Account created on ~'],
    ['en', 'Usage report created on ~'],
    ['en', 'Report generated ~'],
    ['en', 'Created a comment on ~'],
    ['en', 'Key backup will be created on ~'],
    ['en', '~ created report'],
    ['en', '~: invoice created'],
    ['en', 'Last created on ~'],
    ['en', 'Created. Last used on ~'],
    ['en', 'Created by Ana, last used ~'],
    ['de', 'Der Bericht wurde am ~ erstellt'],
    ['de', 'Die Rechnung wurde am ~ erstellt'],
    ['de', 'Am ~ Bericht erstellt'],
    ['de', 'Der Schlüssel wurde am ~ gelöscht'],
    ['de', 'Der Schlüssel wurde am ~ nicht erstellt'],
    ['de', 'Der Schlüssel wurde am ~ für das Konto erstellt'],
    ['pl', 'Konto zostało utworzone ~'],
    ['pl', 'Nie utworzono ~'],
    ['fr', 'Facture créée le ~'],
    ['nl', 'De factuur is op ~ aangemaakt'],
    ['ja', 'アカウントは~に作成されました'],
    ['ja', '請求書は~に作成されました'],
    ['ko', '계정이 ~에 생성되었습니다'],
    ['tr', 'Hesap ~ tarihinde oluşturuldu'],
    ['hu', 'A fiók ~ létrehozva'],
    ['zh', '账户创建于 ~'],
  ])('%s: %s', (language, sentence) => {
    expect(said(language, sentence)).not.toBe('created');
  });
});

describe('what stands around the words that count', () => {
  test.each([
    // Names in quotes, doers, brackets, a link behind.
    ['en', 'Key "Last used key" created on ~', 'created'],
    ['en', 'Created by Ana Maria de Souza on ~', 'created'],
    ['en', 'Last used by Ana on ~', 'last-used'],
    ['en', 'Last used (from 10.0.0.1) on ~', 'last-used'],
    ['en', 'Backup · created ~ · Reset', 'created'],
    ['en', 'Backup (created ~)', 'created'],
    ['en', '~ (created)', 'created'],
    ['de', 'Der API-Schlüssel wurde ~ erstellt (Zurücksetzen)', 'created'],
    ['de', 'Der API-Schlüssel wurde ~ erstellt Neu anfordern', 'created'],
    ['de', '~ von Ana Maria erstellt', 'created'],
    ['fr', 'Clé « Expire bientôt » créée le ~', 'created'],
    ['ja', '田中さんによって~に作成されました', 'created'],
    ['ja', '「有効期限テスト」は~に作成されました', 'created'],
    ['tr', 'Ana tarafından ~ tarihinde oluşturuldu', 'created'],
    ['ko', '김민수님에 의해 ~에 생성됨', null],
  ])('%s: %s', (language, sentence, meaning) => {
    expect(said(language, sentence)).toBe(meaning);
  });
});

test('what two languages of the page and the browser take differently is not read', () => {
  // Polish "data" is a date, which English does not know at all: a label counts in one language, not in a mixture of two.
  loadWordsFor(['de', 'pl']);
  expect(sentenceMeaning('Schlüssel utworzono ', '')).toBeNull();
  expect(sentenceMeaning('Klucz utworzono ', '')).toBe('created');
});
