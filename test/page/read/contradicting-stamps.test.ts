// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { dayOf } from '../fixtures.ts';
import { byName, readingOf } from './acme.ts';

const table = (html: string) =>
  `<table><thead><tr><th>Name</th><th>Created</th></tr></thead><tbody><tr><td>backup</td><td>${html}</td></tr></tbody></table>`;
const cards = (html: string) =>
  [html, 'Created Nov 3, 2025']
    .map((text, at) => `<li><h3>key ${at}</h3><p>${text}</p><button>Rotate</button></li>`)
    .join('');
const birth = (html: string) =>
  dayOf(
    readingOf(byName, `<main><h1>API keys</h1>${html}</main>`).credentials.find(({ name }) => name !== 'key 1')
      ?.created ?? null,
  ) ?? '-';

const CONTRADICTIONS = [
  '<time datetime="2026-11-20T10:00Z">Mar 3, 2019</time>',
  '<time datetime="2026-11-20T10:00Z">2 years ago</time>',
  '<time datetime="2019-03-03T10:00Z">yesterday</time>',
  '<time datetime="2026-11-20T10:00Z" title="March 3, 2019">Nov 20, 2026</time>',
  '<span title="Nov 20, 2026">Mar 3, 2019</span>',
  '<span title="Nov 20, 2026">more than 1 year ago</span>',
  '<time datetime="2019-11-20T10:00Z">Mar 3</time>',
];
const AGREEMENTS: [html: string, day: string][] = [
  ['<time datetime="2025-11-03T10:00Z">Nov 3, 2025</time>', '2025-11-03'],
  ['<time datetime="2025-11-03T10:00Z">Nov 4, 2025</time>', '2025-11-03'],
  ['<time datetime="2025-11-03T10:00Z">1 year ago</time>', '2025-11-03'],
  ['<time datetime="2025-11-03T10:00Z">more than 90 days ago</time>', '2025-11-03'],
  ['<time datetime="2019-11-03T10:00Z">Nov 3</time>', '2019-11-03'],
  ['<time datetime="2025-11-03T10:00Z" title="Monday, November 3, 2025">last year</time>', '2025-11-03'],
  ['<time datetime="2025-11-03T10:00Z">a good while back</time>', '2025-11-03'],
];

describe('attributes and the visible text that contradict each other tell no birth', () => {
  test.each(CONTRADICTIONS)('in a cell: %s', (html) => {
    expect(birth(table(html))).toBe('-');
  });

  test.each(CONTRADICTIONS)('in a card: %s', (html) => {
    expect(birth(`<ul>${cards(`Created ${html}`)}</ul>`)).toBe('-');
  });

  test('nor does the one of another part of a sentence', () => {
    const html = 'Created Nov 3, 2025, seen by us <time datetime="2026-11-20">some days back</time>';
    expect(birth(`<ul>${cards(html)}</ul>`)).not.toContain('2026');
  });
});

describe('those that agree tell the narrower', () => {
  test.each(AGREEMENTS)('in a cell: %s', (html, day) => {
    expect(birth(table(html))).toBe(day);
  });

  test.each(AGREEMENTS)('in a card: %s', (html, day) => {
    expect(birth(`<ul>${cards(`Created ${html}`)}</ul>`)).toBe(day);
  });
});
