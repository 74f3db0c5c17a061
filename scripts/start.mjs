#!/usr/bin/env node
// Builds both targets and opens a browser with the extension on the stand-in pages, with a tour of what to look at.
// Without a display it runs headless: pictures go to out/, and the verdict on each key is printed.
//   npm start                            Chromium or Chrome
//   npm start -- --browser firefox
//   npm start -- --headless              pictures and verdicts even where there is a display
//   npm start -- --built                 with the build that is there
import { parseArgs } from 'node:util';
import { build } from '../build.mjs';
import { ensureBrowser, ensureTools } from './lib/browsers.mjs';
import { importBundled } from './lib/bundled.mjs';
import { ROOT } from './lib/root.mjs';

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    headless: { type: 'boolean', default: false },
    built: { type: 'boolean', default: false },
  },
});
const browser = values.browser === 'chrome' ? 'chromium' : values.browser;

try {
  if (!['chromium', 'firefox'].includes(browser)) throw new Error('--browser takes chromium or firefox');
  process.chdir(ROOT);
  if (!values.built) await build();
  if (!values.built) console.log('Built dist/chrome and dist/firefox.');
  await ensureTools(['openssl']);
  const { path, version } = await ensureBrowser(browser);
  const display = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  const headless = values.headless || !display;
  console.log(`Starting ${path} ${version}${headless ? ' without a display: see out/ for pictures' : ''} …`);
  const { tour } = await importBundled('test/tour/main.ts');
  await tour(browser, headless);
  process.exit(0);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
