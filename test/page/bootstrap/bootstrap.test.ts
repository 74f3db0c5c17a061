// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sharedRoute } from '../../../src/page/route.ts';

type Reply = { ok: boolean } | undefined;
let sent: unknown[];
let replies: Reply[];
let id: string | undefined;
let navigation: EventTarget;

beforeEach(() => {
  vi.resetModules();
  sent = [];
  replies = [];
  id = 'keyturn-test';
  navigation = new EventTarget();
  Object.assign(sharedRoute(), { lookAgain: null, arrive: null });
  Object.defineProperty(document, 'prerendering', { value: undefined, configurable: true });
  Object.assign(globalThis, {
    navigation,
    chrome: {
      runtime: {
        get id() {
          return id;
        },
        sendMessage: async (message: unknown) => {
          sent.push(message);
          return replies.length > 0 ? replies.shift() : { ok: true };
        },
      },
    },
  });
});

// Ends the script of the test.
afterEach(() => {
  id = undefined;
  navigation.dispatchEvent(new Event('currententrychange'));
});

const at = (path: string, host = 'app.hubspot.com') => vi.stubGlobal('location', { href: `https://${host}${path}` });
const start = () => import('../../../src/page/bootstrap.ts');
const go = (path: string) => {
  at(path);
  navigation.dispatchEvent(new Event('currententrychange'));
};
const settled = () => new Promise((done) => setTimeout(done));
const ASKED = { type: 'key-page', protocol: 1 };

test('asks for the page script on a key page', async () => {
  at('/service-keys/12345678');
  await start();
  expect(sent).toEqual([ASKED]);
});

test.each(['/contacts/12345678', '/settings/12345678/service-keys', '/'])('is still on %s', async (path) => {
  at(path);
  await start();
  expect(sent).toEqual([]);
});

test('asks after navigation within the page', async () => {
  at('/contacts/12345678');
  await start();
  go('/private-apps/12345678/987/auth');
  expect(sent).toEqual([ASKED]);
});

test('asks again while the worker does not know the address yet, but not for ever', async () => {
  replies = [{ ok: false }, undefined, { ok: true }];
  at('/service-keys/12345678');
  await start();
  await settled();
  expect(sent).toHaveLength(3);
  replies = Array.from({ length: 50 }, () => ({ ok: false }));
  go('/api-key/12345678');
  await settled();
  expect(sent).toHaveLength(3 + 4);
});

test.each([
  ['the tab has left the address', () => at('/contacts/12345678')],
  [
    'the page script has come',
    () => {
      sharedRoute().arrive = () => undefined;
    },
  ],
])('asks no more where %s meanwhile', async (_what, happen) => {
  let asked = 0;
  const refuse = async () => {
    asked += 1;
    happen();
    return { ok: false };
  };
  chrome.runtime.sendMessage = refuse as unknown as typeof chrome.runtime.sendMessage;
  at('/service-keys/12345678');
  await start();
  await settled();
  expect(asked).toBe(1);
});

test('waits for nothing on a page without keys but for the tab to move on', async () => {
  const listened = vi.spyOn(globalThis, 'addEventListener');
  at('/contacts/12345678');
  await start();
  expect(listened).not.toHaveBeenCalled();
  go('/service-keys/12345678');
  expect(listened.mock.calls.map(([type]) => type)).toEqual(['pageshow']);
  listened.mockRestore();
});

test('tells a page script that is there where the tab is, in and out, and asks no more', async () => {
  at('/service-keys/12345678');
  await start();
  const arrivals: (string | null)[] = [];
  sharedRoute().arrive = (where) => arrivals.push(where?.page.id ?? null);
  go('/contacts/12345678');
  go('/service-keys/12345678/key/7');
  expect(arrivals).toEqual([null, 'hubspot/service-key']);
  expect(sent).toHaveLength(1);
});

test('an event that the page sends says nothing: the address alone counts', async () => {
  at('/contacts/12345678');
  await start();
  document.dispatchEvent(new CustomEvent('keyturn', { detail: '/service-keys/12345678' }));
  navigation.dispatchEvent(new Event('currententrychange'));
  expect(sent).toEqual([]);
});

test('comes back to life with a page that the browser had kept', async () => {
  at('/service-keys/12345678');
  await start();
  const arrivals: unknown[] = [];
  sharedRoute().arrive = (where) => arrivals.push(where);
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
  expect(arrivals).toHaveLength(1);
});

test('tells the page script that the browser had kept the page, which it may have to tell of again', async () => {
  at('/service-keys/12345678');
  await start();
  const arrivals: unknown[] = [];
  sharedRoute().arrive = (_where, how) => arrivals.push(how);
  go('/service-keys/12345678?page=2');
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  expect(arrivals).toEqual(['moved', 'kept']);
});

describe('a page that the browser prepares', () => {
  const prepare = (prerendering: boolean) =>
    Object.defineProperty(document, 'prerendering', { value: prerendering, configurable: true });

  test('asks for nothing until it is shown, wherever it moves meanwhile', async () => {
    prepare(true);
    at('/service-keys/12345678');
    await start();
    go('/service-keys/12345678/key/7');
    expect(sent).toEqual([]);
    prepare(false);
    document.dispatchEvent(new Event('prerenderingchange'));
    expect(sent).toEqual([ASKED]);
  });
});

test('put there once more, by the worker, it has the first one look again', async () => {
  at('/service-keys/12345678');
  await start();
  vi.resetModules();
  await start();
  expect(sent).toEqual([ASKED, ASKED]);
  const arrivals: unknown[] = [];
  sharedRoute().arrive = (where, how) => arrivals.push([where?.page.id ?? null, how]);
  vi.resetModules();
  await start();
  go('/contacts/12345678');
  expect(arrivals).toEqual([
    ['hubspot/service-keys', 'missed'],
    [null, 'moved'],
  ]);
});

test('a leftover of an older version stops quietly', async () => {
  at('/contacts/12345678');
  await start();
  id = undefined;
  go('/service-keys/12345678');
  id = 'keyturn-test';
  go('/service-keys/12345678');
  expect(sent).toEqual([]);
});

test('an element of the page with a telling id is not taken for what the scripts share', () => {
  const decoy = document.createElement('form');
  decoy.id = 'keyturn.route';
  document.body.append(decoy);
  expect(sharedRoute().arrive).toBeNull();
});
