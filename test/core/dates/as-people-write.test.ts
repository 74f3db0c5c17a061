import { expect, test } from 'vitest';
import { findDates } from '../../../src/core/dates/index.ts';
import { WORDINGS } from '../../../src/core/dates/pack.ts';

const spans = (language: string, text: string) =>
  findDates(text, {
    now: Date.UTC(2026, 10, 24, 12),
    languages: [language],
    timeZone: 'UTC',
    since: Date.UTC(2006, 0, 1),
    wordings: WORDINGS,
  }).map(({ when }) =>
    when === 'never' ? [when] : [when.earliest, when.latest].map((at) => new Date(at ?? 0).toISOString().slice(0, 16)),
  );
const MINUTE = [['2024-05-04T10:02', '2024-05-04T10:02']];

test.each([
  ['fr', '4 mai 2024 à 10h02', MINUTE],
  ['fr', '13/05/2024 à 10h02', [['2024-05-13T10:02', '2024-05-13T10:02']]],
  ['fr', 'hier à 10h02', [['2026-11-23T10:02', '2026-11-23T10:02']]],
  ['pt', '4 de maio de 2024 às 10h02', MINUTE],
  ['pl', '4 maja 2024 r., 10:02', MINUTE],
  ['pl', '4 maja 2024 r. o godz. 10:02', MINUTE],
  ['pl', '4 maja 2024 r.', [['2024-05-04T00:00', '2024-05-04T23:59']]],
  ['es', '2 años atrás', spans('es', 'hace 2 años')],
  ['pt', '2 anos atrás', spans('pt', 'há 2 anos')],
  ['et', 'rohkem kui 90 päeva tagasi', [['1970-01-01T00:00', '2026-08-27T12:00']]],
] as const)('%s: %s', (language, text, wanted) => {
  expect(wanted).toHaveLength(1);
  expect(spans(language, text)).toEqual(wanted);
});
