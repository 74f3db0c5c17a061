import { DatabaseSync } from 'node:sqlite';
import { DAY, madeUp, planAt, URL_SAFE } from './ages.mjs';
import { post } from './browser.mjs';

export const VERSION = '2.40.3';
/** Its pages come in English alone; their dates do not follow the browser. */
export const RUNS = [
  { language: 'en-US', timeZone: 'America/New_York' },
  { language: 'de-DE', timeZone: 'Europe/Warsaw' },
  { language: 'ja-JP', timeZone: 'Asia/Tokyo' },
];

const ACCOUNT = { email: 'ana@example.com', password: 'Keyturn-Test-1' };
const sqlDate = (ms) => (ms === null ? null : new Date(ms).toISOString().replace('T', ' ').replace('Z', ''));
const login = (base) => post(`${base}/rest/login`, { emailOrLdapLoginId: ACCOUNT.email, password: ACCOUNT.password });

/** Makes keys and credentials by the product's own API, sets their dates in its database, and says what that holds. */
export async function seed({ base, database, now }) {
  const { cookies } = await login(base).catch(async () => {
    await post(`${base}/rest/owner/setup`, { ...ACCOUNT, firstName: 'Ana', lastName: 'Okafor' });
    return login(base);
  });
  const headers = { cookie: cookies.map((each) => each.split(';')[0]).join('; ') };
  const db = new DatabaseSync(database);
  db.exec('PRAGMA busy_timeout = 5000; DELETE FROM user_api_keys; DELETE FROM credentials_entity');
  for (const plan of planAt(now)) {
    const body = { label: plan.name, expiresAt: null, scopes: ['workflow:read'] };
    const { json } = await post(`${base}/rest/api-keys`, body, headers);
    db.prepare('UPDATE user_api_keys SET createdAt = ?, updatedAt = ?, lastUsedAt = ?, apiKey = ? WHERE id = ?').run(
      sqlDate(plan.created),
      sqlDate(plan.created),
      sqlDate(plan.lastUsed),
      token(plan),
      json.data.id,
    );
  }
  // Credentials may share a name, unlike keys.
  const [, , twin] = planAt(now);
  for (const plan of [...planAt(now), { ...twin, created: twin.created - 40 * DAY }]) {
    const data = { name: 'X-Key', value: madeUp(plan.name, 20, URL_SAFE) };
    const made = await post(`${base}/rest/credentials`, { name: plan.name, type: 'httpHeaderAuth', data }, headers);
    db.prepare('UPDATE credentials_entity SET createdAt = ?, updatedAt = ? WHERE id = ?').run(
      sqlDate(plan.created),
      sqlDate(plan.lastUsed ?? plan.created),
      made.json.data.id,
    );
  }
  return { truths: truthsIn(db), secrets: new Map() };
}

/** A token of the product's shape, its signature made up: the product reads when it expires from the token itself. */
function token({ name, expires }) {
  const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { sub: 'made-up', iss: 'n8n', aud: 'public-api', jti: madeUp(name, 12, URL_SAFE) };
  const end = expires === null ? {} : { exp: Math.floor(expires / 1000) };
  return `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ ...claims, ...end })}.${madeUp(name, 43, URL_SAFE)}`;
}

function truthsIn(db) {
  const ms = (text) => (text === null ? null : Date.parse(`${text.replace(' ', 'T')}Z`));
  const keys = db.prepare('SELECT label, createdAt, lastUsedAt, apiKey FROM user_api_keys').all();
  const expiry = (key) => JSON.parse(Buffer.from(key.split('.')[1], 'base64url').toString()).exp;
  return {
    'api-keys': keys.map(({ label, createdAt, lastUsedAt, apiKey }) => ({
      id: label,
      name: label,
      created: ms(createdAt),
      lastUsed: ms(lastUsedAt) ?? 'never',
      expires: expiry(apiKey) ? expiry(apiKey) * 1000 : 'never',
    })),
    credentials: db
      .prepare('SELECT name, createdAt FROM credentials_entity')
      .all()
      .map(({ name, createdAt }) => ({ id: name, name, created: ms(createdAt), lastUsed: null, expires: null })),
  };
}

export async function enter(page, { base }) {
  await page.goto(`${base}/signin`);
  await page.evaluate(
    (body) =>
      fetch('/rest/login', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    { emailOrLdapLoginId: ACCOUNT.email, password: ACCOUNT.password },
  );
}

const rows = (count) => `document.querySelectorAll('table tbody tr').length >= ${count}`;

/** The pages to look at; `prepare` is done on the page before the look. */
export function pages() {
  const all = async (page) => {
    await (await page.waitForSelector('[data-test-id=pagination] ~ div input[role=combobox]')).click();
    await (await page.waitForSelector('[role=option] ::-p-text(50)', { visible: true })).click();
    await page.waitForFunction(rows(15));
  };
  const scroll = (count) => async (page) => {
    await page.evaluate((by) => document.querySelector('.recycle-scroller-wrapper')?.scrollBy(0, by), count);
  };
  return [
    { name: 'api-keys', truth: 'api-keys', path: '/settings/api', ready: rows(5) },
    { name: 'api-keys-all', truth: 'api-keys', path: '/settings/api', ready: rows(5), prepare: all },
    {
      name: 'credentials',
      truth: 'credentials',
      path: '/home/credentials',
      ready: "document.querySelector('[data-test-id=resources-list-item]')",
    },
    {
      name: 'credentials-scrolled',
      truth: 'credentials',
      path: '/home/credentials',
      ready: "document.querySelector('[data-test-id=resources-list-item]')",
      prepare: scroll(900),
    },
    { name: 'users', truth: null, path: '/settings/users', ready: rows(1) },
    { name: 'workflows', truth: null, path: '/home/workflows', ready: "document.body.innerText.includes('Workflows')" },
  ];
}
