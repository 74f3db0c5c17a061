import { expect, test } from 'vitest';
import { mostUrgentFirst } from '../../../../src/core/verdict/order.ts';
import {
  AGE,
  at,
  codes,
  day,
  EXPIRY,
  expiring,
  kind,
  kindWith,
  lifecycle,
  made,
  neverCompared,
  neverExpiring,
  on,
  overlapping,
  presence,
} from '../world.ts';

/** One order for chip, card, advice, list and reminder. */

const expiresOn = (count: number) => ({ expires: expiring(count) });
const overlapUntil = (count: number) => ({ overlap: overlapping(count) });

/** In the order in which they are to stand. */
const KEYS = {
  'its kind has stopped': on(0, { birth: made(-300) }, { kind: kind('hubspot/api-key') }),
  'expired yesterday': on(0, expiresOn(-1)),
  'the old secret ends tomorrow': on(0, overlapUntil(1)),
  'expires in three days, and is young': on(0, { ...expiresOn(3), birth: made(-3) }),
  'its kind ends in five days': on(0, {}, { kind: kindWith(lifecycle(['unsupported', '2026-11-29'])) }),
  'expires in twenty days, and is overdue': on(0, { ...expiresOn(20), birth: made(-300) }),
  'overdue and unused': on(0, { birth: made(-300), lastUsed: { when: at(-200), asOf: day(0) } }),
  'overdue for long': on(0, { birth: made(-300) }),
  'overdue lately': on(0, { birth: made(-200) }),
  unused: on(0, { birth: made(-100), lastUsed: { when: at(-99), asOf: day(0) } }),
  'overdue by default': on(0, { birth: made(-300) }, { kind: kind('hubspot/personal-access-key') }),
  'due soon': on(0, { birth: made(-170) }),
  unknown: on(0, { birth: neverCompared(null, 0) }),
  unseen: on(0, { birth: made(-3), presence: presence('unseen', -1) }),
  stale: on(0, { birth: made(-100), lastLook: day(-95) }),
  'never expires': on(0, { expires: neverExpiring }, { kind: kindWith({ clocks: [AGE, EXPIRY] }) }),
  'an age that cannot matter yet': on(0, { birth: neverCompared(-20, 0) }),
  'an end that is far away': on(0, {}, { kind: kind('hubspot/legacy-private-app') }),
  'in order, and older': on(0, { birth: made(-30) }),
  'in order': on(0, { birth: made(-3) }),
  deactivated: on(0, { birth: made(-3), presence: presence('deactivated', -1) }),
};

test('stopped, then what stops by date, then what is advised, then questions, then what is fine, then what is no more', () => {
  const keys = Object.entries(KEYS).map(([key, verdict]) => ({ key, verdict }));
  const sorted = [...keys].sort((a, b) => (a.key < b.key ? -1 : 1)).sort(mostUrgentFirst);
  expect(sorted.map(({ key }) => key)).toEqual(keys.map(({ key }) => key));
});

test('the reasons of one key stand in the same order', () => {
  const all = on(
    0,
    {
      ...overlapUntil(5),
      ...expiresOn(3),
      birth: made(-300),
      lastUsed: { when: at(-200), asOf: day(0) },
      presence: presence('unseen', -1),
      lastLook: day(-100),
    },
    { kind: kindWith({ clocks: [AGE, EXPIRY], ...lifecycle(['unsupported', '2027-09']) }) },
  );
  expect(codes(all)).toEqual([
    'expires',
    'old-secret-expires',
    'unused',
    'older-than-limit',
    'unseen',
    'stale',
    'kind-ending',
  ]);
});
