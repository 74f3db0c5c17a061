import { DatabaseSync } from 'node:sqlite';
import { fewAt } from './ages.mjs';
import { without } from './browser.mjs';

export const VERSION = '5.0.3';
/** `locale` is the user's language in the product. It writes last uses as ages alone. */
export const RUNS = [
  { ui: 'en', locale: 'en', language: 'en-US', timeZone: 'America/New_York' },
  { ui: 'de', locale: 'de', language: 'de-DE', timeZone: 'Europe/Berlin' },
];

const PASSWORD = 'Keyturn-Test-1';
const ROOT = "(SELECT id FROM Users WHERE Name = 'root')";
let db;

/** `database` is its SQLite file; the password of "root" is to be that above, and three tickets are to be there. */
export async function seed({ database, now }) {
  db = new DatabaseSync(database);
  db.exec('PRAGMA busy_timeout = 5000; DELETE FROM AuthTokens');
  const sqlDate = (ms) => (ms === null ? null : new Date(ms).toISOString().slice(0, 19).replace('T', ' '));
  // The product keeps no more than a hash of each.
  const add = db.prepare(
    `INSERT INTO AuthTokens (Owner, Token, Description, LastUsed, Created, LastUpdated) VALUES (${ROOT}, 'none', ?, ?, ?, ?)`,
  );
  for (const { name, created, lastUsed } of fewAt(now))
    add.run(name, sqlDate(lastUsed), sqlDate(created), sqlDate(created));
  const ms = (text) => Date.parse(`${text.replace(' ', 'T')}Z`);
  const rows = db.prepare('SELECT id, Description, LastUsed, Created FROM AuthTokens').all();
  const truths = rows.map((row) => ({
    id: String(row.id),
    name: row.Description,
    created: ms(row.Created),
    lastUsed: row.LastUsed === null ? 'never' : ms(row.LastUsed),
    expires: null,
  }));
  return { truths: { 'auth-tokens': truths }, secrets: new Map() };
}

export async function enter(page, { base, locale }) {
  db.prepare(`UPDATE Users SET Lang = ? WHERE id = ${ROOT}`).run(locale);
  await page.goto(`${base}/NoAuth/Login.html`);
  await page.type('#user', 'root');
  await page.type('input[name=pass]', PASSWORD);
  await Promise.all([page.waitForNavigation(), page.click('#login input[type=submit]')]);
}

export function pages({ ui }) {
  const prepare = without('#app-nav, #page-menu');
  const list = {
    name: 'auth-tokens',
    truth: 'auth-tokens',
    path: '/Prefs/AuthTokens.html',
    ready: "document.querySelectorAll('.authtoken-list li').length > 10",
    prepare,
  };
  const tickets = {
    name: 'tickets',
    truth: null,
    path: '/Search/Results.html?Query=id%20%3E%200',
    ready: "document.querySelector('.ticket-list') !== null",
    prepare,
  };
  return ui === 'en' ? [list, tickets] : [list];
}
