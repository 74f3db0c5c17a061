// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readingOf } from './acme.ts';

const nameBelow = (title: string, language: string) =>
  readingOf({ role: 'detail' }, `<main><h1>${title}</h1><code>ak_********wxyz</code></main>`, language, 'k1')
    .credentials[0]?.name ?? null;

/** What parts of settings and several keys are called; what is done to a key "Lead import". */
const LANGUAGES: [language: string, titles: string[], acts: string[]][] = [
  [
    'en',
    [
      ...['Personal access tokens', 'Security credentials', 'Account', 'My account', 'Security', 'Developer settings'],
      ...['API access', 'API keys', 'Team API keys', 'Service accounts'],
    ],
    ['Edit Lead import', 'Editing Lead import', 'Rotate Lead import', 'Delete: Lead import', 'Rename Lead import'],
  ],
  [
    'de',
    ['Persönliche Zugriffstoken', 'Sicherheit', 'Konto', 'API-Zugriff', 'Entwicklereinstellungen', 'API-Schlüssel'],
    ['Lead import bearbeiten', 'Schlüssel Lead import löschen', 'Lead import umbenennen'],
  ],
  [
    'fr',
    ['Jetons d’accès personnels', 'Sécurité', 'Mon compte', 'Clés API'],
    ['Modifier Lead import', 'Renommer Lead import'],
  ],
  [
    'es',
    ['Tokens de acceso personal', 'Credenciales de seguridad', 'Cuenta'],
    ['Editar Lead import', 'Revocar Lead import'],
  ],
  ['it', ['Chiavi API', 'Sicurezza', 'Sviluppatori'], ['Modifica Lead import', 'Elimina Lead import']],
  ['pt', ['Chaves de API', 'Segurança', 'Conta'], ['Editar Lead import', 'Excluir Lead import']],
  ['nl', ['API-sleutels', 'Beveiliging', 'API-toegang'], ['Lead import bewerken', 'Bewerk Lead import']],
  ['pl', ['Klucze API', 'Bezpieczeństwo', 'Ustawienia konta'], ['Edytuj Lead import', 'Usuń Lead import']],
  ['sv', ['API-nycklar', 'Säkerhet', 'Utvecklare'], ['Redigera Lead import', 'Ta bort Lead import']],
  [
    'ja',
    ['個人用アクセストークン', 'セキュリティ', 'アカウント設定'],
    ['Lead import を編集', 'Lead importの編集', 'Lead importを削除'],
  ],
  ['zh', ['个人访问令牌', '安全', '开发者设置'], ['编辑 Lead import', '编辑Lead import']],
  ['ru', ['Персональные токены доступа', 'Безопасность', 'Настройки аккаунта'], ['Изменить Lead import']],
];

describe.each(LANGUAGES)('in %s', (language, titles, acts) => {
  test.each(titles)('several keys or a part of settings is no key: %s', (title) => {
    expect(nameBelow(title, language)).toBe(null);
  });

  test.each(acts)('what is done to a key is no part of its name: %s', (title) => {
    expect(nameBelow(title, language)).toBe(null);
  });
});

test.each([
  ...['Account sync', 'Security team sync', 'Keystone', 'Invoices', 'Login service', 'Copy of backup', 'Test server'],
  ...['New website', 'Active campaigns', 'Editor plugin', 'More sales', 'API key'],
])('"%s" may be what somebody called a key', (title) => {
  expect(nameBelow(title, 'en')).toBe(title);
});

test.each([
  ['de', 'Maple Schlüssel'],
  ['fr', 'Clé de Maple'],
  ['ja', 'バックアップキー'],
  ['ja', '毎日更新'],
  ['pl', 'Nowy sklep'],
])('in %s, so may "%s"', (language, title) => {
  expect(nameBelow(title, language)).toBe(title);
});
