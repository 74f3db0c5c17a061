import { describe, expect, test } from 'vitest';
import { read, told } from './hubspot.ts';

/** What a file puts its entries into: tables in JSON, lines above a header, texts between pages. */

const AT = '2026-05-04T10:02:00Z';
const created = ['created service-key 1/39045903 2026-05-04T10:02'];
const readOf = (text: string) => read(text, { account: '1' });
const NAMES = ['Date', 'Category', 'Action', 'Object ID'];
const ROW = [AT, 'Service key', 'Create', '39045903'];
const LOGIN = [AT, 'Login', 'Perform', '7654321'];

describe('what parts the cells of a table', () => {
  test.each([',', ';', '\t', '|'])('%j, where the event is split', (delimiter) => {
    const text = [NAMES, ROW, LOGIN].map((row) => row.join(delimiter)).join('\n');
    expect(told(readOf(text))).toEqual(created);
    expect(readOf(text)).toMatchObject({ otherLines: 1, notUnderstood: [] });
    expect(told(readOf([ROW, LOGIN].map((row) => row.join(delimiter)).join('\n')))).toEqual([]);
  });

  test('where no cell speaks of a key by itself', () => {
    const text =
      'Date,Category,Subcategory,Action,Object ID\n2026-05-04 10:02,Private app,Access token,Create,39045903';
    const span = '2026-05-03T20:02–2026-05-04T22:02';
    expect(told(readOf(text))).toEqual([`created legacy-private-app 1/39045903 ${span}`]);
  });

  test('beside commas in dates and places', () => {
    const text =
      'Date;Category;Action;Place;Object ID\nMay 4, 2026, 10:02 AM UTC;Service key;Create;Łódź, Łódzkie, Poland, Europe, the, whole, wide, world;39045903';
    expect(told(readOf(text))).toEqual(created);
  });
});

describe('lines above the header', () => {
  test.each([
    ['Service keys,12345678'],
    ['Filter:,Service key'],
    ['Category:,Service key\nFrom:,2026-01-01'],
    ['Filter,Service key,From,2026-01-01'],
    ['Service key created,12345678'],
    ['Service keys,12345678,,'],
  ])('%j are no entries', (above) => {
    const reading = readOf([above, NAMES, ROW, LOGIN].map(String).join('\n'));
    expect(told(reading)).toEqual(created);
    expect(reading).toMatchObject({ otherLines: 1, notUnderstood: [] });
  });

  test('are no entries above a header in words that are not known either', () => {
    const rows = ['Filter:,Service key', 'A,B,C,D', `${AT},SERVICE_KEY_CREATE,x,/service-keys/1/key/39045903`];
    expect(told(readOf(rows.join('\n')))).toEqual(created);
    expect(readOf(rows.join('\n'))).toMatchObject({ otherLines: 0, notUnderstood: [] });
  });

  test('an entry above the header is none of them', () => {
    expect(told(readOf([ROW, NAMES, LOGIN].map(String).join('\n')))).toEqual(created);
  });
});

describe('a table in JSON', () => {
  const columns = NAMES.map((name) => ({ name, type: 'text' }));
  test.each<[string, unknown]>([
    ['values, the first being the header', { range: 'A1:D3', majorDimension: 'ROWS', values: [NAMES, ROW, LOGIN] }],
    ['bare lists', [NAMES, ROW, LOGIN]],
    ['columns and rows', { columns: NAMES, rows: [ROW, LOGIN] }],
    ['columns with types', { columns, rows: [ROW, LOGIN] }],
    ['split', { columns: NAMES, index: [0, 1], data: [ROW, LOGIN] }],
    ['in an answer', { status: 'ok', result: { fields: NAMES, rows: [ROW, LOGIN], total: 2 } }],
    ['titles behind the rows', { rows: [ROW, LOGIN], headers: NAMES }],
  ])('%s', (_, value) => {
    for (const text of [JSON.stringify(value), JSON.stringify(value, null, 2)]) {
      expect(told(readOf(text))).toEqual(created);
      expect(readOf(text)).toMatchObject({ otherLines: 1, notUnderstood: [], problem: null });
    }
  });

  test('one list a line', () => {
    expect(told(readOf([NAMES, ROW, LOGIN].map((row) => JSON.stringify(row)).join('\n')))).toEqual(created);
  });

  test('numbers and nothing in its cells', () => {
    const rows = [[Date.parse(AT), 'Service key', 'Create', 39045903, null, true]];
    expect(told(readOf(JSON.stringify({ columns: [...NAMES, 'x', 'y'], rows })))).toEqual(created);
  });

  test('is not called empty where it holds something', () => {
    expect(readOf('{"values":[["a","b"],["c","d"]]}').problem).toBe('log_problem_no_events');
    expect(readOf('{"values":[]}').problem).toBe('log_problem_empty');
  });
});

describe('texts around the pages of JSON', () => {
  const page = (id: string, space?: number) =>
    JSON.stringify({ results: [{ createdAt: AT, type: 'SERVICE_KEY_CREATE', objectId: id }] }, null, space);
  const HEADERS = [
    'HTTP/2 200 ',
    'date: Mon, 04 May 2026 10:02:00 GMT',
    'content-type: application/json;charset=utf-8',
    'report-to: {"group":"cf-nel","max_age":604800,"endpoints":[{"url":"https://a.example/x"}]}',
    'set-cookie: a=b; path=/; HttpOnly',
  ];
  const ids = (text: string) => readOf(text).events.map(({ id }) => id);

  test.each([0, 2])('the headers of answers, indented by %i', (space) => {
    for (const newline of ['\n', '\r\n']) {
      const text = ['1', '2'].flatMap((id) => [...HEADERS, '', page(id, space)]).join(newline);
      expect(ids(text)).toEqual(['1', '2']);
      expect(readOf(text).notUnderstood).toEqual([]);
    }
  });

  test.each(['page 1', '--- page 1 ---', '# page', 'Page 1:', '==> page1.json <=='])('%s before each', (mark) => {
    for (const space of [0, 2]) {
      const text = ['1', '2'].flatMap((id) => [mark, page(id, space)]).join('\n');
      expect(ids(text)).toEqual(['1', '2']);
      expect(readOf(text).notUnderstood).toEqual([]);
    }
  });

  test('no text, where an entry has a line of its own in its page', () => {
    const wrapped = (id: string) => page(id).replace('[{', '[\n{').replace('}]', '}\n]');
    expect(ids(`${wrapped('1')}\n${page('2', 2).replace(/\[.*\]/s, '[]')}`)).toEqual(['1']);
    expect(ids(`${wrapped('1')}\n${wrapped('2')}`)).toEqual(['1', '2']);
  });

  test('on the same line', () => expect(ids(`page 1: ${page('1')}\npage 2: ${page('2')}`)).toEqual(['1', '2']));

  test('a text that speaks of a key, or a page that was cut, is named', () => {
    expect(readOf(`${page('1')}\nSERVICE_KEY_ROTATE\n${page('2')}`).notUnderstood).toEqual([
      { line: 2, why: 'broken' },
    ]);
    expect(readOf(`${page('1')}\n${page('3').slice(0, -4)}\n${page('2')}`).notUnderstood).toEqual([
      { line: 2, why: 'broken' },
    ]);
  });
});
