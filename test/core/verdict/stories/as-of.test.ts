import { describe, expect, test } from 'vitest';
import { bornOn, day, logUpTo, masked, seen, type Told, verdictAt, wholeDay } from '../../world.ts';
import { between, codes, dateOf, made, on, policyWith } from '../world.ts';

/**
 * What is said of an age is said as of the day on which it was last confirmed: a list that shows no more than a name confirms
 * none.
 */

const weekly = (from: number, to: number, told = {}): Told =>
  Array.from({ length: Math.floor((to - from) / 7) + 1 }, (_, week) => [day(from + week * 7), seen(told)] as const);

describe('a mask that was seen the same, and then only the name', () => {
  const app = { notBefore: day(-400) };
  const life: Told = [[day(0), masked('aaaaa', app)], [day(10), masked('aaaaa', app)], ...weekly(17, 600, app)];

  test.each([17, 60, 94])('on day %i names the day of the last comparison', (count) => {
    expect(verdictAt(count, ...life).age).toMatchObject({ asOf: dateOf(10), min: count });
  });

  test('once it was not compared for 90 days it may be another key: unknown, asked for, and not called too old', () => {
    for (const count of [101, 240, 590]) {
      const verdict = verdictAt(count, ...life);
      expect(codes(verdict)).toEqual(['age-unknown', 'stale']);
      expect([verdict.level, verdict.knowledge, verdict.isAgeUnknown, verdict.dates]).toEqual([
        'unknown',
        'unknown',
        true,
        [],
      ]);
      expect(verdict.age).toMatchObject({ min: 0, max: 400 + count, asOf: dateOf(10) });
      expect(verdict.reasons[1]).toMatchObject({ of: 'secret', since: dateOf(10), forDays: count - 10 });
    }
  });

  test('and once it is compared again, what is seen counts: the same key is old, another one is young', () => {
    const same = verdictAt(241, ...life, [day(241), masked('aaaaa', app)]);
    expect([same.level, same.age.min, same.age.asOf]).toEqual(['overdue', 241, null]);
    const another = verdictAt(241, ...life, [day(241), masked('bbbbb', app)]);
    expect(another.age).toMatchObject({ min: 0, max: 231, asOf: null });
    expect(another.level).not.toBe('overdue');
  });
});

describe('a date that a page gave once, and then only the name', () => {
  const life: Told = [[day(0), seen({ created: wholeDay(-10) })], ...weekly(7, 400)];

  test('is exact for a while, with its day, and in order no longer than it can be relied on', () => {
    const young = verdictAt(60, ...life);
    expect([young.level, young.knowledge, young.age]).toEqual([
      'ok',
      'exact',
      { min: 70, max: 70, evidence: 'page', asOf: dateOf(0) },
    ]);
    const later = verdictAt(100, ...life);
    expect([later.level, later.knowledge]).toEqual(['stale', 'vague']);
  });

  test('is a bound then: it may be due, which is a warning, never that it is too old', () => {
    expect(codes(verdictAt(160, ...life))).toEqual(['due-soon', 'stale']);
    const verdict = verdictAt(240, ...life);
    expect(codes(verdict)).toEqual(['around-limit', 'stale']);
    expect([verdict.severity, verdict.needsAction]).toEqual(['warning', true]);
    expect(verdict.age).toMatchObject({ max: 250, asOf: dateOf(0) });
    expect(verdict.made).toEqual({ from: dateOf(-10), to: dateOf(238) });
  });

  test('shown at each look it stays what it is', () => {
    const shown = weekly(0, 400, { created: wholeDay(-10) });
    expect(verdictAt(240, ...shown)).toMatchObject({ level: 'overdue', age: { min: 250, asOf: null } });
  });
});

test('a log is good up to its last line, whenever it says that the key was made', () => {
  const life: Told = [...weekly(0, 49), [day(50), logUpTo(day(45), ['created', day(-100)])], ...weekly(56, 400)];
  expect(verdictAt(50, ...life).age).toEqual({ min: 150, max: 150, evidence: 'log', asOf: dateOf(45) });
  expect(verdictAt(120, ...life).level).toBe('overdue');
  expect(codes(verdictAt(240, ...life))).toEqual(['around-limit', 'stale']);
});

test('the word of a person holds as theirs, with the day on which it was said', () => {
  const life: Told = [...weekly(-7, 0), [day(1), bornOn(wholeDay(-3))], ...weekly(7, 400)];
  const verdict = verdictAt(240, ...life);
  expect([verdict.level, verdict.age]).toEqual(['overdue', { min: 243, max: 243, evidence: 'user', asOf: dateOf(1) }]);
});

test('a key that nobody looked at names its last look, and one that no page ever showed names none', () => {
  const alone = verdictAt(300, [day(0), seen({ created: wholeDay(-10) })]);
  expect([codes(alone), alone.age.asOf]).toEqual([['older-than-limit', 'stale'], null]);
  expect(on(300, { birth: { ...made(0), toldUpTo: day(0) }, lastLook: null }).age.asOf).toBeNull();
});

test('where nobody is warned for a year ahead, an old date is still no exact one', () => {
  const birth = { ...between(-1, 0), toldUpTo: day(0) };
  expect(on(120, { birth }, { policy: policyWith({ warnAheadDays: 365 }) }).knowledge).toBe('vague');
});

test('that it may be too old is no news to whom it was said to be', () => {
  const birth = { ...made(0), toldUpTo: day(185) };
  const overdue = on(190, { birth });
  const later = on(
    300,
    { birth },
    { snooze: { at: day(190), until: day(400), severity: 'critical', news: overdue.heard } },
  );
  expect(codes(overdue)).toEqual(['older-than-limit']);
  expect(later.reasons[0]?.code).toBe('around-limit');
});

test('a use that a page dates is one of the entry: that it is unused is said all the same; never used may be young', () => {
  const told = { birth: { ...made(0), toldUpTo: day(10) }, newSecretAt: day(0) };
  const used = { when: { earliest: day(20), latest: day(20) }, asOf: day(240) };
  expect(codes(on(240, { ...told, lastUsed: used }))).toContain('unused');
  expect(codes(on(240, { ...told, lastUsed: { when: 'never', asOf: day(240) } }))).not.toContain('unused');
});
