import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { planAt } from './ages.mjs';

export const VERSION = '6.0.14';
/** `ui` is the user's language in Zabbix, the user's zone is the browser's. */
export const RUNS = [
  ['en', 'en-US', 'America/New_York', 'en_US'],
  ['en-GB', 'en-GB', 'Europe/London', 'en_GB'],
  ['de', 'de-DE', 'Europe/Berlin', 'de_DE'],
  ['pl', 'pl-PL', 'Europe/Warsaw', 'pl_PL'],
  ['fr', 'fr-FR', 'Europe/Paris', 'fr_FR'],
  ['es', 'es-ES', 'Europe/Madrid', 'es_ES'],
  ['it', 'it-IT', 'Europe/Rome', 'it_IT'],
  ['nl', 'nl-NL', 'Europe/Amsterdam', 'nl_NL'],
  ['pt-BR', 'pt-BR', 'America/Sao_Paulo', 'pt_BR'],
  ['ja', 'ja-JP', 'Asia/Tokyo', 'ja_JP'],
  ['ko', 'ko-KR', 'Asia/Seoul', 'ko_KR'],
  ['ru', 'ru-RU', 'Europe/Moscow', 'ru_RU'],
  ['cs', 'cs-CZ', 'Europe/Prague', 'cs_CZ'],
  ['tr', 'tr-TR', 'Europe/Istanbul', 'tr_TR'],
  ['zh', 'zh-CN', 'Asia/Shanghai', 'zh_CN'],
].map(([ui, language, timeZone, locale]) => ({ ui, language, timeZone, locale }));

let database = '';
const query = (sql) => execFileSync('psql', ['-q', '-At', database, '-c', sql], { encoding: 'utf8' });
const quoted = (text) => `'${text.replaceAll("'", "''")}'`;
const seconds = (ms) => (ms === null ? 0 : Math.floor(ms / 1000));
const instant = (ms, otherwise) => (ms === null ? otherwise : seconds(ms) * 1000);

/** `database` is an address of its PostgreSQL. */
export async function seed({ database: address, now }) {
  database = address;
  const plans = planAt(now).map((plan, index) => ({ ...plan, id: String(index + 1) }));
  const rows = plans.map(({ id, name, created, lastUsed, expires }) => {
    const hash = createHash('sha512').update(name).digest('hex');
    return `(${id}, ${quoted(name)}, '', 1, '${hash}', ${seconds(lastUsed)}, 0, ${seconds(expires)}, ${seconds(created)}, 1)`;
  });
  query(`DELETE FROM token;
    INSERT INTO token (tokenid, name, description, userid, token, lastaccess, status, expires_at, created_at, creator_userid)
    VALUES ${rows.join(', ')}; UPDATE users SET rows_per_page = 50`);
  const truths = plans.map(({ id, name, created, lastUsed, expires }) => ({
    id,
    name,
    created: instant(created, null),
    lastUsed: instant(lastUsed, 'never'),
    expires: instant(expires, 'never'),
  }));
  // A user's own list does not say when a token was made.
  const own = truths.map((truth) => ({ ...truth }));
  return { truths: { 'all-tokens': truths, 'own-tokens': own }, secrets: new Map() };
}

export async function enter(page, { base, locale, timeZone }) {
  query(`UPDATE users SET lang = '${locale}', timezone = '${timeZone}'`);
  await page.goto(`${base}/index.php`);
  await page.type('#name', 'Admin');
  await page.type('#password', 'zabbix');
  await Promise.all([page.waitForNavigation(), page.click('#enter')]);
}

export function pages({ ui }) {
  const list = (name, action) => ({
    name,
    truth: name,
    path: `/zabbix.php?action=${action}`,
    ready: "document.querySelectorAll('table.list-table tbody tr').length > 20",
  });
  const without = ['user.list', 'script.list', 'mediatype.list'].map((action) => ({
    name: action.replace('.', '-'),
    truth: null,
    path: `/zabbix.php?action=${action}`,
    ready: "document.querySelector('table.list-table') !== null",
  }));
  const lists = [list('all-tokens', 'token.list'), list('own-tokens', 'user.token.list')];
  return ['en', 'pl', 'ja'].includes(ui) ? [...lists, ...without] : lists;
}
