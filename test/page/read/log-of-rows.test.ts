// @vitest-environment jsdom
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  asEvent,
  isToldAlike,
  logsAmong,
  NOTHING_TOLD,
  nameOneTwice,
  type ToldBeside,
  toldBeside,
} from '../../../src/page/read/events/log-of-rows.ts';
import type { DateMeaning } from '../../../src/page/read/labels/classify.ts';
import type { Columns } from '../../../src/page/read/lists/columns.ts';
import type { ReadScope } from '../../../src/page/read/scope.ts';
import { loadWordsFor } from '../../support/words.ts';
import { documentOf, NOW, ZONE } from '../fixtures.ts';

beforeAll(() => loadWordsFor(['en']));
afterAll(() => loadWordsFor(['en']));

const context = { now: NOW, languages: ['en'], timeZone: ZONE, since: 0 };
const SCOPE = { where: { page: {} }, context } as unknown as ReadScope;
const NO_DATES = { dates: [], unread: new Set<DateMeaning>() };

const parts = (...texts: string[]) => texts.map((text) => `<span>${text}</span>`).join('');
const DEED = parts('backup', 'Rotated on 2021-01-25');

/** What a row tells below a header with these texts, which may stand in a table with columns of such meanings. */
function told(html: string, header: string[] = [], meanings?: (DateMeaning | null)[]): ToldBeside {
  const above = header.length > 0 ? `<div>${parts(...header)}</div>` : '';
  const { body } = documentOf(`<main>${above}<div id="row">${html}</div></main>`);
  const row = body.querySelector('#row') as Element;
  const columns = meanings ? ({ meanings: new Map(meanings.entries()) } as unknown as Columns) : null;
  return toldBeside(row, columns, { named: { name: null, place: row.firstElementChild }, found: NO_DATES }, SCOPE);
}

describe('what a row tells for those beside it', () => {
  test('is what was done, without headers or below those that say nothing of dates', () => {
    expect(told(DEED).said).toBe('deed');
    expect(told(DEED, ['Name', 'What']).said).toBe('deed');
    expect(told(DEED, ['Name', 'Event']).said).toBe('deed');
    expect(told(DEED, [], [null, 'other']).said).toBe('deed');
  });

  test('is nothing where a header says what its date is', () => {
    expect(told(DEED + parts('2021-01-25'), ['Name', 'Note', 'Created'])).toMatchObject({ said: null });
    expect(told(DEED, [], [null, 'created'])).toBe(NOTHING_TOLD);
  });

  test('is by the parts below headers that stand in no table which of them are deeds', () => {
    const found = told(parts('backup', 'Rotated'), ['Name', 'Event']);
    expect(found.parts.map(({ header }) => header)).toEqual(['Name', 'Event']);
    expect(found.deeds).toBe('false,true');
    expect(told(parts('backup', 'Rotated'), ['Name', 'Event'], [null, 'other']).parts).toEqual([]);
  });

  test('is told alike where both are the same', () => {
    const one: ToldBeside = { said: 'deed', parts: [], deeds: 'false' };
    expect(isToldAlike(one, { ...one })).toBe(true);
    expect(isToldAlike(one, { ...one, said: 'key' })).toBe(false);
    expect(isToldAlike(one, { ...one, deeds: 'true' })).toBe(false);
  });
});

describe('rows of one list', () => {
  const { body } = documentOf('<ul><li>a<li>b</ul><div><p>a</p><p>b</p></div><table><tr><td>a<tr><td>b</table>');
  const [items, loose, cells] = ['li', 'p', 'tr'].map((tag) => [...body.querySelectorAll(tag)]) as [
    Element[],
    Element[],
    Element[],
  ];
  const rows = (elements: readonly Element[], ...said: ToldBeside['said'][]) =>
    elements.map((element, at) => ({
      row: { element },
      told: { ...NOTHING_TOLD, said: said[at] ?? null },
    }));
  const isLog = (...said: ToldBeside['said'][]) => logsAmong(rows(items, ...said)).has(body.firstElementChild);

  test('tell what happened where one says so, and none can be pressed for a key', () => {
    expect(isLog('deed', null)).toBe(true);
    expect(isLog(null, 'sentence')).toBe(true);
    expect(isLog(null, null)).toBe(false);
    expect(isLog('deed', 'key')).toBe(false);
  });

  test('tell what happened where the parts of all are deeds below a header', () => {
    const below = (texts: string[]) =>
      items.map((element, at) => {
        const { parts: all, deeds } = told(parts(`key ${at}`, texts[at] ?? ''), ['Name', 'Event']);
        return { row: { element }, told: { said: null, parts: texts[at] ? all : [], deeds } };
      });
    expect(logsAmong(below(['Rotated', 'Created'])).size).toBe(1);
    expect(logsAmong(below(['Maple', 'Oak'])).size).toBe(0);
    expect(logsAmong(below(['Rotated'])).size).toBe(0);
  });

  test('are about one key where two of a table, or two items of a list, are', () => {
    const twice = (elements: readonly Element[], table: Element | null = null) =>
      nameOneTwice(elements.map((element) => ({ row: { element }, table })));
    expect(twice(cells, body.querySelector('table'))).toBe(true);
    expect(twice(items)).toBe(true);
    expect(twice(items.slice(1))).toBe(false);
    expect(twice(loose)).toBe(false);
  });
});

test('a row that tells what happened keeps the name that an element marks, and is proven by more than its dates', () => {
  const { body } = documentOf('<div><b>backup</b></div>');
  const [element, marked] = [body.firstElementChild, body.querySelector('b')] as [Element, Element];
  const read = (name: Element, isProven: boolean, isToldWithoutDates: boolean) =>
    asEvent({
      row: { element },
      name: { element: name, text: 'backup', isSaid: false },
      isProven,
      isToldWithoutDates,
    });
  expect(read(marked, true, true).name?.text).toBe('backup');
  expect(read(element, true, true).name).toBeNull();
  expect([
    read(marked, true, true).isProven,
    read(marked, false, true).isProven,
    read(marked, true, false).isProven,
  ]).toEqual([true, false, false]);
});
