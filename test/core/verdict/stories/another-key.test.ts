import { describe, expect, test } from 'vitest';
import type { Announcement, LifecycleEvent } from '../../../../src/core/lifecycle.ts';
import { adviceFor } from '../../../../src/core/verdict/advice.ts';
import { isClosed } from '../../../../src/core/verdict/case.ts';
import { dateOf, kind, kindWith, lifecycle, on } from '../world.ts';

/** What takes the place of a key: a new secret in place, another key, or one of another kind. */

describe('advised of a key that is due', () => {
  test('another one is advised only where one can be made, and a rotation only where there is one', () => {
    const rotation = { ...kind().rotation, mode: 'none' } as const;
    const headline = (of: ReturnType<typeof kind>) => adviceFor(of, on(200, {}, { kind: of }), dateOf(200)).headlineId;
    expect(headline(kindWith({ rotation }))).toBe('action_replace');
    expect(headline(kindWith({ rotation, ...lifecycle(['creation-disabled', dateOf(100)]) }))).toBe('action_migrate');
    expect(headline(kindWith({ rotation, ...lifecycle(['creation-disabled', dateOf(300)]) }))).toBe('action_replace');
    expect(headline(kind())).toBe('action_rotate');
  });

  test('where the provider tells to make another, that is advised, and where none can be made since no one knows when, none is', () => {
    const rotation = { ...kind().rotation, mode: 'another' } as const;
    const { source } = rotation;
    const closed = { announcements: [{ stage: 'creation-disabled', on: 'undated', source } as const] };
    const advised = (of: ReturnType<typeof kind>) => adviceFor(of, on(200, {}, { kind: of }), dateOf(200));
    expect(advised(kindWith({ rotation })).stepIds.slice(-2)).toEqual(['step_watch_calls', 'step_retire_old']);
    expect(advised(kindWith({ rotation })).headlineId).toBe('action_replace');
    expect(advised(kindWith({ rotation, ...closed })).headlineId).toBe('action_migrate');
    const some = { announcements: closed.announcements.map((event) => ({ ...event, appliesTo: 'new accounts' })) };
    expect(advised(kindWith({ rotation, ...some })).headlineId).toBe('action_replace');
    const unknown = { ...kind().rotation, mode: 'unknown' } as const;
    expect(advised(kindWith({ rotation: unknown })).cautionIds).toContain('caution_leaked_rotate');
    expect(advised(kindWith({ rotation: unknown, ...closed })).cautionIds).toContain('caution_leaked_deactivate');
  });

  test('buttons are named of the provider alone that has them', () => {
    const { buttons: _, ...bare } = kind('hubspot/service-key');
    const { stepIds, cautionIds } = adviceFor(bare, on(200, {}, { kind: bare }), dateOf(200));
    expect(stepIds).toContain('step_rotate_overlap');
    expect(cautionIds.filter((id) => id.startsWith('caution_leaked'))).toEqual(['caution_leaked_overlap']);
  });

  test('what can be rotated in place is, though no more can be made, from the day on that was named for that', () => {
    const headline = (mode: 'immediate' | 'overlap' | 'none', closedOn: number) => {
      const of = kindWith({
        rotation: { ...kind().rotation, mode },
        ...lifecycle(['creation-disabled', dateOf(closedOn)]),
      });
      return adviceFor(of, on(200, {}, { kind: of }), dateOf(200)).headlineId;
    };
    expect([headline('immediate', 100), headline('overlap', 100)]).toEqual(['action_rotate', 'action_rotate']);
    expect([headline('none', 200), headline('none', 201)]).toEqual(['action_migrate', 'action_replace']);
  });

  test('where another one is to be made, a leaked one is deactivated', () => {
    const of = kindWith({ rotation: { ...kind().rotation, mode: 'another' } });
    expect(adviceFor(of, on(200, {}, { kind: of }), dateOf(200)).cautionIds).toContain('caution_leaked_deactivate');
  });

  test('a kind that ends far away without a successor asks for nothing, and near its end for a move', () => {
    const headline = (end: number) => {
      const of = kindWith({ replacements: [], ...lifecycle(['unsupported', dateOf(end)]) });
      return adviceFor(of, on(1, {}, { kind: of }), dateOf(1)).headlineId;
    };
    expect([headline(300), headline(100)]).toEqual(['action_nothing', 'action_migrate']);
  });

  test('where nothing is known to move to, what the provider says is to be seen; without its buttons, to retire the old one', () => {
    const ending = (stage: LifecycleEvent['stage'], end: number) => {
      const { buttons: _, ...bare } = kindWith({ replacements: [], ways: [], ...lifecycle([stage, dateOf(end)]) });
      return adviceFor(bare, on(1, {}, { kind: bare }), dateOf(1)).stepIds;
    };
    const { source } = kind().rotation;
    expect(ending('unsupported', 20)).toEqual(expect.arrayContaining(['step_see_what_ends', 'step_retire_old']));
    expect(ending('stopped-working', -20)).toEqual(expect.arrayContaining(['step_see_what_ends', 'step_retire_old']));
    const only = (event: Announcement) => isClosed(kindWith({ announcements: [event], lifecycle: [] }), dateOf(0));
    expect(only({ stage: 'creation-disabled', on: 'undated', source })).toBe(true);
    expect(only({ stage: 'unsupported', on: 'undated', source })).toBe(false);
    expect(only({ stage: 'creation-disabled', on: dateOf(-5), source })).toBe(false);
  });
});
