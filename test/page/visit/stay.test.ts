// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { recognise } from '../../../src/catalogue/pages.ts';
import '../../support/read-hubspot.ts';
import { pageWithWorker, type Sighted } from '../../support/page-worker.ts';

const KEY = '/service-keys/12345678/key/7';
const LIST = '/service-keys/12345678';
const END = '<dl><dt>Expires</dt><dd>Mar 14, 2027</dd></dl>';

let worker: ReturnType<typeof pageWithWorker>;
/** What the worker puts into the page when it is asked to. */
let bring: (name: string) => Promise<unknown>;
/** What the clock of the page shows. */
let now: number;

beforeEach(() => {
  bring = (name) => import(`../../../src/page/${name}.ts`);
  now = Date.UTC(2026, 10, 24, 12);
  worker = pageWithWorker((name) => bring(name), now);
});

afterEach(async () => {
  (await import('../../../src/page/route.ts')).sharedRoute().arrive?.(null, 'moved');
  vi.useRealTimers();
});

const show = (html: string) => {
  document.body.innerHTML = `<main><h1>Sync</h1><h2>Service key</h2><code>pat-na1-88a7a***-****-****-****-************</code>${html}</main>`;
};
const isTold = (isSo: (message: Sighted, at: number) => boolean) => worker.toldThat(isSo);

/** The tab comes to an address within its document. */
async function go(path: string): Promise<void> {
  const url = new URL(path, 'https://app.hubspot.com');
  vi.stubGlobal('location', { href: url.href });
  await import('../../../src/page/main.ts');
  const { sharedRoute } = await import('../../../src/page/route.ts');
  sharedRoute().arrive?.(recognise(url), 'moved');
}

test('each stay on a key page is a visit of its own; its query is no other page', async () => {
  show(END);
  const visits: (number | undefined)[] = [];
  for (const path of [KEY, `${KEY}?tab=1`, LIST, KEY]) {
    now += 60_000;
    vi.setSystemTime(now);
    const before = worker.told.length;
    await go(path);
    if (path.includes('?')) show(`${END}<p>Used by billing</p><p>Created Mar 14, 2026</p>`);
    visits.push((await isTold((_, at) => at >= before)).visit);
  }
  const [first, again, list, back] = visits;
  expect(again).toBe(first);
  expect([list, back].map((visit) => (visit ?? 0) - (first ?? 0))).toEqual([120_000, 180_000]);
});

test('an end that the page shows no more is told as one that is not there', async () => {
  show(END);
  await go(KEY);
  await isTold(({ sightings }) => sightings.some(({ expires, isWhole }) => expires !== null && isWhole));
  show('');
  const { sightings } = await isTold((message) =>
    message.sightings.some(({ expires, isWhole }) => !expires && isWhole),
  );
  expect(sightings).toMatchObject([{ id: '7', expires: null, oldSecretExpires: null, isWhole: true }]);
});

test('keys are told of before the script is there that judges the page, and what it judges after that', async () => {
  (await import('../../../src/page/route.ts')).sharedRoute().completeness = null;
  let come: () => void = () => undefined;
  const isThere = new Promise<void>((resolve) => {
    come = resolve;
  });
  bring = async (name) => {
    if (name !== 'completeness') return import(`../../../src/page/${name}.ts`);
    await isThere;
    const { completenessOf } = await import('../../../src/page/read/completeness/index.ts');
    const { readWholly } = await import('../../../src/page/read/completeness/read-wholly.ts');
    (await import('../../../src/page/route.ts')).sharedRoute().completeness = { judge: completenessOf, readWholly };
  };
  document.body.innerHTML =
    '<main><h1>Service keys</h1><table><tr><th>Name</th><th>Created</th></tr><tr><td><a href="/service-keys/12345678/key/7">Sync</a></td><td>Mar 14, 2026</td></tr></table></main>';
  await go(LIST);
  const first = await isTold(({ present }) => present?.includes('7') === true);
  expect(first).toMatchObject({ outcome: 'read', complete: false });
  come();
  expect(await isTold(({ complete }) => complete)).toMatchObject({ outcome: 'read', present: ['7'], sightings: [] });
});
