import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
const IMPORTED = /\bfrom\s*'(\.[^']+)'|\bimport\s*\(?\s*'(\.[^']+)'/g;

/** What the build takes by name: entries, and scripts that are loaded later. */
const build = [
  'build.mjs',
  ...readdirSync('scripts', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mjs'))
    .map((file) => join('scripts', file)),
]
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

test('every source file is imported by another one, or named by the build', () => {
  const imported = new Set(
    files.flatMap((file) =>
      [...readFileSync(join('src', file), 'utf8').matchAll(IMPORTED)].map((match) =>
        relative('src', resolve('src', dirname(file), match[1] ?? match[2] ?? '')),
      ),
    ),
  );
  const isNamed = (file: string) => {
    const name = file.replace(/^.*\/|\.tsx?$/g, '');
    return [`'${name}'`, ` ${name}:`, `/${name}.ts`, `src/${file}`].some((said) => build.includes(said));
  };
  // One file a language: the build takes all of that folder.
  const isLanguage = (file: string) => file.startsWith('page/read/labels/languages/');
  const dead = files.filter(
    (file) => !imported.has(file) && !isNamed(file) && !isLanguage(file) && !file.endsWith('.d.ts'),
  );
  expect(files.length).toBeGreaterThan(300);
  expect(dead).toEqual([]);
});
