import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProxy } from '../harness/proxy.ts';
import { startServer } from '../harness/server.ts';
import { ADDRESS, serveKeys } from './key-page.ts';
import { median } from './statistics.ts';
import { Variant } from './variant.ts';

const CHANGES = 8;
const SETTLED = { 100: 3_000, 1000: 6_000, 10000: 30_000 } as const;
/** How long is waited for a message, in ms. */
const LONGEST = 2_000;
/** Before our script: notes when and how much it sends. Counts characters of JSON, which are bytes where all is ASCII. */
const NOTED = `(() => { const send = chrome.runtime.sendMessage.bind(chrome.runtime);
chrome.runtime.sendMessage = (message) => { const size = JSON.stringify(message).length;
document.documentElement.dataset.told = JSON.stringify([...JSON.parse(document.documentElement.dataset.told ?? '[]'), [performance.now(), size]]);
return send(message); }; })();\n`;

type Told = readonly (readonly [at: number, size: number])[];

/** From a row's change to the message that tells it: ms that pass, and what all messages about it weigh. */
export async function measureTold(): Promise<void> {
  const copy = mkdtempSync(join(tmpdir(), 'keyturn-told-'));
  cpSync('dist/chrome', copy, { recursive: true });
  writeFileSync(join(copy, 'page.js'), NOTED + readFileSync(join(copy, 'page.js'), 'utf8'));
  const server = await startServer(serveKeys);
  const proxy = await startProxy(server.port, (host) => !host.endsWith('hubspot.com'));
  const variant = new Variant('Keyturn', copy);
  try {
    await variant.start(proxy.port);
    console.log('from a changed row to the message that tells it');
    for (const rows of [100, 1_000, 10_000] as const) {
      const page = await variant.open();
      await page.spent(() => page.goto(`${ADDRESS}?rows=${rows}`), SETTLED[rows]);
      const [times, sizes, untold] = [[] as number[], [] as number[], [] as number[]];
      for (let change = 0; change < CHANGES; change += 1) {
        const from = Number(
          await page.run(`document.documentElement.dataset.told = '[]'; change('row'); performance.now()`),
        );
        await page.run(`new Promise((done) => setTimeout(done, ${LONGEST}))`);
        const told = JSON.parse(String(await page.run('document.documentElement.dataset.told'))) as Told;
        if (told[0]) times.push(told[0][0] - from);
        else untold.push(change);
        sizes.push(told.reduce((sum, [, size]) => sum + size, 0));
      }
      const ms =
        times.length > 0 ? `${median(times).toFixed(0)} ms (largest ${Math.max(...times).toFixed(0)})` : 'never';
      console.log(
        `${String(rows).padStart(6)} rows: told after ${ms}, ${median(sizes)} characters, ${untold.length} of ${CHANGES} not told`,
      );
      await page.close();
    }
  } finally {
    await variant.close();
    await proxy.close();
    await server.close();
    rmSync(copy, { recursive: true, force: true });
  }
}
