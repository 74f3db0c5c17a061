import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { credentialKey } from '../../../src/core/credential.ts';
import { recordSchema } from '../../../src/core/record/schema.ts';
import { recordOfVersion1 } from '../../../src/core/record/version-1/convert.ts';
import { type Record1, recordSchema1 } from '../../../src/core/record/version-1/schema.ts';
import { DAY } from '../../../src/core/time/units.ts';

/** Records of the first layout: what of them is stated today, and by whom. Days are counted from an arbitrary one. */

const NAMED = { provider: 'hubspot', kind: 'hubspot/service-key', account: '1', id: '1' };
const day = (count: number) => 1_000 * DAY + count * DAY;
const OLD: Record1 = {
  ...{ ...NAMED, key: credentialKey(NAMED), name: 'Sync', url: 'https://app.hubspot.com/service-keys/1' },
  birth: { earliest: null, latest: day(0), evidence: 'first-seen' },
  ...{ pageBirth: null, expires: null, lastUsed: null, overlap: null, rotations: [] },
  ...{ firstSeen: day(0), lastSeen: day(50), presence: 'present', presenceSince: day(0) },
  ...{ snooze: null, dismissed: null, note: 'Ana', fingerprints: {} },
};
const converted = (change: Partial<Record1>) => {
  const old = { ...OLD, ...change };
  expect(v.safeParse(recordSchema1, old).issues).toBeUndefined();
  const record = recordOfVersion1(old);
  expect(v.safeParse(recordSchema, record).issues).toBeUndefined();
  return record;
};
const rotation = (at: number, evidence: Record1['birth']['evidence'] = 'user', noticedAt = at) => ({
  ...{ when: { earliest: day(at) - 1, latest: day(at) }, evidence, noticedAt: day(noticedAt) },
});
const birth = (at: number, evidence: Record1['birth']['evidence']) => ({
  birth: { earliest: day(at) - 1, latest: day(at), evidence },
});
const when = (at: number) => ({ earliest: day(at) - 1, latest: day(at) });

test('one of which nothing is known', () => {
  expect(converted({})).toEqual({
    ...{ ...NAMED, key: OLD.key, name: 'Sync', namedAt: day(50), url: OLD.url },
    ...{ firstSeen: day(0), lastSeen: day(50), lastVisit: day(50), floor: null, lastUsed: null },
    ...{ spans: [], dates: [], expiries: [], overlaps: [], logged: [], history: [], misses: [], acts: [] },
    ...{ note: { text: 'Ana', at: day(0) }, snooze: null, dismissal: null, doubt: null },
  });
  expect(converted({ url: null, name: null })).toMatchObject({ namedAt: null, lastSeen: null, lastVisit: null });
});

describe('what was known of its birth', () => {
  test('from what holds it is a floor', () => {
    expect(converted(birth(-9, 'first-seen')).floor).toEqual({ when: day(-9) - 1, at: day(50) });
    expect(converted(birth(-9, 'page')).floor).toBeNull();
  });

  test('from a page is its date, as of when it was read, or may have been', () => {
    const dates = (change: Partial<Record1>) => converted(change).dates;
    expect(dates(birth(-9, 'page'))).toEqual([{ when: when(-9), first: day(0), last: day(0) }]);
    expect(dates(birth(20, 'page'))).toEqual([{ when: when(20), first: day(20), last: day(20) }]);
    expect(dates(birth(60, 'page'))).toEqual([{ when: when(60), first: day(50), last: day(50) }]);
    expect(dates({ ...birth(9, 'user'), pageBirth: when(7) })).toEqual([
      { when: when(7), first: day(7), last: day(7) },
    ]);
    const open = { earliest: day(3), latest: null };
    expect(dates({ pageBirth: open })).toEqual([{ when: open, first: day(0), last: day(0) }]);
    const trail = { seen: { page: day(30) }, past: [] };
    expect(dates({ ...birth(-9, 'page'), trail })).toEqual([{ when: when(-9), first: day(30), last: day(30) }]);
    expect(dates(birth(-9, 'user'))).toEqual([]);
  });

  test('from a log is a line of it', () => {
    const line = { when: when(20), reach: day(20), silentUpTo: day(20) };
    expect(converted(birth(20, 'log')).logged).toEqual([{ ...line, what: 'created', learnedAt: day(50) }]);
    const rotations = [rotation(10, 'log'), rotation(20, 'log', 22)];
    expect(converted({ ...birth(20, 'log'), rotations }).logged).toEqual([
      { ...line, what: 'rotated', learnedAt: day(22) },
    ]);
    expect(converted({ ...birth(20, 'page'), rotations }).logged).toEqual([]);
  });

  test('from a person is a word that can be taken back', () => {
    const acts = (change: Partial<Record1>) => converted(change).acts;
    expect(acts(birth(-9, 'user'))).toEqual([
      { id: expect.stringMatching(/^v1-made-[.\d-]+$/), at: day(0), what: 'made', when: when(-9), day: null },
    ]);
    expect(acts(birth(9, 'user'))).toMatchObject([{ at: day(9) }]);
    expect(acts({ ...birth(9, 'user'), rotations: [rotation(9)] })).toMatchObject([{ what: 'rotated' }]);
    expect(acts({ ...birth(9, 'user'), rotations: [rotation(9, 'log')] })).toMatchObject([{ what: 'made' }]);
    expect(acts(birth(9, 'page'))).toEqual([]);
  });
});

describe('its fingerprints', () => {
  const forms = { p5: 'a1', full: 'b2' };
  const spans = (change: Partial<Record1>) => recordOfVersion1({ ...OLD, fingerprints: forms, ...change }).spans;

  test('were seen when its trail says so', () => {
    const trail = { seen: { p5: day(30), full: day(40), s4: day(49) }, past: [] };
    expect(spans({ trail })).toEqual([{ first: day(40), last: day(40), differsFrom: null, forms }]);
    expect(spans({})).toEqual([]);
    expect(spans({ trail, fingerprints: {} })).toEqual([]);
  });

  test('changed where the change was seen', () => {
    const trail = { seen: { p5: day(40) }, past: [{ p5: 'x' }, { p5: 'c3' }] };
    const now = { first: day(20), last: day(40), differsFrom: day(20) - 1, forms };
    const former = { first: day(20) - 1, last: day(20) - 1, differsFrom: null, forms: { p5: 'c3' } };
    expect(spans({ ...birth(20, 'observed'), trail })).toEqual([former, now]);
    expect(spans({ ...birth(20, 'observed'), trail: { ...trail, past: [] } })).toEqual([now]);
    const alone = [{ first: day(40), last: day(40), differsFrom: null, forms }];
    expect(spans({ ...birth(41, 'observed'), trail })).toEqual(alone);
    expect(spans({ ...birth(20, 'user'), trail })).toEqual(alone);
    expect(spans({ birth: { earliest: null, latest: day(20), evidence: 'observed' }, trail })).toEqual(alone);
    expect(spans({ ...birth(40, 'observed'), trail })).toHaveLength(2);
  });
});

describe('its rotations', () => {
  test('are words where a person told of the last ones, else history', () => {
    const rotations = [1, 2, 3, 4, 5, 6].map((at) => rotation(at));
    const { acts, history } = converted({ rotations });
    expect(acts.map(({ at }) => at)).toEqual([3, 4, 5, 6].map(day));
    expect(history).toEqual([1, 2].map((at) => [day(at) - 1, day(at), 'user']));
    const [first] = acts;
    expect(first).toEqual({
      ...{ id: `v1-rotated-.${day(3) - 1}.${day(3)}.`, at: day(3), what: 'rotated', when: when(3), day: null },
      ...{ overlapDays: 0, replaces: null },
    });
  });

  test('by others are history, by their names of today', () => {
    const all = (['page', 'log', 'observed', 'first-seen'] as const).map((by, at) => rotation(at, by));
    expect(converted({ rotations: all }).history.map(([, , by]) => by)).toEqual(['page', 'log', 'eyes', 'user']);
    const open = { when: { earliest: null, latest: null }, evidence: 'log' as const, noticedAt: day(7) };
    expect(converted({ rotations: [open] }).history).toEqual([[null, day(7), 'log']]);
    const mixed = converted({ rotations: [rotation(1, 'log'), rotation(2), rotation(3, 'log')] });
    expect([mixed.acts.length, mixed.history.length]).toEqual([1, 2]);
  });

  test('leave the old secret alive as long as the person said', () => {
    const overlap = (until: number, by: 'user' | 'page' = 'user') => ({
      overlap: { until: { earliest: day(until), latest: day(until) }, evidence: by },
    });
    const days = (change: Partial<Record1>) =>
      converted({ ...birth(9, 'user'), rotations: [rotation(9)], ...change }).acts.map((act) =>
        act.what === 'rotated' ? act.overlapDays : null,
      );
    expect(days(overlap(16))).toEqual([7]);
    expect(days(overlap(2_000))).toEqual([366]);
    expect(days(overlap(5))).toEqual([0]);
    expect(days(overlap(16, 'page'))).toEqual([0]);
    expect(days({ ...overlap(16), rotations: [rotation(5), rotation(9)] })).toEqual([0, 7]);
    expect(days({})).toEqual([0]);
    const open = { until: { earliest: day(1), latest: null }, evidence: 'user' as const };
    expect(days({ overlap: open })).toEqual([0]);
  });

  test('of which a page shows the old secret are an overlap, as of when that was noticed', () => {
    const overlap = { until: when(30), evidence: 'page' as const };
    const seen = (at: number) => [{ until: when(30), first: day(at), last: day(at), graceDays: 31 }];
    expect(converted({ overlap }).overlaps).toEqual(seen(50));
    expect(converted({ overlap, rotations: [rotation(5), rotation(20, 'log', 22)] }).overlaps).toEqual(seen(22));
    expect(converted({ overlap, rotations: [rotation(60)] }).overlaps).toEqual(seen(50));
    expect(converted({ overlap: { ...overlap, evidence: 'user' } }).overlaps).toEqual([]);
  });
});

test('its end and its last use are as of the last look', () => {
  const { expiries, lastUsed } = converted({ expires: 'never', lastUsed: when(40) });
  expect(expiries).toEqual([{ when: 'never', first: day(50), last: day(50) }]);
  expect(lastUsed).toEqual({ when: when(40), at: day(50) });
});

test('where it went, and what was silenced', () => {
  expect(converted({ presence: 'gone', presenceSince: day(9) })).toMatchObject({
    ...{ misses: [{ at: day(9), most: false }], acts: [] },
  });
  expect(converted({ presence: 'deactivated', presenceSince: day(9) })).toMatchObject({
    ...{ misses: [], acts: [{ id: `v1-deactivated-${day(9)}`, at: day(9), what: 'deactivated' }] },
  });
  const snooze = (until: number) => converted({ snooze: { until: day(until), severity: 'warning' } }).snooze;
  expect(snooze(90)).toEqual({ at: day(0), until: day(90), severity: 'warning', news: '' });
  expect(snooze(400)?.at).toBe(day(34));
  expect(converted({ dismissed: 'x'.repeat(600) }).dismissal).toEqual({ at: day(0), news: 'x'.repeat(500) });
});

test.each<[string, object]>([
  ['stands under the key of another one', { id: '2' }],
  ['has no kind', { kind: '' }],
  ['has a name of white space', { provider: 'hub spot' }],
  ['has an address with a query', { url: 'https://app.hubspot.com/x?y' }],
  ['comes by http', { url: 'http://app.hubspot.com/x' }],
  ['ends before it begins', { birth: { earliest: 2, latest: 1, evidence: 'page' } }],
  ['expires before it can', { expires: { earliest: 2, latest: 1 } }],
  ['was seen at no time', { lastSeen: 8.65e15 }],
  ['was seen at no time', { firstSeen: -8.65e15 }],
  ['holds more than a fingerprint', { fingerprints: { full: 'a1b2c3d4e' } }],
  ['holds a fingerprint of no form', { fingerprints: { p123: 'a1' } }],
  ['holds too many of them', { trail: { seen: {}, past: Array(101).fill({}) } }],
  ['is nowhere', { presence: 'lost' }],
  ['has a note without end', { note: 'x'.repeat(2_001) }],
])('one is damaged that %s', (_what, change) => {
  expect(v.is(recordSchema1, { ...OLD, ...change })).toBe(false);
});
