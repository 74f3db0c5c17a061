import { beforeEach, describe, expect, test, vi } from 'vitest';
import { icsOf, uidsOf } from '../../src/ui/options/files/calendar.ts';
import { at, between, day, expiring, made, neverCompared, overlapping, presence } from '../core/verdict/world.ts';
import { speak } from '../texts/texts.ts';
import { type Change, overviewOf } from '../ui/samples.ts';
import { importBoth, readCalendar } from './calendar-reader.ts';

vi.mock('../../src/browser/browser.ts', async () => ({
  default: (await import('../texts/texts.ts')).browser,
}));
vi.stubEnv('TZ', 'UTC');
beforeEach(() => speak('en'));

const WRITTEN = { now: day(0), today: '2026-11-24' };
const read = (...changes: Change[]) => readCalendar(icsOf(overviewOf(changes).credentials, WRITTEN));
const summaries = (...changes: Change[]) => read(...changes).map(({ summary, start }) => `${start} ${summary}`);

describe('an entry', () => {
  test('is one whole day, the due day, with reminders on the seventh day and the day before, at nine', () => {
    const [event] = read({ days: 30 });
    expect(event).toMatchObject({ start: '2027-04-23', days: 1, isAllDay: true, summary: 'Rotate Warehouse sync' });
    expect(event?.alarms).toEqual([6 * 24 + 15, 15]);
    expect(event?.description).toBe('Service key · HubSpot account 12345678');
  });

  test('of a vague date is its first day, and says so in words', () => {
    const [event] = read({ birth: between(-30, 0) });
    expect(event).toMatchObject({ start: '2027-04-23', days: 1 });
    expect(event?.description).toContain('Its date is not exact: between April 23 and May 23, 2027');
  });

  test('of an end that may have come already stands on today, however long ago that began, and says so', () => {
    const [event] = read({ days: 30, expires: { ...expiring(0), when: at(-21, 8) } });
    expect([event?.start, event?.summary]).toEqual(['2026-11-24', 'Warehouse sync may have expired']);
    expect(event?.description).toContain('May have expired since November 3; ends by December 2, 2026 at the latest.');
  });

  test('stands for each date of a key, and for no rotation after its end', () => {
    expect(summaries({ days: 30, expires: expiring(60), overlap: overlapping(3) })).toEqual([
      '2026-11-27 The old key of Warehouse sync stops working',
      '2027-01-23 Warehouse sync expires',
    ]);
  });
});

describe('the title of a due date says what to do with this key', () => {
  const unused = { lastUsed: { when: at(-120), asOf: day(0) } };
  const legacy = 'hubspot/legacy-private-app';

  test.each<[string, Change, string]>([
    ['one that is used is rotated', { days: 170, lastUsed: { when: at(-2), asOf: day(0) } }, 'Rotate Warehouse sync'],
    ['one that nobody uses is let go', { days: 170, ...unused }, 'Deactivate Warehouse sync, if nobody needs it'],
    [
      'one that was never used, too',
      { days: 170, lastUsed: { when: 'never', asOf: day(0) } },
      'Deactivate Warehouse sync, if nobody needs it',
    ],
    [
      'also where something else is said of it first',
      { days: 175, ...unused, overlap: overlapping(3) },
      'Deactivate Warehouse sync, if nobody needs it',
    ],
    ['one of a kind that ends later is rotated', { kind: legacy, days: 170 }, 'Rotate Warehouse sync'],
  ])('%s', (_what, change, title) => {
    expect(read(change).map(({ summary }) => summary)).toContain(title);
  });

  test('in Polish, too', () => {
    speak('pl');
    const titles = read({ days: 170, ...unused }).map(({ summary }) => summary);
    expect(titles).toEqual(['Dezaktywuj Warehouse sync, jeśli nikt go nie potrzebuje']);
  });
});

test('a due date tells of when the age is, where the last look did not confirm it', () => {
  const birth = { ...made(-170), toldUpTo: day(-20) };
  expect(read({ birth })[0]?.description).toContain('Its age was last confirmed on November 4, 2026.');
  expect(read({ days: 170 })[0]?.description).not.toContain('confirmed');
});

test('keys of one name are told apart in the titles', () => {
  const titles = read({ id: '1', days: 30 }, { id: '2', days: 40 }, { id: '3', days: 50, name: 'Billing' });
  expect(titles.map(({ summary }) => summary).sort()).toEqual([
    'Rotate Billing',
    'Rotate Warehouse sync (1)',
    'Rotate Warehouse sync (2)',
  ]);
});

describe('no entry is made', () => {
  test.each<[string, Change]>([
    ['of an unknown age', { birth: neverCompared(-400, -12) }],
    ['of what is no more', { days: 30, presence: presence('not-listed', -1) }],
    ['of what was deactivated', { days: 30, presence: presence('deactivated', -1) }],
    ['of a day long past', { days: 300 }],
  ])('%s', (_what, change) => {
    expect(read(change)).toEqual([]);
  });

  test('but one of a day that is over since yesterday, without reminders, and one of a key that is snoozed', () => {
    const [event] = read({ days: 181 });
    expect([event?.start, event?.alarms]).toEqual(['2026-11-23', []]);
    expect(summaries({ days: 175, snoozedFor: 30 })).toEqual(['2026-11-29 Rotate Warehouse sync']);
  });
});

describe('the end of a kind', () => {
  const legacy = (id: string, change: Change = {}): Change => ({
    kind: 'hubspot/legacy-private-app',
    birth: neverCompared(-400, -12),
    id,
    name: `App ${id}`,
    ...change,
  });

  test('is one entry for all keys that it concerns, on its first day, with their names and the source', () => {
    const gone = legacy('3', { presence: presence('not-listed', -1) });
    const events = read(legacy('1'), legacy('2'), gone);
    expect(events.map(({ start, summary }) => [start, summary])).toEqual([
      ['2027-09-01', '2 keys: Legacy private app token (HubSpot) ends: September 2027'],
    ]);
    const { description = '' } = events[0] ?? {};
    expect(description).toContain('Keys of this kind lose HubSpot’s support in September 2027.');
    expect(description).toContain('App 1');
    expect(description).toContain('App 2');
    expect(description).not.toContain('App 3');
    expect(description).toMatch(/Checked on \w+ \d+, 2026\./);
  });

  test('of hundreds of keys names some and counts the rest', () => {
    const [event] = read(...Array.from({ length: 160 }, (_, at) => legacy(String(at))));
    expect(event?.summary).toMatch(/^160 keys/);
    expect(event?.description).toContain('and 110 more');
  });
});

describe('a second file', () => {
  const file = (now: number, change: Change) => {
    const { credentials } = overviewOf([change]);
    return icsOf(credentials, { now, today: '2026-11-24' });
  };

  test('replaces what the first one brought, after a rotation, too', () => {
    const kept = importBoth(file(day(0), { days: 170 }), file(day(1), { days: 1 }));
    expect([...kept.values()].map(({ start }) => start)).toEqual(['2027-05-22']);
  });

  test('written in the same minute is still the newer one', () => {
    const kept = importBoth(file(day(0), { days: 170 }), file(day(0) + 2_000, { days: 160 }));
    expect([...kept.values()].map(({ start }) => start)).toEqual(['2026-12-14']);
    const [first] = readCalendar(file(day(0), { days: 170 }));
    expect(first?.modified).toBe(day(0) / 1_000);
  });
});

describe('what an earlier file brought and no longer holds', () => {
  const KEY = '4711';
  const views = (...changes: Change[]) => overviewOf(changes).credentials;
  const secondFile = (first: Change[], second: Change[]) => {
    const written = { now: day(1), today: '2026-11-25' };
    const earlier = uidsOf(views(...first), WRITTEN);
    return { before: icsOf(views(...first), WRITTEN), after: icsOf(views(...second), written, earlier) };
  };
  const cancelled = (first: Change[], second: Change[]) =>
    readCalendar(secondFile(first, second).after).filter(({ status }) => status === 'CANCELLED');

  test('is cancelled, by its id and as the newer one, with no reminder', () => {
    const first = [{ id: KEY, days: 100 }];
    const second = [{ id: KEY, days: 101, presence: presence('deactivated', 0) }];
    const { before, after } = secondFile(first, second);
    const [old] = readCalendar(before);
    const [event] = readCalendar(after);
    expect(event).toMatchObject({ uid: old?.uid, status: 'CANCELLED', alarms: [], days: 1 });
    expect(event?.summary).toBe('No longer due: Warehouse sync');
    expect([...importBoth(before, after).values()].map(({ status }) => status)).toEqual(['CANCELLED']);
  });

  test.each<[string, Change, Change, number]>([
    ['an age that is not known any more', { days: 100 }, { birth: neverCompared(-400, -12) }, 1],
    ['an overlap that has ended', { days: 1, overlap: overlapping(6) }, { days: 2 }, 1],
    ['an end that was taken back', { days: 1, expires: expiring(60) }, { days: 2 }, 1],
    ['a day that has only moved', { days: 100 }, { days: 1 }, 0],
    ['a day that is over, of a key that is still due', { days: 175 }, { days: 300 }, 0],
  ])('%s', (_what, first, second, count) => {
    expect(cancelled([first], [second])).toHaveLength(count);
  });

  test('the end of a kind, once no key of it is left', () => {
    const app: Change = { kind: 'hubspot/legacy-private-app', birth: neverCompared(-400, -12) };
    const [event] = cancelled([app], [{ ...app, presence: presence('not-listed', 0) }]);
    expect(event?.summary).toBe('No longer due: Legacy private app token');
  });

  test('nothing, by a file of some keys; the end of a kind is told there for all that it concerns, with the same id', () => {
    const app = (id: string): Change => ({ id, name: `App ${id}`, kind: 'hubspot/legacy-private-app', days: 10 });
    const all = views(app('1'), app('2'), { id: '3', days: 5 });
    const some = all.filter(({ id }) => id === '1');
    const end = (text: string) => readCalendar(text).find(({ summary }) => summary.includes('Legacy private app'));
    const events = readCalendar(icsOf(some, WRITTEN, [], all));
    expect(end(icsOf(some, WRITTEN, [], all))).toEqual(end(icsOf(all, WRITTEN)));
    expect(events.filter(({ status }) => status === 'CANCELLED')).toEqual([]);
    expect(events.length).toBeLessThan(readCalendar(icsOf(all, WRITTEN)).length);
  });

  test('a first file cancels nothing', () => {
    expect(read({ days: 100 }).map(({ status }) => status)).toEqual([null]);
  });
});

test('texts keep their commas, semicolons, line breaks and letters of every width through another program', () => {
  const name = 'Ägypten; 東京, “sync” \\ 🔑'.repeat(6);
  const [event] = read({ days: 30, name });
  expect(event?.summary).toContain('Ägypten; 東京, “sync” \\ 🔑');
  for (const line of icsOf(overviewOf([{ days: 30, name }]).credentials, WRITTEN).split('\r\n'))
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
});

test('the last use of a key that the provider would revoke stands in it, too', () => {
  // No kind of today's catalogue is revoked for idleness: the date comes from the verdict alone.
  const [view] = overviewOf([{ days: 30, lastUsed: { when: at(-20), asOf: day(0) } }]).credentials;
  if (!view) throw new Error('one view');
  const days = { from: '2026-12-24', to: '2026-12-24' };
  const dates = [{ what: 'idle' as const, days, day: '2026-12-24', inDays: 30, isBegun: false, on: null }];
  const events = readCalendar(icsOf([{ ...view, verdict: { ...view.verdict, dates } }], WRITTEN));
  expect(events.map(({ summary }) => summary)).toEqual(['Warehouse sync is revoked unless it is used']);
});
