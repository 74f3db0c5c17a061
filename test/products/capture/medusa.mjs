import { execFileSync } from 'node:child_process';
import { fewAt, HEX, madeUp } from './ages.mjs';

export const VERSION = '2.21.2';
/** `ui` is the language of its pages, kept in the browser. */
export const RUNS = [
  { ui: 'en', language: 'en-US', timeZone: 'America/New_York' },
  { ui: 'de', language: 'de-DE', timeZone: 'Europe/Berlin' },
];

const ACCOUNT = { email: 'ana@example.com', password: 'Keyturn-Test-1' };
const quoted = (text) => `'${text.replaceAll("'", "''")}'`;
const instant = (ms) => (ms === null ? 'NULL' : quoted(new Date(ms).toISOString()));

/** `database` is an address of its PostgreSQL; the account above is to be there. */
export async function seed({ database, now }) {
  const query = (sql) => execFileSync('psql', ['-q', '-At', database, '-c', sql], { encoding: 'utf8' });
  const rows = ['secret', 'publishable'].flatMap((type) =>
    fewAt(now).map(({ name, created, lastUsed }, at) => {
      const token = `${type === 'secret' ? 'sk' : 'pk'}_${madeUp(type + name, 64, HEX)}`;
      const texts = [`apk_${type}_${at}`, token, '', `${token.slice(0, 6)}***${token.slice(-3)}`, name, type, 'none'];
      const [born, used] = [instant(created), instant(type === 'secret' ? lastUsed : null)];
      return `(${texts.map(quoted).join(', ')}, ${born}, ${born}, ${used})`;
    }),
  );
  query(`DELETE FROM api_key;
    INSERT INTO api_key (id, token, salt, redacted, title, type, created_by, created_at, updated_at, last_used_at)
    VALUES ${rows.join(', ')}`);
  const found = query(`SELECT json_agg(json_build_object('id', id, 'name', title, 'type', type,
    'created', extract(epoch FROM created_at) * 1000, 'lastUsed', extract(epoch FROM last_used_at) * 1000)) FROM api_key`);
  const truths = JSON.parse(found).map((row) => ({ ...row, lastUsed: row.lastUsed ?? 'never', expires: null }));
  const ofType = (type) => truths.filter((row) => row.type === type).map(({ type: _, ...truth }) => truth);
  return {
    truths: { 'secret-keys': ofType('secret'), 'publishable-keys': ofType('publishable') },
    secrets: new Map(),
  };
}

export async function enter(page, { base, ui }) {
  await page.goto(`${base}/app/login`);
  await page.setCookie({ name: 'lng', value: ui, url: base });
  await page.evaluate(
    async (body, language) => {
      localStorage.setItem('lng', language);
      const post = (path, sent, headers) =>
        fetch(path, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body: JSON.stringify(sent),
        });
      const { token } = await (await post('/auth/user/emailpass', body)).json();
      await post('/auth/session', {}, { authorization: `Bearer ${token}` });
      localStorage.setItem('medusa_auth_token', token);
    },
    ACCOUNT,
    ui,
  );
}

const rows = (count) => `document.querySelectorAll('table tbody tr').length >= ${count}`;

export function pages({ ui }) {
  const list = (name, path) => ({ name, truth: name, path, ready: rows(10) });
  const secret = list('secret-keys', '/app/settings/secret-api-keys');
  const users = { name: 'users', truth: null, path: '/app/settings/users', ready: rows(1) };
  return ui === 'en' ? [secret, list('publishable-keys', '/app/settings/publishable-api-keys'), users] : [secret];
}
