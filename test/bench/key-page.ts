import type { IncomingMessage, ServerResponse } from 'node:http';
import { startProxy } from '../harness/proxy.ts';
import { startServer } from '../harness/server.ts';
import { median } from './statistics.ts';
import { Variant } from './variant.ts';

export const ADDRESS = 'https://app.hubspot.com/service-keys/12345678';
/** How long after a load or a change all is surely done, in ms; on a page of so many rows. */
const LOADED = { 10: 2_500, 100: 3_000, 1000: 6_000, 10000: 30_000 } as const;
const CHANGED = { 10: 900, 100: 900, 1000: 1_500, 10000: 8_000 } as const;
const CHANGES = 6;
const KINDS = ['row', 'beside'] as const;
type Rows = keyof typeof LOADED;

/** A list of keys as an application draws it, and `change`, which changes one row or a text beside the table. */
export const pageOfKeys = (
  rows: number,
  more = '',
): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Keys</title>
<style>body{font:14px sans-serif}table{width:100%;border-collapse:collapse}td,th{padding:8px 12px;text-align:left}</style></head>
<body><header><span id="clock">0</span></header><main><h1>Service keys</h1><table><thead><tr></tr></thead><tbody></tbody></table></main><script>
const [head, body] = [document.querySelector('thead tr'), document.querySelector('tbody')];
for (const title of ['Name', 'Created', 'Last updated', 'Last used', 'Service key ID']) head.append(Object.assign(document.createElement('th'), { textContent: title }));
for (let i = 0; i < ${rows}; i += 1) {
  const link = Object.assign(document.createElement('a'), { href: '/service-keys/12345678/key/' + (1000000 + i), textContent: 'Key ' + i });
  const row = body.insertRow();
  for (const content of [link, 'Mar ' + (1 + (i % 28)) + ', 2026', 1 + (i % 20) + ' days ago', 'Never', String(1000000 + i)]) row.insertCell().append(content);
}
let changes = 0;
globalThis.change = (kind) => {
  changes += 1;
  if (kind === 'row') body.rows[(changes * 7) % Math.min(${rows}, 20)].cells[3].textContent = 10 + (changes % 15) + ' days ago';
  else document.querySelector('#clock').textContent = String(changes);
};
document.title = 'done';
</script>${more}</body></html>`;

export function serveKeys({ url = '' }: IncomingMessage, response: ServerResponse): boolean {
  const rows = Number(new URL(url, ADDRESS).searchParams.get('rows') ?? 0);
  response
    .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
    .end(pageOfKeys(rows));
  return true;
}

/**
 * What Keyturn adds to a page of keys: CPU time of the page's thread in ms, for loading it, for a changed row, and for a change
 * beside the table, above the same page without it; medians of paired runs. `builds`: folders of builds, which take turns.
 */
export async function measureKeyPage(
  rounds: number,
  sizes: readonly number[],
  builds: readonly string[],
): Promise<void> {
  const server = await startServer(serveKeys);
  const proxy = await startProxy(server.port, (host) => !host.endsWith('hubspot.com'));
  const none = new Variant('none', null);
  const variants = builds.map((folder) => new Variant(folder, folder));
  let isWarm = false;
  try {
    for (const variant of [none, ...variants]) await variant.start(proxy.port);
    console.log(`${await none.version()}, ${rounds} paired rounds, a list of keys: added ms of the page's thread`);
    for (const rows of ([10, 100, 1_000, 10_000] as const).filter((size) => sizes.includes(size))) {
      const alone: Cost[] = [];
      const ours = new Map(variants.map((variant) => [variant, [] as Cost[]]));
      // 10,000 rows take minutes a round.
      const wanted = rows === 10_000 ? Math.min(rounds, 2) : rounds;
      // The very first round warms browsers up.
      for (let round = isWarm ? 0 : -1; round < wanted; round += 1) {
        const page = await once(none, rows);
        if (round >= 0) alone.push(page);
        for (const [variant, costs] of ours) {
          const cost = await once(variant, rows);
          if (round >= 0) costs.push(cost);
        }
      }
      isWarm = true;
      for (const [variant, costs] of ours) {
        const added = (['load', ...KINDS] as const).map((what) => {
          const values = costs.map((cost, round) => cost[what] - (alone[round]?.[what] ?? Number.NaN));
          return `${what} ${median(values).toFixed(1)} (${Math.min(...values).toFixed(1)}–${Math.max(...values).toFixed(1)})`;
        });
        const longest = await longestAtLoad(variant, rows);
        console.log(
          `${String(rows).padStart(6)} rows, ${variant.name}: ${added.join(' · ')} · longest call at load ${longest.toFixed(1)}`,
        );
      }
    }
  } finally {
    for (const variant of [none, ...variants]) await variant.close();
    await proxy.close();
    await server.close();
  }
}

type Cost = Readonly<Record<'load' | (typeof KINDS)[number], number>>;

async function longestAtLoad(variant: Variant, rows: Rows): Promise<number> {
  const page = await variant.open();
  const load = () => page.spent(() => page.goto(`${ADDRESS}?rows=${rows}`), LOADED[rows]);
  const longest = await page.longestOfOurs(load);
  await page.close();
  return longest;
}

async function once(variant: Variant, rows: Rows): Promise<Cost> {
  const page = await variant.open();
  const load = await page.spent(() => page.goto(`${ADDRESS}?rows=${rows}`), LOADED[rows]);
  const cost = { load, row: 0, beside: 0 };
  for (const kind of KINDS)
    for (let change = 0; change < CHANGES; change += 1)
      cost[kind] += (await page.spent(() => page.run(`change('${kind}')`), CHANGED[rows])) / CHANGES;
  await page.close();
  return cost;
}
