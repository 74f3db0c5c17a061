// @vitest-environment-options {"alone": "another-provider"}
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../../build.mjs';
import { catalogueForEsbuild } from '../../scripts/catalogue/modules.mjs';
import { PROVIDERS_FOLDER, readFolders } from '../../scripts/catalogue/read-files.mjs';

/** A made-up folder beside those that ship: what a provider takes is its folder, and everything follows. */
const ACME = 'test/fixtures/providers';
/** One that is known, and whose pages are not read. */
const ORBIT = 'test/fixtures/providers-on-request';

const folder = mkdtempSync(join(tmpdir(), 'keyturn-providers-'));
const builds = { plain: [], acme: [ACME], orbit: [ORBIT] };
beforeAll(async () => {
  for (const [name, more] of Object.entries(builds))
    await build({
      minify: false,
      into: join(folder, name),
      providers: [PROVIDERS_FOLDER, ...more],
      targets: ['chrome'],
    });
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const text = (name: string, file: string) => readFileSync(join(folder, name, 'chrome', file), 'utf8');
const json = (name: string, file: string) => JSON.parse(text(name, file));
const filesOf = (name: string) =>
  readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, name).length + 1))
    .sort();

describe('a folder with one more provider', () => {
  const HOST = 'https://app.acme.example/*';

  test('has its hosts asked for, and its pages looked at', () => {
    const [before, after] = ['plain', 'acme'].map((name) => json(name, 'manifest.json'));
    expect(after.host_permissions).toEqual([HOST, ...before.host_permissions]);
    expect(after.content_scripts[0].matches).toEqual([HOST, ...before.content_scripts[0].matches]);
  });

  test('lets administrators limit each of its kinds', () => {
    const kinds = json('acme', 'managed-schema.json').properties.byKind.properties;
    expect(Object.keys(kinds)).toEqual(expect.arrayContaining(['acme/robot-key', 'acme/old-token', 'hubspot/api-key']));
    expect(kinds['acme/robot-key'].title).toBe('Acme: Robot key');
    expect(kinds['acme/old-token'].title).toBe('Acme: Access token');
  });

  test('has its kinds named in every language', () => {
    expect(json('acme', '_locales/en/messages.json').kind_acme_robot_key.message).toBe('Robot key');
    expect(json('acme', '_locales/pl/messages.json').kind_acme_robot_key.message).toBe('Klucz robota');
    for (const language of readdirSync('src/_locales'))
      expect(json('acme', `_locales/${language}/messages.json`).noun_access_token.message).not.toBe('');
  });

  test('has a script of its own for reading, and is in those that know everything', () => {
    expect(text('acme', 'read-acme.js')).toContain('acme_');
    expect(text('acme', 'background.js')).toContain('https://acme.example/docs/keys');
    for (const file of ['page.js', 'overlay.js', 'read-hubspot.js', 'lists.js', 'completeness.js'])
      expect(text('acme', file), file).toBe(text('plain', file));
  });

  test('ships none of its examples and samples', () => {
    for (const file of filesOf('acme').filter((one) => one.endsWith('.js')))
      expect(readFileSync(join(folder, 'acme', file), 'utf8'), file).not.toMatch(/teams\/blue|acme_0a1b2c3d/);
  });

  test('has its pages recognised, and its kinds known', async () => {
    const { recognise, kindById, providerById } = await catalogueOf([PROVIDERS_FOLDER, ACME]);
    expect(recognise(new URL('https://app.acme.example/teams/blue/keys/7'))).toMatchObject({
      page: { id: 'acme/key', kind: 'acme/robot-key', role: 'detail' },
      account: 'blue',
      id: '7',
    });
    expect(recognise(new URL('https://app.acme.example/teams/blue/token'))?.id).toBe('only');
    expect(recognise(new URL('https://app.hubspot.com/api-key/1'))?.page.id).toBe('hubspot/api-key');
    expect(recognise(new URL('https://app.acme.example/api-key/1'))).toBeNull();
    expect(kindById('acme/old-token')).toMatchObject({
      introduced: '2015-03-01',
      rotation: { mode: 'none', source: { url: 'https://acme.example/docs/keys', confidence: 'inferred' } },
      replacements: [{ kind: 'acme/robot-key' }],
    });
    expect(providerById('acme')?.tokens[0]?.pattern.test('acme_0a1b2c3d0a1b2c3d0a1b2c3d')).toBe(true);
  });
});

test('a provider that is only recognised asks for no host, and weighs nothing in any script but the worker', () => {
  expect(filesOf('orbit')).toEqual(filesOf('plain'));
  const changed = filesOf('orbit').filter(
    (file) => !readFileSync(join(folder, 'orbit', file)).equals(readFileSync(join(folder, 'plain', file))),
  );
  expect(changed).toEqual([join('chrome', 'background.js'), join('chrome', 'managed-schema.json')]);
  expect(Object.keys(json('orbit', 'managed-schema.json').properties.byKind.properties)).toContain(
    'orbit/deploy-token',
  );
  expect(text('orbit', 'background.js')).toContain('https://orbit.example/docs/tokens');
});

/** The catalogue's code over the given folders. */
async function catalogueOf(roots: readonly string[]): Promise<typeof import('../../src/catalogue/index.ts')> {
  const outfile = join(folder, 'catalogue.mjs');
  await esbuild.build({
    entryPoints: ['src/catalogue/index.ts'],
    bundle: true,
    format: 'esm',
    outfile,
    plugins: [catalogueForEsbuild(() => readFolders(roots))],
  });
  return import(/* @vite-ignore */ outfile);
}
