import { DatabaseSync } from 'node:sqlite';
import { madeUp, planAt, URL_SAFE } from './ages.mjs';
import { post } from './browser.mjs';

export const VERSION = '0.301.3';
/** `ui` is the language of the product's pages. */
export const RUNS = [
  { ui: 'en', language: 'en-US', timeZone: 'America/New_York' },
  { ui: 'en', language: 'pl-PL', timeZone: 'Europe/Warsaw' },
  { ui: 'de', language: 'de-DE', timeZone: 'Europe/Berlin' },
  { ui: 'pl', language: 'pl-PL', timeZone: 'Europe/Warsaw' },
  { ui: 'ja', language: 'ja-JP', timeZone: 'Asia/Tokyo' },
  { ui: 'ru', language: 'ru-RU', timeZone: 'Europe/Moscow' },
  { ui: 'zh-Hans', language: 'zh-CN', timeZone: 'Asia/Shanghai' },
  { ui: 'ar', language: 'ar-EG', timeZone: 'Africa/Cairo' },
];

const ACCOUNT = { email: 'ana@example.com', password: 'Keyturn-Test-1' };
const sqlDate = (ms) =>
  new Date(ms)
    .toISOString()
    .replace('T', ' ')
    .replace(/\.\d+Z$/, '+00:00');

async function login(base) {
  const made = await post(`${base}/api/v1/auth/user/signin`, ACCOUNT).catch(() =>
    post(`${base}/api/v1/auth/user/signup`, ACCOUNT),
  );
  return made.json.token;
}

/** Makes tokens by the product's own API, sets their dates in its database, and says what that holds. */
export async function seed({ base, database, now }) {
  const headers = { 'xc-auth': await login(base) };
  const db = new DatabaseSync(database);
  db.exec(
    'PRAGMA busy_timeout = 5000; DELETE FROM nc_api_tokens; DELETE FROM nc_mcp_tokens; UPDATE nc_users_v2 SET is_new_user = 0',
  );
  const { id: baseId } = db.prepare('SELECT id FROM nc_bases_v2 WHERE deleted = 0 OR deleted IS NULL').get();
  for (const plan of planAt(now)) {
    const mcp = await post(`${base}/api/v2/internal/nc/${baseId}?operation=mcpCreate`, { title: plan.name }, headers);
    db.prepare('UPDATE nc_mcp_tokens SET created_at = ?, updated_at = ?, token = ? WHERE id = ?').run(
      sqlDate(plan.created),
      sqlDate(plan.lastUsed ?? plan.created),
      madeUp(plan.name, 32, URL_SAFE),
      mcp.json.id,
    );
    const made = await post(`${base}/api/v1/tokens`, { description: plan.name }, headers);
    db.prepare('UPDATE nc_api_tokens SET created_at = ?, updated_at = ?, token = ? WHERE id = ?').run(
      sqlDate(plan.created),
      sqlDate(plan.created),
      madeUp(`${plan.name} token`, 40, URL_SAFE),
      made.json.id,
    );
  }
  return { truths: truthsIn(db), secrets: new Map() };
}

function truthsIn(db) {
  const ms = (text) => Date.parse(text.replace(' ', 'T'));
  const rows = (table, name) =>
    db
      .prepare(`SELECT id, ${name} AS name, created_at FROM ${table}`)
      .all()
      .map((row) => ({ id: row.name, name: row.name, created: ms(row.created_at), lastUsed: null, expires: null }));
  return { 'mcp-tokens': rows('nc_mcp_tokens', 'title'), 'api-tokens': rows('nc_api_tokens', 'description') };
}

export async function enter(page, { base, ui }) {
  const token = await login(base);
  await page.goto(`${base}/dashboard/`);
  await page.waitForFunction(() => localStorage.getItem('nocodb-gui-v2'));
  await page.evaluate(
    ([signed, lang]) => {
      const settings = JSON.parse(localStorage.getItem('nocodb-gui-v2'));
      localStorage.setItem('nocodb-gui-v2', JSON.stringify({ ...settings, token: signed, lang }));
    },
    [token, ui],
  );
}

export function pages({ ui }) {
  const named = "document.body.innerText.includes('CRM import')";
  const lists = [
    { name: 'mcp-tokens', truth: 'mcp-tokens', path: '/dashboard/#/account/mcp', ready: named },
    { name: 'api-tokens', truth: 'api-tokens', path: '/dashboard/#/account/tokens', ready: named },
  ];
  const users = {
    name: 'users',
    truth: null,
    path: '/dashboard/#/account/users/list',
    ready: "document.body.innerText.includes('ana@example.com')",
  };
  return ui === 'en' || ui === 'de' ? [...lists, users] : lists;
}
