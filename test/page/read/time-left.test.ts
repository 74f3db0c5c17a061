// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { byAttribute, read } from './acme.ts';

const named = (cell: string, header: string, created: string, language: string) =>
  read(
    byAttribute,
    `<main><h1>API keys</h1><table><thead><tr><th>${header}</th><th>${created}</th></tr></thead>
     <tbody><tr data-id="k1"><td>${cell}</td><td>2026-02-03</td></tr></tbody></table></main>`,
    language,
  );

test.each([
  ['3 days left', 'Name', 'Created', 'en'],
  ['2 weeks remaining', 'Name', 'Created', 'en'],
  ['3d left', 'Key', 'Created', 'en'],
  ['Due in 5 days', 'Name', 'Created', 'en'],
  ['noch 3 Tage', 'Name', 'Erstellt', 'de'],
])('how much time is left is no name: %s', (cell, header, created, language) => {
  expect(named(cell, header, created, language)).toEqual(['- 2026-02-03']);
  expect(named(`<span>${cell}</span> <b>backup</b>`, header, created, language)).toEqual(['backup 2026-02-03']);
});

test.each(['3 days', '30 days trial', 'sync in 5 days', 'web left'])('a key may be called so: %s', (cell) => {
  expect(named(cell, 'Name', 'Created', 'en')).toEqual([`${cell} 2026-02-03`]);
});
