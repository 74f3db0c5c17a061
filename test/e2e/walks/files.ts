import type { Page } from 'puppeteer-core';
import { until } from '../../harness/until.ts';

/** From now on keeps the text of the file that a press makes in the page: where to a browser saves it is its own business. */
export async function keepFiles(page: Page): Promise<void> {
  await page.evaluate(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (file) => {
      if (file instanceof Blob) void file.text().then((text) => Object.assign(globalThis, { exported: text }));
      return make.call(URL, file);
    };
    HTMLAnchorElement.prototype.click = () => undefined;
  });
}

export function keptFile(page: Page): Promise<string> {
  const exported = () => page.evaluate(() => (globalThis as { exported?: string }).exported ?? '');
  return until(exported, { what: 'the exported file' });
}
