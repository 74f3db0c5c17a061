import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HUBSPOT } from '../../support/hubspot.ts';
import { NOW, read } from './hubspot.ts';

/** Logs of our own in the forms that HubSpot's exports and answers have, of which we know what must be read. */

const PATHS: Record<string, (account: string, id: string) => string> = {
  'hubspot/api-key': (account) => `/api-key/${account}`,
  'hubspot/legacy-private-app': (account, id) => `/private-apps/${account}/${id}`,
  'hubspot/service-key': (account, id) => `/service-keys/${account}/key/${id}`,
};
const ACCOUNT = '12345678';
const rules = HUBSPOT.logEvents.filter(({ kind, effect }) => effect !== 'none' && kind in PATHS);
type Rule = (typeof rules)[number];

const event = fc.record({
  rule: fc.constantFrom(...rules),
  id: fc.integer({ min: 100_000, max: 99_999_999 }).map(String),
  at: fc.integer({ min: Date.UTC(2025, 10, 24), max: NOW }),
});
type Event = { readonly rule: Rule; readonly id: string; readonly at: number };
const events = fc.uniqueArray(event, { selector: ({ at }) => at, minLength: 1, maxLength: 8 });

/** Ways to write an address of the app. */
const address = fc.constantFrom<(path: string) => string>(
  (path) => path,
  (path) => `app.hubspot.com${path}`,
  (path) => `www.app.hubspot.com${path}`,
  (path) => `APP-EU1.hubspot.com:443${path}?source=log#top`,
  (path) => `https://app-ap1.hubspot.com${path}/?a=b`,
  (path) => `//app.hubspot.com${path}`,
);

const sentence = (words: string) => `${words[0]}${words.slice(1).toLowerCase().replaceAll('_', ' ')}`;
const verbOf = ({ type }: Rule) => /(?:AUTO_)?[A-Z]+$/.exec(type)?.[0] ?? '';
const subjectOf = (rule: Rule) => rule.type.slice(0, -verbOf(rule).length - 1);

type Fields = Record<string, string>;
type Layout = (one: Event, url: string) => Fields;
const securityForm: Layout = ({ rule, id, at }, url) => ({
  createdAt: new Date(at).toISOString(),
  type: rule.type,
  actingUser: 'ana@maple.example',
  userId: '7654321',
  objectId: id,
  location: 'Kraków, "PL"',
  infoUrl: url,
});
const auditForm: Layout = ({ rule, id, at }) => ({
  occurredAt: new Date(at).toISOString(),
  category: 'CRITICAL_ACTION',
  subCategory: subjectOf(rule),
  action: verbOf(rule),
  modifiedBy: 'ana@maple.example',
  targetObjectId: id,
});
const auditWords: Layout = ({ rule, id, at }) => ({
  Date: new Date(at).toISOString(),
  Category: 'Security activity',
  Subcategory: sentence(subjectOf(rule)),
  Action: sentence(verbOf(rule)),
  'Modified by': 'ana@maple.example',
  'Object ID': id,
});
const LAYOUTS = [securityForm, auditForm, auditWords];

/** A line about something else, which still names the account. */
const visit = (fields: Fields, url: string): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      if (/type|subcategory/i.test(name)) return [name, 'LOGIN'];
      if (/action|category/i.test(name)) return [name, 'PERFORM'];
      return [name, /id$/i.test(name) ? '1000001' : name === 'infoUrl' ? url : value];
    }),
  );

/** Ways to put entries into JSON. */
const WRAPPINGS: readonly ((entries: readonly Fields[]) => string)[] = [
  (entries) => JSON.stringify(entries),
  (entries) => JSON.stringify({ results: entries, paging: { next: { after: 'x', link: '?after=x' } } }),
  (entries) => JSON.stringify({ status: 'ok', data: { total: entries.length, results: entries } }),
  (entries) => JSON.stringify({ data: { log: { edges: entries.map((node) => ({ node })) } } }),
  (entries) => entries.map((entry) => JSON.stringify(entry)).join('\n'),
  (entries) => entries.map((entry) => JSON.stringify({ results: [entry], paging: { next: {} } })).join('\r\n'),
  (entries) => entries.map((entry) => JSON.stringify([entry])).join('\n'),
  (entries) => entries.map((entry) => JSON.stringify({ results: [entry] }, null, 2)).join('\n'),
  (entries) => entries.map((entry) => JSON.stringify({ results: [entry] })).join(''),
  (entries) => entries.map((entry) => `\u001e${JSON.stringify(entry)}\n`).join(''),
  (entries) => `\ufeff${JSON.stringify({ data: Object.fromEntries(entries.map((entry, at) => [`e${at}`, entry])) })}`,
];

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const TITLES = [
  [],
  ['Security activity history'],
  ['Security activity history', 'Exported 2026-11-20', ''],
  ['Exported by;ana@maple.example', '', 'Account,12345678'],
];
const table = (entries: readonly Fields[], delimiter: string, above: readonly string[]) => {
  const names = Object.keys(entries[0] ?? {});
  const rows = [names, ...entries.map((entry) => names.map((name) => entry[name] ?? ''))];
  return [...above, ...rows.map((row) => row.map(quoted).join(delimiter))].join('\r\n');
};

const truth = (all: readonly Event[]) =>
  all.map(({ rule, id, at }) => ({
    provider: 'hubspot',
    account: ACCOUNT,
    kind: rule.kind,
    id: rule.kind === 'hubspot/api-key' ? 'only' : id,
    effect: rule.effect,
    at: { earliest: at, latest: at },
  }));
const urlOf = ({ rule, id }: Event) => PATHS[rule.kind]?.(ACCOUNT, id) ?? '';

test('JSON, whatever the entries are wrapped in', () => {
  fc.assert(
    fc.property(
      events,
      address,
      fc.constantFrom(...LAYOUTS),
      fc.constantFrom(...WRAPPINGS),
      (all, write, form, wrap) => {
        const entries = all.map((one) => form(one, write(urlOf(one))));
        const other = visit(entries[0] ?? {}, write(`/settings/${ACCOUNT}/users`));
        const reading = read(wrap([...entries, other]), { account: form === securityForm ? null : ACCOUNT });
        expect(reading).toMatchObject({ events: truth(all), otherLines: 1, notUnderstood: [], needsAccount: false });
        expect(reading.reach).toEqual({
          earliest: Math.min(...all.map(({ at }) => at)),
          latest: Math.max(...all.map(({ at }) => at)),
        });
      },
    ),
    { numRuns: 300 },
  );
});

test('a table, whatever stands above its header and parts its cells', () => {
  const above = fc.constantFrom(...TITLES, ['sep=;']);
  fc.assert(
    fc.property(
      events,
      address,
      fc.constantFrom(...LAYOUTS),
      above,
      fc.constantFrom(',', ';', '\t'),
      (all, write, form, titles, part) => {
        const delimiter = titles[0] === 'sep=;' ? ';' : part;
        const entries = all.map((one) => form(one, write(urlOf(one))));
        const other = visit(entries[0] ?? {}, write(`/contacts/${ACCOUNT}/objects/0-1`));
        const reading = read(table([...entries, other], delimiter, titles), {
          account: form === securityForm ? null : ACCOUNT,
        });
        expect(reading).toMatchObject({ events: truth(all), otherLines: 1, notUnderstood: [], needsAccount: false });
      },
    ),
    { numRuns: 300 },
  );
});

describe('what could be another key is not read', () => {
  const many = events.map((all) => all.filter(({ rule }) => rule.kind !== 'hubspot/api-key'));
  /** Each takes the certainty out of the first line. */
  const SPOILERS: Record<string, (line: Fields, one: Event) => Fields> = {
    two_ids: (line) => ({ ...line, objectId: '55555555' }),
    two_accounts: (line) => ({ ...line, other: 'app.hubspot.com/settings/99999999/users' }),
    no_id: (line) => ({ ...line, objectId: '', infoUrl: 'app.hubspot.com.evil.example/private-apps/12345678/987654' }),
    event: (line, { rule }) => ({ ...line, action: rule.effect === 'deactivated' ? 'CREATE' : 'DELETE' }),
    date: (line) => ({ ...line, createdAt: 'some day' }),
  };
  test.each(Object.entries(SPOILERS))('%s', (why, spoil) => {
    fc.assert(
      fc.property(many, ([first, ...rest]) => {
        fc.pre(first !== undefined && rest.length > 0);
        const lines = [first, ...rest].map((one) => securityForm(one, `app.hubspot.com${urlOf(one)}`));
        const reading = read(JSON.stringify([spoil(lines[0] ?? {}, first), ...lines.slice(1)]), { account: ACCOUNT });
        expect(reading.events).toEqual(truth(rest));
        expect(reading.notUnderstood).toEqual([{ line: 1, why }]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('ids that the ledger knows', () => {
  const line = (id: string, who = '7654321') => `2026-05-04T10:02:00Z,SERVICE_KEY_ROTATE,${who},${id},Łódź`;
  const known = ['51409153', '39045903'].map((id) => ({ kind: 'hubspot/service-key', account: '1', id }));
  const idsIn = (text: string, account = '1') => read(text, { account, known }).events.map(({ id }) => id);

  test('tell the column, and so the others in it', () => {
    expect(idsIn([line('51409153'), line('39045903'), line('11112222')].join('\n'))).toEqual([
      '51409153',
      '39045903',
      '11112222',
    ]);
  });

  test('one alone tells of itself', () => {
    expect(idsIn([line('51409153'), line('11112222')].join('\n'))).toEqual(['51409153']);
  });

  test('of another account or kind tell nothing; two in a line are two', () => {
    expect(idsIn(line('51409153'), '2')).toEqual([]);
    expect(idsIn(line('51409153').replace('SERVICE_KEY', 'PRIVATE_APP_ACCESS_TOKEN'))).toEqual([]);
    expect(read(line('51409153', '39045903'), { account: '1', known }).notUnderstood).toEqual([
      { line: 1, why: 'two_ids' },
    ]);
  });

  test('too short to be told from any number tell nothing', () => {
    const short = [{ kind: 'hubspot/service-key', account: '1', id: '17' }];
    expect(read(line('17'), { account: '1', known: short }).notUnderstood).toEqual([{ line: 1, why: 'no_id' }]);
  });

  test('need an account first: it is asked for', () => {
    expect(read(line('51409153'), { known })).toMatchObject({ events: [], needsAccount: true });
  });
});

test.each([
  ['a key of another kind by its short name', 'Developer', 'API key', 'Create', 'event'],
  ['a verb that nobody knows', 'Security', 'Service key', 'Teleport', 'event'],
])('%s is named, not read', (_, category, subcategory, action, why) => {
  const text = `Date,Category,Subcategory,Action\n2026-05-04T10:02:00Z,${category},${subcategory},${action}`;
  expect(read(text, { account: '1' })).toMatchObject({ events: [], notUnderstood: [{ line: 2, why }] });
});

test('events in another language are counted where their addresses lead to keys', () => {
  const text =
    'Zeit,Was,Adresse\n2026-05-04T10:02:00Z,Dienstschlüssel rotiert,app.hubspot.com/service-keys/1/key/51409153';
  expect(read(text)).toMatchObject({ problem: null, events: [], notUnderstood: [{ line: 2, why: 'event' }] });
});

test('a key in the column of ids never becomes an id', () => {
  const key = 'pat-na1-0a1b2c3d-1111-2222-3333-444455556666';
  const reading = read(`Time,Type,Object ID\n2026-05-04T10:02:00Z,SERVICE_KEY_ROTATE,${key}`, { account: '1' });
  expect(reading).toMatchObject({ events: [], notUnderstood: [{ line: 2, why: 'no_id' }] });
});
