import type { Page } from 'puppeteer-core';
import type { Driver } from '../../harness/driver.ts';
import { tabOf } from '../../harness/overlay.ts';
import { until } from '../../harness/until.ts';

/** A person on a walk through Keyturn. Each click and each key counts as one press, and so does a text that is typed or a file that is chosen. */
export class Person {
  presses = 0;

  constructor(readonly driver: Driver) {}

  /** Clicks with the mouse on what can be seen. */
  async click(page: Page, selector: string): Promise<void> {
    const found = await page.waitForSelector(selector, { visible: true });
    await found?.click();
    this.presses += 1;
  }

  async press(page: Page, key: Parameters<Page['keyboard']['press']>[0]): Promise<void> {
    await page.keyboard.press(key);
    this.presses += 1;
  }

  /** Into what has the focus. */
  async type(page: Page, text: string): Promise<void> {
    await page.keyboard.type(text);
    this.presses += 1;
  }

  async choose(page: Page, selector: string, value: string): Promise<void> {
    await page.waitForSelector(selector, { visible: true });
    await page.select(selector, value);
    this.presses += 1;
  }

  async chooseFile(page: Page, selector: string, file: string): Promise<void> {
    const input = await page.waitForSelector(selector);
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
    this.presses += 1;
  }

  /** Presses the toolbar's button over a page. The popup stands in a tab of its own, where it can be driven. */
  async popup(over: Page): Promise<Page> {
    this.presses += 1;
    const popup = await this.driver.openWindow(`popup.html?tab=${await tabOf(this.driver, over)}`);
    await popup.waitForSelector('main > :not([data-part="loading"])');
    return popup;
  }

  /** Presses a link or button that leads to the dashboard, which a test opens by its address. */
  async dashboard(at = ''): Promise<Page> {
    this.presses += 1;
    const page = await this.driver.openWindow(`options.html#${at}`);
    await page.waitForSelector('main h1');
    return page;
  }
}

/** The text of a part as a person reads it: its first one, spaces made one. */
export function textOf(page: Page, selector: string): Promise<string> {
  return page.evaluate(
    (wanted) => (document.querySelector(wanted)?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    selector,
  );
}

/** Waits until that part says so. */
export async function untilSays(page: Page, selector: string, wanted: RegExp): Promise<string> {
  return until(
    async () => {
      const text = await textOf(page, selector);
      if (wanted.test(text)) return text;
      throw new Error(text);
    },
    { what: `${selector} to say ${wanted}` },
  );
}
