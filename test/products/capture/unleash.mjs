import { execFileSync } from 'node:child_process';
import { fewAt, HEX, madeUp } from './ages.mjs';

export const VERSION = '8.2.0';
/** Its pages come in English alone; their dates are written as the browser's language has them. */
export const RUNS = [
  { language: 'en-US', timeZone: 'America/New_York' },
  { language: 'de-DE', timeZone: 'Europe/Berlin' },
];

const ACCOUNT = { username: 'admin', password: 'unleash4all' };
const quoted = (text) => `'${text.replaceAll("'", "''")}'`;
const instant = (ms) => (ms === null ? 'NULL' : quoted(new Date(ms).toISOString()));

/** `database` is an address of its PostgreSQL. */
export async function seed({ database, now }) {
  const query = (sql) => execFileSync('psql', ['-q', '-At', database, '-c', sql], { encoding: 'utf8' });
  const rows = fewAt(now).map(({ name, created, lastUsed, expires }) => {
    const secret = `*:development.${madeUp(name, 56, HEX)}`;
    const dates = [created, lastUsed, expires].map(instant).join(', ');
    return `(${quoted(secret)}, ${quoted(name)}, ${quoted(name)}, 'client', 'development', ${dates})`;
  });
  query(`DELETE FROM api_tokens;
    INSERT INTO api_tokens (secret, username, token_name, type, environment, created_at, seen_at, expires_at)
    VALUES ${rows.join(', ')}`);
  const found = query(`SELECT json_agg(json_build_object('id', token_name, 'name', token_name,
    'created', extract(epoch FROM created_at) * 1000, 'lastUsed', extract(epoch FROM seen_at) * 1000)) FROM api_tokens`);
  const truths = JSON.parse(found).map((row) => ({
    ...row,
    lastUsed: row.lastUsed ?? 'never',
    // Its page does not say when a token ends.
    expires: null,
  }));
  return { truths: { 'api-tokens': truths }, secrets: new Map() };
}

export async function enter(page, { base }) {
  await page.setViewport({ width: 1900, height: 1200 });
  await page.goto(`${base}/login`);
  await page.evaluate(
    (body) =>
      fetch('/auth/simple/login', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    ACCOUNT,
  );
}

const rows = (count) => `document.querySelectorAll('table tbody tr').length >= ${count}`;

export function pages({ language }) {
  const list = { name: 'api-tokens', truth: 'api-tokens', path: '/admin/api', ready: rows(10) };
  if (language !== 'en-US') return [list];
  return [
    list,
    { name: 'users', truth: null, path: '/admin/users', ready: rows(1) },
    { name: 'events', truth: null, path: '/history', ready: "document.querySelector('main')" },
  ];
}
