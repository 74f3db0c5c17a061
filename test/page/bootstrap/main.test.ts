// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { recognise } from '../../../src/catalogue/pages.ts';
import '../../support/read-hubspot.ts';
import '../../../src/page/account-label.ts';
import { sharedRoute } from '../../../src/page/route.ts';

/** When a visit begins and ends, and when the one that goes on looks or tells once more. */

const LIST = '/service-keys/12345678';
const ID = 'keyturn-test';

interface Begun {
  readonly page: string;
  readonly left: AbortSignal;
  readonly done: string[];
}
let visits: Begun[];
let heard: ((message: unknown, sender: { id?: string }) => void)[];

vi.mock('../../../src/page/visit.ts', () => ({
  startVisit: (where: { page: { id: string } }, left: AbortSignal) => {
    const done: string[] = [];
    visits.push({ page: where.page.id, left, done });
    return { refresh: () => done.push('asked again'), tellAgain: (isKept: boolean) => done.push(`told ${isKept}`) };
  },
}));

beforeEach(async () => {
  vi.resetModules();
  [visits, heard] = [[], []];
  document.body.innerHTML = '<keyturn-overlay></keyturn-overlay><p>Keys</p>';
  const onMessage = { addListener: (listener: (typeof heard)[number]) => heard.push(listener) };
  vi.stubGlobal('chrome', { runtime: { id: ID, onMessage } });
  Object.assign(sharedRoute(), { arrive: null, lookAgain: null });
  await import('../../../src/page/main.ts');
});

const go = (path: string | null, how: 'moved' | 'missed' | 'kept' = 'moved') =>
  sharedRoute().arrive?.(path === null ? null : recognise(new URL(path, 'https://app.hubspot.com')), how);
const isUnderWay = () => visits.map(({ left }) => !left.aborted);

test('a visit begins on a key page and ends with it', () => {
  go(null);
  go(LIST);
  expect([visits.map(({ page }) => page), isUnderWay()]).toEqual([['hubspot/service-keys'], [true]]);
  go(`${LIST}/key/7`);
  expect(isUnderWay()).toEqual([false, true]);
  go('/contacts/12345678');
  expect(isUnderWay()).toEqual([false, false]);
});

test('on the same page it goes on: its view is asked for again, or it tells once more', () => {
  go(LIST);
  go(`${LIST}?page=2`);
  go(LIST, 'missed');
  go(LIST, 'kept');
  expect(visits.map(({ done }) => done)).toEqual([['asked again', 'told false', 'told true']]);
  expect(isUnderWay()).toEqual([true]);
});

test('what an older version has left goes, and nothing else', () => {
  expect(document.body.innerHTML).toBe('<p>Keys</p>');
});

test('put there once more it leaves the first one at its work', async () => {
  go(LIST);
  vi.resetModules();
  await import('../../../src/page/main.ts');
  go(`${LIST}?page=2`);
  expect([visits.length, heard.length]).toEqual([1, 1]);
});

describe('a message that something has changed', () => {
  const CHANGED = { protocol: 1, type: 'ledger-changed' };

  test('from the worker has the view asked for again', () => {
    go(LIST);
    for (const listener of heard) listener(CHANGED, { id: ID });
    expect(visits[0]?.done).toEqual(['asked again']);
  });

  test.each([
    ['another extension', CHANGED, { id: 'another' }],
    ['nobody', CHANGED, {}],
    ['the worker, of another protocol', { ...CHANGED, protocol: 0 }, { id: ID }],
    ['the worker, about something else', { ...CHANGED, type: 'collapse' }, { id: ID }],
    ['the worker, with more than that', { ...CHANGED, keys: [] }, { id: ID }],
    ['the worker, of no shape', null, { id: ID }],
  ])('from %s is not heard', (_who, message, sender) => {
    go(LIST);
    for (const listener of heard) listener(message, sender);
    expect(visits[0]?.done).toEqual([]);
  });
});
