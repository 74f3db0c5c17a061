// @vitest-environment-options {"alone": "shipped"}
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { archiveOf, build } from '../../build.mjs';
import { packagesIn } from '../../scripts/lib/notices.mjs';

/** What really ships, from a build of its own: packages, licences, and the same bytes for the same source. */

type Outputs = Awaited<ReturnType<typeof build>>[string];

const folder = mkdtempSync(join(tmpdir(), 'keyturn-shipped-'));
let outputs: Record<string, Outputs>;
beforeAll(async () => {
  outputs = await build({ into: join(folder, 'first') });
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TARGETS = ['chrome', 'firefox'] as const;
const LICENCES = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'MPL-2.0'];
const read = (path: string) => readFileSync(path, 'utf8');
interface Locked {
  readonly version: string;
  readonly license: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
  readonly dependencies?: Record<string, string>;
  readonly hasInstallScript?: boolean;
}
const locked: Record<string, Locked> = JSON.parse(read('package-lock.json')).packages;

interface Row {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly minified: number;
  readonly gzipped: number;
}

/** The table in the document: package, version, licence, kilobytes. */
const rows: Row[] = [...read('docs/dependencies.md').matchAll(/^\| `([^`]+)` \|([^\n]+)\|$/gm)].map(
  ([, name, rest]) => {
    const [version, licence, minified, gzipped] = (rest ?? '').split('|').map((cell) => cell.trim());
    return {
      name: name ?? '',
      version: version ?? '',
      licence: licence ?? '',
      minified: Number.parseFloat(minified ?? ''),
      gzipped: Number.parseFloat(gzipped ?? ''),
    };
  },
);

/** Kilobytes of a package in all scripts of a target together: as minified, and its share of them when gzipped. */
function weightOf(name: string, target: (typeof TARGETS)[number]): { minified: number; gzipped: number } {
  const weight = { minified: 0, gzipped: 0 };
  for (const [output, { inputs }] of Object.entries(outputs[target] ?? {})) {
    const all = Object.values(inputs).reduce((sum, { bytesInOutput }) => sum + bytesInOutput, 0);
    const own = Object.entries(inputs)
      .filter(([path]) => path.includes(`node_modules/${name}/`))
      .reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
    if (own === 0) continue;
    const file = readFileSync(join(folder, 'first', target, output.split('/').at(-1) ?? ''));
    weight.minified += own / 1_000;
    weight.gzipped += ((gzipSync(file, { level: 9 }).length / 1_000) * own) / all;
  }
  return weight;
}

describe.each(TARGETS)('%s', (target) => {
  test('ships the listed packages and no other', () => {
    expect(packagesIn(outputs[target] ?? {})).toEqual(rows.map(({ name }) => name).sort());
  });

  test('hands on what is said about privacy and security, word for word', () => {
    for (const name of ['privacy', 'security'])
      expect(read(join(folder, 'first', target, `${name.toUpperCase()}.txt`))).toBe(`\uFEFF${read(`docs/${name}.md`)}`);
  });

  test('hands on the licence of each', () => {
    const notices = read(join(folder, 'first', target, 'LICENSES-OF-PACKAGES.txt'));
    for (const { name, version, licence } of rows) {
      expect(notices).toContain(`${name} ${version} (${licence})`);
      const own = readdirSync(`node_modules/${name}`).find((file) => /^licen[cs]e/i.test(file)) ?? '';
      expect(notices).toContain(read(`node_modules/${name}/${own}`).trim());
    }
  });
});

test.each(rows)('$name is listed as it is installed, locked and weighed', ({ name, version, licence, ...listed }) => {
  const entry = locked[`node_modules/${name}`];
  expect(entry).toMatchObject({ version, license: licence });
  expect(entry?.dev).toBeUndefined();
  expect(JSON.parse(read(`node_modules/${name}/package.json`))).toMatchObject({ version, license: licence });
  expect(LICENCES).toContain(licence);
  for (const target of TARGETS) {
    const weight = weightOf(name, target);
    expect(Math.abs(weight.minified / listed.minified - 1), `${weight.minified} kB minified`).toBeLessThan(0.15);
    expect(Math.abs(weight.gzipped / listed.gzipped - 1), `${weight.gzipped} kB gzipped`).toBeLessThan(0.15);
  }
});

test('each package that is asked for ships, and each that ships is asked for', () => {
  const { dependencies } = JSON.parse(read('package.json'));
  expect(Object.keys(dependencies).sort()).toEqual(rows.map(({ name }) => name).sort());
});

test('none of them needs another one, or runs anything when it is installed', () => {
  // Optional peers of theirs are for types and for other programs.
  const shipped = Object.entries(locked).filter(
    ([path, { dev, devOptional, optional }]) => path && !dev && !devOptional && !optional,
  );
  expect(shipped.map(([path]) => path.replace('node_modules/', '')).sort()).toEqual(
    rows.map(({ name }) => name).sort(),
  );
  for (const { name } of rows) expect(locked[`node_modules/${name}`]?.dependencies).toBeUndefined();
  expect(shipped.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
  expect(read('.npmrc').split('\n')).toContain('ignore-scripts=true');
});

test('two builds of one source are the same bytes, wherever they are made', () => {
  for (const target of TARGETS) {
    const [one, other] = [join(folder, 'first', target), join('dist', target)].map(archiveOf);
    expect(one?.length).toBeGreaterThan(50_000);
    const what = `dist/${target} was made of these sources: else build anew, with npm run build`;
    expect(Buffer.compare(one ?? Buffer.of(), other ?? Buffer.of()), what).toBe(0);
  }
});
