// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DAY } from '../../src/core/time/units.ts';
import { Popup } from '../../src/ui/popup/popup.tsx';
import { presence } from '../core/verdict/world.ts';
import { fakeBrowser } from './fake-browser.ts';
import { worker } from './fake-worker.ts';
import { type Change, NOW, overviewOf } from './samples.ts';
import { all, clear, click, draw, one, text } from './screen.ts';

vi.mock('../../src/browser/browser.ts', async () => ({ default: (await import('./fake-browser.ts')).fakeBrowser }));
vi.mock('../../src/protocol/ask.window.ts', () => import('./fake-worker.ts'));

/** The one thing to do next, and how many there are of what. */

const APP: Change = {
  kind: 'hubspot/legacy-private-app',
  url: 'https://app.hubspot.com/private-apps/12345678/987654/auth',
};
const OLD: Change = { ...APP, id: '1', name: 'Old one', days: 400 };
const ENDS: Change = {
  ...{ ...APP, id: '2', name: 'Billing sync', days: 6 },
  overlap: {
    until: { earliest: NOW + DAY, latest: NOW + DAY },
    by: 'page',
    day: { date: '2026-11-25', zone: 'UTC' },
    actId: null,
  },
};
const UNKNOWN: Change = {
  ...{ ...APP, id: '3', name: 'Stock feed' },
  birth: {
    ...{ earliest: null, latest: NOW - DAY, day: null, evidence: 'first-look', asOf: NOW, toldUpTo: NOW },
    ...{ earliestIs: 'none', latestIs: 'first-look' },
  },
};
const YOUNG: Change = { id: '4', name: 'Young one', days: 3 };

const show = async (...changes: readonly Change[]) => {
  worker.start(overviewOf(changes));
  await draw(<Popup />);
};
const title = () => text('[data-part="next"] h2');

beforeEach(() => {
  vi.stubEnv('TZ', 'UTC');
  clear();
  vi.clearAllMocks();
});

describe('the next thing to do', () => {
  test('is what stops first, with how to go on', async () => {
    await show(OLD, UNKNOWN, ENDS, YOUNG);
    expect(title()).toContain('Billing sync');
    expect(title()).toContain('Finish the rotation');
    expect(text('[data-part="next"]')).toContain('tomorrow');
    await click('[data-action="next-page"]');
    expect(fakeBrowser.tabs.create).toHaveBeenCalledWith({ url: APP.url });
  });

  test('opens that key with what to do about it', async () => {
    await show(OLD, UNKNOWN, YOUNG);
    expect(title()).toContain('its age is 1 year 1 month');
    await click('[data-action="next"]');
    expect(all('.row[aria-expanded="true"]').map(({ textContent }) => textContent)).toEqual(['Old one']);
    expect(document.activeElement).toBe(one('.row[aria-expanded="true"]'));
    await click('.row[aria-expanded="true"]');
    await click('[data-action="next"]');
    expect(all('.row[aria-expanded="true"]')).toHaveLength(1);
  });

  test('of a key of unknown age is to find that out: its date, or the log', async () => {
    await show(UNKNOWN, YOUNG);
    await click('[data-action="next"]');
    expect(all('[data-part="date-form"]')).toHaveLength(1);
    await click('[data-action="next-log"]');
    expect(text('h1')).toBe('Import activity log');
  });

  test('is never one that a person put away, nor one that is no more', async () => {
    await show(
      { ...OLD, snoozedFor: 7 },
      { ...OLD, id: '9', name: 'Gone', presence: presence('deactivated', -1) },
      YOUNG,
    );
    expect(title()).toBe('Nothing to do now');
  });

  test('where there is none, the next date is told', async () => {
    await show(YOUNG);
    expect(title()).toBe('Nothing to do now');
    expect(text('[data-part="next"] p')).toMatch(/Young one.*May 20, 2027: rotation due/);
  });

  test('without any key there is none', async () => {
    await show();
    expect(all('[data-part="next"]')).toHaveLength(0);
  });
});

describe('the line of a key', () => {
  const facts = () => all('.fact').map(({ textContent }) => textContent);
  const buttons = () => all('[data-action="do"]').map((button) => button.getAttribute('aria-label'));

  test('tells the one fact that matters, and has one button for what to do', async () => {
    await show(OLD, UNKNOWN, ENDS, YOUNG);
    expect(facts()).toEqual(['Old key ends tomorrow', '1 yr 1 mth', 'Age unknown', '3 days']);
    expect(buttons()).toEqual(['How to finish: Billing sync', 'How to rotate: Old one', 'Set the date: Stock feed']);
  });

  test('tells when it expires by itself, where nothing presses', async () => {
    const expires = Date.UTC(2027, 5, 15, 12);
    await show({
      ...YOUNG,
      expires: { when: { earliest: expires, latest: expires }, by: 'page', asOf: NOW, day: null, actId: null },
    });
    expect(facts()).toEqual(['Expires: Jun 15, 2027']);
  });

  test('tells its age where the day on which it expires is not known', async () => {
    const [earliest, latest] = [Date.UTC(2027, 5, 1), Date.UTC(2027, 5, 15)];
    await show({ ...YOUNG, expires: { when: { earliest, latest }, by: 'page', asOf: NOW, day: null, actId: null } });
    expect(facts()).toEqual(['3 days']);
  });

  test('its button opens it at the form that is needed', async () => {
    await show(UNKNOWN);
    await click('[data-action="do"]');
    expect(all('[data-part="date-form"]')).toHaveLength(1);
  });

  test('has a bar: solid up to what is sure, hatched to what may be, and all hatched where nothing is known', async () => {
    const vague: Change = {
      ...{ ...APP, id: '5', name: 'Vague' },
      birth: {
        ...{ earliest: NOW - 90 * DAY, latest: NOW - 45 * DAY, day: null, evidence: 'page', asOf: NOW, toldUpTo: NOW },
        ...{ earliestIs: 'secret', latestIs: 'secret' },
      },
    };
    await show(vague, UNKNOWN);
    const bars = all('[data-part="bar"]').map((bar) => [
      bar.querySelector<HTMLElement>('.filled')?.style.inlineSize,
      bar.querySelector<HTMLElement>('.hatched')?.style.inlineSize,
    ]);
    // 180 days, the limit, stand at 60 % of the bar.
    expect(bars).toEqual([
      ['0%', '100%'],
      ['15%', '15%'],
    ]);
  });

  test('of a key that ends shows what is left', async () => {
    await show(ENDS);
    expect(one('[data-part="bar"] .filled').style.inlineSize).toBe('14.3%');
    expect(all('[data-part="bar"] .limit')).toHaveLength(0);
  });
});

test('the headline counts by what is the matter', async () => {
  await show(OLD, { ...OLD, id: '8' }, UNKNOWN, ENDS, YOUNG);
  expect(text('.summary')).toBe('1 to finish · 2 overdue · 1 age unknown');
});

test('what holds for several keys of an account is said once, at its head', async () => {
  await show(OLD, { ...OLD, id: '8' }, YOUNG);
  expect(text('[data-part="group-note"]')).toMatch(/Legacy private app token: .*September 2027/);
  await show(OLD, YOUNG);
  expect(all('[data-part="group-note"]')).toHaveLength(0);
});

test('many accounts are behind one line, and nothing of them is drawn before', async () => {
  const changes = Array.from({ length: 200 }, (_, at) => ({ ...OLD, id: `k${at}`, account: String(1000 + (at % 50)) }));
  await show(...changes);
  expect(all('[data-part="account"]')).toHaveLength(1);
  expect(all('[data-part="credential"]')).toHaveLength(4);
  expect(text('[data-part="other-accounts"] button')).toContain('49 other accounts 196 overdue');
  await click('[data-part="other-accounts"] h2 button');
  expect(all('[data-part="account"]')).toHaveLength(50);
  expect(all('[data-part="credential"]')).toHaveLength(4);
});

test('what is scrolled to stays clear of the bar, however many lines that has', async () => {
  const height = vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(93);
  worker.start(overviewOf([{}]));
  await draw(<Popup />);
  expect(document.documentElement.style.getPropertyValue('--bar')).toBe('93px');
  height.mockRestore();
});
