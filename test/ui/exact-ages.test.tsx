// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LogImportReport } from '../../src/protocol/messages.ts';
import { ExactAges } from '../../src/ui/components/exact-ages.tsx';
import { worker } from './fake-worker.ts';
import { overviewOf, viewOf } from './samples.ts';
import { all, choose, clear, click, draw, said, settled, submit, text, type } from './screen.ts';

vi.mock('../../src/browser/browser.ts', async () => ({ default: (await import('./fake-browser.ts')).fakeBrowser }));
vi.mock('../../src/protocol/ask.window.ts', () => import('./fake-worker.ts'));

const HEAD = 'Time,Action,User,Object ID,Location,URL\n';
const PLACE = 'https://app.hubspot.com/service-keys/12345678/key/4711';
const LINE = (action: string, url = PLACE) => `2026-03-01T09:30:00Z,${action},ana@example.org,4711,Kraków,${url}\n`;
const LOG = HEAD + LINE('SERVICE_KEY_CREATE') + LINE('LOGIN');

const view = viewOf();
const refresh = vi.fn(async () => {});
const ledger = { overview: overviewOf([{}]), failure: null, refresh, act: async () => null };
const at = { earliest: Date.UTC(2026, 2, 1, 9, 30), latest: Date.UTC(2026, 2, 1, 9, 30) };

const report: LogImportReport = {
  applied: false,
  changes: [
    {
      key: view.key,
      name: view.name,
      kind: view.kind,
      account: view.account,
      id: view.id,
      what: 'birth',
      from: null,
      to: at,
    },
  ],
  unchanged: 2,
};

beforeEach(async () => {
  vi.stubEnv('TZ', 'Europe/Warsaw');
  clear();
  refresh.mockClear();
  worker.start();
  worker.answer('import-log', report);
  await draw(<ExactAges ledger={ledger} />);
});

afterEach(() => {
  vi.unstubAllEnvs();
});

async function read(name: string, content: BlobPart): Promise<void> {
  await choose(name, content);
  await vi.dynamicImportSettled();
  await settled();
}

test('says how to get the file, with a source and the day it was checked', () => {
  expect(all('[data-part="export-steps"] li').length).toBeGreaterThan(2);
  expect(text('[data-part="exact-ages"]')).toContain('checked November 25, 2026');
});

describe('a log', () => {
  test('is shown before anything changes, and then applied', async () => {
    await read('history.csv', LOG);
    expect(worker.of('import-log')).toMatchObject([{ apply: false, events: [{ kind: view.kind, id: '4711' }] }]);
    expect(text('[data-part="log-preview"]')).toContain('Warehouse sync');
    expect(text('[data-part="log-preview"]')).toContain('March 1, 2026');
    expect(text('[data-part="log-preview"]')).toContain('2 keys are already known');
    // It scrolls where it is long: by the keyboard, too.
    expect(all('[data-part="log-preview"] section[tabindex="0"][aria-label*="history.csv"]')).toHaveLength(1);
    await click('[data-action="import"]');
    expect(worker.of('import-log')).toMatchObject([{ apply: false }, { apply: true, events: [{ id: '4711' }] }]);
    expect(said()).toContain('1 change');
    expect(refresh).toHaveBeenCalledOnce();
    expect(all('[data-part="log-preview"]')).toHaveLength(0);
  });

  test('gives the worker no address, e-mail or place', async () => {
    await read('history.csv', LOG);
    expect(JSON.stringify(worker.asked)).not.toMatch(/ana|example|Krak|https/);
  });

  test('that does not say whose it is, is read once the user has said it', async () => {
    await read('history.csv', HEAD + LINE('SERVICE_KEY_CREATE', ''));
    expect(worker.of('import-log')).toEqual([]);
    expect(all('[data-part="account-choice"] option').map((option) => option.getAttribute('value'))).toEqual([
      '12345678',
    ]);
    await submit('[data-part="account-choice"]');
    expect(worker.of('import-log')).toEqual([]);
    await type('[data-part="account-choice"] input', '12345678');
    await submit('[data-part="account-choice"]');
    await vi.dynamicImportSettled();
    await settled();
    expect(worker.of('import-log')).toMatchObject([{ apply: false, events: [{ account: '12345678' }] }]);
  });

  test('names the lines that it could not use, with their numbers and why', async () => {
    await read('history.csv', `${LOG}someday,SERVICE_KEY_ROTATE,x,4711,y,${PLACE}\n`);
    expect(text('[data-part="not-understood"] summary')).toContain('1 line');
    expect(text('[data-part="not-understood"] li')).toMatch(/4/);
    expect(text('[data-part="not-understood"] li')).not.toMatch(/log_line_/);
  });

  test('with nothing new offers nothing to apply', async () => {
    worker.answer('import-log', { applied: false, changes: [], unchanged: 3 });
    await read('history.csv', LOG);
    expect(all('[data-action="import"]')).toHaveLength(0);
    expect(text('[data-part="log-preview"]')).toContain('3 keys are already known');
  });

  test('the worker refuses is said so', async () => {
    worker.refuse('import-log', 'error_newer_data');
    await read('history.csv', LOG);
    expect(text('[data-part="file-problem"]')).toContain('newer version');
  });
});

describe('a file that is no log', () => {
  test.each([
    ['notes.txt', 'Dear diary,\nnothing happened.\n'],
    ['list.csv', 'a,b\n1,2\n'],
    ['data.json', '{"results": "'],
    ['log.xlsx', 'PK\u0003\u0004'],
    ['empty.csv', ''],
  ])('%s gets a plain word on what to do', async (name, content) => {
    await read(name, content);
    expect(text('[data-part="file-problem"]')).toMatch(/\. |file/);
    expect(text('[data-part="file-problem"]')).not.toMatch(/log_problem|file_/);
    expect(worker.of('import-log')).toEqual([]);
  });

  test('its message goes when a good one follows', async () => {
    await read('empty.csv', '');
    await read('history.csv', LOG);
    expect(all('[data-part="file-problem"]')).toHaveLength(0);
    expect(all('[data-part="log-preview"]')).toHaveLength(1);
  });
});

test('a spreadsheet in UTF-16 is read too', async () => {
  const bytes = new Uint8Array([0xff, 0xfe, ...[...LOG].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])]);
  await read('history.csv', bytes);
  expect(worker.of('import-log')).toMatchObject([{ events: [{ id: '4711' }] }]);
});

test.each([
  ['little', (c: number) => [c & 255, c >> 8]],
  ['big', (c: number) => [c >> 8, c & 255]],
])('UTF-16 without its mark is read too, %s end first', async (_, bytesOf) => {
  await read('history.csv', new Uint8Array([...LOG].flatMap((c) => bytesOf(c.charCodeAt(0)))));
  expect(worker.of('import-log')).toMatchObject([{ events: [{ id: '4711' }] }]);
});
