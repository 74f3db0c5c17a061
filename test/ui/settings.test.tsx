// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { setProviders } from '../../src/catalogue/registry.ts';
import type { Kind } from '../../src/core/lifecycle.ts';
import type { ManagedPolicy } from '../../src/core/policy.managed.ts';
import { BUILT_IN, effectivePolicy } from '../../src/core/policy.ts';
import type { Settings, UserSettings } from '../../src/protocol/messages.ts';
import { SettingsView } from '../../src/ui/options/settings.tsx';
import { HUBSPOT } from '../support/hubspot.ts';
import { fakeBrowser } from './fake-browser.ts';
import { worker } from './fake-worker.ts';
import { all, clear, click, draw, one, said, submit, text, type } from './screen.ts';

vi.mock('../../src/browser/browser.ts', async () => ({ default: (await import('./fake-browser.ts')).fakeBrowser }));
vi.mock('../../src/protocol/ask.window.ts', () => import('./fake-worker.ts'));

const NONE: UserSettings = { overall: null, byKind: {}, notifications: false };
const MAXIMUM = '.settings > .limit .days:nth-of-type(1) input';
const AHEAD = '.settings > .limit .days:nth-of-type(2) input';

const NO_SITES: Pick<Settings, 'unused' | 'shipped'> = { unused: [], shipped: [] };

async function show(
  user: UserSettings = NONE,
  managed: ManagedPolicy = {},
  refused: Settings['refused'] = [],
  more: Partial<Settings> = {},
) {
  worker.start();
  const settings = (of: UserSettings): Settings => ({
    ...{ user: of, ...effectivePolicy(of, managed), refused },
    ...NO_SITES,
    kinds: HUBSPOT.kinds.map(({ id }) => id),
    ...more,
  });
  worker.answer('settings', settings(user));
  worker.answers['save-settings'] = (message) => ({
    ok: true,
    value: settings(message.type === 'save-settings' ? message.settings : NONE),
  });
  await draw(<SettingsView />);
}

const saved = () =>
  worker.of('save-settings').map((message) => (message.type === 'save-settings' ? message.settings : null));
const field = (selector: string) => one(selector) as HTMLInputElement;

beforeEach(() => {
  clear();
  vi.clearAllMocks();
});

describe('limits', () => {
  test('what is left empty stays as built in, and is shown', async () => {
    await show();
    expect(field(MAXIMUM).value).toBe('');
    expect(field(MAXIMUM).placeholder).toBe(String(BUILT_IN.overall.maximumAgeDays));
    await submit('[data-part="settings"]');
    expect(saved()).toEqual([NONE]);
    expect(said()).toContain('saved');
  });

  test('half a limit takes its other half from what is in force', async () => {
    await show();
    await type(MAXIMUM, '90');
    await submit('[data-part="settings"]');
    expect(saved()).toEqual([{ ...NONE, overall: { maximumAgeDays: 90, warnAheadDays: 14 } }]);
    expect(field(AHEAD).value).toBe('14');
  });

  test('a kind has its own, and loses it when emptied', async () => {
    const limit = { maximumAgeDays: 60, warnAheadDays: 7 };
    await show({ ...NONE, byKind: { 'hubspot/api-key': limit } });
    const own = '.by-kind .limit:nth-of-type(1) .days:nth-of-type(1) input';
    expect(field(own).value).toBe('60');
    await type(own, '');
    await type('.by-kind .limit:nth-of-type(1) .days:nth-of-type(2) input', '');
    await submit('[data-part="settings"]');
    expect(saved()).toEqual([NONE]);
  });

  test('may be set for each kind that the worker names, by provider', async () => {
    const [kind] = HUBSPOT.kinds;
    const acme = {
      ...HUBSPOT,
      id: 'acme',
      name: 'Acme',
      kinds: [{ ...kind, id: 'acme/key', provider: 'acme' } as Kind],
    };
    setProviders('worker', [acme]);
    await show(NONE, {}, [], { kinds: ['hubspot/api-key', 'hubspot/service-key', 'acme/key'] });
    setProviders('worker', []);
    expect(all('.by-kind > h2').map(({ textContent }) => textContent)).toEqual(['HubSpot', 'Acme']);
    expect(all('.by-kind > .limit')).toHaveLength(3);
  });

  test.each(['0', '-3', '1.5', '99999'])('%s days are not sent', async (days) => {
    await show();
    await type(MAXIMUM, days);
    await submit('[data-part="settings"]');
    expect(saved()).toEqual([]);
  });

  test('what the worker refuses is said, and what was typed stays', async () => {
    await show();
    worker.refuse('save-settings', 'error_warning_too_early');
    await type(MAXIMUM, '10');
    await submit('[data-part="settings"]');
    expect(text('[role="alert"]')).toContain('fewer days of warning');
    expect(field(MAXIMUM).value).toBe('10');
  });
});

describe('an administrator', () => {
  test('who locks a limit lets it be tightened only, and is named as its source', async () => {
    await show(NONE, { maximumAgeDays: 90, contact: 'it-security@example.org' });
    expect(text('.settings > .limit')).toContain('Set by your administrator');
    expect(field(MAXIMUM).max).toBe('90');
    await type(MAXIMUM, '120');
    await submit('[data-part="settings"]');
    expect(saved()).toEqual([]);
    await type(MAXIMUM, '60');
    await submit('[data-part="settings"]');
    expect(saved()).toHaveLength(1);
    expect(text('[data-part="managed"]')).toContain('it-security@example.org');
  });

  test('who sets reminders takes that choice away', async () => {
    await show(NONE, { notifications: false });
    expect((one('[data-part="notifications"]').closest('fieldset') as HTMLFieldSetElement).disabled).toBe(true);
  });

  test('is told which values could not be used', async () => {
    await show(NONE, {}, [{ field: 'warnAheadDays', why: 'policy_problem_days' }]);
    expect(text('[data-part="refused"]')).toContain('warnAheadDays');
    expect(text('[data-part="refused"]')).toContain('whole number of days');
  });
});

describe('reminders', () => {
  test('ask for the permission at the click, and are on when it is given', async () => {
    await show();
    expect(fakeBrowser.permissions.request).not.toHaveBeenCalled();
    await click('[data-part="notifications"]');
    expect(fakeBrowser.permissions.request).toHaveBeenCalledWith({ permissions: ['notifications'] });
    expect(field('[data-part="notifications"]').checked).toBe(true);
    await submit('[data-part="settings"]');
    expect(saved()).toEqual([{ ...NONE, notifications: true }]);
  });

  test('stay off when it is refused, with a word on how to be asked again', async () => {
    await show();
    fakeBrowser.permissions.request.mockResolvedValueOnce(false);
    await click('[data-part="notifications"]');
    expect(field('[data-part="notifications"]').checked).toBe(false);
    expect(text('[role="alert"]')).toContain('once more');
    await submit('[data-part="settings"]');
    expect(saved()).toEqual([NONE]);
  });

  test('are switched off without a question', async () => {
    await show({ ...NONE, notifications: true });
    await click('[data-part="notifications"]');
    expect(fakeBrowser.permissions.request).not.toHaveBeenCalled();
    expect(field('[data-part="notifications"]').checked).toBe(false);
  });
});

test('when settings cannot be had, it says why and tries again', async () => {
  worker.start();
  worker.refuse('settings', 'error_no_answer');
  await draw(<SettingsView />);
  expect(text('[data-part="error"]')).toContain('did not answer');
  worker.answer('settings', { user: NONE, ...effectivePolicy(NONE, {}), refused: [], kinds: [], ...NO_SITES });
  await click('[data-action="retry"]');
  expect(all('[data-part="settings"]')).toHaveLength(1);
});

describe('what an administrator has switched off, allowed and taught', () => {
  const SHIPPED = { name: 'Acme Cloud', origin: 'https://console.acme.example' };

  test('is named, with what is allowed for nothing', async () => {
    const managed = { providersOff: ['hubspot'], sitesOff: ['https://git.example.org'], sitesOn: [], teaching: false };
    await show(NONE, managed, [], { unused: ['https://git.example.org/*'], shipped: [] });
    expect(text('[data-part="switched-off"]')).toContain('HubSpot, https://git.example.org, Pages you taught');
    expect(text('[data-part="sites-on"]')).toContain('alone: –');
    expect(text('[data-part="unused"]')).toContain('git.example.org');
    expect(all('[data-action="allow-sites"]')).toEqual([]);
  });

  test('a page that they taught is read once the person lets Keyturn in, by one press', async () => {
    const managed = { teaching: false };
    await show(NONE, managed, [], { unused: [], shipped: [{ ...SHIPPED, isLetIn: false }] });
    expect(text('[data-part="shipped"]')).toContain('Acme Cloud');
    fakeBrowser.permissions.request.mockResolvedValueOnce(false);
    await click('[data-action="allow-sites"]');
    expect(fakeBrowser.permissions.request).toHaveBeenCalledWith({ origins: ['https://console.acme.example/*'] });
    expect(text('[role="alert"]')).toContain('did not allow');
    expect(worker.of('settings')).toHaveLength(1);
    fakeBrowser.permissions.request.mockResolvedValueOnce(true);
    await click('[data-action="allow-sites"]');
    expect(worker.of('settings')).toHaveLength(2);
  });
});
