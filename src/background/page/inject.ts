import type { Browser } from '../../platform/browser.ts';
import type { FromPage } from '../../platform/messages.ts';
import { Refusal } from '../refusal.ts';
import type { KeyPage } from '../sender.ts';
import type { Worker } from '../worker.ts';
import { packsFor } from './language-packs.ts';

/**
 * Puts the page's script beside the sentinel that asks for it, once a document. Noted only when it is there: a worker that
 * dies before has the sentinel ask again, one that dies between injecting and noting does it twice, which the script notices.
 */
export async function injectPage({ browser, session }: Worker, where: KeyPage): Promise<null> {
  const { documentId, incognito } = where;
  const { injecting } = session;
  if (injecting.has(documentId)) return null;
  injecting.add(documentId);
  try {
    if (await session.hasScript(documentId)) return null;
    await put(browser, where, 'page.js');
    if (!incognito) await session.keepScript(documentId);
    return null;
  } finally {
    injecting.delete(documentId);
  }
}

/** Puts what shows banner and chips beside the page's script, which asks once and knows itself whether it is there. */
export async function injectOverlay({ browser }: Worker, where: KeyPage): Promise<null> {
  await put(browser, where, 'overlay.js');
  return null;
}

/** Puts the words of languages beside the page's script, which asks for those that it needs. */
export async function injectWords(
  { browser }: Worker,
  where: KeyPage,
  { languages }: Extract<FromPage, { type: 'words' }>,
): Promise<null> {
  const files = packsFor(languages);
  if (files.length > 0) await put(browser, where, ...files);
  return null;
}

async function put(browser: Browser, { tabId }: KeyPage, ...files: string[]): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files });
  } catch {
    // The tab was closed or is moving on.
    throw new Refusal('error_no_answer');
  }
}
