// @vitest-environment jsdom

import { readdirSync, readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { secretsIn } from '../../../src/page/read/secrets/find-secrets.ts';
import { Secret, secretIn } from '../../../src/protocol/secrets/secret.ts';
import { HUBSPOT } from '../../support/hubspot.ts';

const PAT = HUBSPOT.tokens.slice(0, 1);
const BARE = HUBSPOT.tokens.slice(1, 2);
const UUID = '88a7a0de-1111-4222-8333-444455556666';
const TOKEN = `pat-na1-${UUID}`;
const secretOf = (text: string, shapes = PAT) => secretIn(text, shapes) as Secret;

function shownIn(html: string, shapes = PAT) {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  // Of shapes that it knows it remembers what is none.
  return secretsIn(body, [...shapes]).map(({ secret }) => secret);
}

describe('a secret', () => {
  test('is made anew wherever it is read, and says so little each time', () => {
    const one = secretOf(TOKEN);
    expect([String(one), `${one}`, JSON.stringify([one]), one.shape]).toEqual([
      ...['[secret]', '[secret]', '["[secret]"]', PAT[0]],
    ]);
    expect(() => structuredClone(one)).toThrow();
    expect(one.uncloneable).toThrow('a secret stays where it was read');
    expect([one.shown, secretOf('pat-na1-88a7a***-****-****-****-************').shown]).toEqual([32, 5]);
  });

  const secret = secretOf(TOKEN);

  test('says nothing, however it is printed, joined, or put into JSON', () => {
    const printed = [
      String(secret),
      `${secret}`,
      JSON.stringify({ secret }),
      inspect(secret),
      inspect({ a: [secret] }, { showHidden: true, depth: 9 }),
    ];
    for (const text of printed) expect(text).not.toMatch(/88a7|1111|6666/);
    expect(JSON.stringify(secret)).toBe('"[secret]"');
    expect(Object.prototype.toString.call(secret)).toBe('[object secret]');
  });

  test('cannot be cloned into a message', () => {
    expect(() => structuredClone(secret)).toThrow();
    expect(() => structuredClone({ secret })).toThrow();
  });

  test('is opened by the fingerprint alone', () => {
    const users = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') || file.endsWith('.tsx'))
      .filter((file) => readFileSync(`src/${file}`, 'utf8').includes('openForFingerprint'));
    expect(users.sort()).toEqual(['protocol/secrets/fingerprint.ts', 'protocol/secrets/secret.ts']);
  });
});

describe('a secret is found', () => {
  test.each([
    ['whole', TOKEN],
    ['as HubSpot masks it', 'pat-na2-88a7a**-****-****-****-************'],
    ['with bullets', `pat-na1-88a7a${'•'.repeat(30)}`],
    ['with circles', `pat-na1-${'●'.repeat(30)}`],
    ['with letters x', 'pat-na1-88a7axxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx'],
    ['with an ellipsis', 'pat-na1-…6666'],
    ['with three dots', 'pat-na1-88a7a...'],
    ['with direction marks', `\u2066${TOKEN}\u2069`],
  ])('%s', (_how, text) => {
    expect(secretIn(text, PAT)).toBeInstanceOf(Secret);
  });

  test.each([
    [
      'over several elements',
      '<p>Token: <b>pat-na1-</b><i>88a7a0de-1111</i><span>-4222-8333-444455556666</span> Copy</p>',
    ],
    ['beside a word', `<div><code>${TOKEN}</code><a>Copy</a></div>`],
    ['in a field', `<input type="password" value="${TOKEN}">`],
    ['in a data attribute', `<button data-clipboard-text="${TOKEN}">Copy</button>`],
    [
      'masked in text and whole in an attribute',
      `<code data-token="${TOKEN}">pat-na1-88a7a***-****-****-****-************</code>`,
    ],
  ])('%s', (_where, html) => {
    const found = shownIn(html);
    expect(found).toHaveLength(1);
    expect(found[0]?.isWhole).toBe(true);
  });

  test.each([
    ['in what is hidden', `<div hidden><code>${TOKEN}</code></div>`],
    ['in a hidden field', `<input type="hidden" value="${TOKEN}">`],
    ['in a script', `<script>"${TOKEN}"</script>`],
    ['in a comment', `<!-- ${TOKEN} -->`],
  ])('not %s', (_where, html) => {
    expect(shownIn(html)).toEqual([]);
  });

  test('a client secret is no API key, nor is an id', () => {
    expect(shownIn(`<h4>Client secret</h4><code>${UUID}</code>`, BARE)).toEqual([]);
    expect(shownIn(`<p>Request ID: ${UUID}</p>`, BARE)).toEqual([]);
    expect(shownIn(`<h4>API key</h4><code>${UUID}</code>`, BARE)).toHaveLength(1);
    expect(shownIn(`<h4>Client secret</h4><code>********-****-****-****-************</code>`)).toEqual([]);
  });
});
