import { describe, expect, test } from 'vitest';
import { adviceFor } from '../../../../src/core/verdict/advice.ts';
import { inDays } from '../../../../src/core/verdict/question-reasons.ts';
import {
  at,
  dateOf,
  day,
  EXPIRY,
  kindWith,
  made,
  neverCompared,
  neverExpiring,
  on,
  presence,
  WARSAW,
} from '../world.ts';

/** What is asked, what to do about it, and what contradicts a word. */

const offersEnds = kindWith({ clocks: [EXPIRY] });
const advised = (told: Parameters<typeof on>[1], kind = kindWith({}), count = 0) =>
  adviceFor(kind, on(count, told, { kind }), dateOf(count));

describe('what is asked', () => {
  const word = { id: '1', at: day(-9), what: 'made', when: at(-9), day: null } as const;
  test.each([
    ['correct', { refuted: [{ word, because: { code: 'floor', at: day(0) } as const }] }, ['step_take_back']],
    ['confirm', { presence: presence('unseen', -1) }, ['step_open_list', 'step_say_deleted']],
    ['look', { birth: made(-120), lastLook: day(-100) }, ['step_open_page']],
    ['limit', { expires: neverExpiring }, ['step_set_expiry']],
  ])('has its own step, and none of the cautions of a rotation: %s', (what, told, steps) => {
    const { headlineId, stepIds, cautionIds } = advised(told, offersEnds);
    expect([headlineId, stepIds, cautionIds]).toEqual([`action_${what}`, steps, []]);
  });

  test('of an unknown age is said where the provider tells it: in its log, or beside the app', () => {
    const unknown = { birth: neverCompared(null, 0) };
    const { source } = kindWith({}).rotation;
    const logged = kindWith({
      usageLogs: [{ tells: 'handling', place: ['Audit'], source }],
      traits: ['last-changed-of-app'],
    });
    expect(advised(unknown, logged).cautionIds).toEqual(['caution_audit_log', 'caution_last_changed']);
    expect(advised(unknown, kindWith({ usageLogs: [], traits: ['full-access'] })).cautionIds).toEqual([]);
  });
});

describe('what contradicts a word is told in days of where the person is', () => {
  const here = { zone: WARSAW };
  const evening = Date.UTC(2026, 4, 3, 23);
  const night = Date.UTC(2026, 4, 9, 22, 30);

  test.each(['same-key-seen', 'new-key-seen'] as const)('from the first to the last look: %s', (code) => {
    expect(inDays({ code, first: evening, last: night }, here)).toEqual({
      code,
      days: { from: '2026-05-04', to: '2026-05-10' },
      seenOn: '2026-05-10',
    });
  });

  test('on the day on which another key was seen', () => {
    expect(inDays({ code: 'other-key-seen', last: night }, here)).toMatchObject({ days: null, seenOn: '2026-05-10' });
  });

  test.each(['floor', 'log-ended'] as const)('on the day of what bounds it: %s', (code) => {
    const days = { from: '2026-05-10', to: '2026-05-10' };
    expect(inDays({ code, at: night }, here)).toEqual({ code, days, seenOn: null });
  });

  test('by the end that the page gives, and none where it gives none', () => {
    const page = { code: 'page-expiry', last: evening } as const;
    const when = { earliest: evening, latest: night };
    expect(inDays({ ...page, when }, here).days).toEqual({ from: '2026-05-04', to: '2026-05-10' });
    expect(inDays({ ...page, when: 'never' }, here)).toMatchObject({ days: null, seenOn: '2026-05-04' });
  });
});
