import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Driver } from '../harness/driver.ts';
import { open } from '../harness/open.ts';
import { madeUpKeys } from './made-up.ts';

const OUT = join('out', 'screenshots');
const TODAY = '2026-11-26';
const COUNTS = [0, 1, 12, 1_000, 10_000];
/** Where so many keys make a difference that fewer do not. */
const WITH_MOST = ['popup', 'keys', 'keys-narrow'];
const VIEWS = [
  'keys',
  'lifelines',
  'accounts',
  'hidden',
  'exact-ages',
  'which-key',
  'settings',
  'backup',
  'about',
  'welcome',
  'samples',
];

/** What a person may have told their system of how things are to look. */
const LOOKS = ['light', 'dark'] as const;
type Look = (typeof LOOKS)[number];

interface Surface {
  readonly name: string;
  readonly path: string;
  readonly width: number;
  /** Of what is drawn, as a browser zooms. */
  readonly zoom?: number;
  readonly isForced?: boolean;
}

const windows = (more: Omit<Surface, 'name' | 'path'>, suffix: string): Surface[] =>
  VIEWS.map((view) => ({ name: `${view}${suffix}`, path: `options.html#${view}`, ...more }));

const SURFACES: readonly Surface[] = [
  { name: 'popup', path: 'popup.html', width: 440 },
  { name: 'panel', path: 'panel.html', width: 320 },
  ...windows({ width: 1_100 }, ''),
  ...windows({ width: 320 }, '-narrow'),
  ...windows({ width: 1_280, zoom: 2 }, '-200'),
  { name: 'popup-forced', path: 'popup.html', width: 440, isForced: true },
  ...windows({ width: 1_100, isForced: true }, '-forced'),
];

/** Runs in a page of the extension. Of an earlier popup nothing is left: else the next one would show that one's keys first. */
async function put(entries: Record<string, unknown>): Promise<void> {
  await chrome.storage.local.clear();
  await chrome.storage.session.clear();
  await chrome.storage.local.set(entries);
}

async function seed(driver: Driver, count: number): Promise<void> {
  const now = driver.referenceTime;
  const records = madeUpKeys(count, now);
  const install = { fingerprintKey: btoa('x'.repeat(32)), madeAt: now };
  const entries = Object.fromEntries(records.map((record) => [`credential:${record.key}`, record]));
  const page = await driver.extensionPage('manifest.json');
  await page.evaluate(put, { schema: 3, clock: now, index: records.map(({ key }) => key), install, ...entries });
  await page.close();
  await driver.killBackground();
}

/** More stands in the page than its heading, and that it is being read. */
const isDrawn = () =>
  [...(document.querySelector('main')?.children ?? [])].some(
    (part) => part.tagName !== 'H1' && part.getAttribute('data-part') !== 'loading',
  );

async function picture(driver: Driver, surface: Surface, look: Look, path: string): Promise<void> {
  const page = await driver.extensionPage(surface.path);
  const { width, zoom = 1, isForced = false } = surface;
  await page.setViewport({ width: Math.round(width / zoom), height: 900, deviceScaleFactor: zoom });
  if (isForced) await force(page, look);
  else await driver.prefer(page, look);
  await page.waitForFunction(isDrawn, { timeout: 120_000 });
  await page.waitForNetworkIdle({ idleTime: 200 });
  // Of thousands of rows nobody looks at the last.
  const height = await page.evaluate(() => Math.min(2_400, document.documentElement.scrollHeight));
  await page.setViewport({ width: Math.round(width / zoom), height, deviceScaleFactor: zoom });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  if (wide) console.log(`${path}: wider than its window`);
  await page.screenshot({ path });
  await page.close();
}

/** Puppeteer knows no forced colours, Chromium does. */
async function force(page: Page, look: Look): Promise<void> {
  const session = await page.createCDPSession();
  const features = [
    { name: 'prefers-color-scheme', value: look },
    { name: 'forced-colors', value: 'active' },
  ];
  await session.send('Emulation.setEmulatedMedia', { features });
}

/**
 * Each surface, light and dark, in each language, with none, one, some and many keys, as pictures under `out/screenshots`; those
 * whose name holds `wanted`, or one of several parted by commas. Firefox shows neither forced colours nor another zoom.
 */
export async function screenshots(wanted: string, browser: 'chromium' | 'firefox'): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  let written = 0;
  for (const language of readdirSync('src/_locales')) {
    const paths = COUNTS.flatMap((count) =>
      LOOKS.flatMap((look) =>
        SURFACES.filter(({ name }) => count < 10_000 || WITH_MOST.includes(name))
          .filter(({ zoom, isForced }) => browser === 'chromium' || !(zoom || isForced))
          .map((surface) => ({
            count,
            look,
            surface,
            name: `${surface.name}-${count}-${look}-${language}.png`,
          })),
      ),
    ).filter(({ name }) => wanted.split(',').some((part) => name.includes(part)));
    if (paths.length === 0) continue;
    const driver = await open({ browser, language, today: TODAY, timeZone: 'UTC' });
    try {
      for (const count of COUNTS) {
        const own = paths.filter((one) => one.count === count);
        if (own.length > 0) await seed(driver, count);
        for (const { surface, look, name } of own)
          await picture(driver, surface, look, join(OUT, `${browser === 'firefox' ? 'firefox-' : ''}${name}`));
        written += own.length;
      }
    } finally {
      await driver.close();
    }
  }
  console.log(`wrote ${written} pictures to ${OUT}`);
}
