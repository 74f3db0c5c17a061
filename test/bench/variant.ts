import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { ensureBrowser } from '../../scripts/lib/browsers.mjs';
import { agreed } from '../harness/agreed.ts';
import { type Call, callsIn, outermost, SAMPLED, type TraceEvent } from './traced.ts';

/** Main-thread milliseconds, kilobytes of live heap, and counters that are nearly free of noise. */
export interface Sample {
  readonly script: number;
  readonly task: number;
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly layouts: number;
  readonly styles: number;
}

export interface TimedPage {
  readonly goto: (url: string) => Promise<unknown>;
  readonly run: (script: string) => Promise<unknown>;
  /** CPU ms of the page's thread from before `doing` to so many ms after it, and on until it does next to nothing. */
  readonly spent: (doing: () => Promise<unknown>, settledAfter: number) => Promise<number>;
  /**
   * The longest call of the extension's scripts while something is done, in ms of CPU; promise continuations count with what runs
   * them.
   */
  readonly longestOfOurs: (doing: () => Promise<unknown>) => Promise<number>;
  /** What the browser notes of these categories while something is done. */
  readonly traced: (doing: () => Promise<unknown>, categories: readonly string[]) => Promise<readonly TraceEvent[]>;
  /** The extension's functions that ran while something is done. */
  readonly profiled: (doing: () => Promise<unknown>) => Promise<readonly Call[]>;
  /** What lives after a collection of garbage: kB of heap, nodes, listeners. */
  readonly held: () => Promise<Pick<Sample, 'heap' | 'nodes' | 'listeners'>>;
  readonly toFront: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const FLAGS = ['--no-first-run', '--disable-gpu', '--disable-quic', '--disable-background-networking'];
const MORE = [
  '--disable-component-update',
  '--disable-sync',
  '--ignore-certificate-errors',
  '--js-flags=--no-flush-bytecode',
];
/** A thread that takes no more ms than this in so many is done with what was asked of it. */
const QUIET = 10;
const QUIET_FOR = 500;
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** One Chromium that stays open for all rounds, with the extension or without. */
export class Variant {
  readonly samples: Sample[] = [];
  #browser!: Browser;
  #id: string | null = null;
  readonly #profile = mkdtempSync(join(tmpdir(), 'keyturn-cost-'));

  constructor(
    readonly name: string,
    readonly extension: string | null,
  ) {}

  async start(proxyPort: number): Promise<void> {
    this.#browser = await puppeteer.launch({
      executablePath: (await ensureBrowser('chromium')).path,
      headless: true,
      userDataDir: this.#profile,
      pipe: true,
      enableExtensions: true,
      args: [...FLAGS, ...MORE, '--no-sandbox', `--proxy-server=http://127.0.0.1:${proxyPort}`],
    });
    if (!this.extension) return;
    const copy = join(this.#profile, 'keyturn');
    cpSync(resolve(this.extension), copy, { recursive: true });
    agreed(copy);
    this.#id = await this.#browser.installExtension(copy);
  }

  version(): Promise<string> {
    return this.#browser.version();
  }

  /** Loads the page once and reads the browser's own counters. Times are CPU time of the thread, not wall time. */
  async sample(url: string): Promise<Sample> {
    const page = await this.#browser.newPage();
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await settled(page, url);
    await session.send('HeapProfiler.enable');
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const value = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
    await page.close();
    return {
      script: value('ScriptDuration') * 1e3,
      task: value('TaskDuration') * 1e3,
      heap: value('JSHeapUsedSize') / 1e3,
      nodes: value('Nodes'),
      listeners: value('JSEventListeners'),
      layouts: value('LayoutCount'),
      styles: value('RecalcStyleCount'),
    };
  }

  /** Milliseconds of the extension's own scripts on the page's thread, from a trace; promise continuations are not in it. */
  async own(url: string): Promise<number> {
    const page = await this.#browser.newPage();
    const path = join(this.#profile, 'trace.json');
    await page.tracing.start({ path, categories: ['devtools.timeline', 'v8.execute'] });
    await settled(page, url);
    await page.tracing.stop();
    await page.close();
    const { traceEvents } = JSON.parse(readFileSync(path, 'utf8')) as { traceEvents: TraceEvent[] };
    const pid = traceEvents.find((event) => event.name === 'CommitLoad' && event.args?.data?.url === url)?.pid;
    const ours = traceEvents.filter(
      (event) =>
        event.ph === 'X' &&
        event.pid === pid &&
        /^(EvaluateScript|FunctionCall|v8\.compile)$/.test(event.name) &&
        event.args?.data?.url?.startsWith(`chrome-extension://${this.#id}/`),
    );
    return outermost(ours) / 1000;
  }

  /** A page of its own, on which what is done is timed. */
  async open(): Promise<TimedPage> {
    const page = await this.#browser.newPage();
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto('about:blank');
    await page.bringToFront();
    const spentSoFar = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1e3;
    };
    const traced: TimedPage['traced'] = async (doing, categories) => {
      const path = join(this.#profile, 'calls.json');
      await page.tracing.start({ path, categories: [...categories] });
      await doing();
      await page.tracing.stop();
      return (JSON.parse(readFileSync(path, 'utf8')) as { traceEvents: TraceEvent[] }).traceEvents;
    };
    return {
      goto: (url) => page.goto(url, { waitUntil: 'load' }),
      run: (script) => page.evaluate(script),
      spent: async (doing, settledAfter) => {
        const before = await spentSoFar();
        await doing();
        await wait(settledAfter);
        let spent = await spentSoFar();
        for (let last = before; spent - last > QUIET; ) {
          await wait(QUIET_FOR);
          [last, spent] = [spent, await spentSoFar()];
        }
        return spent - before;
      },
      traced,
      longestOfOurs: async (doing) => {
        const events = await traced(doing, ['devtools.timeline', 'v8.execute']);
        const ours = events.filter(({ ph, args }) => ph === 'X' && this.#isOurs(args?.data?.url));
        return Math.max(0, ...ours.map(({ dur = 0, tdur }) => tdur ?? dur)) / 1000;
      },
      profiled: async (doing) => {
        await session.send('Profiler.enable');
        await session.send('Profiler.setSamplingInterval', { interval: SAMPLED });
        await session.send('Profiler.start');
        await doing();
        const { profile } = await session.send('Profiler.stop');
        return callsIn(profile, (url) => this.#isOurs(url));
      },
      held: async () => {
        await session.send('HeapProfiler.enable');
        for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
        const { metrics } = await session.send('Performance.getMetrics');
        const value = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
        return { heap: value('JSHeapUsedSize') / 1e3, nodes: value('Nodes'), listeners: value('JSEventListeners') };
      },
      toFront: () => page.bringToFront(),
      close: () => page.close(),
    };
  }

  readonly #isOurs = (url: string | undefined) => url?.startsWith(`chrome-extension://${this.#id}/`) ?? false;

  /** A page of the extension, which has its rights. */
  async ownPage(): Promise<Page> {
    const page = await this.#browser.newPage();
    await page.goto(`chrome-extension://${this.#id}/manifest.json`);
    return page;
  }

  /**
   * Ends the extension's worker, and resolves when it is gone. `page`: one of its own, which stays: to close a tab would start
   * it.
   */
  async stopWorker(page: Page): Promise<void> {
    const session = await page.createCDPSession();
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    const isGone = () =>
      page.evaluate(async () =>
        (await chrome.runtime.getContexts({})).every(({ contextType }) => contextType !== 'BACKGROUND'),
      );
    for (let tries = 0; tries < 100 && !(await isGone()); tries += 1) await new Promise((done) => setTimeout(done, 50));
    await session.detach();
  }

  async close(): Promise<void> {
    await this.#browser?.close().catch(() => null);
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

async function settled(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction(() => document.title.startsWith('done'), { timeout: 30_000 });
}
