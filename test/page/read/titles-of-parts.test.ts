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
  ...['New website', 'Active campaigns', 'Editor plugin', 'More sales'],
])('"%s" may be what somebody called a key', (title) => {
  expect(nameBelow(title, 'en')).toBe(title);
});

test.each([
  ['de', 'Sicherheitsscanner'],
  ['es', 'Contabilidad'],
  ['ja', '毎日更新'],
  ['pl', 'Nowy sklep'],
])('in %s, so may "%s"', (language, title) => {
  expect(nameBelow(title, language)).toBe(title);
});

/** Titles of pages that show or change a key, or of any page; and what a key may be called, or a page of it. */
const SHOWN: [language: string, titles: string[], doubted: string[]][] = [
  [
    'en',
    [
      ...[
        'View backup',
        'Updating backup',
        'Details of backup',
        'backup settings',
        'backup – Details',
        'backup | Acme',
      ],
      ...['backup – Acme', 'Dashboard', 'Home', 'Welcome, Ann', 'Tokens (classic)', 'API settings', 'New API key'],
    ],
    ['Publishable key', 'Mailer key'],
  ],
  ['de', ['backup ansehen', 'Details zu backup', 'Startseite', 'API-Einstellungen', 'Maple Schlüssel'], []],
  ['fr', ['Modification de backup', 'Paramètres de backup', 'Bienvenue, Ann', 'Accueil'], ['Clé de Maple']],
  ['pl', ['Edycja backup', 'Szczegóły backup', 'Witaj, Ann', 'Pulpit'], ['Klucz sklepu']],
  ['ja', ['新しいAPIキー', 'バックアップキー', 'backupの設定', 'ようこそ、Annさん', 'ホーム'], []],
  ['ru', ['Сведения о ключе API', 'Просмотр backup', 'Главная'], ['Ключ магазина']],
];

describe.each(SHOWN)('in %s', (language, titles, doubted) => {
  const trail = (title: string, ...steps: string[]) => {
    const list = ['Acme', 'API keys', ...steps].map((step) => `<li><a href="/x">${step}</a></li>`).join('');
    const html = `<nav aria-label="Breadcrumb"><ol>${list}</ol></nav><main><h1>${title}</h1><code>ak_********wxyz</code></main>`;
    return readingOf({ role: 'detail' }, html, language, 'k1').credentials[0]?.name ?? null;
  };

  test.each(titles)('a page that shows a key or greets is none: %s', (title) => {
    expect(nameBelow(title, language)).toBe(null);
    // What the trail calls the key, and the title too.
    const name = title.includes('backup') ? 'backup' : null;
    expect(trail(title, 'backup')).toBe(name);
    expect(trail(title, 'backup', title)).toBe(name);
    expect(trail(title, title)).toBe(null);
  });

  test('what does so is one where the trail goes on behind it, or a label says so', () => {
    for (const title of ['Edit bot', 'Rotate nightly']) {
      expect(trail(title, title, 'Scopes')).toBe(title);
      expect(nameBelow(`${title}</h1><p>Name: ${title}</p><h1>`, 'en')).toBe(title);
    }
  });

  test.each(doubted)('a name, or what any such page is called, counts where the trail ends so: %s', (title) => {
    expect(nameBelow(title, language)).toBe(null);
    expect(trail(title, title)).toBe(title);
    expect(trail(title)).toBe(null);
    expect(trail(title, 'Other')).toBe(null);
  });
});

test.each([
  ['in words between marks', '<div class="breadcrumbs">Acme / API keys / backup</div>', 'backup'],
  ['as a navigation by steps', '<nav><ol><li><a href="/">API keys</a></li><li>backup</li></ol></nav>', 'backup'],
  ['of no keys', '<nav aria-label="breadcrumb">Acme / backup</nav>', null],
  ['that is a menu', '<nav><a href="/">API keys</a> <a href="/x">backup</a></nav>', null],
])('a trail %s', (_what, trail, name) => {
  const html = `${trail}<main><h1>Edit backup</h1><code>ak_********wxyz</code></main>`;
  expect(readingOf({ role: 'detail' }, html, 'en', 'k1').credentials[0]?.name ?? null).toBe(name);
});
