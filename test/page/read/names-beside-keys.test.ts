// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { piecesOfKey } from '../../../src/page/read/secrets/shown-name.ts';
import { byAttribute, byName, read } from './acme.ts';

const KEY = 'ghp_16C7e42F292c6912E7710c838347Ae178B4a';
const HALVES = [KEY.slice(0, 22), KEY.slice(22)];

test.each<[string, string[], number, boolean]>([
  ['a name before a key', ['Backup', KEY], 0, false],
  ['a name after a key', [KEY, 'Backup'], 1, false],
  ['the whole key', ['Backup', KEY], 1, false],
  ['a name beside the pieces of a key', ['Backup', ...HALVES], 0, false],
  ['the first piece', HALVES, 0, true],
  ['the last piece', ['Backup', ...HALVES], 2, true],
])('%s: whether it is a piece of a key', (_what, parts, taken, isPiece) => {
  expect(
    piecesOfKey(
      parts.map((text) => ({ text, gap: ' ' })),
      [],
    )[taken],
  ).toBe(isPiece);
});

const DAY = '2021-01-03';
const named = (cell: string, language = 'en', page: Parameters<typeof read>[0] = byAttribute, head = 'Name') =>
  read(
    page,
    `<main><h1>API keys</h1><table><tr><th>${head}</th><th>Created</th></tr><tr data-id="k1"><td>${cell}</td><td>${DAY}</td></tr></table></main>`,
    language,
  );

describe('a key that stands in pieces is no name, nor is a part of it', () => {
  const [first, last] = ['ak_Zq3vT8mB1', 'xKc7LpR2sYw9DhN'];
  test.each([
    ...[
      'ak_Zq3v T8mB 1xKc 7LpR 2sYw 9DhN',
      'ak_Zq3v-T8mB-1xKc-7LpR-2sYw-9DhN',
      `${first}\n${last}`,
      `${first}&nbsp;${last}`,
    ],
    ...[`<span>${first}</span><span>${last}</span>`, `<b>${first}</b><i>${last}</i>`, `${first}<br>${last}`],
    ...[`<div>${first}</div><div>${last}</div>`, '<span>ak_Zq3v</span> <span>T8mB</span> <span>1xKc</span>'],
    ...[first, last, 'ak_Zq3v', 'ak_Zq3v … 9DhN', 'ak_Zq3v…', 'ak_*', '<span>SG.</span><span>Zq3vT8mB1xKc</span>'],
    ...['<span>ak</span>_<span>••••</span>', '<span>••••</span><span>9f3c</span>', '<span>****</span> <b>9f3c</b>'],
    ...[
      '<small>…</small>9DhN',
      '<span>*</span>9DhN',
      '<span>sk-</span><span>…9f3c</span>',
      '<code>sk-</code><i aria-hidden="true">••••</i><code>9f3c</code>',
    ],
    ...[
      'Key …9DhN',
      'token: ****9f3c',
      'Token ak_Zq3v…',
      '[hidden]',
      '(redacted)',
      'Zq3v T8mB 1xKc 7LpR',
      '9f3c…',
      '• • • • 9f3c',
      '<span>hidden</span><span>9f3c</span>',
    ],
  ])('%s', (cell) => {
    for (const head of ['Name', 'Key', 'Token']) expect(named(cell, 'en', byAttribute, head)).toEqual([`- ${DAY}`]);
    // Nothing of it is the id, where keys are told by their names.
    expect(named(cell, 'en', byName).join()).not.toMatch(/\w{4} 2021/);
  });

  test.each([
    ['de', 'endet auf 9f3c'],
    ['fr', 'se terminant par 9f3c'],
    ['es', 'termina en 9f3c'],
    ['pl', 'kończy się na 9f3c'],
    ['ja', '9f3cで終わる'],
    ['zh', '尾号 9f3c'],
    ['en', 'ending in 9f3c'],
    ['en', '<span>ends in</span> <code>9f3c</code>'],
  ])('%s: %s', (language, cell) => expect(named(cell, language)).toEqual([`- ${DAY}`]));
});

test.each([
  ...[
    'mailer …9f3c',
    'mailer (sk-…9f3c)',
    'mailer sk_live_…9f3c',
    'mailer ak_Zq3vT8mB1xKc7LpR2sYw9DhN',
    'mailer 9f3c…',
  ],
  ...[
    'mailer (<span>••••</span><span>9f3c</span>)',
    'mailer ending in 9f3c',
    'mailer [hidden]',
    '⚠ mailer',
    '● mailer',
  ],
  ...['🔑 mailer', '1. mailer', 'mailer ★', '<sup>1</sup> mailer', '<span role="tooltip">Click to copy</span> mailer'],
])('what clearly stands beside what shows of a key, or beside a sign, is the name: %s', (cell) =>
  expect(named(cell)).toEqual([`mailer ${DAY}`]),
);

test.each([
  ...[
    'Production mailer eu-west-1 2024',
    'my-service-key-for-billing',
    'Nightly exp…',
    'n8n',
    'k8s-prod',
    'C++ build',
    '🚀 deploy',
  ],
  ...[
    'mailer 2024',
    'Ends meet',
    'Backup #2',
    'sync (old)',
    'ak_mailer',
    '3 amigos',
    'v2.1',
    'S3 backup',
    'Team A1',
    'i18n',
    'Last four weeks',
  ],
])('a name stays: %s', (name) => expect(named(name)).toEqual([`${name} ${DAY}`]));

test('a sign that parts a name from facts hides nothing of it', () => {
  expect(named('<span>mailer</span> <span>•</span> <span>EU</span>')).toEqual([`mailer ${DAY}`]);
  expect(named('<span>mailer</span> <span>••••••••</span>')).toEqual([`mailer ${DAY}`]);
});
