// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sharedRoute } from '../../../src/page/route.ts';
import type { PageRequest } from '../../../src/protocol/messages.ts';
import { createOverlay, shown } from './browser.ts';
import { pageViewOf, viewOf } from './views.ts';

let leave: AbortController;
beforeEach(() => {
  leave = new AbortController();
});
afterEach(() => {
  leave.abort();
  delete sharedRoute().pressTab;
  vi.restoreAllMocks();
});

test('what follows Tab is asked for at the first press by a person, and told of each later one', () => {
  const listen = vi.spyOn(window, 'addEventListener');
  const acts: PageRequest[] = [];
  const act = async (action: PageRequest) => {
    acts.push(action);
    return { ok: true, value: null } as const;
  };
  const overlay = createOverlay({ signal: leave.signal, act });
  const key = viewOf({ age: 214 });
  const row = document.createElement('tr');
  overlay.anchor(new Map([[key.key, row]]));
  overlay.show(pageViewOf([key]));
  const heard = listen.mock.calls.flatMap(([type, listener]) =>
    type === 'keydown' ? [listener as EventListener] : [],
  );
  const press = (event: object) => heard.forEach((listener) => void listener(event as Event));

  press({ key: 'a', isTrusted: true });
  press({ key: 'Tab', isTrusted: false });
  expect(acts).toEqual([]);
  press({ key: 'Tab', isTrusted: true });
  expect(acts).toEqual([{ type: 'script', names: ['tab-order'] }]);

  const pressTab = vi.fn();
  sharedRoute().pressTab = pressTab;
  const event = { key: 'Tab', isTrusted: true };
  press(event);
  const chip = shown()?.querySelector('[data-part="chip"]');
  expect(pressTab.mock.calls).toEqual([[event, shown(), [expect.objectContaining({ element: chip, anchor: row })]]]);
  expect(acts).toHaveLength(1);
});
