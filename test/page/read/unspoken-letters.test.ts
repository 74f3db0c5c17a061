// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { byLink, read } from './acme.ts';

test('letters in a link that nobody is told do not name its key', () => {
  const row = (id: number, letters: string, name: string, day: string) =>
    `<li><a href="/keys/${id}"><span aria-hidden="true">${letters}</span><span>${name}</span></a> <span>Created ${day}</span></li>`;
  const rows = row(1, 'AB', 'Nightly sync', 'Nov 3, 2024') + row(2, 'CD', 'Import', 'Nov 4, 2024');
  expect(read(byLink, `<body><main><h1>API keys</h1><ul>${rows}</ul></main></body>`)).toEqual([
    'Nightly sync 2024-11-03',
    'Import 2024-11-04',
  ]);
});
