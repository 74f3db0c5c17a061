import { Refusal } from '../refusal.ts';
import type { KeyPage } from '../sender.ts';
import type { Worker } from '../worker.ts';

/**
 * Puts the page's script beside the sentinel that asks for it, once a document. Noted only when it is there: a worker that
 * dies before has the sentinel ask again, one that dies between injecting and noting does it twice, which the script notices.
 */
export async function inject({ browser, session }: Worker, { tabId, documentId, incognito }: KeyPage): Promise<null> {
  const { injecting } = session;
  if (injecting.has(documentId)) return null;
  injecting.add(documentId);
  try {
    if (await session.hasScript(documentId)) return null;
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['page.js'] });
    if (!incognito) await session.keepScript(documentId);
    return null;
  } catch {
    // The tab was closed or is moving on.
    throw new Refusal('error_no_answer');
  } finally {
    injecting.delete(documentId);
  }
}
