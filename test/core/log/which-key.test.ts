import { describe, expect, test } from 'vitest';
import { read, told } from './hubspot.ts';

const AT = '2026-05-04T10:02:00Z';
const known = ['51409153', '39045903'].map((id) => ({ kind: 'hubspot/service-key', account: '1', id }));
const readLines = (...lines: string[]) => read(lines.join('\n'), { account: '1', known });
const idsIn = (...lines: string[]) => readLines(...lines).events.map(({ id }) => id);

describe('a known id beside a number that may be the id of another key', () => {
  const line = (a: string, b: string) => `${AT},SERVICE_KEY_ROTATE,${a},${b}`;
  test.each([
    ['in one line', [line('55555555', '39045903')]],
    ['behind it', [line('39045903', '55555555')]],
    ['in the same column of several lines', [line('55555555', '39045903'), line('66666666', '39045903')]],
  ])('%s is not taken', (_, lines) => {
    expect(idsIn(...lines)).toEqual([]);
    expect(readLines(...lines).notUnderstood.map(({ why }) => why)).toEqual(lines.map(() => 'no_id'));
  });

  test('is not taken where the column of ids changes from line to line', () => {
    const lines = [line('7654321', '39045903'), line('7654321', '51409153'), line('39045903', '55555555')];
    expect(readLines(...lines).notUnderstood).toContainEqual({ line: 3, why: 'no_id' });
    expect(idsIn(...lines)).not.toContain('55555555');
  });

  test('in a field of JSON', () => {
    const entry = { createdAt: AT, type: 'SERVICE_KEY_ROTATE', a: '55555555', b: '39045903' };
    expect(readLines(JSON.stringify(entry)).notUnderstood).toEqual([{ line: 1, why: 'no_id' }]);
  });
});

describe('the column of ids', () => {
  test.each([
    "Identifiant de l'objet",
    'Identifiant de l’objet',
    'オブジェクトID',
    'オブジェクト ID',
    '对象 ID',
    '物件 ID',
    '개체 ID',
    'ID do objeto',
    'Identificador del objeto',
    'ID oggetto',
    'Object-ID',
    'Objekt-ID',
    'Identyfikator obiektu',
    'Objektin tunnus',
    'ID объекта',
    'event.object.id',
    'Target ID',
  ])('is called %s', (name) => {
    const text = `When,Type,User,${name}\n${AT},SERVICE_KEY_ROTATE,7654321,11112222`;
    expect(idsIn(text)).toEqual(['11112222']);
  });

  test.each(['User ID', 'Object owner ID', 'Acting user object ID', 'Object type ID', 'Account ID', 'ID'])(
    'is not called %s',
    (name) => expect(idsIn(`When,Type,${name}\n${AT},SERVICE_KEY_ROTATE,11112222`)).toEqual([]),
  );

  test.each(['CI (39045903)', 'Service key 39045903', '#39045903', 'CI – 39045903', '“CI” [id: 39045903]'])(
    'may hold a known id among words: %s',
    (cell) => {
      for (const name of ['Object ID', 'Object', 'What']) {
        expect(idsIn(`When,Type,${name}\n${AT},SERVICE_KEY_ROTATE,"${cell}"`)).toEqual(['39045903']);
      }
    },
  );

  test.each(['CI (55555555)', 'CI (139045903)', 'CI (39045903-2)', 'https://elsewhere.example/39045903'])(
    'holds none that is known: %s',
    (cell) => expect(idsIn(`When,Type,Object\n${AT},SERVICE_KEY_ROTATE,"${cell}"`)).toEqual([]),
  );
});

test('a short number among words is that of no key, even where a key has it', () => {
  const short = [{ kind: 'hubspot/service-key', account: '1', id: '2026' }];
  const text = `When,Type,What\n${AT},SERVICE_KEY_ROTATE,Sync of 2026`;
  expect(read(text, { account: '1', known: short }).notUnderstood).toEqual([{ line: 2, why: 'no_id' }]);
});

describe('fields of JSON within fields', () => {
  const event = { category: 'Security', action: 'CREATE' };
  const target = { objectId: '11112222', type: 'SERVICE_KEY' };
  const created = ['created service-key 1/11112222 2026-05-04T10:02'];
  test('a split event with what changed is one entry', () => {
    const own = { category: 'Private app', subCategory: 'Access token', action: 'Create', objectId: '11112222' };
    const reading = readLines(
      JSON.stringify({ results: [{ ...own, at: AT, changes: [{ field: 'x' }, { field: 'y' }] }] }),
    );
    expect(told(reading)).toEqual(['created legacy-private-app 1/11112222 2026-05-04T10:02']);
    expect(reading.otherLines).toBe(0);
  });

  test.each<[string, unknown]>([
    ['an event and its target', { event: { ...event, occurredAt: AT }, target }],
    ['an event, its target and who did it', { occurredAt: AT, event, target, actor: { id: '7654321', type: 'USER' } }],
    [
      'both of the same build',
      { event: { type: 'SERVICE_KEY_CREATE', at: AT }, target: { type: 'SERVICE_KEY', id: '11112222' } },
    ],
    [
      'an object under the answer of a search',
      { _id: 'x', _source: { at: AT, type: 'SERVICE_KEY_CREATE', object: { id: '11112222' } } },
    ],
    ['a target with an id', { at: AT, type: 'SERVICE_KEY_CREATE', target: { id: '11112222' } }],
    ['with what changed', { event: { ...event, occurredAt: AT }, target, changes: [{ field: 'x' }, { field: 'y' }] }],
  ])('%s', (_, entry) => {
    const login = { event: { category: 'LOGIN', action: 'PERFORM', occurredAt: AT }, target: { type: 'USER' } };
    const wrappings = [[entry], { results: [entry] }, entry, { hits: { hits: [entry] } }];
    for (const text of wrappings) {
      const reading = readLines(JSON.stringify(text));
      expect(told(reading)).toEqual(created);
      expect(reading).toMatchObject({ otherLines: 0, notUnderstood: [] });
    }
    const both = readLines(JSON.stringify({ results: [entry, login] }));
    expect(told(both)).toEqual(created);
    expect(both).toMatchObject({ otherLines: 1, notUnderstood: [] });
  });
});

describe('a file in words that are not understood', () => {
  test.each([
    ['a table', `Zeit,Aktion,Objekt-ID\n${AT},Schlüssel gedreht,39045903\n${AT},Anmeldung,12121212`, 2],
    [
      'JSON',
      JSON.stringify([
        { zeit: AT, aktion: 'Gedreht', objectId: '39045903' },
        { zeit: AT, aktion: 'Anmeldung' },
      ]),
      1,
    ],
  ])('names the lines whose id is a known one: %s', (_, text, line) => {
    expect(readLines(text)).toMatchObject({ problem: null, otherLines: 1, notUnderstood: [{ line, why: 'event' }] });
  });

  test('says that none speaks of a key where no id is known, or the known one is the number of a person', () => {
    for (const head of ['Zeit,Aktion,Benutzer-ID', 'Zeit,Aktion,Objekt-ID']) {
      const id = head.includes('Benutzer') ? '39045903' : '55555555';
      expect(readLines(`${head}\n${AT},Gedreht,${id}`).problem).toBe('log_problem_no_events');
    }
  });
});
