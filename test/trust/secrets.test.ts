// @vitest-environment jsdom

import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shownName } from '../../src/page/read/secrets/shown-name.ts';
import { sightingOf } from '../../src/page/sightings.ts';
import { secretIn } from '../../src/protocol/secrets/secret.ts';
import { leaks } from '../harness/secrets.ts';
import { documentOf, readerOn } from '../page/fixtures.ts';
import { HUBSPOT } from '../support/hubspot.ts';

/** Key material stays where it was read: by construction, and wherever on a page it may stand. */

const KEY = btoa('0123456789abcdef0123456789abcdef');
const UUID = '88a7a0de-17c1-4b22-8f33-c44495e566d6';
const PAT = `pat-na1-${UUID}`;
const PERSONAL = `CiRu${'q7Zt_Rk3'.repeat(8)}`;
const MASKED = 'pat-na2-88a7a**-****-****-****-************';

describe('by construction', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  const source = (file: string) => readFileSync(`src/${file}`, 'utf8');
  const isNearPages = (file: string) => /^(?:page|background|protocol|texts|browser|catalogue)\//.test(file);
  const using = (pattern: RegExp) => files.filter((file) => isNearPages(file) && pattern.test(source(file))).sort();

  test('one module takes secrets out of texts, one opens them, and one looks for them on a page', () => {
    expect(using(/\bsecretIn\b/)).toEqual(['page/read/secrets/find-secrets.ts', 'protocol/secrets/secret.ts']);
    expect(using(/\bopenForFingerprint\b/)).toEqual(['protocol/secrets/fingerprint.ts', 'protocol/secrets/secret.ts']);
    expect(using(/\bnew Secret\b/)).toEqual(['protocol/secrets/secret.ts']);
    expect(using(/\bfingerprint\(/)).toEqual(['page/sightings.ts', 'protocol/secrets/fingerprint.ts']);
  });

  test('of our windows one module takes a secret out of a text, to compare it there', () => {
    const inWindows = files.filter(
      (file) => file.startsWith('ui/') && /\bsecretIn\b|\bfingerprint\(/.test(source(file)),
    );
    expect(inWindows).toEqual(['ui/options/which-key/compare.ts']);
    // It asks nobody and keeps nothing.
    expect(source('ui/options/which-key/compare.ts')).not.toMatch(/askFromWindow|browser|storage|useState|location/);
  });

  test('the shapes of secrets are tried by nobody else', () => {
    expect(using(/\b(?:shape|pattern|token)s?\.masked\b|\.masked\.(?:exec|test)/)).toEqual([
      'protocol/secrets/secret.ts',
    ]);
    // Words of labels are cut into tokens, too; these are the shapes of a provider.
    expect(using(/\bprovider\.tokens\b|\(\{ tokens \}\) => tokens\)|\btokens\b[^}]*\}: ReadableProvider/)).toEqual([
      ...['page/read/labels/name-like.ts', 'page/read/lists/list-rows.ts', 'page/read/lists/names.ts'],
      ...['page/read/name-on-page.ts', 'page/read/scope.ts'],
    ]);
    expect(using(/\bownShapes\(/)).toEqual([
      'background/gate.ts',
      'catalogue/kept-place.ts',
      'catalogue/own-shapes.ts',
      'page/read/secrets/shown-name.ts',
    ]);
  });

  test('no error says what it was made of: none is built of a text of the page', () => {
    const errors = files.flatMap((file) =>
      [...source(file).matchAll(/new \w*Error\(([^)]*)\)/g)].map(([, text]) => `${file}: ${text}`),
    );
    const composed = errors.filter((error) => error.includes('${') || /: [a-z]\w*$/.test(error));
    // A day of the catalogue, and the name of one of the browser's own getters.
    expect(composed.map((error) => error.split(':')[0]).sort()).toEqual([
      'core/time/catalogue-date.ts',
      'page/read/dom/nodes.ts',
    ]);
  });

  test('a message with a secret in it cannot be made', () => {
    const secret = secretIn(PAT, HUBSPOT.tokens);
    expect(() => structuredClone({ type: 'sighted', secret })).toThrow();
    expect(leaks(JSON.stringify({ type: 'sighted', secret }), [UUID])).toEqual([]);
    for (const key of Reflect.ownKeys(secret as object)) {
      expect(leaks(String(Reflect.get(secret as object, key)), [UUID])).toEqual([]);
    }
    const error = new Error(`went wrong at ${secret}`, { cause: secret });
    expect(leaks(`${error.stack} ${error.cause}`, [UUID])).toEqual([]);
  });

  test('a failing fingerprint says nothing of secret or key', async () => {
    const secret = secretIn(PAT, HUBSPOT.tokens);
    const { fingerprint } = await import('../../src/protocol/secrets/fingerprint.ts');
    const failed = secret && (await fingerprint(secret, 'not base64: %%%%').catch((error: unknown) => error));
    expect(failed).toBeInstanceOf(Error);
    expect(leaks(`${(failed as Error).stack}`, [UUID, 'not base64: %%%%'])).toEqual([]);
  });
});

describe('a name', () => {
  const name = (text: string) => shownName(text, HUBSPOT.tokens);
  const SECRETS = [UUID, PERSONAL.slice(4)];

  test.each([
    ['a whole token', `Sync ${PAT}`],
    ['a bare key', `Sync ${UUID} (old)`],
    ['a regional key', 'Sync eu1-17c1-4b22-8f33-8f33-c44495e566d6'],
    ['a personal key', `${PERSONAL}`],
    ['a masked token', `Sync ${MASKED}`],
    ['a token with invisible letters', `Sync ${PAT.split('').join('\u200b')}`],
    ['a token in an assignment', `TOKEN=${PAT};`],
    ['many tokens', `${PAT} `.repeat(60)],
    ['a token where names are cut', `${'x '.repeat(55)}${PAT}`],
    ['a megabyte of them', `${'y'.repeat(990)} ${`${PAT}/`.repeat(25_000)}`],
  ])('that holds %s holds it no more', (_what, text) => {
    const shown = name(text) ?? '';
    expect(leaks(shown, SECRETS)).toEqual([]);
    expect(shown).not.toMatch(/88a7a|pat-na/);
    expect([...shown].length).toBeLessThanOrEqual(120);
  });

  test('that holds none stays as it is', () => {
    for (const text of [
      'Nightly export',
      'pat-na1 sync',
      'Müller & Söhne, 2026-11-24',
      'app 88a7a0de',
      'Sync…',
      'CiRu',
    ]) {
      expect(name(text)).toBe(text);
    }
  });

  test('wherever the token stands in it, none of its eight-character runs is left', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 160 });
    fc.assert(
      fc.property(text, text, fc.constantFrom(' ', '(', '=', '"', ''), (before, after, mark) => {
        // Right after a letter or digit it would be part of a longer word, which is no token.
        const clean = before.replace(/[\w-]+$/, '');
        expect(leaks(name(`${clean}${mark}${PAT} ${after}`) ?? '', [UUID])).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a page', () => {
  const rows = (first: string, second: string) =>
    `<main><h1>Service keys</h1><table><thead><tr><th>Name</th><th>Created</th></tr></thead><tbody>
     <tr><td><a href="/service-keys/12345678/key/1">${first}</a></td><td><time datetime="2026-05-01T10:00:00Z">1 May 2026</time></td></tr>
     <tr><td><a href="/service-keys/12345678/key/2">${second}</a></td><td><time datetime="2026-05-02T10:00:00Z">2 May 2026</time></td></tr>
     </tbody></table></main>`;
  const detail = (title: string, token: string) =>
    `<main><h1>${title}</h1><section><h2>Access token</h2><code>${token}</code></section></main>`;

  test.each([
    ['a list that names keys by their tokens', '/service-keys/12345678', rows(PAT, `${'z'.repeat(100)} ${PAT}`), 2],
    ['a title that holds the token', '/service-keys/12345678/key/1', detail(`Sync ${PAT}`, PAT), 1],
    ['a title that holds another one', '/private-apps/12345678/1/auth', detail(PERSONAL, PAT), 1],
    ['an app named by its key', '/private-apps/12345678/1', `<main><h1>App ${UUID}</h1></main>`, 1],
  ])('%s: what leaves holds no key', async (_what, path, html, count) => {
    const { credentials } = readerOn(documentOf(html), path).read();
    expect(credentials).toHaveLength(count);
    const sent = JSON.stringify(await Promise.all(credentials.map((one) => sightingOf(one, KEY))));
    expect(leaks(sent, [UUID, PERSONAL.slice(4)])).toEqual([]);
    // What stands beside a secret is the name, a secret alone is none.
    for (const { name } of credentials) expect(name ?? '').toMatch(/^(?:Sync|App|z{100})?$/);
  });

  test('links whose ids are tokens lead to no credential', () => {
    const html = rows('One', 'Two').replace('/key/1"', `/key/${PAT}"`);
    expect(
      readerOn(documentOf(html), '/service-keys/12345678')
        .read()
        .credentials.map(({ id }) => id),
    ).toEqual(['2']);
  });
});
