// @vitest-environment jsdom

import { describe, expect, test } from 'vitest';
import type { TokenShape } from '../../../src/catalogue/schema.ts';
import { holdersOfSecrets, onlySecret, secretsIn } from '../../../src/page/read/secrets/find-secrets.ts';
import { type Secret, secretIn } from '../../../src/protocol/secrets/secret.ts';
import { HUBSPOT } from '../../support/hubspot.ts';

const PAT = HUBSPOT.tokens.slice(0, 1);
const BARE = HUBSPOT.tokens.slice(1, 2);
const REST = '1111-4222-8333-444455556666';
const UUID = `88a7a0de-${REST}`;
const TOKEN = `pat-na1-${UUID}`;
const MASKED = 'pat-na1-88a7a***-****-****-****-************';

function within(html: string, selector = 'body'): Element {
  const root = new DOMParser().parseFromString(html, 'text/html').querySelector(selector);
  if (!root) throw new Error(`no ${selector}`);
  return root;
}
const shown = (html: string, selector?: string) => secretsIn(within(html, selector), [...PAT]);
const deep = (text: string) => `<span><b><i><u>${text}</u></i></b></span>`;

test.each([
  ['apart by more than a few elements', `${deep('pat-na1-')}${deep(UUID)}`],
  ['in an attribute of what is about something else', `<dialog title="${TOKEN}"></dialog>`],
  ['in a long text', `<p>${'Words, and more of them. '.repeat(30)} ${TOKEN}</p>`],
  ['broken by white space where text is laid out', `<p>pat-na1- ${UUID}</p>`],
  ['verbatim and broken into many words', `<pre>pat-na1- ${UUID.match(/../g)?.join(' ')}</pre>`],
])('a secret is not what stands %s', (_where, html) => {
  expect(shown(html)).toEqual([]);
});

test.each([
  ['verbatim, broken by white space', `<pre>pat-na1-\n  ${UUID}</pre>`],
  [
    'after a mention of another one',
    `<p>${'This is how it works here. '.repeat(4)}<b>Client secret</b></p><code>${TOKEN}</code>`,
  ],
])('a secret is what stands %s', (_where, html) => {
  expect(shown(html)).toHaveLength(1);
});

test('what stands around a part of the page is none of it', () => {
  expect(shown(`<div><code>${TOKEN}</code> <section><p>Sync</p></section></div>`, 'section')).toEqual([]);
  expect(shown(`<h4>Client secret</h4><section><code>${TOKEN}</code></section>`, 'section')).toHaveLength(1);
});

test('of one secret in two forms the one counts that shows more, wherever it stands', () => {
  const more = 'pat-na1-88a7a0de-1111-****-****-************';
  const [found, ...others] = shown(`<div data-token="${more}"><code>${MASKED}</code></div>`);
  expect([found?.secret.shown, others]).toEqual([12, []]);
});

test('several secrets are nobody’s own', () => {
  const other = TOKEN.replace('88a7', '99b8');
  expect(onlySecret(shown(`<code>${TOKEN}</code><code>${other}</code>`))).toBeNull();
  expect(onlySecret(shown(`<code>${TOKEN}</code>`))?.secret.isWhole).toBe(true);
  expect(onlySecret([])).toBeNull();
});

test('of elements in each other that show a secret the innermost is its holder, be it the part itself', () => {
  const names = (html: string, selector: string) =>
    holdersOfSecrets(within(html, selector), [...PAT]).map(({ localName }) => localName);
  expect(names(`<main><section><p><code>${TOKEN}</code></p></section></main>`, 'main')).toEqual(['code']);
  expect(names(`<main><code>${TOKEN}</code></main>`, 'code')).toEqual(['code']);
});

describe('two secrets', () => {
  const secret = (text: string, shapes = PAT) => secretIn(text, shapes) as Secret;

  test('are the same where they show the same of one shape', () => {
    expect(secret(TOKEN).equals(secret(TOKEN))).toBe(true);
    expect(secret(TOKEN).equals(secret(MASKED))).toBe(false);
    expect(secret(TOKEN).equals(null)).toBe(false);
    const [pat] = PAT;
    expect(secret(TOKEN).equals(secret(TOKEN, [{ ...(pat as TokenShape) }]))).toBe(false);
  });

  test('can be one where nothing that shows says that they are two', () => {
    const starts = secret('pat-na1-99b8a***-****-****-****-************');
    const ends = secret('pat-na1-********-****-****-****-********6666');
    for (const [a, b, can] of [
      [secret(TOKEN), secret(MASKED), true],
      [secret(MASKED), ends, true],
      [secret(TOKEN), starts, false],
      [secret(MASKED), starts, false],
      [secret('pat-na1-********-****-****-****-********7777'), ends, false],
    ] as const) {
      expect([a.agreesWith(b), b.agreesWith(a)]).toEqual([can, can]);
    }
    const longer = secret('pat-na1-********-****-****-****-*******56666');
    const other = secret('pat-na1-********-****-****-****-*******46666');
    for (const [a, b, can] of [
      [longer, ends, true],
      [longer, other, false],
      [secret(TOKEN), longer, true],
      [secret(TOKEN), other, false],
      [secret(TOKEN), secret(TOKEN), true],
    ] as const) {
      expect([a.agreesWith(b), b.agreesWith(a)]).toEqual([can, can]);
    }
    // Of two whole ones the longer may begin and end as the shorter does.
    const [short, long] = [14, 15].map((times) => secret('CiRu'.repeat(times), HUBSPOT.tokens.slice(2, 3)));
    expect(short && long && [short.isWhole, long.isWhole, short.agreesWith(long)]).toEqual([true, true, false]);
    const bare = secret('********-****-****-****-************', BARE);
    expect([secret(MASKED).agreesWith(bare), bare.agreesWith(secret(MASKED))]).toEqual([false, false]);
  });
});

test.each([
  ['shorter than any', '…', HUBSPOT.tokens],
  ['longer than any', `${TOKEN}${'\u200b'.repeat(600)}`, PAT],
  [
    'cut, with nothing in place of the rest',
    'cut-88a7',
    [{ ...PAT[0], masked: /^cut-(?<body>[0-9a-f*]+)$/ } as TokenShape],
  ],
] as const)('a text is no secret that is %s', (_how, text, shapes) => {
  expect(secretIn(text, shapes)).toBeNull();
});
