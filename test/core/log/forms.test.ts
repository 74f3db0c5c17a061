import { describe, expect, test } from 'vitest';
import { fixture, read, told } from './hubspot.ts';

describe('an export as a table', () => {
  test('with the names of the API, quoted line breaks, a byte order mark', () => {
    const reading = read(fixture('names.csv'));
    expect(told(reading)).toEqual([
      'rotated legacy-private-app 12345678/987654 2026-05-04T10:02',
      'created legacy-private-app 12345678/987654 2026-03-01T09:00',
      'deactivated service-key 12345678/4711 2026-01-31T09:00',
      'deactivated api-key 12345678/only 2026-01-28T09:00',
    ]);
    expect(reading).toMatchObject({ accounts: ['12345678'], needsAccount: false, otherLines: 2, problem: null });
    expect(reading.notUnderstood).toEqual([{ line: 7, why: 'personal' }]);
  });

  test('with sentences, semicolons, times without a zone: each is true in whatever zone it was', () => {
    const reading = read(fixture('words.csv'), { languages: ['de', 'en'] });
    expect(told(reading)).toEqual([
      'rotated legacy-private-app 26000001/31 2026-11-13T00:46–2026-11-14T02:46',
      'created service-key 26000001/abc-1 2026-11-01T19:05–2026-11-02T21:05',
      'deactivated api-key 26000001/only 2026-10-05T09:59–2026-10-06T11:59',
    ]);
    expect(reading).toMatchObject({ otherLines: 1, notUnderstood: [{ line: 5, why: 'event' }] });
  });

  test('with tabs; each line that cannot be used is named with its reason', () => {
    const reading = read(fixture('tabs.txt'));
    expect(told(reading)).toEqual(['rotated service-key 555/70 2026-11-03T00:46–2026-11-04T02:46']);
    expect(reading.notUnderstood).toEqual([
      { line: 3, why: 'date' },
      { line: 4, why: 'future' },
      { line: 5, why: 'too_old' },
      { line: 6, why: 'no_id' },
    ]);
  });

  test.each([',', ';', '\t', '|'])('columns in any order, delimited by %j, without a header', (delimiter) => {
    const cells = ['https://app.hubspot.com/service-keys/1/key/9', '2026-11-01T00:00:00Z', 'SERVICE_KEY_CREATE', '5'];
    for (let turn = 0; turn < cells.length; turn += 1) {
      cells.push(cells.shift() ?? '');
      expect(told(read(cells.join(delimiter)))).toEqual(['created service-key 1/9 2026-11-01T00:00']);
    }
  });

  test('decoded as the wrong kind of Unicode, it is still read', () => {
    const text = fixture('names.csv')
      .replace(/[^\0-\x7f]/g, 'x')
      .slice(1);
    expect(told(read(`\ufffd\ufffd${[...text].join('\0')}`))).toHaveLength(4);
  });

  test('one quote too many costs its line at most, not the rest of the file', () => {
    const rows = ['Time,What,URL', '2026-11-01T00:00:00Z,"SERVICE_KEY_CREATE,', ...Array(3).fill('')];
    for (const id of [1, 2, 3]) rows[id + 1] = `2026-11-0${id}T00:00:00Z,SERVICE_KEY_ROTATE,/service-keys/1/key/${id}`;
    const reading = read(rows.join('\n'));
    expect(told(reading)).toHaveLength(3);
    expect(reading.notUnderstood).toEqual([{ line: 2, why: 'no_id' }]);
  });
});

test('a line whose cells are shifted is named, not passed over', () => {
  const rows = [
    'Kraków,SERVICE_KEY_CREATE,2026-11-01T00:00:00Z,/service-keys/1/key/1',
    'Kraków,"Poland",SERVICE_KEY_CREATE,2026-11-02T00:00:00Z,/service-keys/1/key/2',
    'Kraków,SERVICE_KEY_CREATE,2026-11-03T00:00:00Z,/service-keys/1/key/3',
  ];
  const reading = read(rows.join('\n'));
  expect(told(reading)).toHaveLength(2);
  expect(reading).toMatchObject({ otherLines: 0, notUnderstood: [{ line: 2, why: 'event' }] });
});

describe('the JSON of the API', () => {
  test('an object with results: lines without an address wait for an account, unless the file names just one', () => {
    const reading = read(fixture('api.json'));
    expect(told(reading)).toEqual([
      'created legacy-private-app 12345678/987655 2026-06-01T12:00',
      'created api-key 12345678/only 2021-06-01T12:00',
      'rotated service-key 12345678/4712 2026-07-01T10:00',
    ]);
  });

  test('several pages in a list, times as numbers', () => {
    expect(read(fixture('pages.json'))).toMatchObject({ events: [], needsAccount: true, otherLines: 1, problem: null });
    expect(told(read(fixture('pages.json'), { account: '77' }))).toEqual([
      'created service-key 77/4713 2026-07-01T10:00',
      'rotated service-key 77/4713 2026-09-21T14:13',
    ]);
  });

  test('one object a line; a broken line is named', () => {
    const reading = read(fixture('lines.jsonl'), { account: '77' });
    expect(told(reading)).toEqual(['created service-key 77/4714 2026-08-01T00:00']);
    expect(reading).toMatchObject({ otherLines: 1, notUnderstood: [{ line: 2, why: 'broken' }] });
  });
});

describe('whose a line is', () => {
  const line = (path: string, type = 'SERVICE_KEY_CREATE') => ({
    type,
    createdAt: '2026-08-01T00:00:00Z',
    infoUrl: path,
  });

  test('its own address comes before the account that the user named', () => {
    const text = JSON.stringify([
      line('/service-keys/1/key/a'),
      line('/service-keys/2/key/a'),
      line('', 'HAPIKEY_CREATE'),
    ]);
    expect(told(read(text, { account: '3' })).map((event) => event.split(' ')[2])).toEqual(['1/a', '2/a', '3/only']);
    expect(read(text)).toMatchObject({ accounts: ['1', '2'], needsAccount: true });
  });

  test('addresses on other hosts, and addresses of other kinds of keys, say nothing', () => {
    const lookalike = line('https://app.hubspot.com.evil.example/service-keys/1/key/a');
    expect(read(JSON.stringify([lookalike]))).toMatchObject({ accounts: [], notUnderstood: [{ why: 'no_id' }] });
    expect(read(JSON.stringify([line('/private-apps/1/5')]))).toMatchObject({ notUnderstood: [{ why: 'no_id' }] });
  });

  test('a number that only looks like an id is not taken for one', () => {
    const text =
      'When,What,Who\n2026-08-01T00:00:00Z,SERVICE_KEY_CREATE,4711\n2026-08-02T00:00:00Z,SERVICE_KEY_CREATE,4711';
    expect(read(text, { account: '1' }).notUnderstood.map(({ why }) => why)).toEqual(['no_id', 'no_id']);
  });

  test('a column is known as that of ids when it repeats the ids in addresses', () => {
    const text = [
      '2026-08-01T00:00:00Z,SERVICE_KEY_CREATE,17,4711,https://app.hubspot.com/service-keys/1/key/4711',
      '2026-08-02T00:00:00Z,SERVICE_KEY_DEACTIVATE,17,4712,',
    ].join('\n');
    expect(told(read(text)).map((event) => event.split(' ')[2])).toEqual(['1/4711', '1/4712']);
  });
});

describe('a file that says nothing of keys', () => {
  test.each([
    ['', 'log_problem_empty'],
    ['\n\n', 'log_problem_empty'],
    ['[]', 'log_problem_empty'],
    ['Time,Action\n2026-01-01,LOGIN', 'log_problem_no_events'],
    ['{"a": 1', 'log_problem_json'],
    ['{}', 'log_problem_no_events'],
    ['%PDF-1.7 and so on', 'log_problem_no_events'],
  ])('%j is a plain problem', (text, problem) => {
    expect(read(text)).toEqual({
      events: [],
      accounts: [],
      needsAccount: false,
      otherLines: 0,
      notUnderstood: [],
      reach: null,
      problem,
    });
  });
});
