// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PageDefinition, ReadableProvider } from '../../../src/catalogue/schema.ts';
import { sharedRoute } from '../../../src/page/route.ts';
import { pageWithWorker } from '../../support/page-worker.ts';

/** The built scripts themselves, put into one page as the worker puts them there. Run `npm run build` first. */

const PROVIDER: ReadableProvider = { id: 'acme', hosts: ['127.0.0.1'], since: 0, kinds: [], tokens: [] };
const LIST = {
  id: 'acme/keys',
  provider: 'acme',
  kind: 'acme/key',
  role: 'list',
  hosts: PROVIDER.hosts,
  path: /./,
  rowId: { from: 'name', pattern: /^.+$/u },
} as unknown as PageDefinition;
const PAGE = `<main><h1>API keys</h1><table><tr><th>Name</th><th>Created</th></tr>
<tr><td>Backup</td><td>Mar 14, 2026</td></tr><tr><td>Export</td><td>Apr 2, 2026</td></tr></table></main>`;

let worker: ReturnType<typeof pageWithWorker>;

const run = (file: string) => runInThisContext(readFileSync(`dist/chrome/${file}.js`, 'utf8'));

beforeEach(() => {
  worker = pageWithWorker((name) => {
    if (name === 'reader') run('words/en');
    run(name);
  });
});
afterEach(() => {
  sharedRoute().arrive?.(null, 'moved');
  vi.useRealTimers();
});

test('rows without links are read by a script of their own; whether they are all, by one that comes after the first look', async () => {
  document.documentElement.lang = 'de';
  document.body.innerHTML = PAGE.replace('Created', 'Erstellt am')
    .replace('Mar 14, 2026', '14. März 2026')
    .replace('Apr 2, 2026', '2. April 2026');
  const route = sharedRoute();
  route.provider = PROVIDER;
  for (const file of ['page', 'words/de']) run(file);
  const isWhole = worker.toldThat(({ complete }) => complete);
  route.arrive?.({ page: LIST, account: 'team', id: null }, 'moved');
  await isWhole;
  expect(worker.asked).toEqual(['reader', 'lists', 'unlinked-rows', 'completeness']);
  expect(worker.told[0]).toMatchObject({ outcome: 'read', complete: false, present: ['Backup', 'Export'] });
  expect(worker.told[0]?.sightings.map(({ created }) => created !== null)).toEqual([true, true]);
  // German was there before the reader, which knew it at its first look.
  expect(worker.sent.filter(({ type }) => type === 'words')).toEqual([]);
});

test('a number in a name or an id brings no script that reads ages', async () => {
  document.body.innerHTML = PAGE.replace('Backup', 'Key 12')
    .replace('Created', 'ID</th><th>Created')
    .replace('<td>Mar', '<td>1000012</td><td>Mar')
    .replace('<td>Apr', '<td>1000013</td><td>Apr');
  const route = sharedRoute();
  const isWhole = worker.toldThat(({ complete }) => complete);
  route.arrive?.({ page: LIST, account: 'team', id: null }, 'moved');
  await isWhole;
  expect(worker.asked).not.toContain('rare-dates');
});

test('a number that may be an age is read by a script of its own, once it was met', async () => {
  document.body.innerHTML = PAGE.replace('Created', 'Age (days)')
    .replace('Mar 14, 2026', '412')
    .replace('Apr 2, 2026', '7');
  const route = sharedRoute();
  const isRead = worker.toldThat(({ sightings }) => sightings.some(({ created }) => created !== null));
  route.arrive?.({ page: LIST, account: 'team', id: null }, 'moved');
  await isRead;
  expect(worker.asked).toContain('rare-dates');
});

test('a page that nobody knows is looked at, and read by what was taught of it', async () => {
  document.body.innerHTML = PAGE.replace('Name', 'Frob').replace('Created', 'Vrrm');
  const route = sharedRoute();
  route.provider = PROVIDER;
  for (const file of ['words/en', 'words/all', 'look', 'page']) run(file);
  expect(route.look?.propose().map(({ columns }) => columns.map(({ label }) => label))).toEqual([['frob', 'vrrm']]);
  const preview = route.look?.preview({ list: 0, columns: { name: 0, created: 1 } });
  expect(preview).toMatchObject({ read: 2, dated: 2, layout: { of: 'cells', width: 2 } });
  const isTold = worker.toldThat(() => true);
  const page = { ...LIST, layout: preview?.layout } as PageDefinition;
  route.arrive?.({ page, account: 'team', id: null }, 'moved');
  await isTold;
  expect(worker.asked).toContain('taught-rows');
  expect(worker.asked).not.toContain('unlinked-rows');
  expect(worker.told[0]).toMatchObject({ outcome: 'read', present: ['Backup', 'Export'] });
  expect(worker.told[0]?.sightings.map(({ created }) => created !== null)).toEqual([true, true]);
});

test('where several kinds stand on a page, the script that the worker puts there tells them apart', async () => {
  document.body.innerHTML = PAGE.replace('<th>Created', '<th>Type<th>Created').replace('<td>Mar', '<td>Classic<td>Mar');
  document.body.innerHTML = document.body.innerHTML.replace('<td>Apr', '<td>Other<td>Apr');
  const route = sharedRoute();
  route.provider = PROVIDER;
  for (const file of ['page', 'several-kinds']) run(file);
  const isTold = worker.toldThat(() => true);
  const kindIs = [{ kind: 'acme/old', by: 'column', column: /^Type$/, text: /^Classic$/ }] as const;
  const page = { ...LIST, kind: 'acme/keys', kinds: ['acme/old', 'acme/new'], kindIs } as PageDefinition;
  route.arrive?.({ page, account: 'team', id: null }, 'moved');
  await isTold;
  expect(worker.told[0]?.sightings.map((one) => `${one.kind} ${one.told ?? '-'}`)).toEqual([
    'acme/keys acme/old',
    'acme/keys -',
  ]);
});
