import { execFileSync } from 'node:child_process';
import { planAt } from './ages.mjs';

export const VERSION = '6.1';
/** `ui` is the user's locale in WordPress. It prints the days of application passwords in UTC, whatever the site's zone is. */
export const RUNS = [
  ['en', 'en-US', ''],
  ['de', 'de-DE', 'de_DE'],
  ['fr', 'fr-FR', 'fr_FR'],
  ['es', 'es-ES', 'es_ES'],
  ['it', 'it-IT', 'it_IT'],
  ['ja', 'ja-JP', 'ja'],
  ['ko', 'ko-KR', 'ko_KR'],
  ['sv', 'sv-SE', 'sv_SE'],
  ['da', 'da-DK', 'da_DK'],
  ['fi', 'fi-FI', 'fi'],
  ['ru', 'ru-RU', 'ru_RU'],
  ['zh', 'zh-CN', 'zh_CN'],
  ['zh-Hant', 'zh-TW', 'zh_TW'],
  ['ar', 'ar-EG', 'ar'],
  ['he', 'he-IL', 'he_IL'],
  ['el', 'el-GR', 'el'],
].map(([ui, language, locale]) => ({ ui, language, timeZone: 'UTC', locale }));

let socket = '';
const query = (sql) =>
  execFileSync(
    'mariadb',
    ['--no-defaults', '-uroot', '-S', socket, '--default-character-set=utf8mb4', 'wp', '-N', '-e', sql],
    { encoding: 'utf8' },
  );
const quoted = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** A value as PHP serializes it: lengths are bytes. */
function php(value) {
  if (value === null) return 'N;';
  if (typeof value === 'number') return `i:${value};`;
  if (typeof value === 'string') return `s:${Buffer.byteLength(value)}:"${value}";`;
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return `a:${entries.length}:{${entries.map(([key, one]) => php(key) + php(one)).join('')}}`;
}

/** `database` is the socket of its MariaDB: application passwords are a user's, in one entry. */
export async function seed({ database, now }) {
  socket = database;
  const seconds = (ms) => (ms === null ? null : Math.floor(ms / 1000));
  const plans = planAt(now).map((plan, index) => ({
    ...plan,
    uuid: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
  }));
  const passwords = plans.map(({ uuid, name, created, lastUsed }) => ({
    uuid,
    app_id: '',
    name,
    password: 'none',
    created: seconds(created),
    last_used: seconds(lastUsed),
    last_ip: lastUsed === null ? null : '192.0.2.7',
  }));
  query(`DELETE FROM wp_usermeta WHERE user_id = 1 AND meta_key = '_application_passwords';
    INSERT INTO wp_usermeta (user_id, meta_key, meta_value) VALUES (1, '_application_passwords', ${quoted(php(passwords))})`);
  const truths = plans.map(({ uuid, name, created, lastUsed }) => ({
    id: uuid,
    name,
    created: seconds(created) * 1000,
    lastUsed: lastUsed === null ? 'never' : seconds(lastUsed) * 1000,
    expires: null,
  }));
  return { truths: { 'application-passwords': truths }, secrets: new Map() };
}

export async function enter(page, { base, locale }) {
  query(`DELETE FROM wp_usermeta WHERE user_id = 1 AND meta_key = 'locale';
    INSERT INTO wp_usermeta (user_id, meta_key, meta_value) VALUES (1, 'locale', '${locale || 'en_US'}')`);
  await page.goto(`${base}/wp-login.php`);
  await page.type('#user_login', 'admin');
  await page.type('#user_pass', 'adminpass');
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
}

export function pages({ ui }) {
  const list = {
    name: 'application-passwords',
    truth: 'application-passwords',
    path: '/wp-admin/profile.php',
    ready: "document.querySelectorAll('.application-passwords tbody tr').length > 20",
  };
  const without = ['users', 'edit', 'upload'].map((name) => ({
    name,
    truth: null,
    path: `/wp-admin/${name}.php`,
    ready: "document.querySelector('.wp-list-table, .media-frame') !== null",
  }));
  return ['en', 'de', 'ja'].includes(ui) ? [list, ...without] : [list];
}
