import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Kind, LifecycleEvent } from '../../src/core/lifecycle.ts';
import { BUILT_IN } from '../../src/core/policy.ts';
import { LEVELS } from '../../src/core/reason.ts';
import type { Severity } from '../../src/core/record/parts.ts';
import type { Snapshot } from '../../src/core/snapshot.ts';
import { DAY } from '../../src/core/time/units.ts';
import { judge, severityRank, type Verdict, worstFirst } from '../../src/core/verdict.ts';
import { dayAgo, days, HOUR, kind, NOW, rotatedBy, seen, snapshotAfter, span } from './world.ts';

const EVIDENCE = ['page', 'log', 'user', 'observed', 'first-seen'] as const;
const base = snapshotAfter([NOW, seen()]);
const bornOn = (earliest: number | null, latest: number): Snapshot => ({
  ...base,
  birth: { earliest, latest, evidence: earliest === null ? 'first-seen' : 'page' },
});
const verdictOf = (record: Snapshot, now = NOW, of: Kind = kind()): Verdict => judge(record, of, BUILT_IN, now);
const said = ({ reasons }: Verdict) => reasons.map(({ code, severity }) => `${code} ${severity}`);
const withLifecycle = (...events: [LifecycleEvent['stage'], string][]): Kind => ({
  ...kind(),
  lifecycle: events.map(([stage, on]) => ({ stage, on, source: kind().rotation.source })),
});
const young = bornOn(days(3), days(2));

describe('age', () => {
  const cases: [string, number | null, number, Verdict['level'], string[], boolean][] = [
    ['young', days(10), days(9), 'ok', [], false],
    ['fifteen days before the limit', days(165), days(165), 'ok', [], false],
    ['fourteen days before the limit', days(166), days(166), 'due-soon', ['due-soon warning'], true],
    ['at the limit', days(180), days(180), 'due-soon', ['due-soon warning'], true],
    ['one moment older than the limit', days(180) - 1, days(180) - 1, 'overdue', ['older-than-limit critical'], true],
    ['"6 months ago": around the limit', days(199), days(169), 'due-soon', ['around-limit warning'], true],
    ['"7 months ago": over it at every instant', days(229), days(200), 'overdue', ['older-than-limit critical'], true],
    ['first seen lately', null, days(12), 'unknown', ['age-unknown info'], false],
    ['first seen long ago', null, days(181), 'overdue', ['older-than-limit critical'], true],
  ];
  test.each(cases)('%s', (_, earliest, latest, level, reasons, needsAction) => {
    const verdict = verdictOf(bornOn(earliest, latest));
    expect([verdict.level, said(verdict), verdict.needsAction]).toEqual([level, reasons, needsAction]);
  });

  test.each([
    [400, 12, 'unknown', ['age-unknown info']],
    [170, 12, 'unknown', ['age-unknown info']],
    [100, 12, 'ok', []],
    [400, 181, 'overdue', ['older-than-limit critical']],
  ])(
    'of an app made %i days ago and first seen %i days ago: nobody is pressed by the age of the app',
    (made, known, level, reasons) => {
      const birth = { earliest: days(made), latest: days(known), evidence: 'first-seen' } as const;
      const verdict = verdictOf({ ...base, birth });
      expect([verdict.level, said(verdict)]).toEqual([level, reasons]);
      expect(verdict.age).toEqual({ min: known, max: made, evidence: 'first-seen' });
    },
  );

  test('is given in whole days, with the due date of the limit', () => {
    expect(verdictOf(bornOn(days(199), days(169) - HOUR))).toMatchObject({
      age: { min: 169, max: 199, evidence: 'page' },
      due: { earliest: days(199) + 180 * DAY, latest: days(169) - HOUR + 180 * DAY },
    });
    expect(verdictOf(bornOn(null, days(12)))).toMatchObject({ age: { min: 12, max: null }, due: null });
  });

  test('is held against the limit of the kind, where there is one', () => {
    const policy = { ...BUILT_IN, byKind: { [base.kind]: { maximumAgeDays: 30, warnAheadDays: 5 } } };
    expect(judge(bornOn(days(40), days(40)), kind(), policy, NOW).reasons[0]).toMatchObject({ limitDays: 30 });
  });
});

describe('lifecycle', () => {
  test('a kind that stopped is critical, has no due date, and nobody asks for the age', () => {
    const verdict = verdictOf(bornOn(null, days(400)), NOW, kind('hubspot/api-key'));
    expect(said(verdict)).toEqual(['kind-stopped critical']);
    expect(verdict).toMatchObject({ level: 'stopped', due: null, needsAction: true });
  });

  const ENDS = Date.UTC(2027, 8, 1);
  const cases: [number, Severity, boolean][] = [
    [181, 'info', false],
    [180, 'warning', true],
    [31, 'warning', true],
    [30, 'critical', true],
    [-29, 'critical', true],
  ];
  test.each(cases)(
    'support that ends in "2027-09": %i days before its first day, %s',
    (before, severity, needsAction) => {
      const now = ENDS - before * DAY;
      const verdict = verdictOf(bornOn(days(3, now), days(2, now)), now, kind('hubspot/legacy-private-app'));
      expect(verdict).toMatchObject({ level: 'ending', severity, needsAction });
      expect(verdict.reasons[0]).toMatchObject({ code: 'kind-ending', on: '2027-09', inDays: before });
    },
  );

  test('a date to stop is an end at first, and has stopped when the day is over', () => {
    const ends = withLifecycle(['stopped-working', '2026-11-24']);
    expect(said(verdictOf(young, Date.UTC(2026, 10, 25) - 1, ends))).toEqual(['kind-ending critical']);
    expect(said(verdictOf(young, Date.UTC(2026, 10, 25), ends))).toEqual(['kind-stopped critical']);
  });

  test('deprecated without an end is a notice; announced or closed to new ones is nothing to say', () => {
    expect(said(verdictOf(young, NOW, withLifecycle(['deprecated', '2025-01'])))).toEqual(['kind-ending info']);
    expect(
      said(verdictOf(young, NOW, withLifecycle(['announced', '2025-01'], ['creation-disabled', '2026-01']))),
    ).toEqual([]);
  });
});

describe('expiry', () => {
  const expiring = (expires: Snapshot['expires']) => said(verdictOf({ ...young, expires }));
  test('is spoken of from thirty days before, and is critical once past', () => {
    expect(expiring(span(NOW + 31 * DAY, NOW + 32 * DAY))).toEqual([]);
    expect(expiring(span(NOW + 30 * DAY, NOW + 31 * DAY))).toEqual(['expires warning']);
    expect(expiring(span(NOW - DAY, NOW + DAY))).toEqual(['expires warning']);
    expect(expiring(span(NOW - DAY, NOW - 1))).toEqual(['expired critical']);
    expect(expiring('never')).toEqual([]);
    expect(expiring(span(null, null))).toEqual([]);
  });

  test('of the old secret is a state with a deadline, while it lies ahead', () => {
    const record = snapshotAfter([days(200), seen()], [NOW, rotatedBy(span(NOW - HOUR, NOW), 7)]);
    const verdict = verdictOf(record);
    expect(verdict).toMatchObject({ level: 'expiring', severity: 'warning', needsAction: true });
    expect(verdict.reasons[0]).toMatchObject({ when: { latest: NOW + 7 * DAY } });
    expect(said(verdictOf(record, NOW + 7 * DAY + 1))).toEqual([]);
  });
});

describe('several reasons', () => {
  test('stand worst first, by severity, then by level', () => {
    const record = { ...bornOn(days(300), days(300)), expires: span(NOW + DAY, NOW + DAY) };
    const verdict = verdictOf(record, NOW, kind('hubspot/legacy-private-app'));
    expect(said(verdict)).toEqual(['older-than-limit critical', 'expires warning', 'kind-ending info']);
    expect(verdict).toMatchObject({ level: 'overdue', severity: 'critical' });
  });

  test('sort credentials in the same way, then by due date and age', () => {
    const [stopped, old, older, unknown] = [
      verdictOf(young, NOW, kind('hubspot/api-key')),
      verdictOf(bornOn(days(200), days(200))),
      verdictOf(bornOn(days(300), days(300))),
      verdictOf(bornOn(null, days(3))),
    ].map((verdict) => ({ verdict }));
    const sorted = [unknown, old, stopped, older].flatMap((one) => one ?? []).sort(worstFirst);
    expect(sorted).toEqual([stopped, older, old, unknown]);
  });
});

describe('needs no action', () => {
  test.each(['gone', 'deactivated'] as const)('what is %s', (presence) => {
    const verdict = verdictOf({ ...bornOn(days(400), days(400)), presence });
    expect(verdict).toMatchObject({ level: 'ok', severity: 'none', reasons: [], needsAction: false, due: null });
  });

  test('what is snoozed, until then, unless it grew worse', () => {
    const snooze = { until: NOW + 30 * DAY, severity: 'warning' } as const;
    const due = { ...bornOn(days(170), days(170)), snooze };
    expect(verdictOf(due)).toMatchObject({ snoozed: true, needsAction: false, level: 'due-soon' });
    expect(verdictOf(due, NOW + 11 * DAY)).toMatchObject({ snoozed: false, needsAction: true, level: 'overdue' });
    expect(verdictOf({ ...due, snooze: { ...snooze, until: NOW } })).toMatchObject({
      snoozed: false,
      needsAction: true,
    });
  });

  test('but a snooze of years was made by a clock that ran ahead', () => {
    const snooze = { until: NOW + 999 * DAY, severity: 'critical' } as const;
    expect(verdictOf({ ...bornOn(days(170), days(170)), snooze }).needsAction).toBe(true);
  });
});

describe('the signature', () => {
  test('stays while days pass, and changes when there is something new to say', () => {
    const legacy = kind('hubspot/legacy-private-app');
    const at = (now: number) => verdictOf(bornOn(days(5), days(5)), now, legacy).signature;
    expect(at(NOW + DAY)).toBe(at(NOW));
    const warned = Date.UTC(2027, 8, 1) - 180 * DAY;
    expect(at(warned)).not.toBe(at(NOW));
    const overdue = bornOn(days(300), days(300));
    const tighter = { ...BUILT_IN, overall: { maximumAgeDays: 90, warnAheadDays: 14 } };
    expect(judge(overdue, kind(), tighter, NOW).signature).not.toBe(verdictOf(overdue).signature);
  });
});

const record = fc
  .record({
    latest: fc.integer({ min: NOW - 400 * DAY, max: NOW + 400 * DAY }),
    width: fc.option(fc.integer({ min: 0, max: 60 * DAY })),
    evidence: fc.constantFrom(...EVIDENCE),
    expires: fc.option(fc.integer({ min: 0, max: 500 * DAY })),
  })
  .map(
    ({ latest, width, evidence, expires }): Snapshot => ({
      ...base,
      birth: { earliest: width === null ? null : latest - width, latest, evidence },
      expires: expires === null ? null : span(NOW + expires, NOW + expires + DAY),
    }),
  );
const kinds = fc.constantFrom(
  kind('hubspot/api-key'),
  kind('hubspot/legacy-private-app'),
  kind(),
  withLifecycle(['deprecated', '2025-03'], ['unsupported', '2027-02'], ['stopped-working', '2027-11-03']),
);

test('an age is never negative, and no state grows better by waiting', () => {
  const badness = ({ severity, level }: Verdict) => severityRank(severity) * 100 - LEVELS.indexOf(level);
  const wait = fc.integer({ min: 0, max: 600 * DAY });
  fc.assert(
    fc.property(record, kinds, wait, wait, (one, of, first, second) => {
      const [before, later] = [verdictOf(one, NOW + first, of), verdictOf(one, NOW + first + second, of)];
      expect(before.age.min).toBeGreaterThanOrEqual(0);
      expect(before.age.max ?? before.age.min).toBeGreaterThanOrEqual(before.age.min);
      expect(later.age.min).toBeGreaterThanOrEqual(before.age.min);
      expect(badness(later)).toBeGreaterThanOrEqual(badness(before));
      expect(before.level).toBe(before.reasons[0]?.level ?? 'ok');
    }),
    { numRuns: 3_000 },
  );
});

test('a day read off a page is overdue only when the limit is over for its last moment, too', () => {
  const verdict = (now: number) => verdictOf(bornOn(dayAgo(180).earliest, dayAgo(180).latest ?? 0), now).level;
  expect(verdict(NOW + DAY - 1)).toBe('due-soon');
  expect(verdict(NOW + DAY)).toBe('overdue');
});
