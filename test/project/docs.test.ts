import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { meantBy, TREE } from './tree.ts';

/** The documents speak of files, headings and sizes: what they name is there. */

/** Ours; what lies beside pages of other products speaks of theirs. */
const documents = TREE.filter((file) => file.endsWith('.md') && !/^test\/(?:fixtures|products)\//.test(file));
const read = (path: string) => readFileSync(path, 'utf8');

/** As GitHub makes anchors of headings. */
const anchorsOf = (path: string) =>
  new Set(
    [...read(path).matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
      (title ?? '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );

/** Code spans that begin like a path of ours. */
const PATH =
  /`((?:src|test|docs|scripts|dist|\.ci)\/[^`\s]*|(?:build\.mjs|manifest\.json|package(?:-lock)?\.json|\.npmrc))`/g;
const LINK = /\]\(([^)\s]+)\)/g;

describe.each(documents)('%s', (document) => {
  const text = read(document).replace(/^```[\s\S]*?^```/gm, '');

  test('names only files that are there', () => {
    const paths = [...text.matchAll(PATH)].map(([, path]) => path ?? '').filter((path) => !path.startsWith('dist/'));
    expect(paths.filter((path) => meantBy(path).length === 0)).toEqual([]);
  });

  test('links only to files and headings that are there', () => {
    const links = [...text.matchAll(LINK)].map(([, link]) => link ?? '').filter((link) => !/^[a-z]+:/.test(link));
    const broken = links.filter((link) => {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? document : normalize(join(dirname(document), path));
      if (!existsSync(target)) return true;
      return anchor !== undefined && statSync(target).isFile() && !anchorsOf(target).has(anchor);
    });
    expect(broken).toEqual([]);
  });
});

test('there are documents, and they name tests', () => {
  expect(documents).toContain('README.md');
  expect(
    [...read('docs/security.md').matchAll(PATH)].filter(([, path]) => path?.startsWith('test/')).length,
  ).toBeGreaterThan(40);
});

test('the file that each promise names as its proof holds tests', () => {
  const proofs = [...read('docs/security.md').matchAll(/`(test\/[^`]+\.test\.tsx?)`/g)].map(([, path]) => path ?? '');
  expect([...new Set(proofs)].filter((path) => !/\btest(?:\.each)?\(/.test(read(path)))).toEqual([]);
});
