import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Driver } from '../../harness/driver.ts';
import { untilOverlay } from '../../harness/overlay.ts';
import { app, HUB, untilLedger } from '../support.ts';
import { Person, textOf, untilSays } from './person.ts';

const SHOWN = '[data-part="filters"] output';

/** Browsers on a small machine have English alone: there its messages are the Polish ones. */
export function inPolish(build: string): void {
  cpSync(join(build, '_locales/pl'), join(build, '_locales/en'), { recursive: true });
}

/** A Polish user: sentences, plural forms and days. */
export async function polish(driver: Driver): Promise<number> {
  const person = new Person(driver);
  const site = await driver.visit(app(`/service-keys/${HUB}`, '?keys=5&lang=pl&age=400'));
  const shown = await untilOverlay(
    driver,
    site,
    'card and chips',
    ({ card, chips }) => card !== null && chips.length === 5,
  );
  expect(shown.title).toBe('2 klucze wymagają działania');
  expect(shown.chips.map(({ text }) => text)).toContain('Po terminie 280 d');
  expect(shown.actions.map(({ text }) => text)).toContain('Jak zrotować');
  await untilLedger(driver, 5);
  const popup = await person.popup(site);
  await untilSays(popup, '.summary', /^2 po terminie · 3 o nieznanym wieku$/);
  expect(await textOf(popup, '[data-part="tab"]')).toContain('Odczytano 5 kluczy.');
  await person.click(popup, '.row');
  await untilSays(popup, '[data-part="facts"]', /17 lutego 2026.*9 miesięcy \(280 dni\).*odczytane ze strony/);
  await person.click(popup, '[data-action="snooze"]');
  await person.click(popup, '[data-days="7"]');
  await untilSays(popup, '[data-part="status"]', /^Wyciszono na 7 dni: .*Cofnij/);
  await popup.close();

  const page = await person.dashboard('keys');
  await untilSays(page, SHOWN, /^Pokazano 5 kluczy$/);
  await untilSays(page, '.summary', /^5 kluczy · 1 wymaga działania · 3 o nieznanym wieku · 1 wyciszony$/);
  await untilSays(page, '[data-key][data-level="overdue"]', /Termin minął: 16 sierpnia 2026/);
  await person.click(page, '[data-part="filter"]');
  await person.type(page, 'Billing');
  await untilSays(page, SHOWN, /^Pokazano 3 klucze$/);
  await person.type(page, ' Cobalt');
  await untilSays(page, SHOWN, /^Pokazano 1 klucz$/);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('pl');
  return person.presses;
}
