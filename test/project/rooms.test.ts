import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

/** What each room may import of ours. Everything points one way; pages, worker and windows never meet but in messages. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  core: [],
  catalogue: ['core'],
  browser: ['core', 'catalogue'],
  protocol: ['core', 'catalogue', 'browser'],
  texts: ['core', 'catalogue', 'browser', 'protocol'],
  page: ['core', 'catalogue', 'browser', 'protocol', 'texts'],
  background: ['core', 'catalogue', 'browser', 'protocol', 'texts'],
  ui: ['core', 'catalogue', 'browser', 'protocol', 'texts'],
};

/** Packages that ship, and the only places that may use them. */
const PACKAGES: Record<string, RegExp> = {
  'webextension-polyfill': /^browser\/browser\.ts$/,
  preact: /^ui\//,
  valibot: /^(protocol|core\/(?:backup|record|saved-views|taught|walk)|background\/migrations)\//,
  tabbable: /^page\/tab-order\//,
  papaparse: /^core\/log\//,
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));

/** Statements and calls only: words such as `'undo-import'` stand in strings too. */
const IMPORT = /^(?:import|export)\b(?:[^'"]*?\bfrom)?\s*'([^']+)'|\bimport\s*\(\s*'([^']+)'/gm;

function importsOf(file: string): string[] {
  const source = readFileSync(join('src', file), 'utf8');
  return [...source.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? '');
}

function problems(file: string): string[] {
  const room = file.split('/')[0] ?? '';
  const allowed = MAY_IMPORT[room];
  if (!allowed) return [`${file}: there is no room "${room}"`];
  return importsOf(file).flatMap((target) => {
    // What the build makes of the folders in src/providers.
    if (target.startsWith('catalogue:') && room === 'catalogue') return [];
    if (!target.startsWith('.')) {
      const name = target.split('/')[0] ?? '';
      return PACKAGES[name]?.test(file) ? [] : [`${file} imports the package ${target}`];
    }
    const other = relative('src', resolve('src', dirname(file), target)).split('/')[0] ?? '';
    return other === room || allowed.includes(other) ? [] : [`${file} imports ${target}`];
  });
}

test('dependencies between the rooms point one way', () => {
  expect(files.length).toBeGreaterThan(20);
  expect(files.flatMap(problems)).toEqual([]);
});

test('the bootstrap script stays free of the polyfill', () => {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const target of importsOf(file)) {
      expect(target).not.toBe('webextension-polyfill');
      if (target.startsWith('.')) visit(relative('src', resolve('src', dirname(file), target)));
    }
  };
  visit('page/bootstrap.ts');
  expect(seen.size).toBeGreaterThan(1);
});
