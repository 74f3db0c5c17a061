import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { PACKS } from '../../src/background/page/language-packs.ts';
import { FOLDERS } from '../support/folders.ts';
import { HUBSPOT } from '../support/hubspot.ts';

/** The shipped files themselves are searched, whatever the sources say. Run `npm run build` first. */
const TARGETS = ['chrome', 'firefox'];
const scripts = (target: string) =>
  readdirSync(join('dist', target), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
const read = (target: string, file: string) => readFileSync(join('dist', target, file), 'utf8');

/** One a language; only where the page or the browser is in it, or a label is not understood. */
const isPack = (file: string) => /^words\/\w+\.js$/.test(file);
/** What stands in quotes in the scripts of words is what pages say: "failed to fetch". */
const isWords = (file: string) => file.startsWith('words/');
const withoutTexts = (code: string) => code.replace(/(["'`])(?:\\.|(?!\1)[^\\])*\1/gs, "''");
const isPart = (file: string) => /^part-\w+\.js$/.test(file);
/** What is loaded with a script; and what may be loaded by it later, too. */
const STATIC_IMPORT = /\b(?:import|from)\s*"\.\/(part-\w+\.js)"/g;
const ANY_IMPORT = /"\.\/(part-\w+\.js)"/g;

function withImports(target: string, file: string, pattern: RegExp, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, other] of read(target, file).matchAll(pattern)) withImports(target, other ?? '', pattern, seen);
  return seen;
}

const URL_IN_TEXT = /\b([a-z][a-z+.-]*):\/\/([a-zA-Z0-9.-]*)/g;
/** What may hold an address: the catalogue, where each is a host, a source of a fact or an entrance. */
const sources = FOLDERS.map(({ path }) => path);

const FORBIDDEN: [string, RegExp][] = [
  ['code from strings', /\beval\b(?!:\{)|\bFunction\s*\(|\bset(?:Timeout|Interval)\(\s*["'`]|\bjavascript:/],
  [
    'markup from strings',
    /innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|setHTML|parseHTMLUnsafe|DOMParser|srcdoc/,
  ],
  [
    'a network call',
    /\bfetch\b|XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|RTCPeerConnection|importScripts|serviceWorker|\bnew Image\b/,
  ],
  ['a remote import', /\bimport\s*\(\s*["'`]?https?:|<script[^>]+https?:/],
  // Hosts of the catalogue begin with that word: they stand in quotes, or after `//`.
  ['a console call', /(?<!["'`/.])\bconsole\s*[.[]/],
  [
    'an ear for other extensions, pages or programs',
    /\.(?:on(?:Message|Connect)External|onUserScript\w*|connectNative|sendNativeMessage)\b/,
  ],
  ['a hint of a source map', /sourceMappingURL|sourceURL=/],
];

/** Where links lead: the provider's own pages, what the facts of the catalogue rest on, and names of XML. Nothing is loaded
 * from them. No name: an address that is put together, to take its path apart (`core/log/identity.ts`). */
const HOSTS = new Set(['', 'www.w3.org', ...HUBSPOT.hosts, ...hostsOf(sources)]);
function hostsOf(files: readonly string[]): string[] {
  return files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(URL_IN_TEXT)].map(([, , host]) => host ?? ''));
}

describe.each(TARGETS)('%s', (target) => {
  test('ships its scripts, and the parts of its two windows', () => {
    const packs = scripts(target).filter(isPack);
    expect(packs.sort()).toEqual([...PACKS, 'en', 'all'].map((name) => `words/${name}.js`).sort());
    const others = scripts(target).filter((file) => !isPack(file));
    const [parts, named] = [true, false].map((wanted) => others.filter((file) => isPart(file) === wanted));
    expect(named?.sort()).toEqual([
      'account-label.js',
      'background.js',
      'bootstrap.js',
      'completeness.js',
      'fingerprints.js',
      'granted.js',
      'lists.js',
      'look.js',
      'one-key.js',
      'options.js',
      'overlay.js',
      'page.js',
      'popup.js',
      'rare-dates.js',
      'read-hubspot.js',
      'reader.js',
      'report.js',
      'several-kinds.js',
      'tab-order.js',
      'taught-rows.js',
      'unlinked-rows.js',
    ]);
    const loaded = new Set(['popup.js', 'options.js'].flatMap((file) => [...withImports(target, file, ANY_IMPORT)]));
    expect(parts?.filter((file) => !loaded.has(file))).toEqual([]);
  });

  test.each(FORBIDDEN)('holds nowhere %s', (_what, pattern) => {
    for (const file of scripts(target)) {
      const found = pattern.exec(isWords(file) ? withoutTexts(read(target, file)) : read(target, file));
      expect(found && `${file}: …${found.input.slice(Math.max(0, found.index - 60), found.index + 60)}…`).toBeNull();
    }
  });

  test('names no address that is none of the catalogue, and none that is not encrypted', () => {
    for (const file of scripts(target)) {
      const found = [...read(target, file).matchAll(URL_IN_TEXT)];
      const strange = found.filter(
        ([, scheme, host]) => !HOSTS.has(host ?? '') || (scheme !== 'https' && host !== 'www.w3.org'),
      );
      expect(
        strange.map(([url]) => url),
        file,
      ).toEqual([]);
    }
  });

  test('ships nothing but scripts, pages, texts, pictures and documents', () => {
    const files = readdirSync(join('dist', target), { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    expect(
      files.map(({ name }) => name).filter((name) => !/\.(js|html|json|png)$|^(?:LICENSE|PRIVACY|SECURITY)/.test(name)),
    ).toEqual([]);
  });

  test('the popup opens with one script, which what it loads later takes from', () => {
    expect([...withImports(target, 'popup.js', STATIC_IMPORT)]).toEqual(['popup.js']);
    expect(read(target, 'popup.html')).not.toContain('modulepreload');
    const later = [...withImports(target, 'popup.js', ANY_IMPORT)].filter((file) => file !== 'popup.js');
    expect(later.some((file) => read(target, file).includes('from"./popup.js"'))).toBe(true);
  });

  test('its pages load only their own files', () => {
    for (const page of ['popup.html', 'panel.html', 'options.html']) {
      const sources = [...read(target, page).matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? '');
      expect(sources.length).toBeGreaterThan(0);
      for (const source of sources) expect(source).toMatch(/^[\w./-]+\.(js|png|svg)$/);
    }
  });

  test('its pages are painted without asking for a style sheet, and the browser lets their style in', () => {
    const { extension_pages: allowed } = JSON.parse(read(target, 'manifest.json')).content_security_policy;
    for (const page of ['popup.html', 'panel.html', 'options.html']) {
      const [style, ...more] = [...read(target, page).matchAll(/<style>(.*?)<\/style>/gs)].map(
        (match) => match[1] ?? '',
      );
      expect(more, page).toEqual([]);
      expect(allowed, page).toContain(
        `'sha256-${createHash('sha256')
          .update(style ?? '')
          .digest('base64')}'`,
      );
    }
  });
});

describe('weight, gzipped', () => {
  const LIMITS: [string, number][] = [
    ['bootstrap.js', 1_100],
    // Without any paths: it asks the worker.
    ['granted.js', 680],
    ['account-label.js', 1_000],
    // A visit, what it tells, and the check of all that leaves the page.
    ['page.js', 8_520],
    // Nodes, texts, labels, dates and secrets; the words of languages, English too, are scripts of their own.
    ['reader.js', 35_130],
    // Numbers in words, views, filters and conditions that are named in plain text, letters to press: each may hide rows. So may
    // whatever stands beside them and is not known to hide none.
    ['completeness.js', 19_300],
    ['fingerprints.js', 800],
    // How rows are found, named and read, which only pages that list keys need, and which of them tell what happened. What names a
    // title and what reads the columns of a table is in both.
    ['lists.js', 18_070],
    // Titles that name no key, and what stands below a label of names instead.
    ['one-key.js', 13_030],
    // Only where a text below the label of a date tells none by itself, a cell or line holds several, or a zone is named. It has
    // words of many languages.
    ['rare-dates.js', 7_540],
    ['several-kinds.js', 1_070],
    ['taught-rows.js', 2_670],
    ['unlinked-rows.js', 5_800],
    ['read-hubspot.js', 1_000],
    ['words/en.js', 14_600],
    // Card, chips and their words; only where there is a key to speak of.
    ['overlay.js', 12_000],
    // Only when somebody presses Tab where chips stand.
    ['tab-order.js', 3_900],
    // Only when a person asks for the report of a page that could not be read.
    ['report.js', 3_000],
    // What an opened line, a form, the log and a page that could not be read need comes later.
    ['popup.js', 18_500],
  ];
  test.each(LIMITS)('%s with all that it loads at once stays under %i bytes', (file, limit) => {
    const weights = [...withImports('chrome', file, STATIC_IMPORT)].map(
      (one) => gzipSync(readFileSync(join('dist/chrome', one)), { level: 9 }).length,
    );
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThan(limit);
  });

  test('what a page with a list of keys loads, all in all, stays under 109,000 bytes', () => {
    const scripts = ['bootstrap', 'read-hubspot', 'page', 'words/en', 'reader', 'lists', 'completeness', 'overlay'];
    const weights = scripts.map((name) => gzipSync(readFileSync(`dist/chrome/${name}.js`), { level: 9 }).length);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThan(109_000);
  });

  // Those of all are put only where no other understands a page; each language has to know what says that rows are missing.
  test('the words of a language stay under 9,790 bytes, those of all under 273,000', () => {
    const weights = PACKS.map(
      (language) => gzipSync(readFileSync(`dist/chrome/words/${language}.js`), { level: 9 }).length,
    );
    expect(Math.max(...weights)).toBeLessThan(9_790);
    expect(gzipSync(readFileSync('dist/chrome/words/all.js'), { level: 9 }).length).toBeLessThan(273_000);
  });
});
