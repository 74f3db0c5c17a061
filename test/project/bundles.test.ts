import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

/** The shipped files themselves are searched, whatever the sources say. Run `npm run build` first. */
const TARGETS = ['chrome', 'firefox'];
const scripts = (target: string) =>
  readdirSync(join('dist', target), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
const read = (target: string, file: string) => readFileSync(join('dist', target, file), 'utf8');

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
  test('ships its five scripts', () => {
    expect(scripts(target).sort()).toEqual(['background.js', 'options.js', 'page.js', 'popup.js', 'sentinel.js']);
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
  test.each(LIMITS)('%s stays under %i bytes', (file, limit) => {
    expect(gzipSync(readFileSync(join('dist/chrome', file)), { level: 9 }).length).toBeLessThan(limit);
  });
});
