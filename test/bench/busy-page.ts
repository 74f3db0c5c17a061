import type { IncomingMessage, ServerResponse } from 'node:http';
import { startProxy } from '../harness/proxy.ts';
import { startServer } from '../harness/server.ts';
import { pageOfKeys } from './key-page.ts';
import { median } from './statistics.ts';
import { Variant } from './variant.ts';

const ADDRESS = 'https://app.hubspot.com/service-keys/12345678';
/** How long a storm and a scroll last, and how long a page is given before, in ms. */
const STORM = 10_000;
const SCROLL = 4_000;
const BEFORE = 4_000;
const SCROLLS = 4;
const RATES = [1_000, 100_000] as const;
const IN_AND_OUT = 200;

/**
 * `storm`: texts in rows and beside them and elements that go and come, so many a second as far as it can; answers how many it
 * made. `scrolling`: what each frame took, in ms. `go`: to another page of the same application.
 */
const DOING = `<div id="live">${'<p>x</p>'.repeat(50)}</div><script>
const rows = document.querySelectorAll('tbody tr'), live = document.querySelector('#live');
let made = 0;
const change = () => {
  made += 1;
  if (made % 3 === 0) rows[made % rows.length].cells[3].firstChild.data = (1 + (made % 25)) + ' days ago';
  else if (made % 3 === 1) live.children[made % 50].firstChild.data = String(made);
  else live.append(live.firstChild);
};
const frames = (ms, doing) => new Promise((done) => {
  const start = performance.now(), took = [];
  let last = start;
  const frame = () => {
    const now = performance.now();
    took.push(now - last);
    last = now;
    doing(now - start);
    if (now - start < ms) requestAnimationFrame(frame);
    else done(took.slice(2));
  };
  requestAnimationFrame(frame);
});
globalThis.storm = async (rate, ms) => {
  made = 0;
  await frames(ms, (elapsed) => {
    const until = performance.now() + 12;
    while (made < (elapsed / 1000) * rate && performance.now() < until) change();
  });
  return made;
};
globalThis.scrolling = (ms) => (scrollTo(0, 0), frames(ms, () => scrollBy(0, 24)));
const list = document.querySelector('main').cloneNode(true);
globalThis.inAndOut = async (times) => {
  const wait = (ms) => new Promise((done) => setTimeout(done, ms));
  for (let time = 0; time < times; time += 1) {
    history.pushState(null, '', '/service-keys/12345678');
    document.querySelector('main').replaceWith(list.cloneNode(true));
    await wait(330);
    history.pushState(null, '', '/contacts/12345678');
    document.querySelector('main').replaceChildren('Contacts');
    await wait(30);
  }
};
</script>`;

function serve({ url = '' }: IncomingMessage, response: ServerResponse): boolean {
  const rows = Number(new URL(url, ADDRESS).searchParams.get('rows') ?? 0);
  response
    .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
    .end(pageOfKeys(rows, DOING));
  return true;
}

/** What Keyturn takes from a page of keys that changes without end, is scrolled, and is left and come to again. */
export async function measureBusyPage(): Promise<void> {
  const server = await startServer(serve);
  const proxy = await startProxy(server.port, (host) => !host.endsWith('hubspot.com'));
  const [none, ours] = [new Variant('none', null), new Variant('Keyturn', 'dist/chrome')];
  try {
    for (const variant of [none, ours]) await variant.start(proxy.port);
    console.log(await none.version());
    for (const rate of RATES) await storm(none, ours, rate);
    await scroll(none, ours);
    for (const variant of [none, ours]) await leaveAndCome(variant);
  } finally {
    for (const variant of [none, ours]) await variant.close();
    await proxy.close();
    await server.close();
  }
}

async function opened(variant: Variant, rows: number) {
  const page = await variant.open();
  await page.spent(() => page.goto(`${ADDRESS}?rows=${rows}`), BEFORE);
  return page;
}

async function storm(none: Variant, ours: Variant, rate: number): Promise<void> {
  const made: number[] = [];
  let longest = 0;
  for (const variant of [none, ours]) {
    const page = await opened(variant, 100);
    made.push(Number(await page.run(`storm(${rate}, ${STORM})`)));
    if (variant === ours) longest = await page.longestOfOurs(() => page.run(`storm(${rate}, ${STORM / 2})`));
    await page.close();
  }
  const [alone = Number.NaN, added = Number.NaN] = made;
  console.log(
    `${rate} changes a second: the page made ${added} of ${alone} (${((100 * added) / alone).toFixed(1)} %); longest call of ours ${longest.toFixed(1)} ms`,
  );
}

async function scroll(none: Variant, ours: Variant): Promise<void> {
  const pages = [await opened(none, 1_000), await opened(ours, 1_000)];
  const p95s: number[][] = [[], []];
  for (let round = 0; round < SCROLLS; round += 1) {
    for (const [index, page] of pages.entries()) {
      await page.toFront();
      const took = ((await page.run(`scrolling(${SCROLL})`)) as number[]).sort((a, b) => a - b);
      p95s[index]?.push(took[Math.floor(took.length * 0.95)] ?? Number.NaN);
    }
  }
  for (const page of pages) await page.close();
  console.log(
    `scrolling 1,000 rows, p95 of frames: ${p95s.map((all) => median(all).toFixed(1)).join(' ms alone, ')} ms`,
  );
}

async function leaveAndCome(variant: Variant): Promise<void> {
  const page = await opened(variant, 20);
  for (const times of [10, IN_AND_OUT]) {
    // In portions: what takes minutes counts as not answered.
    for (let done = 0; done < times; done += 10) await page.run('inAndOut(10)');
    await page.spent(async () => undefined, BEFORE);
    const { heap, nodes, listeners } = await page.held();
    console.log(
      `${variant.name}: after ${times} times in and out ${heap.toFixed(0)} kB, ${nodes} nodes, ${listeners} listeners`,
    );
  }
  await page.close();
}
