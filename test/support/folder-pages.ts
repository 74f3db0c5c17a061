import { compileProvider } from '../../scripts/catalogue/compile.mjs';
import { pagesIn } from '../../scripts/catalogue/tier.mjs';
import { pageOnHosts, pageOnInstance } from '../../src/catalogue/addresses.ts';
import type { Recognised } from '../../src/catalogue/pages.ts';
import type { PageDefinition, Provider } from '../../src/catalogue/schema.ts';
import { completenessOf } from '../../src/page/read/completeness/index.ts';
import { createReader } from '../../src/page/read/index.ts';
import '../../src/page/several-kinds.ts';
import { contextFor, dayOf } from '../page/fixtures.ts';
import { FOLDERS } from './folders.ts';

/** The pages in the providers' folders, and what is read on them; days are those of `ZONE` in `test/page/fixtures.ts`. */

export type Key = Readonly<Record<string, string>>;

export interface FolderPage {
  readonly name: string;
  readonly provider: Provider;
  readonly html: string;
  readonly expected: {
    readonly origin: string;
    readonly after?: string;
    readonly address: string;
    readonly keys: readonly Key[];
  };
}

export const FOLDER_PAGES: readonly FolderPage[] = FOLDERS.flatMap(({ id, folder, file }) =>
  pagesIn(folder).map(({ name, html, expected }) => ({
    name: `${id}/${name}`,
    provider: compileProvider(id, file),
    html,
    expected: expected as FolderPage['expected'],
  })),
);

/** What its address is recognised as. Throws where that is no page of the provider. */
export function placeOf({ provider, expected: { address } }: FolderPage): Recognised {
  const url = new URL(address);
  const instance = { provider: provider.id, origin: url.origin, basePath: '' };
  const where = pageOnHosts(provider, url) ?? pageOnInstance(provider, instance, url);
  if (!where) throw new Error(`${address} is no key page that is read`);
  return where;
}

/** The keys that are read in a document which is taken for that page, with what is read of each and nothing else. */
export function keysIn(document: Document, where: Recognised, provider: Provider): Key[] {
  const context = () => contextFor(document);
  const { credentials } = createReader(document, where, provider, context, () => completenessOf).read();
  return credentials.map((one) => ({
    id: one.id,
    ...(one.told !== undefined && { kind: one.told.replace(`${provider.id}/`, '') }),
    ...(one.name !== null && { name: one.name }),
    ...told('created', dayOf(one.created)),
    ...told('expires', dayOf(one.expires)),
    ...told('lastUsed', dayOf(one.lastUsed)),
  }));
}

const told = (field: string, day: string | undefined) => (day === undefined ? {} : { [field]: day });

/** As after a redesign of the page: its hints find nothing any more. */
export function unhinted({ hints = {}, ...page }: PageDefinition): PageDefinition {
  const lost = Object.fromEntries(Object.keys(hints).map((field) => [field, '[data-testid="no-such"]']));
  return { ...page, hints: lost };
}

/** What is read wrong: keys that there are none of, and fields that say another thing than what is so. Nothing read is not wrong. */
export function wrongIn(read: readonly Key[], wanted: readonly Key[]): string[] {
  return read.flatMap((key) => {
    const own = wanted.find(({ id }) => id === key.id);
    if (!own) return [`no such key: ${JSON.stringify(key)}`];
    return Object.entries(key).flatMap(([field, value]) =>
      value === own[field] || isWithin(own[field], value) ? [] : [`${field} of ${key.id}: ${value}`],
    );
  });
}

/** Less sure than could be is not wrong: a span of days that holds the right one. */
function isWithin(wanted: string | undefined, read: string): boolean {
  const [first = '', last] = read.split('..');
  return last !== undefined && wanted !== undefined && first <= wanted && wanted <= last;
}
