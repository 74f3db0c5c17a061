// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { dayOf } from '../fixtures.ts';
import { byAttribute, readingOf } from './acme.ts';

/** The day of the last use that is read of the one key of a table, below that header. */
function lastUse(language: string, head: string, text: string): string | undefined {
  const [key] = readingOf(
    byAttribute,
    `<main><h1>API keys</h1><table><thead><tr><th>Name</th><th>${head}</th></tr></thead><tbody><tr data-id="k1"><td>backup</td><td>${text}</td></tr></tbody></table></main>`,
    language,
  ).credentials;
  expect(key?.id).toBe('k1');
  return dayOf(key?.lastUsed ?? null) ?? undefined;
}

test.each([
  ['de', 'Zuletzt verwendet', 'Heute', 'Heute nicht verwendet'],
  ['es', 'Último uso', 'hoy', 'No usada hoy'],
  ['ru', 'Последнее использование', 'Сегодня', 'Сегодня не использовался'],
  ['tr', 'Son kullanım', 'Bugün', 'Bugün kullanılmadı'],
  ['pl', 'Ostatnio użyto', 'Dziś', 'Dziś nieużywany'],
  ['nl', 'Laatst gebruikt', 'Vandaag', 'Vandaag niet gebruikt'],
])(
  'in %s below "%s" a day is that of the last use: "%s", and not where it was none: "%s"',
  (language, head, day, none) => {
    expect(lastUse(language, head, day)).toBe('2026-11-24');
    expect(lastUse(language, head, none)).toBeUndefined();
  },
);
