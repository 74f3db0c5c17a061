import { describe, expect, test } from 'vitest';
import { PROVIDERS } from '../../../src/catalogue/index.ts';
import type { Case } from '../../../src/core/verdict/case.ts';
import { JOBS, WALKED, type Walk } from '../../../src/core/walk/schema.ts';
import { pressingCase, secretOf, walkState } from '../../../src/core/walk/state.ts';
import { walkSteps } from '../../../src/core/walk/steps.ts';
import { dateOf, day, kind, made, on, overlapping, state } from '../verdict/world.ts';

const APP = kind('hubspot/legacy-private-app');
const AT_ONCE = { ...APP, rotation: { ...APP.rotation, mode: 'immediate' as const } };
const PLACES = [
  { text: 'Billing server', isDone: true },
  { text: 'Zapier', isDone: false },
];
const kept = (change: Partial<Walk> = {}): Walk => ({
  ...{ at: day(0), secret: 0, what: 'rotate', done: ['users'], places: PLACES },
  ...change,
});
const now = (what: Case, walk: Walk, change: Parameters<typeof state>[0] = {}, of = APP) =>
  walkState(walk, state(change), of, what);

describe('a rotation that is walked through', () => {
  test('is as the person ticked it, as long as nothing was seen', () => {
    expect(now('rotate', kept())).toEqual({ what: 'rotate', done: ['users'], places: PLACES });
  });

  test('has its rotation ticked by itself when that is seen, and open again when it proves wrong', () => {
    const rotated = { newSecretAt: day(1), overlap: overlapping(8) };
    expect(now('finish', kept(), rotated).done).toEqual(['users', 'make']);
    expect(now('rotate', kept()).done).toEqual(['users']);
  });

  test('has the end of the old key ticked when it has ended, and stays while a place is left', () => {
    const ended = { newSecretAt: day(1), overlap: null };
    expect(now('nothing', kept(), ended)).toMatchObject({ what: 'rotate', done: ['users', 'make', 'end'] });
    const all = kept({ places: PLACES.map(({ text }) => ({ text, isDone: true })) });
    expect(now('nothing', all, ended).what).toBeNull();
    expect(now('nothing', kept({ places: [] }), ended).what).toBeNull();
  });

  test('is not over when the old key died at once and nobody said that the new one is in place', () => {
    const rotated = { newSecretAt: day(1), overlap: null };
    expect(now('nothing', kept({ places: [] }), rotated, AT_ONCE).what).toBe('rotate');
    expect(now('nothing', kept({ places: [], done: ['replace'] }), rotated, AT_ONCE).what).toBeNull();
  });

  test('begins anew with the next secret, and the places are kept for it, none of them done', () => {
    const due = { newSecretAt: day(1), overlap: null };
    const anew = now('rotate', kept(), due);
    expect(anew).toEqual({ what: null, done: [], places: PLACES.map(({ text }) => ({ text, isDone: false })) });
    expect(secretOf(kept(), state(due), 'rotate')).toBe(day(1));
    expect(secretOf(kept(), state(due), 'finish')).toBe(0);
  });

  test('that is begun while the old key lives on leads to the new one', () => {
    const overlap = { newSecretAt: day(1), overlap: overlapping(8) };
    const begun = kept({ secret: secretOf(null, state(overlap), 'finish'), places: [] });
    expect(now('finish', begun, overlap).done).toContain('make');
    expect(now('nothing', begun, { newSecretAt: day(1) }).what).toBeNull();
  });
});

describe('a rotation is under way', () => {
  const allDone = kept({ places: PLACES.map(({ text }) => ({ text, isDone: true })) });
  const rotated = { newSecretAt: day(1), overlap: null };

  test('as long as nothing tells that there is a new key, whatever was ticked', () => {
    expect(now('nothing', allDone).what).toBe('rotate');
    expect(now('nothing', kept({ places: [] })).what).toBe('rotate');
  });

  test('as long as the old key lives on, wherever the new one is', () => {
    expect(now('nothing', allDone, { newSecretAt: day(1), overlap: overlapping(8) }).what).toBe('rotate');
    expect(now('finish', allDone, rotated).what).toBe('rotate');
  });

  test('when there is one to be finished, whatever was walked through before', () => {
    expect(now('finish', kept({ what: 'migrate' }), rotated)).toMatchObject({
      what: 'rotate',
      done: ['users', 'make', 'end'],
    });
  });

  test('about the secret that it was begun with, until the next one is due', () => {
    const begun = kept({ secret: day(1) });
    expect(secretOf(begun, state({ newSecretAt: day(1) }), 'rotate')).toBe(day(1));
    expect(secretOf(begun, state({ newSecretAt: day(2) }), 'finish')).toBe(day(1));
  });
});

test('a rotation that is seen ticks nothing of another walk, and ends none', () => {
  const walk = kept({ what: 'migrate', places: [] });
  expect(now('nothing', walk, { newSecretAt: day(1), overlap: null })).toMatchObject({
    what: 'migrate',
    done: ['users'],
  });
});

test('what is due is pressing', () => {
  expect(pressingCase(on(0, { birth: made(-400) }), kind(), dateOf(0))).toBe('rotate');
  expect(pressingCase(on(0, { birth: made(-1) }), kind(), dateOf(0))).toBe('nothing');
});

test('the step "replace" is done when each place is', () => {
  expect(now('migrate', kept({ what: 'migrate', places: PLACES.slice(0, 1) })).done).toContain('replace');
  expect(now('migrate', kept({ what: 'migrate' })).done).not.toContain('replace');
});

test('of a key that is no more nothing is under way', () => {
  expect(now('forget', kept({ what: 'migrate' })).what).toBeNull();
});

describe.each(PROVIDERS.flatMap(({ kinds }) => kinds.map(({ id }) => id)))('%s', (id) => {
  test.each(WALKED)('the steps of "%s" begin with who uses it, and each job comes once', (what) => {
    const jobs = walkSteps(what, kind(id), true).map(({ job }) => job);
    expect(jobs[0]).toBe('users');
    expect(new Set(jobs).size).toBe(jobs.length);
    for (const job of jobs) expect(JOBS).toContain(job);
  });
});
