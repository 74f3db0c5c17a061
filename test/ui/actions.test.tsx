// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Act } from '../../src/core/record/acts.ts';
import type { OwnAction } from '../../src/protocol/messages.ts';
import { Popup } from '../../src/ui/popup/popup.tsx';
import { presence } from '../core/verdict/world.ts';
import { fakeBrowser } from './fake-browser.ts';
import { worker } from './fake-worker.ts';
import { type Change, NOW, overviewOf, tabOf, viewOf } from './samples.ts';
import { all, clear, click, draw, one, press, said, submit, text, type } from './screen.ts';

vi.mock('../../src/browser/browser.ts', async () => ({ default: (await import('./fake-browser.ts')).fakeBrowser }));
vi.mock('../../src/protocol/ask.window.ts', () => import('./fake-worker.ts'));

const APP: Change = {
  kind: 'hubspot/legacy-private-app',
  id: '987654',
  name: 'Sync',
  days: 200,
  url: 'https://app.hubspot.com/private-apps/12345678/987654/auth',
};
const KEY = viewOf(APP).key;
const ZONE = 'Europe/Warsaw';

/** The actions that the worker was asked for. */
const actions = (): OwnAction[] =>
  worker.asked.flatMap((message) => (message.type === 'popup-action' ? [message.action] : []));

beforeEach(async () => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  vi.stubEnv('TZ', ZONE);
  clear();
  vi.clearAllMocks();
  worker.start(overviewOf([APP]));
  await draw(<Popup />);
  await click('.row');
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

/** The day at noon UTC on 2026-11-24, where it is already the next one, and where it has just begun. */
const DAYS_OF_USERS = [
  ['Pacific/Kiritimati', '2026-11-25'],
  ['Europe/Warsaw', '2026-11-24'],
  ['America/Los_Angeles', '2026-11-24'],
] as const;

test('opens the page of the credential, and only an address that is a key page', async () => {
  await click('[data-action="open-page"]');
  expect(fakeBrowser.tabs.create).toHaveBeenCalledWith({ url: APP.url });
  for (const url of ['javascript:alert(1)', 'https://evil.example/private-apps/1/2/auth', 'not an address', null]) {
    worker.start(overviewOf([{ ...APP, url }]));
    await draw(<Popup />);
    await click('.row');
    expect(all('[data-action="open-page"]')).toHaveLength(0);
  }
});

test.each(DAYS_OF_USERS)('sets the date by the day and the zone of the user: %s', async (zone) => {
  vi.stubEnv('TZ', zone);
  await click('[data-action="set-date"]');
  await type('[data-part="date-form"] input[type="date"]', '2026-01-15');
  await submit('[data-part="date-form"]');
  expect(actions()).toEqual([{ do: 'set-birth', key: KEY, day: '2026-01-15', zone }]);
  expect(said()).toContain('Sync');
  expect(document.activeElement).toBe(one('[data-action="set-date"]'));
});

test.each(DAYS_OF_USERS)(
  'in %s a date cannot lie after %s nor before there were such credentials',
  async (zone, today) => {
    vi.stubEnv('TZ', zone);
    await click('[data-action="set-date"]');
    const field = one('[data-part="date-form"] input') as HTMLInputElement;
    expect(field.max).toBe(today);
    expect(field.min).toBe('2006-06-09');
    await submit('[data-part="date-form"]');
    expect(actions()).toEqual([]);
  },
);

test.each(DAYS_OF_USERS)(
  'in %s a rotation is on %s, and what became of the old key has to be said',
  async (zone, day) => {
    vi.stubEnv('TZ', zone);
    await click('[data-action="rotated"]');
    await submit('[data-part="rotated-form"]');
    expect(actions()).toEqual([]);
    await click('[data-part="rotated-form"] input[value="0"]');
    await submit('[data-part="rotated-form"]');
    await click('[data-action="rotated"]');
    await click('[data-part="rotated-form"] input[value="7"]');
    await submit('[data-part="rotated-form"]');
    expect(actions()).toEqual([
      { do: 'rotated', key: KEY, day, zone, overlapDays: 0 },
      { do: 'rotated', key: KEY, day, zone, overlapDays: 7 },
    ]);
  },
);

test('where the provider has no overlap, none is offered', async () => {
  worker.start(overviewOf([{ kind: 'hubspot/personal-access-key', id: 'only', name: null }]));
  await draw(<Popup />);
  await click('.row');
  await click('[data-action="rotated"]');
  expect(all('[data-part="rotated-form"] input[type="radio"]')).toHaveLength(0);
});

test.each([7, 30, 90])('snoozes for %i days', async (days) => {
  await click('[data-action="snooze"]');
  await click(`[data-days="${days}"]`);
  expect(actions()).toEqual([{ do: 'snooze', keys: [KEY], days }]);
});

test('what is snoozed is put away, can be shown again, and the focus is never lost', async () => {
  await click('[data-action="snooze"]');
  worker.overview = overviewOf([{ ...APP, snoozedFor: 30 }]);
  await click('[data-days="30"]');
  expect(all('[data-part="credential"]')).toHaveLength(0);
  expect(document.activeElement).toBe(one('[data-action="undo-last"]'));
  await click('[data-part="hidden"] .fold');
  expect(text('[data-part="hidden"] .fact')).toBe('Until December 24, 2026');
  worker.overview = overviewOf([APP]);
  await click('[data-part="hidden"] [data-action="do"]');
  expect(actions().at(-1)).toEqual({ do: 'unsnooze', keys: [KEY] });
  expect(all('[data-part="hidden"]')).toHaveLength(0);
  expect(document.activeElement).toBe(one('.row'));
  await click('[data-action="undo-last"]');
  expect(actions().at(-1)).toEqual({ do: 'snooze', keys: [KEY], days: 30 });
});

describe('what was just done can be undone from where it was done', () => {
  const undo = () => click('[data-action="undo-last"]');

  test('a snooze', async () => {
    await click('[data-action="snooze"]');
    await click('[data-days="30"]');
    await undo();
    expect(actions().at(-1)).toEqual({ do: 'unsnooze', keys: [KEY] });
    expect(said()).toBe('Undone: Sync');
    expect(all('[data-action="undo-last"]')).toHaveLength(0);
  });

  test('a note, with the words that were there before', async () => {
    worker.start(overviewOf([{ ...APP, note: 'Ask Ana' }]));
    await draw(<Popup />);
    await click('.row');
    await click('[data-action="note"]');
    await type('[data-part="note-form"] textarea', 'Ask Bea');
    await submit('[data-part="note-form"]');
    await undo();
    expect(actions().at(-1)).toEqual({ do: 'note', key: KEY, text: 'Ask Ana', isNoKey: true });
  });

  test('a word, and that word alone', async () => {
    const never = (id: string): Act => ({ id, at: NOW, what: 'never-expires' });
    worker.start(overviewOf([{ ...APP, acts: [never('before')] }]));
    await draw(<Popup />);
    await click('.row');
    await click('[data-action="deactivated"]');
    worker.overview = overviewOf([
      {
        ...APP,
        acts: [never('before'), { id: 'new', at: NOW, what: 'deactivated' }],
        presence: presence('deactivated', 0),
      },
    ]);
    await submit('[data-part="deactivated-form"]');
    await undo();
    expect(actions().at(-1)).toEqual({ do: 'undo', key: KEY, act: 'new' });
  });

  test('what is refused says why', async () => {
    await click('[data-action="snooze"]');
    await click('[data-days="7"]');
    worker.refuse('popup-action', 'error_storage_failed');
    await undo();
    expect(said()).toContain('storage failed');
  });
});

describe('the note', () => {
  test('is kept as written', async () => {
    await click('[data-action="note"]');
    await type('[data-part="note-form"] textarea', 'Ask Ana first');
    await submit('[data-part="note-form"]');
    expect(actions()).toEqual([{ do: 'note', key: KEY, text: 'Ask Ana first' }]);
  });

  test.each([
    'key: pat-na1-0a1b2c3d-1111-2222-3333-444455556666',
    'token=eu1-0a1b-1111-2222-3333-444455556666, see wiki',
    `CiRu${'a'.repeat(60)}`,
  ])('never takes a key: %s', async (secret) => {
    await click('[data-action="note"]');
    await type('[data-part="note-form"] textarea', secret);
    await submit('[data-part="note-form"]');
    expect(actions()).toEqual([]);
    expect(text('[data-part="note-form"] [role="alert"]')).toContain('looks like the key');
  });

  test('with what only looks generated is kept once the person says that it is no key', async () => {
    const note = 'deployed at 7375406a1b2c3d4e5f60718293a4b5c6d7e8f901';
    await click('[data-action="note"]');
    await type('[data-part="note-form"] textarea', note);
    await submit('[data-part="note-form"]');
    expect(actions()).toEqual([]);
    expect(text('[data-part="note-form"] [role="alert"]')).toContain('looks like a key');
    await click('[data-action="no-key"]');
    expect(actions()).toEqual([{ do: 'note', key: KEY, text: note, isNoKey: true }]);
  });

  test('asks again of another text, and offers nothing for a known shape', async () => {
    await click('[data-action="note"]');
    await type('[data-part="note-form"] textarea', 'deployed at 7375406a1b2c3d4e5f60718293a4b5c6d7e8f901');
    await submit('[data-part="note-form"]');
    await type('[data-part="note-form"] textarea', 'pat-na1-0a1b2c3d-1111-2222-3333-444455556666');
    expect(all('[data-action="no-key"]')).toHaveLength(0);
    await submit('[data-part="note-form"]');
    expect(all('[data-action="no-key"]')).toHaveLength(0);
    expect(actions()).toEqual([]);
  });
});

test('deactivated is asked for once more, then told', async () => {
  await click('[data-action="deactivated"]');
  expect(actions()).toEqual([]);
  await submit('[data-part="deactivated-form"]');
  expect(actions()).toEqual([{ do: 'deactivated', key: KEY }]);
});

describe('forget', () => {
  const three = [APP, { id: '2', name: 'Second', days: 5 }, { id: '3', name: 'Third', days: 4 }];

  async function forgetFirst(left: Change[]): Promise<void> {
    await click('[data-action="forget"]');
    expect(document.activeElement).toBe(one('[data-part="forget-form"] [data-action="cancel"]'));
    worker.overview = overviewOf(left);
    await submit('[data-part="forget-form"]');
  }

  test('confirms in place, then moves the focus to the next key', async () => {
    worker.start(overviewOf(three));
    await draw(<Popup />);
    await click(`[data-key="${KEY}"] .row`);
    await forgetFirst(three.slice(1));
    expect(actions()).toEqual([{ do: 'forget', keys: [KEY] }]);
    expect(document.activeElement?.textContent).toContain('Second');
    expect(said()).toContain('Forgotten: Sync');
  });

  test('of the last key moves the focus to the heading', async () => {
    await forgetFirst([]);
    expect(document.activeElement?.tagName).toBe('H1');
    expect(all('[data-part="empty"]')).toHaveLength(1);
  });
});

test('what the worker refuses is said beside the form, which stays open', async () => {
  worker.refuse('popup-action', 'error_no_such_day', '2026-02-31');
  await click('[data-action="set-date"]');
  await type('[data-part="date-form"] input[type="date"]', '2026-02-28');
  await submit('[data-part="date-form"]');
  expect(text('.actions [role="alert"]')).toContain('2026-02-31');
  expect(all('[data-part="date-form"]')).toHaveLength(1);
  expect(said()).toBe('');
});

test('a second press while the worker is at it does nothing', async () => {
  worker.answers['popup-action'] = () => new Promise(() => {});
  await click('[data-action="rotated"]');
  await click('[data-part="rotated-form"] input[value="0"]');
  await submit('[data-part="rotated-form"]');
  await submit('[data-part="rotated-form"]');
  expect(actions()).toHaveLength(1);
});

test('a form takes the focus; Escape closes it and gives the focus back', async () => {
  await click('[data-action="set-date"]');
  expect(document.activeElement).toBe(one('[data-part="date-form"] input'));
  await press('Escape');
  expect(all('[data-part="date-form"]')).toHaveLength(0);
  expect(document.activeElement).toBe(one('[data-action="set-date"]'));
});

test('an action asks about the tab, too', async () => {
  worker.start(overviewOf([APP], { tab: tabOf({ outcome: 'read', found: 1 }) }));
  await draw(<Popup />);
  await click('.row');
  await click('[data-action="rotated"]');
  await click('[data-part="rotated-form"] input[value="0"]');
  await submit('[data-part="rotated-form"]');
  expect(worker.of('popup-action')).toMatchObject([{ tabId: 7 }]);
  expect(all('[data-part="tab"]')).toHaveLength(1);
});

test('a message can be closed; the focus is not lost with it', async () => {
  await click('[data-action="rotated"]');
  await click('[data-part="rotated-form"] input[value="0"]');
  await submit('[data-part="rotated-form"]');
  await click('[data-action="close-message"]');
  expect(said()).toBe('');
  expect(document.activeElement?.tagName).toBe('H1');
});
