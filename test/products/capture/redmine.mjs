import { execFileSync } from 'node:child_process';
import { DAY } from './ages.mjs';

export const VERSION = '5.0.4';
/** Days before the capture at which each user's key was made: `key1` to `key7`. */
const AGES = [0.003, 1.9, 31.2, 62.3, 181.1, 366.4, 801.2];
const LANGUAGES = [
  ['en', 'en-US', 'America/New_York'],
  ['de', 'de-DE', 'Europe/Berlin'],
  ['pl', 'pl-PL', 'Europe/Warsaw'],
  ['fr', 'fr-FR', 'Europe/Paris'],
  ['es', 'es-ES', 'Europe/Madrid'],
  ['it', 'it-IT', 'Europe/Rome'],
  ['nl', 'nl-NL', 'Europe/Amsterdam'],
  ['pt-BR', 'pt-BR', 'America/Sao_Paulo'],
  ['ja', 'ja-JP', 'Asia/Tokyo'],
  ['ko', 'ko-KR', 'Asia/Seoul'],
  ['sv', 'sv-SE', 'Europe/Stockholm'],
  ['da', 'da-DK', 'Europe/Copenhagen'],
  ['no', 'nb-NO', 'Europe/Oslo'],
  ['fi', 'fi-FI', 'Europe/Helsinki'],
  ['cs', 'cs-CZ', 'Europe/Prague'],
  ['tr', 'tr-TR', 'Europe/Istanbul'],
  ['uk', 'uk-UA', 'Europe/Kyiv'],
  ['hu', 'hu-HU', 'Europe/Budapest'],
  ['ru', 'ru-RU', 'Europe/Moscow'],
  ['zh', 'zh-CN', 'Asia/Shanghai'],
  ['zh-TW', 'zh-TW', 'Asia/Taipei'],
  ['th', 'th-TH', 'Asia/Bangkok'],
  ['ar', 'ar-EG', 'Africa/Cairo'],
  ['he', 'he-IL', 'Asia/Jerusalem'],
];
/** Each language with a young key and an old one. */
export const RUNS = LANGUAGES.flatMap(([ui, language, timeZone], index) =>
  [index % AGES.length, (index + 3) % AGES.length].map((user) => ({ ui, language, timeZone, user: user + 1 })),
);

let database = '';
const query = (sql) => execFileSync('psql', ['-q', '-At', database, '-c', sql], { encoding: 'utf8' });

/** `database` is an address of its PostgreSQL. Each user has one API key without a name. */
export async function seed({ database: address, now }) {
  database = address;
  const truths = {};
  for (const [index, age] of AGES.entries()) {
    const created = Math.floor((now - age * DAY) / 1000) * 1000;
    query(`UPDATE tokens SET created_on = '${new Date(created).toISOString()}', updated_on = created_on
      WHERE user_id = (SELECT id FROM users WHERE login = 'key${index + 1}')`);
    truths[`key-${index + 1}`] = [{ id: 'only', name: '', created, lastUsed: null, expires: null }];
  }
  return { truths, secrets: new Map() };
}

export async function enter(page, { base, ui, user }) {
  query(`UPDATE users SET language = '${ui}' WHERE login = 'key${user}'`);
  await page.goto(`${base}/login`);
  await page.type('#username', `key${user}`);
  await page.type('#password', 'Passw0rd1');
  await Promise.all([page.waitForNavigation(), page.click('#login-submit')]);
}

export function pages({ ui, user }) {
  const key = {
    name: `account-${user}`,
    truth: `key-${user}`,
    path: '/my/account',
    ready: "document.querySelector('#sidebar') !== null",
  };
  const without = {
    name: 'my-page',
    truth: null,
    path: '/my/page',
    ready: "document.querySelector('#content') !== null",
  };
  return user === 1 ? [key, { ...without, name: `my-page-${ui}` }] : [key];
}
