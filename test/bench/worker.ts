import type { ServerResponse } from 'node:http';
import { startProxy } from '../harness/proxy.ts';
import { startServer } from '../harness/server.ts';
import { keepKeys } from './kept-keys.ts';
import { median } from './statistics.ts';
import { Variant } from './variant.ts';

const ACCOUNT = '12345678';
const ADDRESS = `https://app.hubspot.com/service-keys/${ACCOUNT}`;
const KIND = 'hubspot/service-key';
const TIMES = 12;
/** In which a worker has surely done all that one message asks for, in ms. */
const SETTLED = 600;

/** Runs in a page of the extension: a message from the page in the tab with that address, and how long its answer took, in ms. */
async function tell(address: string, message: string): Promise<number> {
  const [tab] = await chrome.tabs.query({ url: address });
  const ask = async (json: string) => {
    const asked = performance.now();
    const reply = await chrome.runtime.sendMessage(JSON.parse(json));
    return reply?.ok ? performance.now() - asked : Number.NaN;
  };
  const target = { tabId: tab?.id ?? -1 };
  const [answer] = await chrome.scripting.executeScript({ target, func: ask, args: [message] });
  return Number(answer?.result ?? Number.NaN);
}

/**
 * What an answer of the worker takes with 10 and with 10,000 keys in the ledger, in ms as the page sees it: the first one of a
 * worker that had to be started, and that of one look at a page, in a worker that runs.
 */
export async function measureWorker(): Promise<void> {
  const serve = (_: unknown, response: ServerResponse): boolean => {
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end('<!doctype html><title>Keys</title><h1>Service keys</h1>');
    return true;
  };
  const server = await startServer(serve);
  const proxy = await startProxy(server.port, (host) => !host.endsWith('hubspot.com'));
  try {
    for (const count of [10, 10_000]) await measure(count, proxy.port);
  } finally {
    await proxy.close();
    await server.close();
  }
}

async function measure(count: number, proxyPort: number): Promise<void> {
  const variant = new Variant('Keyturn', 'dist/chrome');
  await variant.start(proxyPort);
  try {
    const own = await variant.ownPage();
    await keepKeys(own, count);
    await variant.stopWorker(own);
    const page = await variant.open();
    await page.spent(() => page.goto(ADDRESS), 4_000);
    const wait = () => new Promise((done) => setTimeout(done, SETTLED));
    const look = (time: number) => ({
      ...{
        type: 'sighted',
        protocol: 1,
        page: 'hubspot/service-keys',
        account: ACCOUNT,
        outcome: 'read',
        complete: false,
      },
      present: ['4711'],
      sightings: [
        {
          kind: KIND,
          id: '4711',
          name: `Key ${time}`,
          created: null,
          expires: null,
          lastUsed: null,
          fingerprints: {},
          oldSecretExpires: null,
        },
      ],
    });
    const cold = [];
    const warm = [];
    for (let time = 0; time < TIMES; time += 1) {
      await variant.stopWorker(own);
      await wait();
      cold.push(await own.evaluate(tell, ADDRESS, JSON.stringify({ type: 'page-context', protocol: 1 })));
      await wait();
    }
    for (let time = 0; time < TIMES; time += 1) {
      warm.push(await own.evaluate(tell, ADDRESS, JSON.stringify(look(time))));
      await wait();
    }
    // The first look of a worker reads the rest for the badge.
    const told = (values: readonly number[]) =>
      `${median(values).toFixed(1)} ms (${Math.min(...values).toFixed(1)}–${Math.max(...values).toFixed(1)})`;
    console.log(`${String(count).padStart(6)} keys: first answer ${told(cold)} · a look ${told(warm.slice(2))}`);
  } finally {
    await variant.close();
  }
}
