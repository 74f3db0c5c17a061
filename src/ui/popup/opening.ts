import browser from '../../browser/browser.ts';
import { locale } from '../../browser/i18n.ts';
import { type KeptPopup, keptFor } from '../../protocol/kept-popup.ts';
import { zoneHere } from '../../texts/zone-here.ts';
import { findTab, type OverTab } from './find-tab.ts';

/** What the popup knows as soon as the browser has answered it, without the worker. */
export interface Opening {
  /** The tab it stands over; undefined: none. */
  readonly tab: OverTab | undefined;
  /** What the worker told an earlier popup, where it still holds over that tab. */
  readonly kept: KeptPopup | null;
}

/** In ms. Reading takes a few; after that the worker is asked without what is kept. */
const PATIENCE = 200;

let begun: Promise<Opening> | null = null;

/** To be called as the script begins: the browser answers while the window is drawn for the first time. */
export function beginOpening(): void {
  begun = open();
}

/** What was begun, for the first who asks; asked anew for all others. */
export function opening(): Promise<Opening> {
  const first = begun ?? open();
  begun = null;
  return first;
}

async function open(): Promise<Opening> {
  const asked = Promise.all([findTab(), readSession()]);
  // The first use of Intl takes 2 ms: it is made while the browser answers.
  const here = { zone: zoneHere(), language: locale() };
  const [tab, session] = await asked;
  return { tab, kept: keptFor(tab, session, { now: Date.now(), ...here }) };
}

/** Nothing where the session cannot be read, or not in time. */
const readSession = async (): Promise<Record<string, unknown>> => {
  const late = new Promise<Record<string, unknown>>((done) => setTimeout(done, PATIENCE, {}));
  try {
    return await Promise.race([browser.storage.session.get(null), late]);
  } catch {
    return {};
  }
};
