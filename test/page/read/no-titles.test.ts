// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { byAttribute, oneOnly, read, readingOf } from './acme.ts';

const titled = (title: string, language = 'en') => {
  const html = `<main><h1>${title}</h1><h2>API key</h2><code>ak_********wxyz</code></main>`;
  // A page about one of several is named by its title; the only one of an account has no name.
  const pages = [
    { ...oneOnly, single: false },
    { ...oneOnly, single: false, role: 'identity' as const },
  ];
  return pages.map((page) => readingOf(page, html, language, 'k1').credentials[0]?.name ?? null);
};

describe('the title of a page that failed, or is any page’s, is no name', () => {
  test.each([
    ...[
      'Sign in',
      'Sign in to Acme',
      'Log in',
      '403',
      '403 Forbidden',
      'Error 404',
      'Access denied',
      'Settings',
      'Loading…',
      'Something went wrong',
      'Error',
      'Page not found',
      'Details',
      'Verify your identity',
      'You don’t have permission',
      'API key details',
    ].map((title) => ['en', title]),
    ['de', 'Anmelden'],
    ['de', 'Zugriff verweigert'],
    ['de', 'Einstellungen'],
    ['de', 'Wird geladen…'],
    ['fr', 'Se connecter'],
    ['fr', 'Accès refusé'],
    ['fr', 'Paramètres'],
    ['es', 'Iniciar sesión'],
    ['es', 'Acceso denegado'],
    ['es', 'Configuración'],
    ['it', 'Accedi'],
    ['it', 'Accesso negato'],
    ['pt', 'Entrar'],
    ['pt', 'Acesso negado'],
    ['nl', 'Inloggen'],
    ['nl', 'Toegang geweigerd'],
    ['sv', 'Logga in'],
    ['da', 'Log ind'],
    ['nb', 'Logg inn'],
    ['fi', 'Kirjaudu sisään'],
    ['pl', 'Zaloguj się'],
    ['pl', 'Odmowa dostępu'],
    ['pl', 'Ustawienia'],
    ['cs', 'Přihlášení'],
    ['ja', 'ログイン'],
    ['ja', '読み込み中…'],
    ['ja', '設定'],
    ['zh', '登录'],
    ['zh', '设置'],
    ['ko', '로그인'],
    ['ko', '설정'],
  ])('%s: %s', (language = '', title = '') => {
    expect(titled(title, language)).toEqual([null, null]);
  });

  test.each(['mailer', 'Invoices', 'Import 2026', 'Login service', 'CRM sync', 'Home page'])(
    'but %s may be',
    (title) => {
      expect(titled(title)).toEqual([title, title]);
    },
  );
});

const rowWith = (header: string, cell: string, ...more: string[]) => {
  const head = [header, 'Created', ...more.map(() => 'Scopes')].map((text) => `<th>${text}</th>`).join('');
  const cells = [cell, '2026-02-03', ...more].map((text) => `<td>${text}</td>`).join('');
  const html = `<main><h1>API keys</h1><table><thead><tr>${head}</tr></thead><tbody><tr data-id="k1">${cells}</tr></tbody></table></main>`;
  return (language = 'en') => read(byAttribute, html, language)[0]?.replace(/ 2026.*/, '');
};

describe('what is said beside a name', () => {
  test.each(['New', 'Default', 'Beta', 'Primary', 'Legacy', 'Live'])('%s is not it', (badge) => {
    expect(rowWith('Name', `<span class="badge">${badge}</span> <b>mailer</b>`)()).toBe('mailer');
    expect(rowWith('Name', `<span>${badge}</span> <a href="/x">mailer</a>`)()).toBe('mailer');
    expect(rowWith('Name', `<span>mailer</span> <span class="badge">${badge}</span>`)()).toBe('mailer');
    // Which of two texts is the name cannot be told.
    expect(rowWith('Name', `<span>${badge}</span> <span>mailer</span>`)()).toBe('-');
    expect(rowWith('Name', badge)()).toBe(badge);
  });

  test.each([
    ['de', 'Neu'],
    ['fr', 'Par défaut'],
    ['es', 'Nuevo'],
    ['pl', 'Domyślny'],
    ['ja', '新規'],
    ['zh', '默认'],
    ['ko', '기본값'],
  ])('in %s: %s is not it', (language, badge) => {
    expect(rowWith('Name', `<span>${badge}</span> <span>mailer</span>`)(language)).toBe('-');
  });

  test('is left out when it is a state', () => {
    expect(rowWith('Name', '<span>Active</span> <span>mailer</span>')()).toBe('mailer');
  });
});

test.each([
  ['en', 'Edit “backup”'],
  ['en', 'Edit "backup"'],
  ['de', '„backup“ bearbeiten'],
  ['fr', 'Modifier « backup »'],
  ['en', 'The "backup"', 'The "backup"'],
])('what a title does is no part of the name, %s: %s', (language = '', title = '', name = 'backup') => {
  expect(titled(title, language)).toEqual([name, name]);
});

describe('where no column is that of names', () => {
  test.each([
    ...['Environment', 'Region', 'Type', 'Status', 'Category', 'Project', 'Plan'].map((header) => ['en', header]),
    ['de', 'Umgebung'],
    ['fr', 'Environnement'],
    ['es', 'Entorno'],
    ['it', 'Ambiente'],
    ['pt', 'Região'],
    ['nl', 'Omgeving'],
    ['sv', 'Miljö'],
    ['da', 'Miljø'],
    ['nb', 'Miljø'],
    ['fi', 'Ympäristö'],
    ['pl', 'Środowisko'],
    ['cs', 'Prostředí'],
    ['ja', '環境'],
    ['zh', '环境'],
    ['ko', '환경'],
  ])('%s: a column "%s" names nothing', (language = '', header = '') => {
    expect(rowWith(header, 'Production')(language)).toBe('-');
    expect(rowWith(header, '<b>Frankfurt am Main</b>')(language)).toBe('-');
  });
});
