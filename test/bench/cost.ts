import type { IncomingMessage, ServerResponse } from 'node:http';
import { startProxy } from '../harness/proxy.ts';
import { startServer } from '../harness/server.ts';
import { interval95, median, repeatable, shuffled } from './statistics.ts';
import { type Sample, Variant } from './variant.ts';

const URL_WITHOUT_KEYS = 'https://app.hubspot.com/contacts/12345678/record/0-1/2';
const FIGURES = ['script', 'task', 'heap', 'nodes', 'listeners', 'layouts', 'styles'] as const;

/** A record page in miniature: 2,000 elements at load, then twenty batches of thirty rows, one each 50 ms. */
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Cost</title></head><body><main id="m"></main><script>
const rows = (count) => { for (let i = 0; i < count; i++) { const row = document.createElement('div');
  for (const tag of ['label', 'span', 'button']) { const part = document.createElement(tag); part.append(tag + i); row.append(part); } m.append(row); } };
rows(500); let batch = 0; const timer = setInterval(() => { rows(30); if (++batch === 20) { clearInterval(timer); setTimeout(() => { document.title = 'done'; }, 200); } }, 50);
</script></body></html>`;

function serve(_request: IncomingMessage, response: ServerResponse): boolean {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(PAGE);
  return true;
}

/**
 * What the extension adds to a page of the provider that holds no keys, against the same page without it, paired and in
 * random order. "A/A" is a second browser without it: a difference no larger than its row means nothing.
 */
export async function measureCost(rounds: number): Promise<void> {
  const server = await startServer(serve);
  const proxy = await startProxy(server.port, (host) => !host.endsWith('hubspot.com'));
  const variants = [new Variant('none', null), new Variant('A/A', null), new Variant('Keyturn', 'dist/chrome')];
  const random = repeatable(20261124);
  try {
    for (const variant of variants) await variant.start(proxy.port);
    for (let round = -1; round < rounds; round += 1) {
      for (const variant of shuffled(variants, random)) {
        const sample = await variant.sample(URL_WITHOUT_KEYS);
        if (round >= 0) variant.samples.push(sample);
      }
    }
    const own = [];
    for (let trace = 0; trace < 5; trace += 1) own.push((await variants[2]?.own(URL_WITHOUT_KEYS)) ?? Number.NaN);
    console.log(`${await variants[0]?.version()}, ${rounds} paired rounds, a page of the provider without keys`);
    print(variants, random);
    console.log(`Keyturn's own scripts on the page's thread, from a trace: ${median(own).toFixed(2)} ms`);
  } finally {
    for (const variant of variants) await variant.close();
    await proxy.close();
    await server.close();
  }
}

function print([base, ...others]: readonly Variant[], random: () => number): void {
  const values = (variant: Variant | undefined, figure: keyof Sample) =>
    variant?.samples.map((one) => one[figure]) ?? [];
  const row = (name: string, cells: string[]) =>
    console.log(name.padEnd(10) + cells.map((cell) => cell.padStart(24)).join(''));
  row(
    '',
    FIGURES.map((figure) =>
      figure === 'heap' ? 'heap kB' : figure === 'script' || figure === 'task' ? `${figure} ms` : figure,
    ),
  );
  row(
    'page',
    FIGURES.map((figure) => median(values(base, figure)).toFixed(1)),
  );
  for (const variant of others) {
    const cells = FIGURES.map((figure) => {
      const differences = values(variant, figure).map((value, index) => value - (values(base, figure)[index] ?? 0));
      const [low, high] = interval95(differences, random);
      return `${median(differences).toFixed(2)} [${low.toFixed(2)}, ${high.toFixed(2)}]`;
    });
    row(`+ ${variant.name}`, cells);
  }
}
