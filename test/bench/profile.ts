import { startProxy } from '../harness/proxy.ts';
import { startServer } from '../harness/server.ts';
import { ADDRESS, serveKeys } from './key-page.ts';
import { kindsOfWork, TRACED } from './kinds-of-work.ts';
import { median } from './statistics.ts';
import type { Call } from './traced.ts';
import { Variant } from './variant.ts';

const CHANGES = 6;
const SHOWN = 60;

/**
 * Prints which functions take a page's time, by the browser's profiler: in themselves, and with what they call. `folder`: a build
 * whose names are whole.
 */
export async function profileKeyPage(folder: string, rows: number, doing: string): Promise<void> {
  const server = await startServer(serveKeys);
  const proxy = await startProxy(server.port, (host) => !host.endsWith('hubspot.com'));
  const variant = new Variant('Keyturn', folder);
  try {
    await variant.start(proxy.port);
    const page = await variant.open();
    const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
    const load = async () => {
      await page.goto(`${ADDRESS}?rows=${rows}`);
      await wait(2_000 + rows * 4);
    };
    const change = async () => {
      for (let count = 0; count < CHANGES; count += 1) {
        await page.run(`change('${doing}')`);
        await wait(600 + rows);
      }
    };
    await load();
    print(await page.profiled(doing === 'load' ? load : change), doing === 'load' ? 1 : CHANGES);
  } finally {
    await variant.close();
    await proxy.close();
    await server.close();
  }
}

/**
 * Prints what the thread of a page does while it loads in a tab of its own, ms of CPU by kind of work, with each build (null: without
 * any) in turn; medians. A trace itself takes time, so that the sums are larger than those of `key-page.ts`.
 */
export async function traceKeyPage(folders: readonly (string | null)[], rows: number, rounds: number): Promise<void> {
  const server = await startServer(serveKeys);
  const proxy = await startProxy(server.port, (host) => !host.endsWith('hubspot.com'));
  const variants = folders.map((folder) => new Variant(folder ?? 'no extension', folder));
  const told = new Map(variants.map((variant) => [variant, [] as ReadonlyMap<string, number>[]]));
  try {
    for (const variant of variants) await variant.start(proxy.port);
    // The very first round warms browsers up.
    for (let round = -1; round < rounds; round += 1) {
      for (const [variant, all] of told) {
        const page = await variant.open();
        const load = async () => {
          await page.goto(`${ADDRESS}?rows=${rows}`);
          await new Promise((done) => setTimeout(done, 2_000 + rows * 4));
        };
        const work = kindsOfWork(await page.traced(load, TRACED), ADDRESS);
        if (round >= 0) all.push(work);
        await page.close();
      }
    }
    for (const [{ name }, all] of told) {
      const kinds = [...new Set(all.flatMap((work) => [...work.keys()]))].sort();
      const texts = kinds.map((kind) => `${kind} ${median(all.map((work) => work.get(kind) ?? 0)).toFixed(0)}`);
      console.log(`${rows} rows, ${name}: ${texts.join(' · ')} ms`);
    }
  } finally {
    for (const variant of variants) await variant.close();
    await proxy.close();
    await server.close();
  }
}

function print(calls: readonly Call[], times: number): void {
  const ms = (value: number) => (value / times).toFixed(1).padStart(8);
  const table = (title: string, of: 'self' | 'total') => {
    console.log(`\n${title}`);
    for (const call of calls.toSorted((a, b) => b[of] - a[of]).slice(0, SHOWN))
      console.log(`${ms(call.self)} ${ms(call.total)}  ${call.name}`);
  };
  console.log(
    `ms each time, by itself and with what it calls; all: ${ms(calls.reduce((sum, { self }) => sum + self, 0))}`,
  );
  table('by itself', 'self');
  table('with what it calls', 'total');
}
