// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { WordCheck } from '../../src/core/ledger/check-word.ts';
import type { Act } from '../../src/core/record/acts.ts';
import { DAY } from '../../src/core/time/units.ts';
import type { OwnAction } from '../../src/protocol/messages.ts';
import { Popup } from '../../src/ui/popup/popup.tsx';
import { worker } from './fake-worker.ts';
import { type Change, NOW, overviewOf, viewOf } from './samples.ts';
import { all, clear, click, draw, one, said, submit, text, type } from './screen.ts';

vi.mock('../../src/browser/browser.ts', async () => ({ default: (await import('./fake-browser.ts')).fakeBrowser }));
vi.mock('../../src/protocol/ask.window.ts', () => import('./fake-worker.ts'));

/** What a person can say of a key in the windows, what is told of it first, and that it can be taken back. */

const APP: Change = { kind: 'hubspot/legacy-private-app', id: '987654', name: 'Sync', days: 20 };
const KEY = viewOf(APP).key;
const ZONE = 'Europe/Warsaw';
const when = { earliest: NOW - 30 * DAY, latest: NOW - 29 * DAY };
const day = { date: '2026-10-25', zone: ZONE };
const ROTATED: Act = { id: 'r1', at: NOW - DAY, what: 'rotated', when, day, overlapDays: 0, replaces: null };

const actions = (): OwnAction[] =>
  worker.asked.flatMap((message) => (message.type === 'popup-action' ? [message.action] : []));

async function open(change: Change = {}): Promise<void> {
  worker.start(overviewOf([{ ...APP, ...change }]));
  await draw(<Popup />);
  await click('.row');
}
const check = (value: Partial<WordCheck>) => worker.answer('check-word', { contradicts: [], takenFor: null, ...value });
const offered = () => all('.actions [data-action][aria-expanded]').map(({ dataset }) => dataset.action);

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  vi.stubEnv('TZ', ZONE);
  clear();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe('a word without a day', () => {
  const overlap = { until: { earliest: NOW, latest: NOW + DAY }, by: 'page', day: null, actId: null } as const;
  const rotation = { when, by: 'page', day: null, learnedAt: NOW, actId: null } as const;
  const gone = { state: 'not-listed', since: NOW - DAY, by: 'page', actId: null } as const;

  test.each<[Extract<OwnAction['do'], 'old-ended' | 'cancelled' | 'still-there' | 'deactivated'>, Change]>([
    ['old-ended', { overlap }],
    ['cancelled', { rotations: [rotation] }],
    ['still-there', { presence: gone }],
    ['deactivated', {}],
  ])('is asked for once more, names the key, then is told: %s', async (what, change) => {
    await open(change);
    await click(`[data-action="${what}"]`);
    expect(actions()).toEqual([]);
    expect(text('[data-part="about"]')).toBe('Sync');
    await submit(`[data-part="${what}-form"]`);
    expect(actions()).toEqual([{ do: what, key: KEY }]);
    expect(said()).toContain('Sync');
  });

  test('is offered only where there is something to say it of', async () => {
    await open();
    expect(offered()).not.toContain('old-ended');
    expect(offered()).not.toContain('cancelled');
    expect(offered()).not.toContain('still-there');
  });
});

describe('where two keys have one name, a form names what tells its own apart', () => {
  const about = async (other: Change, form = 'set-date') => {
    worker.start(overviewOf([APP, { ...APP, days: 10, ...other }]));
    await draw(<Popup />);
    await click(`[data-key="${KEY}"] .row`);
    await click(`[data-action="${form}"]`);
    return one('form.panel');
  };

  test.each<[string, Change, string]>([
    ['the account', { account: '999' }, 'Sync (HubSpot account 12345678)'],
    ['the kind', { kind: 'hubspot/service-key' }, 'Sync (Legacy private app token)'],
    ['the id', { id: '987655' }, 'Sync (987654)'],
    ['capitals and spaces are no difference', { id: '987655', name: ' sync ' }, 'Sync (987654)'],
    [
      'the kind and the account, where both differ',
      { account: '999', kind: 'hubspot/service-key' },
      'Sync (Legacy private app token · HubSpot account 12345678)',
    ],
    ['nothing, where the names differ', { id: '987655', name: 'Sync 2' }, 'Sync'],
  ])('%s', async (_what, other, name) => {
    await about(other);
    expect(text('[data-part="about"]')).toBe(name);
  });

  test.each(['rotated', 'expiry', 'deactivated', 'snooze', 'note', 'owner', 'forget'])('%s', async (form) => {
    expect((await about({ id: '987655' }, form)).textContent).toContain('987654');
  });

  test('and so does what is told afterwards', async () => {
    await about({ id: '987655' }, 'deactivated');
    await submit('form.panel');
    expect(said()).toContain('Sync (987654)');
  });
});

describe('the expiry', () => {
  test('is a day, also one to come', async () => {
    await open();
    await click('[data-action="expiry"]');
    expect((one('[data-part="expiry-form"] input[type="date"]') as HTMLInputElement).max).toBe('');
    await type('[data-part="expiry-form"] input[type="date"]', '2027-03-01');
    await submit('[data-part="expiry-form"]');
    expect(actions()).toEqual([{ do: 'set-expiry', key: KEY, day: '2027-03-01', zone: ZONE }]);
  });

  test('or never', async () => {
    await open();
    await click('[data-action="expiry"]');
    await click('[data-part="expiry-form"] input[value="never"]');
    await submit('[data-part="expiry-form"]');
    expect(actions()).toEqual([{ do: 'never-expires', key: KEY }]);
  });
});

test('that it is not known after all can be said where something was said of it', async () => {
  await open();
  await click('[data-action="set-date"]');
  expect(all('[data-part="date-form"] input[type="radio"]')).toHaveLength(0);
  await open({ acts: [ROTATED] });
  await click('[data-action="set-date"]');
  await click('[data-part="date-form"] input[value="unknown"]');
  await submit('[data-part="date-form"]');
  expect(actions()).toEqual([{ do: 'unknown-birth', key: KEY }]);
});

test('the owner is kept as written; a key is not taken', async () => {
  await open({ owner: 'Ana' });
  await click('[data-action="owner"]');
  expect((one('[data-part="owner-form"] input') as HTMLInputElement).value).toBe('Ana');
  await type('[data-part="owner-form"] input', 'pat-na1-0a1b2c3d-1111-2222-3333-444455556666');
  await submit('[data-part="owner-form"]');
  expect(actions()).toEqual([]);
  expect(text('[data-part="owner-form"] [role="alert"]')).toContain('looks like the key');
  await type('[data-part="owner-form"] input', 'Billing');
  await submit('[data-part="owner-form"]');
  expect(actions()).toEqual([{ do: 'owner', key: KEY, text: 'Billing' }]);
});

describe('a word that contradicts what was seen or shown', () => {
  const because = { code: 'page-date', when: { earliest: when.earliest, latest: when.earliest }, last: NOW } as const;
  const FORM = '[data-part="date-form"]';

  beforeEach(async () => {
    await open();
    check({ contradicts: [because] });
    await click('[data-action="set-date"]');
    await type(`${FORM} input`, '2026-11-01');
    await submit(FORM);
  });

  test('is not taken before that was said', async () => {
    expect(actions()).toEqual([]);
    expect(worker.of('check-word')).toMatchObject([{ action: { do: 'set-birth', key: KEY, day: '2026-11-01' } }]);
    expect(text('[data-part="doubt"]')).toContain('its page says: October 25, 2026');
    expect(text(`${FORM} [data-action="save"]`)).toBe('Save all the same');
  });

  test('is taken when it is saved all the same', async () => {
    await submit(FORM);
    expect(actions()).toMatchObject([{ do: 'set-birth', day: '2026-11-01' }]);
    expect(worker.of('check-word')).toHaveLength(1);
  });

  test('is asked about anew where another day is named', async () => {
    await type(`${FORM} input`, '2026-11-02');
    expect(all('[data-part="doubt"]')).toHaveLength(0);
    await submit(FORM);
    expect(actions()).toEqual([]);
    expect(worker.of('check-word')).toHaveLength(2);
  });
});

describe('a word without a day that is contradicted', () => {
  test('asks for none, and nothing is called saved', async () => {
    const gone = { state: 'not-listed', since: NOW - DAY, by: 'page', actId: null } as const;
    await open({ presence: gone });
    await click('[data-action="note"]');
    await submit('[data-part="note-form"]');
    expect(said()).toBe('Note saved: Sync');
    check({ contradicts: [{ code: 'list-without', last: NOW - DAY }] });
    await click('[data-action="still-there"]');
    await submit('[data-part="still-there-form"]');
    expect(text('[data-part="doubt"]')).toContain('If it is so, save it all the same. If not, cancel.');
    expect(text('[data-part="doubt"]')).not.toContain('Check the day');
    expect(said()).toBe('');
  });
});

test('its id stands as people read it, not as an address has it', async () => {
  await open({ id: 'Billing%20robot', name: null });
  expect(text('[data-part="facts"] .id')).toBe('Billing robot');
  expect(text('.row .name')).toContain('Billing robot');
});

describe('a day that was named before', () => {
  test('stands in the field for it', async () => {
    await open({ acts: [{ id: 'm1', at: NOW - DAY, what: 'made', when, day }] });
    await click('[data-action="set-date"]');
    expect((one('[data-part="date-form"] input[type="date"]') as HTMLInputElement).value).toBe('2026-10-25');
  });
});

test('what has to be filled in is not called wrong before somebody saved without it', async () => {
  await open();
  await click('[data-action="rotated"]');
  expect(all('[data-part="rotated-form"] :invalid')).toEqual([]);
  await submit('[data-part="rotated-form"]');
  expect(all('[data-part="rotated-form"] input:invalid').map((field) => field.getAttribute('value'))).toEqual([
    '0',
    '7',
  ]);
  expect(actions()).toEqual([]);
});

describe('a rotation where one was told of before', () => {
  const FORM = '[data-part="rotated-form"]';

  beforeEach(async () => {
    await open({ acts: [ROTATED] });
    check({ takenFor: 'same' });
    await click('[data-action="rotated"]');
    await click(`${FORM} input[value="0"]`);
    await submit(FORM);
  });

  test('is said to be taken for the same one', async () => {
    expect(actions()).toEqual([]);
    expect((one(`${FORM} input[value="same"]`) as HTMLInputElement).checked).toBe(true);
    await submit(FORM);
    expect(actions()).toMatchObject([{ do: 'rotated', about: 'same' }]);
  });

  test('can be called another one', async () => {
    await click(`${FORM} input[value="another"]`);
    await submit(FORM);
    expect(actions()).toMatchObject([{ do: 'rotated', about: 'another' }]);
  });
});

describe('what was said', () => {
  const NEVER: Act = { id: 'e1', at: NOW, what: 'never-expires' };
  const UNDONE: Act = { id: 'u1', at: NOW, what: 'undone', was: 'birth' };

  test('is listed, the last word first, without what was taken back', async () => {
    await open({ acts: [ROTATED, UNDONE, NEVER] });
    expect(all('.said li').map((item) => item.querySelector('span')?.textContent)).toEqual([
      'You said that it never expires. (on November 24, 2026)',
      'You said that it was rotated on October 25, 2026. (on November 23, 2026)',
    ]);
  });

  test('can be taken back; the focus stays at the key', async () => {
    await open({ acts: [ROTATED] });
    expect(one('[data-action="undo"]').getAttribute('aria-label')).toContain('rotated on October 25, 2026');
    worker.overview = overviewOf([APP]);
    await click('[data-action="undo"]');
    expect(actions()).toEqual([{ do: 'undo', key: KEY, act: 'r1' }]);
    expect(said()).toContain('Taken back: You said that it was rotated');
    expect(all('[data-part="said"]')).toHaveLength(0);
    expect(document.activeElement).toBe(one('.row'));
  });

  test('that cannot be taken back stays, and why is said', async () => {
    await open({ acts: [ROTATED] });
    worker.refuse('popup-action', 'error_unknown_credential');
    await click('[data-action="undo"]');
    expect(all('.said li')).toHaveLength(1);
    expect(text('[data-part="said"] [role="alert"]')).not.toBe('');
  });

  test('nothing is listed where nothing was said', async () => {
    await open({ acts: [UNDONE] });
    expect(all('[data-part="said"]')).toHaveLength(0);
  });
});
