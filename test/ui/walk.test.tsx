// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DAY } from '../../src/core/time/units.ts';
import type { Walk } from '../../src/core/walk/schema.ts';
import type { OwnAction } from '../../src/protocol/messages.ts';
import { Popup } from '../../src/ui/popup/popup.tsx';
import { worker } from './fake-worker.ts';
import { type Change, NOW, overviewOf, viewOf } from './samples.ts';
import { all, clear, click, draw, one, said, submit, text, type } from './screen.ts';

vi.mock('../../src/browser/browser.ts', async () => ({ default: (await import('./fake-browser.ts')).fakeBrowser }));
vi.mock('../../src/protocol/ask.window.ts', () => import('./fake-worker.ts'));

/** What to do about a key, walked through step by step. */

const OLD: Change = { kind: 'hubspot/legacy-private-app', id: '1', name: 'Sync', days: 400 };
const KEY = viewOf(OLD).key;
const WALK: Walk = {
  ...{ at: NOW, secret: 0, what: 'rotate', done: ['users'] },
  places: [
    { text: 'Billing server', isDone: true },
    { text: 'Zapier', isDone: false },
  ],
};
const OVERLAP: Change = {
  ...{ newSecretAt: NOW - DAY, days: 1 },
  overlap: { until: { earliest: NOW + DAY, latest: NOW + DAY }, by: 'page', day: null, actId: null },
};

const actions = (): OwnAction[] =>
  worker.asked.flatMap((message) => (message.type === 'popup-action' ? [message.action] : []));
const tick = (job: string) => click(`[data-job="${job}"] > input`);
const ticked = () =>
  all('.step')
    .filter((step) => step.querySelector<HTMLInputElement>('.tick')?.checked)
    .map(({ dataset }) => dataset.job);

async function open(change: Change = {}): Promise<void> {
  worker.start(overviewOf([{ ...OLD, ...change }]));
  await draw(<Popup />);
  await click('.row');
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

test('a tick is kept, and can be taken away', async () => {
  await open();
  expect(text('.walk .count')).toBe('0 of 6 steps done');
  worker.overview = overviewOf([{ ...OLD, walk: { ...WALK, places: [] } }]);
  await tick('users');
  expect(actions()).toEqual([{ do: 'walk', key: KEY, what: 'rotate', done: ['users'], places: [] }]);
  expect(ticked()).toEqual(['users']);
  await tick('users');
  expect(actions().at(-1)).toMatchObject({ do: 'walk', done: [] });
});

describe('the log of who uses the key', () => {
  const log = (job: string) =>
    all(`[data-job="${job}"] [data-part="usage-log"] a`).map((link) => link.getAttribute('href'));
  const OF_KEY = 'https://app-eu1.hubspot.com/private-apps/12345678/1';

  test('is named as the provider names it, and led to on the host where the key was seen', async () => {
    await open({ url: OF_KEY });
    expect(text('[data-job="calls"]')).toContain('Watch its log (“Logs”)');
    expect(log('calls')).toEqual([`${OF_KEY}/logs/api`]);
    expect(text('[data-job="calls"]')).toContain('Open “Logs”');
    expect(log('users')).toEqual([]);
  });

  test('of a kind whose log has no known address is named alone', async () => {
    await open({ kind: 'hubspot/service-key', url: 'https://app.hubspot.com/service-keys/12345678' });
    expect(text('[data-job="calls"]')).toContain('Watch its log (“View Logs”)');
    expect(all('[data-part="usage-log"]')).toEqual([]);
  });

  test('is led to on no other host, which a backup may name', async () => {
    await open({ url: 'https://app.hubspot.com.example/private-apps/12345678/1' });
    expect(log('calls')).toEqual([]);
    clear();
    await open({ url: 'javascript:alert(1)' });
    expect(text('[data-job="calls"]')).toContain('Watch its log');
    expect(log('calls')).toEqual([]);
  });

  test('says how far back it goes, where that is known, and of a kind without one nothing is said', async () => {
    await open({ kind: 'hubspot/api-key', id: 'only', url: 'https://app.hubspot.com/api-key/12345678' });
    expect(text('[data-job="calls"]')).toContain('It goes back 7 days');
    expect(log('calls')).toEqual(['https://app.hubspot.com/api-key/12345678/call-log']);
    expect(text('[data-job="users"]')).toContain('who made or viewed it (“Audit log”)');
    clear();
    await open({ kind: 'hubspot/personal-access-key', url: null });
    expect(all('[data-job="calls"]')).toEqual([]);
  });
});

describe('the rotation itself', () => {
  test('asks when it was and what became of the old key, and says before that it asks', async () => {
    await open();
    const hint = one('[data-job="make"] > input').getAttribute('aria-describedby');
    expect(document.getElementById(hint ?? '')?.textContent).toBe('Ticking this asks one question first.');
    await tick('make');
    expect(ticked()).toEqual([]);
    expect(all('[data-part="rotated-form"] input[name="overlap"]:checked')).toEqual([]);
    await submit('[data-part="rotated-form"]');
    expect(actions()).toEqual([]);
    await click('[data-part="rotated-form"] input[value="7"]');
    await submit('[data-part="rotated-form"]');
    expect(actions()).toEqual([{ do: 'rotated', key: KEY, day: '2026-11-24', zone: 'UTC', overlapDays: 7 }]);
  });

  test('that was seen is ticked by itself, and asks nothing', async () => {
    await open({ ...OVERLAP, walk: WALK });
    expect(ticked()).toEqual(['users', 'make']);
    expect((one('[data-job="make"] > input') as HTMLInputElement).disabled).toBe(true);
  });
});

describe('where it is in use', () => {
  const add = async (place: string) => {
    await type('[data-part="add-place"] input', place);
    await submit('[data-part="add-place"]');
  };

  test('is a list that the person writes', async () => {
    await open();
    await add('  Billing server ');
    expect(actions()).toEqual([
      { do: 'walk', key: KEY, what: 'rotate', done: [], places: [{ text: 'Billing server', isDone: false }] },
    ]);
  });

  test('takes no key, and asks about what may be one', async () => {
    await open();
    await add('pat-na1-0a1b2c3d-1111-2222-3333-444455556666');
    expect(actions()).toEqual([]);
    expect(text('[data-part="add-place"] [role="alert"]')).toContain('looks like the key');
    await add('deployed at 7375406a1b2c3d4e5f60718293a4b5c6d7e8f901');
    expect(actions()).toEqual([]);
    await click('[data-part="add-place"] [data-action="no-key"]');
    expect(actions()).toMatchObject([{ do: 'walk', isNoKey: true }]);
  });

  test('has a box for each place; the step is done when all are', async () => {
    await open({ walk: WALK });
    expect((one('[data-job="replace"] > input') as HTMLInputElement).disabled).toBe(true);
    await click('[data-part="place-ticks"] li:last-child input');
    expect(actions().at(-1)).toMatchObject({
      places: WALK.places.map(({ text: place }) => ({ text: place, isDone: true })),
    });
  });

  test('one that was removed by mistake comes back', async () => {
    await open({ walk: WALK });
    await click('[data-part="places"] li:first-child button');
    expect(actions().at(-1)).toMatchObject({ places: [{ text: 'Zapier', isDone: false }] });
    expect(said()).toBe('Removed: Billing server');
    await click('[data-action="undo-last"]');
    expect(actions().at(-1)).toMatchObject({ do: 'walk', done: ['users'], places: WALK.places });
  });
});

describe('the end of the old key', () => {
  test('is counted down, and its tick says that it is ended', async () => {
    await open({ ...OVERLAP, walk: WALK });
    expect(text('[data-part="last-day"]')).toBe('The old key works until November 25, 2026: it ends tomorrow.');
    expect(all('.actions [data-action]').find((button) => button.dataset.action !== 'open-page')?.dataset.action).toBe(
      'old-ended',
    );
    await tick('end');
    await submit('[data-part="old-ended-form"]');
    expect(actions()).toEqual([{ do: 'old-ended', key: KEY }]);
  });

  test('that was seen ticks itself; a place that is left keeps the walk open, also in the list', async () => {
    await open({ newSecretAt: NOW - DAY, days: 8, walk: WALK });
    expect(ticked()).toEqual(['users', 'make', 'end']);
    expect(one('[data-action="do"]').getAttribute('aria-label')).toBe('Continue: Sync');
  });

  test('of a kind to move from is the deactivation', async () => {
    await open({ kind: 'hubspot/api-key', id: 'only' });
    await tick('end');
    await submit('[data-part="deactivated-form"]');
    expect(actions()).toMatchObject([{ do: 'deactivated' }]);
  });
});

test('the card of what is next says how far it is', async () => {
  await open({ walk: WALK });
  expect(text('[data-part="next"] .count')).toBe('1 of 6 steps done');
  expect(text('[data-action="next"]')).toBe('Continue');
});

test('a refusal is said, and nothing is ticked', async () => {
  await open();
  worker.refuse('popup-action', 'error_storage_failed');
  await tick('users');
  expect(ticked()).toEqual([]);
  expect(text('.walk [role="alert"]')).toContain('storage failed');
});
