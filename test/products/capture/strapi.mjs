import { DatabaseSync } from 'node:sqlite';
import { DAY, HEX, madeUp, manyAt, planAt } from './ages.mjs';
import { post } from './browser.mjs';

export const VERSION = '5.54.0';
/** `ui` is the language of the product's pages; the languages have to be listed in its `src/admin/app.js`. */
export const RUNS = [
  { ui: 'en', language: 'en-US', timeZone: 'America/New_York' },
  { ui: 'en', language: 'pl-PL', timeZone: 'Europe/Warsaw' },
  { ui: 'de', language: 'de-DE', timeZone: 'Europe/Berlin' },
  { ui: 'pl', language: 'pl-PL', timeZone: 'Europe/Warsaw' },
  { ui: 'fr', language: 'fr-FR', timeZone: 'Europe/Paris' },
  { ui: 'ja', language: 'ja-JP', timeZone: 'Asia/Tokyo' },
  { ui: 'pt-BR', language: 'pt-BR', timeZone: 'America/Sao_Paulo' },
  { ui: 'ar', language: 'ar-EG', timeZone: 'Africa/Cairo' },
];

const ACCOUNT = { email: 'ana@example.com', password: 'Keyturn-Test-1' };
const TABLES = { 'api-tokens': 'strapi_api_tokens', 'transfer-tokens': 'strapi_transfer_tokens' };
const SHORT = new Set(['Nightly backup', 'Expires 12/01/2027', 'Staging', 'Archive']);

let session = null;

/** One session for all: the product slows down who logs in often. */
async function login(base) {
  if (session === null) {
    const { json } = await post(`${base}/admin/login`, ACCOUNT).catch(() =>
      post(`${base}/admin/register-admin`, { ...ACCOUNT, firstname: 'Ana', lastname: 'Okafor' }),
    );
    session = json.data.token;
  }
  return session;
}

/** Makes tokens by the product's own API, sets their dates in its database, and says what that holds. */
export async function seed({ base, database, now }) {
  const headers = { authorization: `Bearer ${await login(base)}` };
  const db = new DatabaseSync(database);
  db.exec(`PRAGMA busy_timeout = 5000; DELETE FROM ${TABLES['api-tokens']}; DELETE FROM ${TABLES['transfer-tokens']}`);
  const secrets = new Map();
  const make = async (path, table, plan, body) => {
    // The product's pages reckon the end by whole days from the creation.
    const lifespan = plan.expires === null ? null : Math.round((plan.expires - plan.created) / DAY) * DAY;
    const sent = { name: plan.name, description: told(plan), lifespan: lifespan && 90 * DAY, ...body };
    const { json } = await post(`${base}${path}`, sent, headers);
    const { id, accessKey } = json.data;
    secrets.set(accessKey, madeUp(plan.name, accessKey.length, HEX));
    db.prepare(
      `UPDATE ${table} SET created_at = ?, updated_at = ?, last_used_at = ?, expires_at = ?, lifespan = ? WHERE id = ?`,
    ).run(plan.created, plan.created, plan.lastUsed, lifespan && plan.created + lifespan, lifespan, id);
  };
  for (const plan of planAt(now)) {
    await make('/admin/api-tokens', TABLES['api-tokens'], plan, { type: 'read-only' });
    if (!SHORT.has(plan.name)) continue;
    await make('/admin/transfer/tokens', TABLES['transfer-tokens'], plan, { permissions: ['push'] });
    await make(
      '/admin/admin-tokens',
      TABLES['api-tokens'],
      { ...plan, name: `${plan.name} (admin)` },
      { adminPermissions: [] },
    );
  }
  return { truths: truthsIn(db), secrets };
}

/** A hundred and fifty more, and the one page that shows them all. */
export async function many({ base, database, now }) {
  const headers = { authorization: `Bearer ${await login(base)}` };
  const db = new DatabaseSync(database);
  db.exec('PRAGMA busy_timeout = 5000');
  const set = db.prepare('UPDATE strapi_api_tokens SET created_at = ?, updated_at = ?, last_used_at = ? WHERE id = ?');
  for (const { name, created, lastUsed } of manyAt(now)) {
    const sent = { name, description: '', lifespan: null, type: 'read-only' };
    const { json } = await post(`${base}/admin/api-tokens`, sent, headers);
    set.run(created, created, lastUsed, json.data.id);
  }
  const page = { name: 'many', truth: 'many', path: '/admin/settings/api-tokens', ready: rows };
  return { truths: { many: truthsIn(db)['api-tokens'] }, run: RUNS[1], page };
}

/** Descriptions hold dates, too: they are text that somebody typed. */
function told({ name }) {
  if (name === 'Billing') return 'Rotated on 3 March 2026 by ops';
  if (name === 'Web shop') return '01/02/2026';
  return name === 'Metrics' ? 'Created 2 days ago for the dashboard, expires never' : 'Made for a test';
}

function truthsIn(db) {
  const rows = (table, where = '') =>
    db
      .prepare(`SELECT id, name, created_at, last_used_at, expires_at FROM ${table} ${where}`)
      .all()
      .map((row) => ({
        id: String(row.id),
        name: row.name,
        created: row.created_at,
        lastUsed: row.last_used_at ?? 'never',
        expires: row.expires_at ?? 'never',
      }));
  return {
    'api-tokens': rows(TABLES['api-tokens'], "WHERE kind = 'content-api'"),
    'admin-tokens': rows(TABLES['api-tokens'], "WHERE kind = 'admin'"),
    'transfer-tokens': rows(TABLES['transfer-tokens']),
  };
}

export async function enter(page, { base, ui }) {
  const token = await login(base);
  await page.goto(`${base}/admin/auth/login`, { timeout: 120_000 });
  await page.setCookie({ name: 'jwtToken', value: token, url: base });
  await page.evaluate(
    ([jwt, language]) => {
      localStorage.setItem('jwtToken', JSON.stringify(jwt));
      localStorage.setItem('isLoggedIn', 'true');
      localStorage.setItem('strapi-admin-language', language);
      for (const tour of ['STRAPI_GUIDED_TOUR', 'GUIDED_TOUR_SKIPPED']) localStorage.setItem(tour, 'true');
    },
    [token, ui],
  );
}

const rows = "document.querySelectorAll('table tbody tr').length > 0";
const form = "document.querySelector('input[name=name], input[name=firstname]')";

export function pages({ ui, language }, truths) {
  const id = (name) => truths['api-tokens'].find((row) => row.name === name)?.id;
  const list = (name) => ({ name, truth: name, path: `/admin/settings/${name}`, ready: rows });
  const detail = (name, prepare) => ({
    name: `api-token-${id(name)}${prepare ? '-shown' : ''}`,
    truth: 'api-tokens',
    path: `/admin/settings/api-tokens/${id(name)}`,
    ready: "document.querySelector('input[name=name]')?.value",
    prepare,
  });
  const none = (name, path, ready) => ({ name, truth: null, path, ready });
  const lists = [list('api-tokens'), list('transfer-tokens'), list('admin-tokens')];
  const details = [detail('CRM import'), detail('Data warehouse'), detail('Staging')];
  if (ui !== 'en' && ui !== 'de') return [...lists, detail('Data warehouse')];
  if (ui === 'en' && !language.startsWith('en')) return [...lists, detail('Data warehouse')];
  return [
    ...lists,
    ...details,
    detail('Data warehouse', show),
    none('users', '/admin/settings/users', rows),
    none('create', '/admin/settings/api-tokens/create', form),
    none('audit-logs', '/admin/settings/audit-logs', "document.querySelector('main')"),
    none(
      'content',
      '/admin/content-manager/collection-types/plugin::users-permissions.user',
      "document.querySelector('main')",
    ),
  ];
}

async function show(page) {
  await page.evaluate(() => {
    const [save] = document.querySelectorAll('button[type=submit]');
    save.previousElementSibling.querySelector('button').click();
  });
  await page.waitForFunction(() => /[0-9a-f]{100}/.test(document.body.innerHTML));
}
