import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recognise } from '../../src/catalogue/index.ts';
import { WORDINGS } from '../../src/core/dates/pack.ts';
import type { Interval } from '../../src/core/time/interval.ts';
import { completenessOf, type JudgeOfPage } from '../../src/page/read/completeness/index.ts';
import { createReader, type Reader } from '../../src/page/read/index.ts';
import type { ReadContext, Reading } from '../../src/page/read/reading.ts';
import { HUBSPOT } from '../support/hubspot.ts';
import { loadWordsFor } from '../support/words.ts';

export const NOW = Date.UTC(2026, 10, 24, 12);
export const ZONE = 'Europe/Warsaw';
const FOLDER = 'test/fixtures/pages';

/** Days as YYYY-MM-DD in the zone, `never`, or `any` where only its presence counts. */
export interface ExpectedCredential {
  readonly id: string;
  readonly name: string | null;
  readonly created?: string;
  readonly expires?: string;
  readonly lastUsed?: string;
  readonly oldSecretExpires?: string;
  readonly secret?: 'full' | 'masked';
}

export interface Expected {
  readonly url: string;
  readonly outcome: string;
  readonly complete: boolean;
  readonly credentials: readonly ExpectedCredential[];
}

export interface Fixture {
  readonly name: string;
  readonly html: string;
  readonly expected: Expected;
}

export function fixtures(): Fixture[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const source = readFileSync(join(FOLDER, file), 'utf8');
      const [, json = '{}'] = /<script[^>]*id="expected">([\s\S]*?)<\/script>/.exec(source) ?? [];
      return {
        name: file.replace('.html', ''),
        html: source.replace(/<script[^>]*id="expected">[\s\S]*?<\/script>/, ''),
        expected: JSON.parse(json),
      };
    });
}

export function documentOf(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

export function contextFor(document: Document): ReadContext {
  const { lang, dataset } = document.documentElement;
  const languages = [lang, dataset.browser ?? '', 'pl', 'en'].filter(Boolean);
  // As after the packs of all languages have come, where a page asks for it.
  const hasAll = dataset.words === 'all';
  loadWordsFor(languages, hasAll);
  return { now: NOW, languages, timeZone: ZONE, since: HUBSPOT.since, ...(hasAll && { wordings: WORDINGS }) };
}

/** A reader that takes "Created" for the secret's own date, as most providers mean it; or, as HubSpot's, for the holder's. */
export function readerOn(
  document: Document,
  path: string,
  createdIs: 'own' | 'holder' = 'own',
  judge: () => JudgeOfPage | null = () => completenessOf,
): Reader {
  const where = recognise(new URL(path, 'https://app.hubspot.com'));
  if (!where) throw new Error(`${path} is no key page`);
  const { createdIs: _, ...page } = where.page;
  const meant = createdIs === 'holder' ? { ...page, createdIs } : page;
  return createReader(document, { ...where, page: meant }, HUBSPOT, () => contextFor(document), judge);
}

const day = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE });

/** `YYYY-MM-DD`, or `YYYY-MM-DD..YYYY-MM-DD` where the span is wider than a day. */
export function dayOf(when: Interval | 'never' | null): string | undefined {
  if (when === null) return undefined;
  if (when === 'never') return 'never';
  const [first, last] = [day.format(when.earliest ?? 0), day.format(when.latest ?? 0)];
  return first === last ? first : `${first}..${last}`;
}

const used = (actual: string | undefined, wanted: string | undefined) =>
  wanted === 'any' && actual !== undefined ? 'any' : actual;

/** A reading in the words of an expectation. */
export function plain(reading: Reading, expected: Expected): Expected {
  const credentials = reading.credentials.map((one) => {
    const wanted = expected.credentials.find(({ id }) => id === one.id);
    const fields = {
      created: used(dayOf(one.created), wanted?.created),
      expires: used(dayOf(one.expires), wanted?.expires),
      lastUsed: used(dayOf(one.lastUsed), wanted?.lastUsed),
      oldSecretExpires: dayOf(one.oldSecretExpires),
      secret: one.secret ? (one.secret.isWhole ? 'full' : 'masked') : undefined,
    };
    const told = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
    return { id: one.id, name: one.name, ...told };
  });
  return { url: expected.url, outcome: reading.outcome, complete: reading.complete, credentials };
}
