import { describe, expect, test } from 'vitest';
import type { LedgerEvent } from '../../../src/core/ledger.ts';
import { DAY } from '../../../src/core/time/units.ts';
import { dayAgo, days, HOUR, KIND, logged, masked, NOW, PLACE, recordAfter, rotatedBy, seen, span } from '../world.ts';

const born = (ago: number): LedgerEvent => ({ type: 'born', when: dayAgo(ago) });
const first = [days(60), seen()] as const;
const sightingOf = (event: LedgerEvent) => (event.type === 'sighted' ? event.sighting : {});

describe('what holds the secret', () => {
  const held = (notBefore: number, more = {}): LedgerEvent => {
    const event = seen(more);
    return event.type === 'sighted' ? { ...event, sighting: { ...event.sighting, notBefore } } : event;
  };

  test('bounds the birth from below, and is no date of it', () => {
    const record = recordAfter([days(60), held(days(400))]);
    expect(record.birth).toEqual({ earliest: days(400), latest: days(60), evidence: 'first-seen' });
    expect(record.pageBirth).toBeNull();
  });

  test('adds nothing to a date that is known, and nothing that cannot be true', () => {
    const dated = { created: dayAgo(200) };
    expect(recordAfter([days(60), held(days(400), dated)]).birth).toEqual({ ...dayAgo(200), evidence: 'page' });
    expect(recordAfter([days(60), held(days(10))]).birth.earliest).toBeNull();
  });

  test('a rotation seen later leaves it behind', () => {
    const looks = [[days(40), held(days(400), sightingOf(masked('aaaaa')))] as const];
    const record = recordAfter(...looks, [days(30), masked('bbbbb')]);
    expect(record.birth).toEqual({ earliest: days(40), latest: days(30), evidence: 'observed' });
  });
});

describe('statements that agree', () => {
  test('a first look bounds the birth from above', () => {
    expect(recordAfter(first).birth).toEqual({ earliest: null, latest: days(60), evidence: 'first-seen' });
  });

  test('the page, the user and the log narrow it, and the narrowest names the evidence', () => {
    const page = [days(50), seen({ created: span(days(260), days(200)) })] as const;
    const word = [days(40), born(230)] as const;
    const at = days(230) + 3 * HOUR;
    expect(recordAfter(first, page).birth).toEqual({ earliest: days(260), latest: days(200), evidence: 'page' });
    expect(recordAfter(first, page, word).birth).toEqual({ ...dayAgo(230), evidence: 'user' });
    expect(recordAfter(first, page, word, [NOW, logged(['created', at])]).birth).toEqual({
      earliest: at,
      latest: at,
      evidence: 'log',
    });
  });
});

describe('statements that contradict each other', () => {
  test("the page's first word beats the user's", () => {
    const record = recordAfter(first, [days(50), born(230)], [NOW, seen({ created: dayAgo(300) })]);
    expect(record.birth).toEqual({ ...dayAgo(300), evidence: 'page' });
    expect(record.rotations).toEqual([]);
  });

  test('the user corrects the page, which does not take it back by repeating itself', () => {
    const page = seen({ created: dayAgo(300) });
    const record = recordAfter([days(60), page], [days(50), born(230)], [NOW, page]);
    expect(record.birth).toEqual({ ...dayAgo(230), evidence: 'user' });
    expect(record.rotations).toEqual([]);
  });

  test('the log beats both', () => {
    const record = recordAfter(
      [days(60), seen({ created: dayAgo(100) })],
      [days(50), born(90)],
      [NOW, logged(['created', days(300)])],
    );
    expect(record.birth).toEqual({ earliest: days(300), latest: days(300), evidence: 'log' });
  });

  test('an earlier date of the user undoes neither the log nor a change that was seen', () => {
    const log = [days(50), logged(['created', days(100)])] as const;
    expect(recordAfter(first, log, [NOW, born(300)]).birth.evidence).toBe('log');
    const change = [[days(40), masked('aaaaa')] as const, [days(30), masked('bbbbb')] as const];
    expect(recordAfter(...change, [NOW, born(300)]).birth).toEqual({
      earliest: days(40),
      latest: days(30),
      evidence: 'observed',
    });
  });

  test("a page that does not follow rotations does not undo the user's", () => {
    const record = recordAfter(first, [days(18), rotatedBy(dayAgo(20))], [NOW, seen({ created: dayAgo(300) })]);
    expect(record.birth).toEqual({ ...dayAgo(20), evidence: 'user' });
  });

  test("a log that was exported before does not undo the user's rotation", () => {
    const record = recordAfter(first, [days(18), rotatedBy(dayAgo(20))], [NOW, logged(['created', days(300)])]);
    expect(record.birth).toEqual({ ...dayAgo(20), evidence: 'user' });
  });

  test('a date of the user after our first look means a rotation', () => {
    const record = recordAfter(first, [NOW, born(20)]);
    expect(record.birth).toEqual({ ...dayAgo(20), evidence: 'user' });
    expect(record.rotations).toEqual([{ when: dayAgo(20), evidence: 'user', noticedAt: NOW }]);
  });

  test("so does the page's first date, where it is younger than our first look", () => {
    const record = recordAfter(first, [NOW, seen({ created: dayAgo(20) })]);
    expect(record.rotations).toEqual([{ when: dayAgo(20), evidence: 'page', noticedAt: NOW }]);
  });
});

describe('a date that cannot be', () => {
  const cases: [string, number | null, number | null][] = [
    ['the future', NOW + 3 * DAY, NOW + 4 * DAY],
    ['no end', days(3), null],
    ['nothing at all', null, null],
    ['an end before its beginning', days(3), days(9)],
    ['no number', Number.NaN, days(3)],
    ['infinity', Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  ];
  test.each(cases)('%s is not taken, whoever says it', (_, earliest, latest) => {
    const when = span(earliest, latest);
    const record = recordAfter(first);
    expect(recordAfter(first, [NOW, { type: 'born', when }])).toEqual(record);
    expect(recordAfter(first, [NOW, rotatedBy(when)])).toEqual(record);
    expect(recordAfter(first, [NOW, seen({ created: when })]).birth).toEqual(record.birth);
  });

  test('today is taken up to now', () => {
    const today = span(NOW - HOUR, NOW + 5 * HOUR);
    expect(recordAfter([NOW, seen({ created: today })]).birth).toEqual({ ...span(NOW - HOUR, NOW), evidence: 'page' });
  });
});

describe('a credential known without a look', () => {
  test('is added with the date that the user gives', () => {
    const record = recordAfter([
      NOW,
      { type: 'added', ...PLACE, kind: KIND, id: 'key-1', name: '\u202eSync', when: dayAgo(30) },
    ]);
    expect(record).toMatchObject({ name: 'Sync', birth: { ...dayAgo(30), evidence: 'user' }, firstSeen: NOW });
    expect(record.url).toBe(PLACE.url);
  });

  test('comes from a log, alive or not', () => {
    const alive = recordAfter([NOW, logged(['created', days(90)])]);
    expect(alive).toMatchObject({ presence: 'present', url: null, birth: { latest: days(90), evidence: 'log' } });
    const dead = recordAfter([NOW, logged(['created', days(90)], ['deactivated', days(9)])]);
    expect(dead).toMatchObject({ presence: 'deactivated', presenceSince: days(9) });
  });
});
