import * as v from 'valibot';
import browser from '../browser/browser.ts';
import {
  type Choice,
  type Preview,
  type ProposedList,
  previewSchema,
  proposedSchema,
} from '../core/taught/proposal.ts';

/** What a page shows that somebody asked to look for keys on. */
export interface Looked {
  /** Of the page, as it is now. */
  readonly address: string;
  readonly lists: readonly ProposedList[];
}

/** Found by the symbol that `page/route.ts` makes; the functions below run in the page and know nothing from here. */
interface Found {
  propose(): unknown;
  preview(choice: Choice): unknown;
}

const looked = v.object({ address: v.pipe(v.string(), v.maxLength(4_000)), lists: proposedSchema });

/**
 * Looks for lists of keys on the page of a tab, which a person has asked for by the toolbar's button. Null where the browser lets
 * nobody look: the page is one of the browser's own, or was left since the button was pressed.
 */
export async function lookAtTab(tabId: number): Promise<Looked | null> {
  const target = { tabId, frameIds: [0] };
  try {
    await browser.scripting.executeScript({ target, files: ['words/en.js', 'words/all.js', 'look.js'] });
    const [made] = await browser.scripting.executeScript({ target, func: propose });
    const result = v.safeParse(looked, made?.result);
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}

/** What the page is read as by these columns of one of the lists; null where nothing is. */
export async function previewOfTab(tabId: number, choice: Choice): Promise<Preview | null> {
  const target = { tabId, frameIds: [0] };
  try {
    const [made] = await browser.scripting.executeScript({ target, func: preview, args: [choice] });
    const result = v.safeParse(previewSchema, made?.result);
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}

function propose(): unknown {
  const route = (globalThis as { [name: symbol]: { look?: Found } | undefined })[Symbol.for('keyturn.route')];
  return { address: location.href, lists: route?.look?.propose() };
}

function preview(choice: Choice): unknown {
  const route = (globalThis as { [name: symbol]: { look?: Found } | undefined })[Symbol.for('keyturn.route')];
  return route?.look?.preview(choice);
}
