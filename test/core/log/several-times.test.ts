import { describe, expect, test } from 'vitest';
import { read } from './hubspot.ts';

/** A file may hold other times than that of the event: when the user came, when the file was written, when the key ends. */

const AT = '2026-05-04T10:02:00Z';
const OTHER = '2019-02-03T04:05:06Z';
const timesIn = (text: string) =>
  read(text, { account: '1' }).events.map(({ at }) =>
    [at.earliest, at.latest].map((each) => new Date(each ?? 0).toISOString().slice(0, 19)),
  );
const exact = [['2026-05-04T10:02:00', '2026-05-04T10:02:00']];
const table = (own: string, other: string, values = [AT, OTHER]) =>
  `${own},${other},Type,Object ID\n${values.join(',')},SERVICE_KEY_CREATE,39045903`;

describe('the time of the event is the one that the file calls so', () => {
  test.each([
    ['Occurred', 'User created'],
    ['Occurred at', 'Created at'],
    ['occurredAt', 'createdAt'],
    ['Date', 'User created'],
    ['Date', 'Exported at'],
    ['Time', 'Last login'],
    ['Created at', 'Exported on'],
    ['createdAt', 'userCreatedAt'],
    ['createdAt', 'expiresAt'],
    ['Timestamp', 'Key created at'],
    ['Event date', 'Date'],
    ['Datum', 'Exportiert am'],
    ['Zeitpunkt', 'Benutzer erstellt'],
    ['When', 'Account created'],
  ])('%s, not %s', (own, other) => {
    expect(timesIn(table(own, other))).toEqual(exact);
    expect(timesIn(table(other, own, [OTHER, AT]))).toEqual(exact);
    const entry = { type: 'SERVICE_KEY_CREATE', objectId: '39045903', [other]: OTHER, [own]: AT };
    expect(timesIn(JSON.stringify([entry]))).toEqual(exact);
  });

  test('in fields within fields', () => {
    const event = { type: 'SERVICE_KEY_CREATE', objectId: '39045903', createdAt: AT };
    expect(timesIn(JSON.stringify([{ ...event, user: { createdAt: OTHER } }]))).toEqual(exact);
    expect(timesIn(JSON.stringify([{ ...event, object: { createdAt: OTHER } }]))).toEqual(exact);
    expect(timesIn(JSON.stringify([{ event, exportedAt: OTHER, target: { id: '39045903' } }]))).toEqual(exact);
  });

  test('where it cannot be read, another one does not stand in for it', () => {
    const rows = ['Occurred,Exported at,Type,Object ID'];
    rows.push(`some day,${OTHER},SERVICE_KEY_CREATE,39045903`, `${AT},${OTHER},SERVICE_KEY_CREATE,39045904`);
    expect(timesIn(rows.join('\n'))).toEqual(exact);
    expect(read(rows.join('\n'), { account: '1' }).notUnderstood).toEqual([{ line: 2, why: 'date' }]);
  });

  test.each(['Exported at', 'User created', 'Expires', 'Last used', 'Report date'])('%s alone is none', (name) => {
    const text = `${name},Type,Object ID\n${AT},SERVICE_KEY_CREATE,39045903`;
    expect(read(text, { account: '1' })).toMatchObject({ events: [], notUnderstood: [{ line: 2, why: 'no_date' }] });
  });
});

test('where nothing tells them apart, the time spans both', () => {
  expect(timesIn(table('A', 'B'))).toEqual([['2019-02-03T04:05:06', '2026-05-04T10:02:00']]);
});
