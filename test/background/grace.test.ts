import { expect, test } from 'vitest';
import { graceDaysOf, isPerUser, knownGraceDaysOf } from '../../src/background/grace.ts';
import { allProviders } from '../../src/catalogue/index.ts';
import { LONGEST_GRACE_DAYS } from '../../src/core/ledger.ts';
import '../support/browser.ts';

/** How long an old secret may live on, by its kind. */
const all = allProviders().flatMap(({ kinds }) => kinds);

test('it is what the provider says: none, so many days, or nothing that is known', () => {
  const told = Object.fromEntries(all.map(({ id, rotation }) => [id, rotation]));
  const immediate = all.find(({ rotation }) => rotation?.mode === 'immediate');
  const known = all.find(({ rotation }) => rotation?.mode !== 'immediate' && rotation?.overlapDays);
  const silent = all.find(({ id }) => told[id] === undefined);
  expect([knownGraceDaysOf(immediate?.id ?? ''), graceDaysOf(immediate?.id ?? '')]).toEqual([0, 0]);
  const days = known?.rotation?.overlapDays;
  expect([knownGraceDaysOf(known?.id ?? ''), graceDaysOf(known?.id ?? '')]).toEqual([days, days]);
  for (const id of [silent?.id ?? '', 'no/such'])
    expect([knownGraceDaysOf(id), graceDaysOf(id)]).toEqual([null, LONGEST_GRACE_DAYS]);
});

test('a kind is for each person where the catalogue says so', () => {
  expect(isPerUser('hubspot/personal-access-key')).toBe(true);
  expect([isPerUser('hubspot/service-key'), isPerUser('no/such')]).toEqual([false, false]);
});
