// @vitest-environment jsdom
import { afterAll, describe, expect, test } from 'vitest';
import { type SortOfTitle, sortOfTitle } from '../../../src/page/read/title-words.ts';
import { loadWordsFor } from '../../support/words.ts';

afterAll(() => loadWordsFor(['en']));

const sortOf = (title: string, language = 'en') => {
  loadWordsFor([language, 'en'], true);
  return sortOfTitle(title, 'acme');
};

const TITLES: [sort: SortOfTitle, language: string, ...titles: string[]][] = [
  ['any', 'en', '', 'API key details', 'New API key', 'Create API key', 'Personal access tokens', 'Developer settings'],
  ['any', 'en', 'Dashboard', 'Overview', 'Settings', 'Security settings', 'API key'],
  ['any', 'de', 'API-Schlüssel-Details', 'Dashboard', 'Kontoeinstellungen', 'Sicherheitseinstellungen'],
  ['any', 'de', 'Profile', 'Integrationen', 'Zugriffe'],
  ['any', 'en', 'Contraseñas', 'Sicherheit', 'Mon compte', 'Konto', 'Settings for keys', 'Ustawienia'],
  ['any', 'ja', 'APIキー', 'APIキーの詳細'],
  ['shown', 'en', 'View backup', 'Edit backup', 'Backup settings', 'backup | Acme', 'backup – Acme', 'Welcome, Ann'],
  ['shown', 'en', 'Details of backup', 'Tokens (classic)', 'Keys of Maple'],
  ['shown', 'de', 'backup bearbeiten'],
  ['shown', 'ja', 'backupの編集', 'backupを編集'],
  ['shown', 'zh', '查看备份', '编辑备份'],
  ['key', 'en', 'Publishable key', 'Key for backup'],
  ['name', 'en', 'backup', 'backup – nightly', 'Editing', 'viewer', 'Lead import', 'securityscanner', 'Maple security'],
  ['name', 'en', 'Billing', 'Active backup', 'backup active', 'backup copy', 'Copy of backup', 'Sicherheit Maple'],
  ['name', 'de', 'Sicherheitsscanner'],
  ['name', 'ja', '表示器', '東京'],
];

describe.each(TITLES)('"%s" in %s is', (sort, language, ...titles) => {
  test.each(titles)('the title "%s"', (title) => {
    expect(sortOf(title, language)).toBe(sort);
  });
});

test('the end of a plural or a case needs no language in which it is a word', () => {
  loadWordsFor(['de', 'en']);
  expect(['Entwicklern', 'Zugriffen'].map((title) => sortOfTitle(title, 'acme'))).toEqual(['any', 'any']);
});
