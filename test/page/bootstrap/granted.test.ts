// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whereText } from '../../../src/background/page/where.ts';
import { knowPackage } from '../../../src/catalogue/of-package.ts';
import { providerById, recognise } from '../../../src/catalogue/registry.ts';
import { sharedRoute } from '../../../src/page/route.ts';

/** The script on origins that a person lets Keyturn into. */

knowPackage();

const LIST = 'https://gitlab.com/-/user_settings/personal_access_tokens';
const PROJECT = 'https://gitlab.com/acme/shop/-/settings/access_tokens';
const HOME = 'https://gitlab.com/';

let sent: unknown[];
/** What the worker answers; `asked` addresses are those that the tab showed as it was asked. */
let answer: (asked: readonly string[]) => unknown;
let asked: string[];
let id: string | undefined;
let navigation: EventTarget;
/** What the page's script was told, as page and reason. */
let arrivals: [string | null, string][];

beforeEach(() => {
  vi.resetModules();
  [sent, asked, arrivals, id, navigation] = [[], [], [], 'keyturn-test', new EventTarget()];
  answer = () => ({ ok: true, value: told(asked.at(-1) ?? '') });
  Object.assign(sharedRoute(), {
    lookAgain: null,
    provider: null,
    arrive: (where: { page: { id: string } } | null, how: string) => arrivals.push([where?.page.id ?? null, how]),
  });
  Object.defineProperty(document, 'prerendering', { value: undefined, configurable: true });
  const sendMessage = async (message: unknown) => {
    sent.push(message);
    asked.push(location.href);
    return answer(asked);
  };
  Object.assign(globalThis, {
    navigation,
    chrome: {
      runtime: {
        get id() {
          return id;
        },
        sendMessage,
      },
    },
  });
});
// Ends the script of the test.
afterEach(() => {
  id = undefined;
  navigation.dispatchEvent(new Event('currententrychange'));
});

/** What the worker says of an address. */
function told(href: string): string | null {
  const where = recognise(new URL(href));
  const provider = where && providerById(where.page.provider);
  return where && provider ? whereText(href, where, provider) : null;
}
const at = (href: string) => vi.stubGlobal('location', { href });
const settled = () => new Promise((done) => setTimeout(done));
const start = async () => {
  await import('../../../src/page/granted.ts');
  await settled();
};
const go = (href: string) => {
  at(href);
  navigation.dispatchEvent(new Event('currententrychange'));
};

test('tells the page script what the worker says that the tab shows, with what reading it needs', async () => {
  at(LIST);
  await start();
  expect(sent).toEqual([{ type: 'where', protocol: 1 }]);
  expect(arrivals).toEqual([['gitlab/personal-access-tokens', 'moved']]);
  expect(sharedRoute().provider?.id).toBe('gitlab');
});

test('tells it that the tab is on no key page, and keeps what reading the last one needed', async () => {
  at(LIST);
  await start();
  go(HOME);
  await settled();
  expect(arrivals.at(-1)).toEqual([null, 'moved']);
  expect(sharedRoute().provider?.id).toBe('gitlab');
});

test('asks again while the worker does not answer, but not for ever', async () => {
  answer = () => Promise.reject(new Error('no worker'));
  at(LIST);
  await start();
  expect([sent.length, arrivals]).toEqual([4, []]);
});

test('asks again where the worker does not know yet that the tab has moved', async () => {
  answer = ({ length }) => ({ ok: true, value: told(length === 1 ? PROJECT : LIST) });
  at(LIST);
  await start();
  expect([sent.length, arrivals]).toEqual([2, [['gitlab/personal-access-tokens', 'moved']]]);
});

test.each([
  ['of a key page', (href: string) => ({ ok: true, value: told(href) })],
  ['of no key page', () => ({ ok: true, value: null })],
  ['that is a refusal', () => ({ ok: false, error: 'error_refused', values: [] })],
])('an answer %s that the tab has left says nothing, and it is asked about no more', async (_of, late) => {
  let come: (reply: unknown) => void = () => undefined;
  answer = ({ length }) =>
    length === 1
      ? new Promise((resolve) => {
          come = resolve;
        })
      : { ok: true, value: told(PROJECT) };
  at(LIST);
  await start();
  go(PROJECT);
  await settled();
  come(late(LIST));
  await settled();
  expect(asked).toEqual([LIST, PROJECT]);
  expect(arrivals).toEqual([['gitlab/project-access-tokens', 'moved']]);
});

test('a page that the browser prepares asks for nothing until it is shown', async () => {
  const prepare = (value: boolean) => Object.defineProperty(document, 'prerendering', { value, configurable: true });
  prepare(true);
  at(LIST);
  await start();
  expect(sent).toEqual([]);
  prepare(false);
  document.dispatchEvent(new Event('prerenderingchange'));
  await settled();
  expect(arrivals).toHaveLength(1);
});

test('a page that the browser had kept is told of as such, and a page that was loaded is not', async () => {
  at(LIST);
  await start();
  for (const persisted of [true, false]) dispatchEvent(new PageTransitionEvent('pageshow', { persisted }));
  await settled();
  expect(arrivals.map(([, how]) => how)).toEqual(['moved', 'kept']);
});

test('put there once more, by the worker, it has the first one look again', async () => {
  at(LIST);
  await start();
  vi.resetModules();
  await start();
  go(HOME);
  await settled();
  expect(arrivals.map(([, how]) => how)).toEqual(['moved', 'missed', 'moved']);
});

test('a leftover of an older version ends what is shown, and asks no more', async () => {
  at(LIST);
  await start();
  id = undefined;
  go(PROJECT);
  id = 'keyturn-test';
  go(LIST);
  await settled();
  expect([sent.length, arrivals.slice(1)]).toEqual([1, [[null, 'moved']]]);
});
