// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DAY } from '../../src/core/time/units.ts';
import type { OwnAction } from '../../src/protocol/messages.ts';
import { readFromOwnPage } from '../../src/protocol/schemas/from-own-page.ts';
import { PANELS } from '../../src/ui/components/panels.ts';
import { Popup } from '../../src/ui/popup/popup.tsx';
import { worker } from './fake-worker.ts';
import { type Change, NOW, overviewOf, viewOf } from './samples.ts';
import { all, clear, click, draw, one, submit, type } from './screen.ts';

vi.mock('../../src/browser/browser.ts', async () => ({ default: (await import('./fake-browser.ts')).fakeBrowser }));
vi.mock('../../src/protocol/ask.window.ts', () => import('./fake-worker.ts'));

/** Every form is about one key, and names it: none can be opened for several, so none has to ask which of them is meant. */

const when = { earliest: NOW - 30 * DAY, latest: NOW - 29 * DAY };
const MEANT: Change = {
  ...{ kind: 'hubspot/legacy-private-app', id: '987654', name: 'Sync', days: 20 },
  overlap: { until: { earliest: NOW, latest: NOW + DAY }, by: 'page', day: null, actId: null },
  rotations: [{ when, by: 'page', day: null, learnedAt: NOW, actId: null }],
  presence: { state: 'unseen', since: NOW - DAY, by: 'page', actId: null },
};
const { key } = viewOf(MEANT);
const actions = (): OwnAction[] =>
  worker.asked.flatMap((message) => (message.type === 'popup-action' ? [message.action] : []));

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  clear();
  worker.start(overviewOf([MEANT, { ...MEANT, id: '987655' }, { ...MEANT, id: '987656' }]));
});

afterEach(() => {
  vi.useRealTimers();
});

async function open(form: string): Promise<HTMLElement> {
  await draw(<Popup />);
  await click(`[data-key="${key}"] .row`);
  await click(`[data-key="${key}"] [data-action="${form}"]`);
  return one('form.panel');
}

describe('of three keys of one name', () => {
  test.each(PANELS.map(({ id }) => id))('the form "%s" names one and is of that one alone', async (id) => {
    const form = await open(id);
    expect(form.textContent).toContain('987654');
    expect(form.textContent).not.toMatch(/98765[56]/);
    expect(form.getAttribute('aria-label')).toContain('987654');
    const fields = { 'input[type="date"]': '2026-11-01', textarea: 'Ana', 'input:not([type])': 'Ana' };
    for (const [field, value] of Object.entries(fields))
      if (form.querySelector(field)) await type(`form.panel ${field}`, value);
    // What became of the old secret has to be said.
    const after = 'input[name="overlap"][value="7"]';
    if (form.querySelector(after)) await click(`form.panel ${after}`);
    if (all('form.panel [type="submit"]').length > 0) await submit('form.panel');
    else await click('form.panel [data-days="7"]');
    const told = actions().map((action) => ('keys' in action ? action.keys : 'key' in action ? [action.key] : []));
    expect(told).toEqual([[key]]);
  });
});

test.each([
  { do: 'set-birth', day: '2026-11-01', zone: 'UTC' },
  { do: 'rotated', day: '2026-11-01', zone: 'UTC', overlapDays: 7 },
  { do: 'set-expiry', day: '2026-11-01', zone: 'UTC' },
  ...['old-ended', 'cancelled', 'unknown-birth', 'never-expires', 'deactivated', 'still-there'].map((what) => ({
    do: what,
  })),
  { do: 'owner', text: 'Ana' },
  { do: 'note', text: 'Ana' },
  { do: 'undo', act: 'x' },
])('no word can be sent of several keys: $do', (action) => {
  const message = (of: object) => ({ protocol: 1, type: 'popup-action', action: { ...action, ...of } });
  expect(readFromOwnPage(message({ key }))).not.toBeNull();
  expect(readFromOwnPage(message({ keys: [key, key] }))).toBeNull();
});
