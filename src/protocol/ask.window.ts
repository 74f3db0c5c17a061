import browser from '../browser/browser.ts';
import { ask, failed } from './ask.ts';
import type { FromOwnPage, Reply } from './messages.ts';
import type { OwnReplies } from './replies.ts';
import { POPUP_REPLIES } from './schemas/popup-shapes.ts';

type Check<T> = (raw: unknown) => Reply<T> | null;

/** Asks the worker from one of our own windows. Never throws; for its errors see `ask.ts`. */
export async function askFromWindow<M extends FromOwnPage>(message: M): Promise<Reply<OwnReplies[M['type']]>> {
  const type: M['type'] = message.type;
  // Both at once: nobody waits for one after the other.
  const checking = checkOf(type).catch(() => null);
  const answer = await ask<unknown>(message, (raw) => ({ ok: true, value: raw }));
  if (!answer.ok) return answer;
  const check = await checking;
  // Gone with an update of the extension.
  if (!check) return failed('error_context_gone');
  return check(answer.value) ?? failed('error_bad_reply');
}

/** The library for schemas, and what is checked with it, are loaded by the first message that is no opening popup's. */
async function checkOf<T extends FromOwnPage['type']>(type: T): Promise<Check<OwnReplies[T]>> {
  if (isOpening(type)) {
    const fits = POPUP_REPLIES[type];
    return (raw) => (fits(raw) ? (raw as Reply<OwnReplies[T]>) : null);
  }
  const { readReply } = await import('./schemas/own-replies.ts');
  return (raw) => readReply(type, raw) as Reply<OwnReplies[T]> | null;
}

const isOpening = (type: FromOwnPage['type']): type is keyof typeof POPUP_REPLIES => type in POPUP_REPLIES;

/** Characters: pages are long. */
const LONGEST = 5_000_000;

/**
 * The skeleton of a page in a tab that could not be read: tags, roles and the shapes of texts (see `page/report`). Made when
 * it is asked for, stored nowhere. Null when the tab is gone or not ours to look into.
 */
export async function reportOfTab(tabId: number): Promise<string | null> {
  try {
    const [made] = await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['report.js'] });
    const report: unknown = made?.result;
    return typeof report === 'string' && report.length <= LONGEST ? report : null;
  } catch {
    return null;
  }
}
