// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Overlay } from '../../../src/page/overlay/ports.ts';
import type { CredentialView, PageRequest } from '../../../src/protocol/messages.ts';
import { createOverlay, page, press, shown } from './browser.ts';
import { NOW, pageViewOf, viewOf } from './views.ts';

let leave: AbortController;
let acts: PageRequest[];
let overlay: Overlay;
/** Why the worker does nothing; null: it does. */
let refusal: { readonly error: string; readonly values: readonly string[] } | null;

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date', 'setTimeout', 'clearTimeout', 'performance'] });
  vi.stubEnv('TZ', 'Europe/Warsaw');
  document.body.replaceChildren(document.createElement('main'));
  page.onTop = null;
  leave = new AbortController();
  acts = [];
  refusal = null;
  overlay = createOverlay({
    signal: leave.signal,
    act: async (action) => {
      acts.push(action);
      return refusal ? { ok: false, ...refusal } : { ok: true, value: null };
    },
  });
});
afterEach(() => {
  leave.abort();
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

const find = (selector: string): HTMLElement => {
  const element = shown()?.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`nothing is ${selector}`);
  return element;
};
const text = (selector: string) => shown()?.querySelector(selector)?.textContent ?? '';
const isCardShown = () => shown()?.querySelector<HTMLElement>('[data-part="card"]')?.hidden === false;
const show = (...credentials: CredentialView[]) => {
  overlay.anchor(new Map(credentials.map(({ key }) => [key, document.createElement('tr')])));
  overlay.show(pageViewOf(credentials));
};
const OVERDUE = () => viewOf({ age: 214 });

describe('card', () => {
  test('nothing is put into a page that has nothing to show', () => {
    overlay.show(pageViewOf([]));
    expect(shown()).toBeNull();
  });

  test('a credential that needs action is named, with the one action that helps most', () => {
    show(OVERDUE());
    expect(text('[data-part="title"]')).toContain('Key 1');
    expect(text('[data-part="title"]')).toContain('214 days');
    press(find('.first'));
    expect(acts).toEqual([{ type: 'open', key: OVERDUE().key }]);
  });

  test('where all is well there are chips and no card', () => {
    show(viewOf({ age: 20 }));
    expect(isCardShown()).toBe(false);
    expect(shown()?.querySelectorAll('[data-part="chip"]')).toHaveLength(1);
  });

  test('an age that nobody knows is asked for, beside the notice about its kind', () => {
    show(viewOf({ age: null, kind: 'hubspot/legacy-private-app' }));
    expect(text('[data-part="title"]')).toMatch(/How old is/);
    expect(text('[data-part="body"]')).toContain('September 2027');
    press(find('.first'));
    expect(acts).toMatchObject([{ type: 'open', key: expect.any(String) }]);
    expect(find('.first').textContent).toBe('Find its age');
  });

  test('what was dismissed is not said again', () => {
    show(viewOf({ age: 214, isDismissed: true }));
    expect(isCardShown()).toBe(false);
  });

  test('of several ages that nobody knows the log tells at once', () => {
    show(viewOf({ age: null }), viewOf({ id: '2', age: null }));
    press(find('.first'));
    expect(acts).toEqual([{ type: 'open', key: null }]);
  });

  test('it is folded as it was on this account, until something becomes worse', () => {
    overlay.show({ ...pageViewOf([OVERDUE()]), isCollapsed: true });
    expect(isCardShown()).toBe(false);
    expect(find('[data-action="expand"]').hidden).toBe(false);
    press(find('[data-action="expand"]'));
    expect(isCardShown()).toBe(true);
    press(find('[data-action="collapse"]'));
    expect(acts).toEqual([
      { type: 'collapse', isCollapsed: false },
      { type: 'collapse', isCollapsed: true },
    ]);
  });

  test('nothing on it changes what is known: it leads to our own window, and to the documentation', () => {
    show(viewOf({ age: 900, kind: 'hubspot/api-key' }), viewOf({ id: '2', age: null }));
    const actions = [...(shown()?.querySelectorAll<HTMLElement>('.card [data-action]') ?? [])];
    expect(actions.map(({ dataset }) => dataset.action)).toEqual(['collapse', 'open', 'migrate']);
    expect(shown()?.querySelector('form,input,select,textarea')).toBeNull();
  });

  test('a contact set by an administrator is named', () => {
    overlay.show(pageViewOf([OVERDUE()], 'it-security@example.com'));
    expect(shown()?.textContent).toContain('Questions: it-security@example.com');
  });

  test('a name with markup in it is text', () => {
    show(viewOf({ age: 214, name: '<img src=x onerror=alert(1)>' }));
    expect(shown()?.querySelector('img')).toBeNull();
    expect(text('[data-part="title"]')).toContain('<img src=x onerror=alert(1)>');
  });
});

describe('a person alone acts', () => {
  test('what a script dispatches does nothing', () => {
    show(OVERDUE());
    for (const button of shown()?.querySelectorAll<HTMLElement>('[data-action],[data-part="chip"]') ?? [])
      button.click();
    expect(acts).toEqual([]);
    expect(text('[data-part="title"]')).toContain('Rotate');
  });

  test('links open in a tab of their own that knows nothing of this one', () => {
    show(viewOf({ age: 900, kind: 'hubspot/api-key' }));
    for (const link of shown()?.querySelectorAll('a') ?? []) {
      expect([link.target, link.rel, new URL(link.href).protocol]).toEqual(['_blank', 'noopener noreferrer', 'https:']);
    }
    expect(shown()?.querySelectorAll('a').length).toBeGreaterThan(0);
  });
});

describe('chips', () => {
  test('each says age and level in words, and all of it to a screen reader', () => {
    show(OVERDUE());
    const chip = find('[data-part="chip"]');
    expect(chip.dataset).toMatchObject({ key: OVERDUE().key, level: 'overdue', severity: 'critical' });
    expect(chip.textContent).toBe('Overdue 214 d');
    expect(chip.getAttribute('aria-label')).toMatch(/^Key 1: Overdue 214 d\. Age: 214 days, read off the page/);
  });

  test('a row that renders anew keeps its chip, with all that is in it', () => {
    show(OVERDUE());
    const chip = find('[data-part="chip"]');
    const content = [...chip.childNodes];
    show(OVERDUE());
    expect(find('[data-part="chip"]')).toBe(chip);
    expect([...chip.childNodes].every((node, at) => node === content[at])).toBe(true);
  });

  test('a part changes its own chips, and leaves the others where they are', () => {
    const chips = () =>
      [...(shown()?.querySelectorAll('[data-part="chip"]') ?? [])].map(({ textContent }) => textContent);
    show(viewOf({ id: '1', age: 214 }), viewOf({ id: '2', age: 20 }));
    expect(chips()).toEqual(['Overdue 214 d', 'OK 20 d']);
    overlay.show({ ...pageViewOf([viewOf({ id: '2', age: 230 })]), isPart: true });
    expect(chips()).toEqual(['Overdue 214 d', 'Overdue 230 d']);
    overlay.show(pageViewOf([viewOf({ id: '2', age: 230 })]));
    expect(chips()).toEqual(['Overdue 230 d']);
  });

  test('who goes on by Tab meets them in the order of the rows: at first, with a new row, and sorted anew', () => {
    const views = [1, 2, 3].map((id) => viewOf({ age: 100 * id, id: String(id) }));
    const keys = views.map(({ key }) => key);
    const rows = (...order: readonly number[]) =>
      overlay.anchor(new Map(order.map((at) => [keys[at] as CredentialView['key'], document.createElement('tr')])));
    const told = () =>
      [...(shown()?.querySelectorAll<HTMLElement>('[data-part="chip"]') ?? [])].map(({ dataset }) =>
        keys.indexOf(dataset.key as CredentialView['key']),
      );
    rows(2, 0);
    overlay.show(pageViewOf(views));
    expect(told()).toEqual([2, 0]);
    rows(2, 1, 0);
    expect(told()).toEqual([2, 1, 0]);
    rows(0, 1, 2);
    expect(told()).toEqual([0, 1, 2]);
    expect(find('.chip').parentElement?.lastElementChild).toBe(find(`[data-key="${keys[2]}"]`));
  });

  test('the chip of a credential that left the page goes with it', () => {
    show(OVERDUE(), viewOf({ id: '2', age: 3 }));
    overlay.anchor(new Map([[OVERDUE().key, document.createElement('tr')]]));
    expect(shown()?.querySelectorAll('[data-part="chip"]')).toHaveLength(1);
  });

  test('pressing one leads to its key in our own window', () => {
    show(OVERDUE(), viewOf({ id: '2', age: 20 }));
    press(find('[data-part="chip"][data-level="ok"]'));
    expect(acts).toEqual([{ type: 'open', key: viewOf({ id: '2', age: 20 }).key }]);
    expect(text('[data-part="title"]')).toContain('Key 1');
  });
});

describe('a view that is none', () => {
  const view = pageViewOf([OVERDUE()]);
  const [chip] = view.chips;
  test.each([
    ['nothing', null],
    ['chips that are none', { ...view, chips: [null] }],
    ['a level that is none', { ...view, chips: [{ ...chip, level: 7 }] }],
    ['a severity that is none', { ...view, card: { ...view.card, severity: null } }],
    ['a text that is none', { ...view, chips: [{ ...chip, label: 7 }] }],
    ['a name that is none', { ...view, chips: [{ ...chip, name: [] }] }],
    ['a body that is none', { ...view, card: { ...view.card, body: 'text' } }],
    ['a key that is none', { ...view, card: { ...view.card, opens: 7 } }],
    [
      'a link to a script',
      { ...view, card: { ...view.card, link: { action: 'read', text: 'x', url: 'javascript:1' } } },
    ],
    ['a fold that is none', { ...view, isCollapsed: 'no' }],
  ])('%s is no answer', (_what, raw) => {
    overlay.show(raw);
    expect(text('[role="alert"]')).not.toBe('');
    expect(shown()?.querySelectorAll('[data-part="chip"]')).toHaveLength(0);
  });
});

test('leaving takes all of it away', () => {
  show(OVERDUE());
  leave.abort();
  expect(document.querySelector('keyturn-overlay')).toBeNull();
});

test('what the worker refuses to do is said, with its reason, until the next view', async () => {
  refusal = { error: 'error_newer_data', values: [] };
  show(OVERDUE());
  press(find('[data-action="open"]'));
  await vi.waitFor(() => expect(text('[role="alert"]')).toMatch(/newer version of Keyturn/));
  show(OVERDUE());
  expect(text('[data-part="title"]')).toContain('Key 1');
});

test('a worker that does not answer is said so, until it does', () => {
  overlay.warn({ error: 'page_no_answer', values: [] });
  expect(text('[role="alert"]')).toMatch(/does not answer/);
  show(OVERDUE());
  expect(text('[role="alert"]')).toBe('');
  expect(isCardShown()).toBe(true);
});
