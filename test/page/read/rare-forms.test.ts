// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { byAttribute, read } from './acme.ts';

const table = (head: string, ...cells: string[]) =>
  `<main><h1>API keys</h1><table><thead><tr><th>Name</th><th>${head}</th></tr></thead><tbody>${cells
    .map((cell, at) => `<tr data-id="k${at}"><td>key ${at}</td><td>${cell}</td></tr>`)
    .join('')}</tbody></table></main>`;
const dates = (head: string, ...cells: string[]) =>
  read(byAttribute, table(head, ...cells)).map((line) => line.split(' ').slice(2).join(' '));

test('what stands alone below the label of a date is read in rare forms, too', () => {
  expect(dates('Created', 'Q3 2024', '2025-W12', '05/2024', "Nov 20 '21")).toEqual([
    '2024-07-01..2024-09-30',
    '2025-03-17..2025-03-23',
    '2024-05-01..2024-05-31',
    '2021-11-20',
  ]);
  expect(dates('Expires', 'Q1 2027')).toEqual(['- 2027-01-01..2027-03-31']);
});

test('a day of the year is read below the label of a date', () => {
  expect(dates('Created', '2025-123', '2024-366', '2025-366', '2025-000')).toEqual([
    '2025-05-03',
    '2024-12-31',
    '',
    '',
  ]);
  expect(dates('Version', '2025-123')).toEqual(['']);
});

test('dates of one column decide each other where the year has two digits', () => {
  expect(dates('Created', '03.04.21', '25.04.21')).toEqual(['2021-04-03', '2021-04-25']);
  expect(dates('Created', '03.04.21')).toEqual(['2021-03-04..2021-04-03']);
});

test('a date that was not believed is not read in another way', () => {
  expect(dates('Created', '<span title="2024-03-01">Mar 1, 2025</span>')).toEqual(['']);
  expect(dates('Created', '<span title="2024-03-01">03.04.25</span>')).toEqual(['2024-03-01']);
  expect(dates('Created', 'first seen 03.04.21')).toEqual(['']);
  expect(dates('Created', '10:02')).toEqual(['']);
  const two = '<span title="2024-03-01"><i title="2025-03-01">03.04.21</i></span>';
  expect(dates('Created', two)).toEqual(['']);
  expect(dates('Version', '10.04.23')).toEqual(['']);
});

test('a name in such a form stays a name', () => {
  const html = `<main><h1>API keys</h1><table><thead><tr><th>Name</th><th>Created</th></tr></thead>
    <tbody><tr data-id="k1"><td>Q3 2024</td><td>2026-02-03</td></tr><tr data-id="k2"><td>2025-W12</td><td>2026-02-03</td></tr></tbody></table></main>`;
  expect(read(byAttribute, html)).toEqual(['Q3 2024 2026-02-03', '2025-W12 2026-02-03']);
});
