// @vitest-environment jsdom

import { describe, expect, test } from 'vitest';
import type { TokenShape } from '../../../src/catalogue/schema.ts';
import { holdersOfSecrets, secretsIn } from '../../../src/page/read/secrets/find-secrets.ts';
import { shownName } from '../../../src/page/read/secrets/shown-name.ts';
import { HUBSPOT } from '../../support/hubspot.ts';

/** What stands around a secret: labels that say whose it is, texts and attributes that hold it, other forms of it. */

const [PAT, BARE, PERSONAL] = [0, 1, 2].map((at) => HUBSPOT.tokens.slice(at, at + 1)) as [
  ...[TokenShape[], TokenShape[], TokenShape[]],
];
const UUID = '88a7a0de-1111-4222-8333-444455556666';
const TOKEN = `pat-na1-${UUID}`;
const MASKED = 'pat-na1-88a7a***-****-****-****-************';
const LONG = 'This is how it works here. '.repeat(4);

const bodyOf = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;
const shown = (html: string, shapes: readonly TokenShape[] = PAT) => secretsIn(bodyOf(html), [...shapes]);

describe('a bare UUID', () => {
  test.each([
    ['verbatim', `<code>${UUID}</code>`],
    ['in a field', `<textarea>${UUID}</textarea>`],
    ['masked', '<p>********-****-****-****-************</p>'],
    ['below a heading', `<h4>API key</h4><p>${UUID}</p>`],
    ['below a heading at the end of a long text', `<div>${LONG}<h4>API key</h4></div><p>${UUID}</p>`],
    ['right behind words', `<div>API key: <span>${UUID}</span></div>`],
    ['behind words, though others stand before', `<div><b>Client secret</b> API key <span>${UUID}</span></div>`],
    ['behind an element, though words stand before it', `<div>Client secret<b>API key</b><span>${UUID}</span></div>`],
    ['further in than its label', `<div><p>API key</p><div><div><span>${UUID}</span></div></div></div>`],
  ])('%s is a secret', (_where, html) => expect(shown(html, BARE)).toHaveLength(1));

  test.each([
    ['in a text', `<p>${UUID}</p>`],
    ['below a heading of something else', `<h4>Request</h4><p>${UUID}</p>`],
    ['right behind words of another', `<div>Client secret: <code>${UUID}</code></div>`],
    ['below a label of another', `<h4>API key</h4><h4>Client secret</h4><code>${UUID}</code>`],
    ['behind a long text', `<p>${LONG} API key</p><p>${UUID}</p>`],
  ])('%s is none', (_where, html) => expect(shown(html, BARE)).toEqual([]));

  test('behind words in several pieces is a secret', () => {
    const body = bodyOf(`<div><span>${UUID}</span></div>`);
    body.firstElementChild?.prepend('API', ' key: ');
    expect(secretsIn(body, BARE)).toHaveLength(1);
  });
});

test.each(['data-token', 'value', 'title', 'aria-label', 'placeholder'])('a secret is read from %s', (name) => {
  expect(shown(`<button ${name}="${TOKEN}">Copy</button>`)).toHaveLength(1);
});

test.each(['id', 'href', 'alt', 'x-data-token', 'title-of'])('none is read from %s', (name) => {
  expect(shown(`<a ${name}="${TOKEN}">Copy</a>`)).toEqual([]);
});

describe('of one secret', () => {
  test.each([
    ['masked first', `<div title="${MASKED}"><code>${TOKEN}</code></div>`],
    ['masked behind', `<div title="${TOKEN}"><code>${MASKED}</code></div>`],
    ['masked beside', `<p>${MASKED}</p><p>${TOKEN}</p>`],
  ])('the whole counts: %s', (_how, html) => {
    expect(shown(html).map(({ secret }) => secret.isWhole)).toEqual([true]);
  });

  test('the mask counts that shows more, wherever it stands', () => {
    const more = 'pat-na1-88a7a0de-1111-****-****-************';
    for (const html of [`<p>${MASKED}</p><p>${more}</p>`, `<p>${more}</p><p>${MASKED}</p>`])
      expect(shown(html).map(({ secret }) => secret.shown)).toEqual([12]);
  });

  test('the element counts that holds it and nothing more', () => {
    const personal = `CiRuYTEt${'aB3d'.repeat(12)}`;
    const found = shown(`<div><code>${personal}</code><a>Copy</a></div>`, PERSONAL);
    expect(found.map(({ element, secret }) => [element.localName, secret.shown])).toEqual([['code', 52]]);
    const [masked, ...others] = shown(`<div><p><code>${MASKED}</code></p></div>`);
    expect([masked?.element.localName, others]).toEqual(['code', []]);
  });
});

test('what is about another secret holds none', () => {
  const holders = (html: string) => holdersOfSecrets(bodyOf(html), [...PAT]).map(({ localName }) => localName);
  expect(holders(`<h4>Client secret</h4><code>${TOKEN}</code>`)).toEqual([]);
  expect(holders(`<p>${TOKEN}</p><div><p>${TOKEN}</p><b>${TOKEN.replace('8', '9')}</b></div>`)).toEqual([
    'p',
    'p',
    'b',
  ]);
});

test('a name has 120 characters, or 119 and that more was there', () => {
  const name = 'My key '.repeat(20);
  expect(shownName(name.slice(0, 120), PAT)).toBe(name.slice(0, 120).trim());
  expect(shownName(`${name.slice(0, 118)}yz`, PAT)).toBe(`${name.slice(0, 118)}yz`);
  expect(shownName(`${name.slice(0, 118)}yz1`, PAT)).toBe(`${name.slice(0, 118)}y…`);
  expect(shownName(' ', PAT)).toBeNull();
});
