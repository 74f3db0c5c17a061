// @vitest-environment jsdom
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { pageOf, writeFixture } from '../../scripts/catalogue/fixture.mjs';
import { skeletonOf } from '../../src/page/report.ts';
import { documentOf, fixtures } from '../page/fixtures.ts';

const root = mkdtempSync(join(tmpdir(), 'keyturn-fixture-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
mkdirSync(join(root, 'acme'));
writeFileSync(join(root, 'acme', 'provider.json'), '{}');

const REPORT = skeletonOf(
  documentOf(
    `<html lang="de"><head><title>Acme</title></head><main><h1>Zugangstoken</h1><table>
    <tr><th scope="col">Name</th><th>Erstellt</th></tr>
    <tr data-key="17"><td><a href="/keys/17">Lager & "Hof"</a></td><td><time datetime="2025-03-14">14. März 2025</time></td></tr>
    </table><acme-button role="button">Neu</acme-button></main></html>`,
  ),
);
const ADDRESS = 'https://acme.example/keys';

/** What a report says of structure, without the ends of runs, which a page of ours has whole, and without left-out rows. */
const structure = (skeleton: string) =>
  skeleton
    .split('\n')
    .filter((line) => !/^\s*(?:\+\d+|head|script|style|template|noscript)\b/.test(line))
    .map((line) =>
      line
        .replace(/^(\s*)custom/, '$1x-custom')
        .replace(/"[^"]*"/g, '""')
        .trim(),
    );

describe('a fixture from a report', () => {
  test('has the structure that the report tells of, and the shapes of its texts', () => {
    const page = documentOf(pageOf(REPORT));
    expect([...page.querySelectorAll('td')].map((cell) => cell.textContent?.trim())).toEqual([
      'Aaaaa & "Aaa"',
      '00. Aaaa 0000',
    ]);
    expect(page.querySelector('time')?.getAttribute('datetime')).toBe('0000-00-00');
    expect(page.querySelector('x-custom')?.getAttribute('role')).toBe('button');
    expect(page.querySelector('th')?.getAttribute('scope')).toBe('col');
  });

  test('is in the language that it is told to be in, where the page says one', () => {
    expect(documentOf(pageOf(REPORT, 'pt-BR')).documentElement.lang).toBe('pt-BR');
    expect(pageOf(REPORT.replace(/^html lang/, 'html'), 'de')).toContain('<html>');
  });

  test.each(fixtures())('reads the same again as a report: $name', ({ html }) => {
    const report = skeletonOf(documentOf(html));
    const again = skeletonOf(documentOf(pageOf(report)));
    expect(structure(again)).toEqual(structure(report));
  });

  test('is written beside what is to be read of it', () => {
    const [page = '', expected = ''] = writeFixture('acme', 'keys.de', REPORT, ADDRESS, root);
    expect(readFileSync(page, 'utf8')).toBe(pageOf(REPORT, 'de'));
    expect(JSON.parse(readFileSync(expected, 'utf8'))).toEqual({ origin: 'modelled', address: ADDRESS, keys: [] });
    expect(() => writeFixture('acme', 'keys.de', REPORT, ADDRESS, root)).toThrow('is there already');
  });

  test.each([
    ['no provider', 'nobody', 'keys.de', REPORT, ADDRESS, 'There is no provider "nobody"'],
    ['a name that is a path', 'acme', '../keys', REPORT, ADDRESS, '"../keys" has to be the page and its language'],
    ['a name without a language', 'acme', 'keys', REPORT, ADDRESS, 'such as tokens.de'],
    ['no address', 'acme', 'list.de', REPORT, 'keys', '"keys" is no full address'],
    ['no report', 'acme', 'list.de', 'Hello', ADDRESS, 'That is no report of a page'],
  ])('says what is wrong and writes nothing: %s', (_, id, name, report, address, said) => {
    expect(() => writeFixture(id, name, report, address, root)).toThrow(said);
    expect(existsSync(join(root, id, 'pages', `${name}.html`))).toBe(false);
  });
});
