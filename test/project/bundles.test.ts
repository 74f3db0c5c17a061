import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

/** The shipped files themselves are searched, whatever the sources say. Run `npm run build` first. */
const TARGETS = ['chrome', 'firefox'];
const scripts = (target: string) =>
  readdirSync(join('dist', target), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
const read = (target: string, file: string) => readFileSync(join('dist', target, file), 'utf8');

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

const FORBIDDEN: [string, RegExp][] = [
  ['code from strings', /\beval\s*\(|new Function\b|\bsetTimeout\(\s*["'`]/],
  [
    'markup from strings',
    /innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|setHTMLUnsafe/,
  ],
  [
    'a network call',
    /\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|RTCPeerConnection|importScripts/,
  ],
  ['a remote import', /\bimport\s*\(\s*["'`]?https?:|<script[^>]+https?:/],
  ['a console call', /\bconsole\.(log|info|warn|error|debug|trace)\b/],
];

describe.each(TARGETS)('%s', (target) => {
  test('ships its five scripts, and the parts that the two windows share', () => {
    const [parts, named] = [true, false].map((wanted) => scripts(target).filter((file) => isPart(file) === wanted));
    expect(named?.sort()).toEqual(['background.js', 'options.js', 'page.js', 'popup.js', 'sentinel.js']);
    const loaded = new Set(['popup.js', 'options.js'].flatMap((file) => [...withImports(target, file, ANY_IMPORT)]));
    expect(parts?.filter((file) => !loaded.has(file))).toEqual([]);
  });

  test.each(FORBIDDEN)('holds nowhere %s', (_what, pattern) => {
    for (const file of scripts(target)) {
      const found = pattern.exec(read(target, file));
      expect(found && `${file}: …${found.input.slice(Math.max(0, found.index - 60), found.index + 60)}…`).toBeNull();
    }
  });

  test('its pages load only their own files', () => {
    for (const page of ['popup.html', 'options.html']) {
      const sources = [...read(target, page).matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? '');
      expect(sources.length).toBeGreaterThan(0);
      for (const source of sources) expect(source).toMatch(/^[\w./-]+\.(js|css|png|svg)$/);
    }
  });
});

describe('weight, gzipped', () => {
  const LIMITS: [string, number][] = [
    ['sentinel.js', 1_500],
    ['page.js', 25_000],
    ['popup.js', 40_000],
  ];
  test.each(LIMITS)('%s with all that it loads at once stays under %i bytes', (file, limit) => {
    const weights = [...withImports('chrome', file, STATIC_IMPORT)].map(
      (one) => gzipSync(readFileSync(join('dist/chrome', one)), { level: 9 }).length,
    );
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThan(limit);
  });
});
