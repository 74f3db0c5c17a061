import type { Sender } from '../../browser/browser.ts';
import type { Recognised } from '../../catalogue/pages.ts';
import { toPortable } from '../../catalogue/portable.ts';
import { providerById, recognise } from '../../catalogue/registry.ts';
import type { PageDefinition, Provider, ReadableProvider } from '../../catalogue/schema.ts';
import type { KeyPage } from '../sender.ts';
import type { Worker } from '../worker.ts';
import { injectPage } from './inject.ts';

/**
 * Tells the script on a granted origin, or in a page that is looked at once, which page it is on, with what reading it needs to
 * know; null: on none that is read. The reader is put there first.
 */
export async function tellWhere(worker: Worker, sender: Sender, page: KeyPage | null): Promise<string | null> {
  const url = sender.tab?.url;
  const where = page && url !== undefined ? recognise(new URL(url)) : null;
  const provider = where && providerById(where.page.provider);
  if (!page || url === undefined || !where || !provider || !isReadable(where.page)) return null;
  await injectPage(worker, page);
  return whereText(url, where, provider);
}

/** What the script in a page at that address is told; loaded with each page that is read. */
export function whereText(href: string, where: Recognised, provider: Provider): string {
  return toPortable({ href, where: { ...where, page: withRowId(where.page) }, provider: readingOf(provider) });
}

export const isReadable = ({ role }: KeyPage['page']): boolean => role !== 'signpost' && role !== 'log';

/** Where nothing is known that tells rows apart, names do: whether they do is shown to the person before anything is kept. */
function withRowId(page: PageDefinition): PageDefinition {
  const isTold = page.role !== 'list' || page.link || page.rowId || page.hints?.id;
  return isTold ? page : { ...page, rowId: { from: 'name', pattern: /^.{1,120}$/u } };
}

function readingOf({ id, hosts, since, tokens, kinds }: Provider): ReadableProvider {
  const young = kinds.filter(({ introducedSource }) => introducedSource && introducedSource.confidence !== 'seen');
  return { id, hosts, since, tokens, kinds: young.map(({ id: kind, introduced }) => ({ id: kind, introduced })) };
}
