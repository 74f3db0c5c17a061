import type { KeyPage } from '../sender.ts';
import type { Worker } from '../worker.ts';

/** Puts the page's script beside the sentinel that asks for it. A document is given it once. */
export async function inject(worker: Worker, { tabId, documentId }: KeyPage): Promise<null> {
  const { browser, session } = worker;
  if (documentId !== '' && !(await session.claimInjection(documentId))) return null;
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['page.js'] });
  } catch {
    // The tab was closed or has moved on: the next document asks for itself.
    await session.releaseInjection(documentId);
  }
  return null;
}
