import { describe, expect, test } from 'vitest';
import { deriveState } from '../../../../src/core/ledger.ts';
import { BUILT_IN } from '../../../../src/core/policy.ts';
import { hereAt } from '../../../../src/core/verdict/here.ts';
import { judge, type Verdict } from '../../../../src/core/verdict/index.ts';
import { isNews } from '../../../../src/core/verdict/news.ts';
import {
  bornOn,
  dateOf,
  day,
  kind,
  logged,
  masked,
  namedDay,
  recordAfter,
  rotatedBy,
  said,
  seen,
  span,
  type Told,
  wholeDay,
} from '../../world.ts';

/** Lives of keys, from what was seen and said to what is told of them: the ledger and the verdict together. */

/** The verdict on a day, from all that had become known by then. */
const at = (count: number, ...events: Told): Verdict => {
  const record = recordAfter(...events.filter(([then]) => then <= day(count)));
  return judge(deriveState(record, day(count)), record.snooze, kind(), BUILT_IN, hereAt(day(count), 'UTC'));
};
const levels = (counts: readonly number[], ...events: Told) => counts.map((count) => at(count, ...events).level);
const codes = ({ reasons }: Verdict) => reasons.map(({ code }) => code);
const instant = (count: number) => span(day(count), day(count));
/** Looks on these days, each like the first. */
const looks = (counts: readonly number[], look: () => Told[number][1]): Told =>
  counts.map((count) => [day(count), look()]);
const weekly = (from: number, to: number) =>
  Array.from({ length: Math.floor((to - from) / 7) + 1 }, (_, week) => from + week * 7);

describe('what was never compared', () => {
  const list = () => seen({ notBefore: day(0) });

  test('A2: a list without masks says nothing of the age of the secret: unknown, not overdue, at least nothing', () => {
    const verdict = at(182, ...looks(weekly(0, 182), list));
    expect([verdict.level, verdict.severity, verdict.age.min, verdict.isAgeUnknown]).toEqual([
      'unknown',
      'info',
      0,
      true,
    ]);
  });

  test('A1: the same with a mask that stays is known within twelve hours', () => {
    const look = () => masked('aaaaa', { notBefore: day(0) - 12 * 3_600_000 });
    const life = looks(weekly(0, 175), look);
    expect(levels([100, 165, 167], ...life)).toEqual(['ok', 'ok', 'due-soon']);
    expect(at(181, ...life, [day(181), look()]).level).toBe('overdue');
  });
});

describe('rotations', () => {
  test('A4: in place, where the page date moves', () => {
    const before: Told = [[day(0), seen({ created: wholeDay(-170) })]];
    const after: Told = [...before, [day(6), seen({ created: wholeDay(5) })]];
    expect([at(0, ...before).level, at(6, ...after).level]).toEqual(['due-soon', 'ok']);
  });

  test('B1: with "expire later" the old key is told of until it has ended', () => {
    const rotated: Told = [
      [day(-200), masked('aaaaa', { created: wholeDay(-200) })],
      [day(0), masked('bbbbb', { created: instant(0), oldSecretExpires: instant(7) })],
    ];
    expect(levels([0.1, 1, 3, 6.9, 8], ...rotated)).toEqual([
      'old-key-ends',
      'old-key-ends',
      'old-key-ends',
      'old-key-ends',
      'ok',
    ]);
  });

  test('B2: again during the overlap, and the first end is over', () => {
    const life: Told = [
      [day(-200), masked('aaaaa')],
      [day(0), masked('bbbbb', { oldSecretExpires: instant(7) })],
      [day(3), masked('ccccc', { oldSecretExpires: instant(10) })],
    ];
    expect(levels([8, 11], ...life)).toEqual(['old-key-ends', 'ok']);
  });

  test('W11: said with overlap, then ended early: nothing is left to finish', () => {
    const life: Told = [
      [day(-200), seen({ created: wholeDay(-200) })],
      [day(0), rotatedBy(wholeDay(0), 7)],
    ];
    expect(at(2, ...life).level).toBe('old-key-ends');
    expect(at(3, ...life, [day(2), said({ what: 'old-ended' })]).level).toBe('ok');
  });

  test('W18: the page shows the old one living on, whatever was said', () => {
    const life: Told = [
      [day(-200), seen({ created: wholeDay(-200) })],
      [day(0), rotatedBy(wholeDay(0), 0)],
      [day(1), seen({ created: wholeDay(0), oldSecretExpires: instant(7) })],
    ];
    expect(at(1, ...life).level).toBe('old-key-ends');
  });

  test('W19: a rotation that was cancelled leaves no old key to end: the former one is what it was', () => {
    const life: Told = [
      ...looks([-200, -1], () => seen({ created: wholeDay(-200) })),
      [day(0), rotatedBy(wholeDay(0), 7)],
      [day(1), said({ what: 'cancelled' })],
    ];
    expect(codes(at(1, ...life))).toEqual(['older-than-limit']);
  });

  test('W20: no mask, no date: an honest word each half year is believed', () => {
    const life: Told = [
      ...looks(weekly(0, 160), () => seen()),
      [day(161), rotatedBy(wholeDay(161))],
      [day(340), rotatedBy(wholeDay(340), 0, 'another')],
    ];
    expect([at(345, ...life).level, at(345, ...life).knowledge]).toEqual(['ok', 'exact']);
  });
});

describe('words of the user', () => {
  const page = () => seen({ created: wholeDay(-300) });

  test('W7: "I rotated it" on the wrong key is taken at first, and is neither calm nor silent once the page says otherwise', () => {
    const word = [day(0), rotatedBy(wholeDay(0))] as const;
    expect(at(0, [day(-7), page()], word).level).toBe('ok');
    const verdict = at(60, [day(-7), page()], word, ...looks(weekly(7, 56), page));
    expect([verdict.level, codes(verdict)]).toEqual(['overdue', ['older-than-limit', 'word-refuted']]);
    expect(verdict.reasons[1]).toMatchObject({
      word: 'rotated',
      days: { from: dateOf(0) },
      because: { code: 'page-date' },
    });
  });

  test('W8: on a key whose mask goes on showing the same secret our own eyes count: at least 160 days', () => {
    const look = () => masked('aaaaa');
    const life: Told = [...looks([-100, -1], look), [day(0), rotatedBy(wholeDay(0))], ...looks(weekly(7, 56), look)];
    const verdict = at(60, ...life);
    expect(verdict.age.min).toBeGreaterThanOrEqual(160);
    expect(codes(verdict)).toContain('word-refuted');
    expect(verdict.level).not.toBe('ok');
  });

  test('W10: nobody dates a secret before what holds it: not overdue', () => {
    const verdict = at(2, [day(0), seen({ notBefore: day(-50) })], [day(1), bornOn(wholeDay(-700))]);
    expect(verdict.age.max).toBeLessThanOrEqual(52);
    expect(verdict.needsAction).toBe(false);
  });

  test('W21: "I do not know after all": the age is unknown again', () => {
    const life: Told = [
      [day(0), seen()],
      [day(1), bornOn(wholeDay(-10))],
    ];
    expect(at(1, ...life).level).toBe('ok');
    expect(at(2, ...life, [day(2), said({ what: 'unknown' })]).level).toBe('unknown');
  });

  test('W17: marked as deactivated by mistake: present again when its page shows it a day later', () => {
    const life: Told = [
      [day(0), page()],
      [day(1), said({ what: 'deactivated' })],
      [day(1) + 3_600_000, page()],
    ];
    expect(at(1.1, ...life).level).toBe('deactivated');
    expect(at(2.5, ...life, [day(2.5), page()]).level).toBe('overdue');
  });

  test('T5, T9: a day that was named in Warsaw is due on one day everywhere', () => {
    const record = recordAfter(
      [day(-1), seen()],
      [day(0), said({ what: 'made', ...namedDay(0, day(0), 'Europe/Warsaw', '2026-05-29') })],
    );
    for (const zone of ['Europe/Warsaw', 'Asia/Tokyo', 'America/Los_Angeles']) {
      const here = hereAt(Date.UTC(2026, 10, 25, 18), zone);
      const verdict = judge(deriveState(record, here.now), null, kind(), BUILT_IN, here);
      expect(verdict.dates[0]).toMatchObject({ what: 'due', days: { from: '2026-11-25', to: '2026-11-25' } });
    }
  });
});

describe('quiet', () => {
  test('B4: snoozed when overdue, rotated on Thursday with "expire later": the end of the old key is told', () => {
    const before: Told = [
      [day(-200), seen({ created: wholeDay(-200) })],
      [day(0), seen({ created: wholeDay(-200) })],
    ];
    const { severity, heard: news } = at(0, ...before);
    const life: Told = [
      ...before,
      [day(0), { type: 'snoozed', until: day(30), severity, news }],
      [day(2), seen({ created: instant(2), oldSecretExpires: instant(9) })],
    ];
    expect([1, 3, 8.9].map((count) => at(count, ...life).needsAction)).toEqual([false, true, true]);
  });

  test('V2: ends at its time, and when the user ends it', () => {
    const before: Told = [[day(0), seen({ created: wholeDay(-200) })]];
    const { severity, heard: news } = at(0, ...before);
    const life: Told = [...before, [day(0), { type: 'snoozed', until: day(30), severity, news }]];
    expect([29.9, 30].map((count) => at(count, ...life).needsAction)).toEqual([false, true]);
    expect(at(3, ...life, [day(2), { type: 'unsnoozed' }]).needsAction).toBe(true);
  });
});

describe('the log', () => {
  test('L1: dates a key before its page was ever seen', () => {
    const life: Told = [
      [day(0), logged(['created', day(-400)], ['rotated', day(-100)])],
      [day(1), seen()],
    ];
    expect([at(1, ...life).level, at(1, ...life).age]).toEqual([
      'ok',
      { min: 101, max: 101, evidence: 'log', asOf: '2026-11-24' },
    ]);
  });

  test('D4: an expired key that was renewed under the same id', () => {
    const life: Told = [
      [day(0), seen({ created: wholeDay(-5), expires: instant(3) })],
      [day(10), seen({ created: wholeDay(-5), expires: instant(368) })],
    ];
    expect([at(4, ...life.slice(0, 1)).level, at(10, ...life).level]).toEqual(['expired', 'ok']);
  });
});

describe('an old rotation that is told of later', () => {
  const first: Told = [[day(-10), seen({ created: wholeDay(-300) })]];
  const { severity, heard: news } = at(-1, ...first);
  const snoozed: Told = [...first, [day(-1), { type: 'snoozed', until: day(29), severity, news }]];

  test.each<[string, Told[number][1]]>([
    ['by the log', logged(['created', day(-320)], ['rotated', day(-300)])],
    ['by the user', rotatedBy(wholeDay(-300))],
  ])('%s makes no newer secret: quiet holds', (_, event) => {
    expect(at(0, ...snoozed).snoozed).toBe(true);
    expect(at(0, ...snoozed, [day(0), event])).toMatchObject({ level: 'overdue', snoozed: true });
    expect(isNews(news, at(0, ...snoozed, [day(0), event]).heard)).toBe(false);
  });
});

test('a key of which it is not known on which of some days it is due is told of three times: soon, today and past', () => {
  const life: Told = [[day(0), seen({ created: span(day(-5), day(0)) })]];
  const told: number[] = [];
  // By then nobody has looked for long, and was told so.
  let { heard } = at(160, ...life);
  for (let count = 161; count <= 190; count += 1) {
    const verdict = at(count, ...life);
    if (!isNews(heard, verdict.heard, { steps: true })) continue;
    told.push(count);
    heard = verdict.heard;
  }
  expect(told).toEqual([161, 175, 181]);
});
