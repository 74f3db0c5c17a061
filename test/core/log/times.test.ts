import { describe, expect, test } from 'vitest';
import { NOW, read, told } from './hubspot.ts';

/** A log of service keys created at these times, as printed. */
const log = (...times: string[]) =>
  ['What\tAddress\tWhen', ...times.map((time, id) => `SERVICE_KEY_CREATE\t/service-keys/1/key/k${id}\t${time}`)].join(
    '\n',
  );
const timesOf = (...times: string[]) => told(read(log(...times))).map((event) => event.split(' ')[3]);
const reasons = (text: string) => read(text).notUnderstood.map(({ why }) => why);

describe('when an event was', () => {
  test('a time that names its zone is exact', () => {
    expect(timesOf('2026-05-04T10:02:00Z', '2026-05-04T10:02:00+02:00', '2026-05-04 10:02 UTC')).toEqual([
      '2026-05-04T10:02',
      '2026-05-04T08:02',
      '2026-05-04T10:02',
    ]);
  });

  test('a time that names none is true in every zone', () => {
    expect(timesOf('2026-05-04 10:02')).toEqual(['2026-05-03T20:02–2026-05-04T22:02']);
    expect(timesOf('4 May 2026')).toEqual(['2026-05-03T10:00–2026-05-05T11:59']);
  });

  test('numeric dates: one line that can be read in one way only decides for the column', () => {
    expect(timesOf('03/04/2026 10:00', '25/04/2026 10:00')[0]).toBe('2026-04-02T20:00–2026-04-03T22:00');
    expect(timesOf('03/04/2026 10:00', '04/25/2026 10:00')[0]).toBe('2026-03-03T20:00–2026-03-04T22:00');
  });

  test('where none decides, the time spans both readings', () => {
    expect(timesOf('03/04/2026 10:00')).toEqual(['2026-03-03T20:00–2026-04-03T22:00']);
  });

  test('a reading that lies in the future is none', () => {
    expect(timesOf('11/12/2026')).toEqual(['2026-11-11T10:00–2026-11-13T11:59']);
  });

  test('two columns of the same time narrow each other', () => {
    const text = 'SERVICE_KEY_CREATE,/service-keys/1/key/a,2026-05-04 12:02,2026-05-04T10:02:00Z';
    expect(told(read(text))).toEqual(['created service-key 1/a 2026-05-04T10:02']);
  });

  test('nothing lies after now, whatever zone it was printed in', () => {
    const [event] = read(log('2026-11-24 12:30')).events;
    expect(event?.at.latest).toBe(NOW);
  });

  test.each([
    ['soon', 'no_date'],
    ['3 days ago', 'no_date'],
    ['14:46', 'no_date'],
    ['May 2026', 'no_date'],
    ['2026-13-45', 'no_date'],
    ['2027-05-04T10:02:00Z', 'future'],
    ['2001-05-04T10:02:00Z', 'too_old'],
  ])('%j is %s', (time, why) => {
    expect(reasons(log(time))).toEqual([why]);
  });

  test('a bare number is a time only where the file calls its column so', () => {
    const entry = (name: string) =>
      JSON.stringify([{ type: 'SERVICE_KEY_CREATE', infoUrl: '/service-keys/1/key/a', [name]: 1_780_000_000 }]);
    expect(told(read(entry('createdAt')))).toEqual(['created service-key 1/a 2026-05-28T20:26']);
    expect(told(read(entry('timestamp')))).toHaveLength(1);
    expect(reasons(entry('objectId'))).toEqual(['no_date']);
    expect(reasons(entry('userId'))).toEqual(['no_date']);
  });
});
