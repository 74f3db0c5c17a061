import type { Browser } from '../../browser/browser.ts';
import { isAtInstall } from '../../catalogue/index.ts';
import type { FromPage } from '../../protocol/messages.ts';
import { Refusal } from '../refusal.ts';
import type { KeyPage } from '../sender.ts';
import type { Worker } from '../worker.ts';
import { packsFor } from './language-packs.ts';

/**
 * Puts the page's script, with what its provider's pages need, beside the bootstrap script that asks for it once a document. Where it is put twice, after the death of a worker, it notices. Nothing is noted: what was in a
 * document may be gone with an older version of ours.
 */
export async function injectPage({ browser, session }: Worker, where: KeyPage): Promise<null> {
  const { documentId } = where;
  const { injecting } = session;
  if (injecting.has(documentId)) return null;
  injecting.add(documentId);
  try {
    // Of other providers that comes with the worker's word of where the page is.
    const reading = isAtInstall(where.provider) ? [`read-${where.provider}.js`] : [];
    const several = (where.page.kinds?.length ?? 0) > 1 ? ['several-kinds.js'] : [];
    // It has to be there before the page's script asks whose keys these are.
    const account = where.page.accountIn ? ['account-label.js'] : [];
    await put(browser, where, ...reading, ...account, 'page.js', ...several);
    return null;
  } finally {
    injecting.delete(documentId);
  }
}

/** Puts scripts that come later beside the page's script, which asks once and knows itself whether they are there. */
export async function injectScript(
  { browser }: Worker,
  where: KeyPage,
  { names }: Extract<FromPage, { type: 'script' }>,
): Promise<null> {
  // The reader knows the words of English from its beginning.
  const files = names.flatMap((name) => (name === 'reader' ? ['words/en.js', 'reader.js'] : [`${name}.js`]));
  await put(browser, where, ...files);
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

/**
 * Puts the bootstrap script, or what does its work on granted origins, into the page that a tab shows; where it is there already, that one looks again. False: it cannot be.
 */
export function injectBootstrap(
  { browser }: Pick<Worker, 'browser'>,
  tabId: number,
  file: 'bootstrap.js' | 'granted.js' = 'bootstrap.js',
): Promise<boolean> {
  const injection = { target: { tabId, frameIds: [0] }, files: [file], injectImmediately: true };
  return browser.scripting.executeScript(injection).then(
    () => true,
    () => false,
  );
}

async function put(browser: Browser, { tabId }: KeyPage, ...files: string[]): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files });
  } catch {
    // The tab was closed or is moving on.
    throw new Refusal('error_no_answer');
  }
}
