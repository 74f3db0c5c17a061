// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Act } from '../../src/core/record/acts.ts';
import { DAY } from '../../src/core/time/units.ts';
import type { Walk } from '../../src/core/walk/schema.ts';
import type { OwnAction } from '../../src/protocol/messages.ts';
import { Dashboard } from '../../src/ui/options/dashboard.tsx';
import { Popup } from '../../src/ui/popup/popup.tsx';
import { worker } from './fake-worker.ts';
import { type Change, NOW, overviewOf, viewOf } from './samples.ts';
import { all, clear, click, draw, one, said, submit, text } from './screen.ts';

vi.mock('../../src/browser/browser.ts', async () => ({ default: (await import('./fake-browser.ts')).fakeBrowser }));
vi.mock('../../src/protocol/ask.window.ts', () => import('./fake-worker.ts'));

/** A rotation that is walked through to its end, of a kind that is being phased out: a move is what comes next. */

const APP: Change = { kind: 'hubspot/legacy-private-app', id: '1', name: 'Sync', days: 1 };
const KEY = viewOf(APP).key;
const WALK: Walk = { at: NOW, secret: 0, what: 'rotate', done: ['users', 'replace', 'calls'], places: [] };
const when = { earliest: NOW - DAY, latest: NOW - DAY };
const ROTATED = {
  newSecretAt: NOW - DAY,
  rotations: [{ when, by: 'user', day: null, learnedAt: NOW - DAY, actId: 'r1' }],
};
const BEFORE = {
  ...{ ...APP, ...ROTATED, walk: WALK },
  overlap: { until: { earliest: NOW + DAY, latest: NOW + DAY }, by: 'user', day: null, actId: 'r1' },
} as Change;
const AFTER = { ...APP, ...ROTATED, walk: WALK, acts: [{ id: 'e1', at: NOW, what: 'old-ended' }] } as Change;

const actions = (): OwnAction[] =>
  worker.asked.flatMap((message) =>
    message.type === 'popup-action' || message.type === 'action' ? [message.action] : [],
  );

async function finish(window: 'popup' | 'dashboard', before = BEFORE, after = AFTER): Promise<void> {
  worker.start(overviewOf([before]));
  await draw(window === 'popup' ? <Popup /> : <Dashboard />);
  await click('.row');
  await click('[data-job="end"] > input');
  worker.overview = overviewOf([after]);
  await submit('[data-part="old-ended-form"]');
}

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  vi.stubEnv('TZ', 'UTC');
  clear();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe.each(['popup', 'dashboard'] as const)('in the %s', (window) => {
  test('it is said to be finished, can be undone, and nothing else is asked', async () => {
    await finish(window);
    expect(actions()).toEqual([{ do: 'old-ended', key: KEY }]);
    expect(said()).toBe('Rotation finished: Sync');
    expect(all('[data-action="undo-last"]')).toHaveLength(1);
    expect(all('form.panel')).toEqual([]);
    expect(document.activeElement).toBe(one('[data-part="finished"]'));
    expect(document.activeElement?.textContent).toContain('Rotation finished: Sync');
  });

  test('the move is offered, and begins with a press', async () => {
    await finish(window);
    expect(all('[data-part="walk"]')).toEqual([]);
    expect(text('[data-action="next-steps"]')).toBe('Move to another kind of key');
    await click('[data-action="next-steps"]');
    expect(all('[data-job="end"] > input')).toHaveLength(1);
    expect(all('form.panel')).toEqual([]);
  });
});

test('one that was never ticked is finished as well', async () => {
  const { walk: _, ...before } = BEFORE;
  const { walk: __, ...after } = AFTER;
  await finish('popup', before, after);
  expect(said()).toBe('Rotation finished: Sync');
});

test('where a place is left it is not finished: the focus goes to how far it is', async () => {
  const walk = { ...WALK, done: [], places: [{ text: 'Zapier', isDone: false }] };
  await finish('popup', { ...BEFORE, walk }, { ...AFTER, walk });
  expect(said()).toBe('Saved: Sync');
  expect(all('[data-part="finished"]')).toEqual([]);
  expect(document.activeElement?.textContent).toMatch(/steps done$/);
});

test('its last place that is ticked finishes it, and taken back it is under way again', async () => {
  const walk = { ...WALK, done: [], places: [{ text: 'Zapier', isDone: false }] };
  worker.start(overviewOf([{ ...AFTER, walk }]));
  await draw(<Popup />);
  await click('.row');
  worker.overview = overviewOf([{ ...AFTER, walk: { ...walk, places: [{ text: 'Zapier', isDone: true }] } }]);
  await click('[data-part="place-ticks"] input');
  expect(said()).toBe('Rotation finished: Sync');
  worker.overview = overviewOf([{ ...AFTER, walk }]);
  await click('[data-action="undo-last"]');
  expect(all('[data-part="finished"]')).toEqual([]);
  expect(all('[data-part="walk"]')).toHaveLength(1);
  expect(document.activeElement).toBe(one('.row'));
});

test('a rotation that is taken back is none that was finished, and no form of another walk opens', async () => {
  const acts: Act[] = [{ id: 'r1', at: NOW - DAY, what: 'rotated', when, day: null, overlapDays: 7, replaces: null }];
  worker.start(overviewOf([{ ...BEFORE, acts }]));
  await draw(<Popup />);
  await click('.row');
  await click('[data-job="end"] > input');
  expect(all('[data-part="old-ended-form"]')).toHaveLength(1);
  worker.overview = overviewOf([{ ...APP, days: 30 }]);
  await click('[data-part="said"] [data-action="undo"]');
  expect(all('[data-job="end"] > input')).toHaveLength(1);
  expect([all('[data-part="finished"]'), all('form.panel')]).toEqual([[], []]);
});

test('the word of a rotation that is taken back finishes none', async () => {
  const { walk: _, ...before } = BEFORE;
  const acts: Act[] = [{ id: 'r1', at: NOW, what: 'rotated', when, day: null, overlapDays: 2, replaces: null }];
  worker.start(overviewOf([{ ...before, acts }]));
  await draw(<Popup />);
  await click('.row');
  worker.overview = overviewOf([APP]);
  await click('[data-part="said"] [data-action="undo"]');
  expect(all('[data-part="finished"]')).toEqual([]);
});
