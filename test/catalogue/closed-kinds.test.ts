import { expect, test } from 'vitest';
import { knowPackage } from '../../src/catalogue/of-package.ts';
import { allProviders } from '../../src/catalogue/registry.ts';
import { BUILT_IN } from '../../src/core/policy.ts';
import { addDays } from '../../src/core/time/calendar-day.ts';
import { adviceFor } from '../../src/core/verdict/advice.ts';
import { hereAt } from '../../src/core/verdict/here.ts';
import { judge } from '../../src/core/verdict/index.ts';
import { noonOf } from '../days.ts';
import { snapshotState } from '../support/state-of.ts';

/** Nobody is told to make a key of a kind of which none can be made, on any day around the days on which that began and its end. */

knowPackage();
const closed = allProviders()
  .flatMap(({ kinds }) => kinds)
  .filter(({ lifecycle, announcements = [] }) =>
    [...lifecycle, ...announcements.filter(({ on, appliesTo }) => on === 'undated' && !appliesTo)].some(
      ({ stage }) => stage === 'creation-disabled',
    ),
  )
  .filter(({ rotation }) => rotation.mode !== 'immediate' && rotation.mode !== 'overlap');
/** Under an earlier clock nothing that is seen is believed. */
const LATELY = ['2026-11-27', '2026-11-30', '2026-12-01', '2026-12-02'];
/** A limit that somebody set holds for every kind. */
const POLICY = { ...BUILT_IN, overall: { maximumAgeDays: 30, warnAheadDays: 5, owner: 'user' as const } };
const DAYS = [-2, -1, 0, 1, 2, 30];
const MAKES_NEW = ['step_make_another', 'step_rotate_see_documentation'];

test.each(closed.map((kind) => [kind.id, kind] as const))('%s', (_id, kind) => {
  const began = kind.lifecycle.find(({ stage }) => stage === 'creation-disabled')?.on ?? '';
  const days = kind.lifecycle.flatMap(({ on }) => (on.length === 10 ? DAYS.map((more) => addDays(on, more)) : []));
  for (const today of [...days, ...LATELY].filter((day) => day >= began && day >= '2026-11')) {
    const here = hereAt(noonOf(today, 'UTC'), 'UTC');
    for (const state of snapshotState(kind, here.now)) {
      const { headlineId, stepIds } = adviceFor(kind, judge(state, null, kind, POLICY, here), today);
      expect(`${today} ${headlineId}`).not.toMatch(/action_(?:rotate|replace)$/);
      expect(stepIds.filter((step) => MAKES_NEW.includes(step))).toEqual([]);
    }
  }
});

test('there are such kinds', () => expect(closed.length).toBeGreaterThan(5));
