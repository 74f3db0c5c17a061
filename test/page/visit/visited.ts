import { afterEach, beforeEach, vi } from 'vitest';
import { recognise } from '../../../src/catalogue/pages.ts';
import '../../support/read-hubspot.ts';
import type { OverlayPorts } from '../../../src/page/overlay/ports.ts';
import { sharedRoute } from '../../../src/page/route.ts';
import type { FromPage } from '../../../src/protocol/messages.ts';
import { printedFor } from '../../support/printed.ts';

/** A stay on the page of one key, with a worker that can refuse, or keep the page waiting, and a card that notes what it is to say. */

export const KEY = '/service-keys/12345678/key/7';
/** Without a secret: nothing that takes time of its own is worked out. */
const DATED = '<h2>Service key</h2><dl><dt>Created</dt><dd>Mar 14, 2026</dd></dl>';
export const SECRET = '<h2>Service key</h2><code>pat-na1-88a7a***-****-****-****-************</code>';
const CHIP = { key: 'hubspot hubspot%2Fservice-key 12345678 7' };
/** Put into the page by the worker where the test does not say that they are there. */
const SCRIPTS = ['reader', 'one-key', 'completeness', 'fingerprints'];

/** What an observer waits for, too: how long a look took says how long the next one has to wait. */
const FAKED = [
  ...(['Date', 'performance', 'setTimeout', 'clearTimeout'] as const),
  ...(['requestAnimationFrame', 'cancelAnimationFrame'] as const),
];

export interface Visited {
  /** What the page has asked the worker for, by type or by the script that it wants. */
  asked: string[];
  told: Extract<FromPage, { type: 'sighted' }>[];
  /** What is refused, and with which error. */
  refusals: Record<string, string>;
  /** What is not answered. */
  held: Set<string>;
  /** Errors that the card was to say, and `view` for each view. */
  said: string[];
  act: OverlayPorts['act'] | null;
  /** How often the page was looked at. */
  looks: number;
}
export const visited: Visited = {
  asked: [],
  told: [],
  refusals: {},
  held: new Set(),
  said: [],
  act: null,
  looks: 0,
};

export function visitBeforeEach(): void {
  beforeEach(async () => {
    Object.assign(visited, { asked: [], told: [], refusals: {}, held: new Set(), said: [], act: null });
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 24, 12), toFake: FAKED });
    document.documentElement.lang = 'en';
    show(DATED);
    vi.stubGlobal('navigator', { languages: ['en'] });
    vi.stubGlobal('chrome', {
      runtime: { id: 'keyturn-test', onMessage: { addListener: () => undefined }, sendMessage },
    });
    for (const name of SCRIPTS) await import(`../../../src/page/${name}.ts`);
    await import('../../../src/page/main.ts');
    const route = sharedRoute();
    route.createOverlay = ({ act }) => {
      visited.act = act;
      const { said } = visited;
      return {
        host: document.body.appendChild(document.createElement('keyturn-overlay')),
        anchor: () => undefined,
        show: () => said.push('view'),
        warn: ({ error }) => said.push(error),
        isSaying: () => said.length > 0,
      };
    };
    // Each look asks anew whose keys these are.
    route.accountOn = ({ account }) => {
      visited.looks += 1;
      return account;
    };
  });
  afterEach(() => {
    sharedRoute().arrive?.(null, 'moved');
    vi.useRealTimers();
  });
}

async function sendMessage(message: FromPage): Promise<unknown> {
  const names = message.type === 'script' ? message.names : [message.type];
  visited.asked.push(...names);
  if (message.type === 'sighted') visited.told.push(message);
  if (names.some((name) => visited.held.has(name))) return new Promise(() => undefined);
  const error = names.flatMap((name) => visited.refusals[name] ?? [])[0];
  return error ? { ok: false, error, values: [] } : { ok: true, value: await answer(message) };
}

async function answer(message: FromPage): Promise<unknown> {
  if (message.type === 'page-context') return { fingerprintKey: `${'A'.repeat(43)}=` };
  if (message.type === 'printed') return printedFor(message);
  if (message.type === 'script') for (const name of message.names) if (SCRIPTS.includes(name)) await bring(name);
  if (message.type === 'sighted' || message.type === 'page-view')
    return { chips: [CHIP], card: null, isCollapsed: false };
  return null;
}

/** As the script itself does, which runs once in a test's document. */
const brought = new Map<string, unknown>();
const PLACES = {
  reader: 'reader',
  'one-key': 'oneKey',
  completeness: 'completeness',
  fingerprints: 'fingerprint',
} as const;
const placeOf = (name: string) => PLACES[name as keyof typeof PLACES];
async function bring(name: string): Promise<void> {
  if (brought.has(name)) Object.assign(sharedRoute(), { [placeOf(name)]: brought.get(name) });
}
/** The page is without that script, until the worker has brought it. */
export function without(name: string): void {
  const route = sharedRoute();
  brought.set(name, route[placeOf(name)]);
  Object.assign(route, { [placeOf(name)]: null });
}

export const show = (html: string, name = 'Sync') => {
  document.body.innerHTML = `<main><h1>${name}</h1>${html}</main>`;
};
export const rename = (name: string) => {
  const title = document.querySelector('h1')?.firstChild;
  if (title) title.nodeValue = name;
};
export const count = (name: string) => visited.asked.filter((one) => one === name).length;
export const isTold = (name: string) =>
  visited.told.some(({ sightings }) => sightings.some((one) => one.name === name));

/** The tab comes to that page; on the same one it is asked to look at it anew. */
export function arrive(path: string | null = KEY): void {
  const url = path === null ? null : new URL(path, 'https://app.hubspot.com');
  if (url) vi.stubGlobal('location', { href: url.href });
  sharedRoute().arrive?.(url && recognise(url), 'moved');
  visited.looks = 0;
}
export const leave = () => sharedRoute().arrive?.(null, 'moved');

/** Time passes until that is so. */
export async function until(isSo: () => boolean): Promise<void> {
  for (let steps = 0; !isSo(); steps += 1) {
    if (steps > 500) throw new Error(`asked: ${visited.asked}; said: ${visited.said}`);
    await step();
  }
}
/** Long enough for another look, and for a question to be asked again as often as it is. */
export async function later(): Promise<void> {
  for (let steps = 0; steps < 40; steps += 1) await step();
}
async function step(): Promise<void> {
  await vi.advanceTimersByTimeAsync(1_000);
  await new Promise((resolve) => setImmediate(resolve));
}
