// @vitest-environment jsdom

import { readdirSync, readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HUBSPOT } from '../../../src/catalogue/hubspot.ts';
import { secretsIn } from '../../../src/page/read/secrets/find-secrets.ts';
import { fingerprint } from '../../../src/page/read/secrets/fingerprint.ts';
import { Secret, secretIn } from '../../../src/page/read/secrets/secret.ts';

const KEY = btoa('0123456789abcdef0123456789abcdef');
const PAT = HUBSPOT.tokens.slice(0, 1);
const BARE = HUBSPOT.tokens.slice(1, 2);
const UUID = '88a7a0de-1111-4222-8333-444455556666';
const TOKEN = `pat-na1-${UUID}`;
const secretOf = (text: string, shapes = PAT) => secretIn(text, shapes) as Secret;
const hex = fc.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);

function shownIn(html: string, shapes = PAT) {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return secretsIn(body, shapes).map(({ secret }) => secret);
}

describe('a secret', () => {
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
    expect(users.sort()).toEqual(['page/read/secrets/fingerprint.ts', 'page/read/secrets/secret.ts']);
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
    ['in a hidden field', `<input type="hidden" value="${TOKEN}x">`],
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

describe('fingerprints', () => {
  const MASKED = 'pat-na1-88a7a***-****-****-****-************';

  test('of a whole and of a masked secret have a form in common, and agree in it', async () => {
    const [whole, masked] = [await fingerprint(secretOf(TOKEN), KEY), await fingerprint(secretOf(MASKED), KEY)];
    expect(Object.keys(whole).sort()).toEqual(['full', 'p5']);
    expect(Object.keys(masked)).toEqual(['p5']);
    expect(masked.p5).toBe(whole.p5);
  });

  test('keep 32 bits of a whole secret, and half of what shows of a masked one', async () => {
    await fc.assert(
      fc.asyncProperty(hex, async (uuid) => {
        const { full, p5 } = await fingerprint(secretOf(`pat-na1-${uuid}`), KEY);
        expect(full).toMatch(/^[0-9a-f]{8}$/);
        expect(p5).toMatch(/^[0-3][0-9a-f]{2}$/);
      }),
      { numRuns: 50 },
    );
  });

  test('of five digits leave about a thousand that fit', async () => {
    const wanted = (await fingerprint(secretOf(MASKED), KEY)).p5;
    let fitting = 0;
    for (let number = 0; number < 16_384; number += 1) {
      const digits = number.toString(16).padStart(5, '0');
      const { p5 } = await fingerprint(secretOf(`pat-na1-${digits}***-****-****-****-************`), KEY);
      if (p5 === wanted) fitting += 1;
    }
    // 2^14 of the 2^20 values were tried: about 16 should fit.
    expect(fitting).toBeGreaterThan(3);
    expect(fitting).toBeLessThan(40);
  });

  test('differ by key, and by secret', async () => {
    const other = btoa('another key of thirty-two bytes!');
    expect((await fingerprint(secretOf(TOKEN), other)).full).not.toBe((await fingerprint(secretOf(TOKEN), KEY)).full);
    const next = secretOf(TOKEN.replace('6666', '6667'));
    expect((await fingerprint(next, KEY)).full).not.toBe((await fingerprint(secretOf(TOKEN), KEY)).full);
  });

  test('of a wholly masked secret, or of too few characters, there are none', async () => {
    expect(await fingerprint(secretOf(`pat-na1-${'*'.repeat(20)}`), KEY)).toEqual({});
    expect(await fingerprint(secretOf('pat-na1-88a*****'), KEY)).toEqual({});
  });
});
