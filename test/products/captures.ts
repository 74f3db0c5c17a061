import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROVIDERS_FOLDER } from '../../scripts/catalogue/read-files.mjs';
import { WORDINGS } from '../../src/core/dates/pack.ts';
import { completenessOf } from '../../src/page/read/completeness/index.ts';
import { createReader, type Reader } from '../../src/page/read/index.ts';
import { areWordsMissing, metLanguages } from '../../src/page/read/labels/loaded-languages.ts';
import type { ReadContext, Reading } from '../../src/page/read/reading.ts';
import { loadWordsFor } from '../support/words.ts';
import { HOST, PRODUCTS, placeOf } from './catalogue.ts';

/** What a product's own database says of one key; instants in epoch ms, null for what it does not keep. */
export interface Truth {
  readonly id: string;
  readonly name: string;
  readonly created: number;
  readonly lastUsed: number | 'never' | null;
  readonly expires: number | 'never' | null;
}

export interface Capture {
  readonly product: string;
  readonly file: string;
  readonly page: string;
  /** Which keys stand on it; null for a page that holds none. */
  readonly truth: string | null;
  readonly truths: readonly Truth[];
  readonly url: string;
  readonly capturedAt: number;
  readonly interface: string;
  readonly timeZone: string;
  readonly lang: string;
  readonly languages: readonly string[];
}

interface Index {
  readonly truths: Readonly<Record<string, readonly Truth[]>>;
  readonly captures: readonly Omit<Capture, 'product' | 'truths'>[];
}

const UNKNOWN = join(import.meta.dirname, 'unknown');
/** Products that no folder of the catalogue is of. */
export const UNKNOWN_PRODUCTS: readonly string[] = readdirSync(UNKNOWN);

const folderOf = (product: string): string =>
  UNKNOWN_PRODUCTS.includes(product) ? join(UNKNOWN, product) : join(PROVIDERS_FOLDER, product, 'captures');

/** Every capture of the products that the catalogue knows, with the keys that its page may show. */
export const captures = (): Capture[] => capturesOf(PRODUCTS.map(({ id }) => id));

export function capturesOf(products: readonly string[]): Capture[] {
  return products.flatMap((product) => {
    const index = JSON.parse(readFileSync(join(folderOf(product), 'index.json'), 'utf8')) as Index;
    return index.captures.map((capture) => {
      const truths = capture.truth === null ? [] : (index.truths[capture.truth] ?? []);
      return {
        ...capture,
        product,
        truths: truths.map((truth) => ({ ...truth, name: shownName(product, truth.name) })),
      };
    });
  });
}

/** WordPress draws an emoji as a picture, which is no part of a capture. */
const shownName = (product: string, name: string): string =>
  product === 'wordpress' ? name.replace(/ ?\p{Extended_Pictographic}/gu, '') : name;

/** The files that lie there, for a test that none is left out. */
export function filesOf(product: string): string[] {
  return readdirSync(folderOf(product)).filter((name) => name.endsWith('.html'));
}

export function htmlOf({ product, file }: Pick<Capture, 'product' | 'file'>): string {
  return readFileSync(join(folderOf(product), file), 'utf8');
}

const readings = new Map<Capture, Reading>();

/** What the reader reads of a capture, as it would have in the browser that showed it; read once. */
export function readingOf(capture: Capture): Reading {
  const reading = readings.get(capture) ?? readingAfterLearning(capture, documentOf(capture));
  readings.set(capture, reading);
  return reading;
}

/** A captured page as a document of its own. */
export function documentOf(capture: Capture): Document {
  const head = `<!doctype html><html lang="${capture.lang}"><head><base href="https://${HOST}/"></head>`;
  return new DOMParser().parseFromString(`${head}${htmlOf(capture)}</html>`, 'text/html');
}

/** What the reader reads in a document that is a capture, or was made from one, with the words that a page has at first. */
export function readingIn(capture: Capture, document: Document): Reading {
  const languages = languagesOf(capture);
  loadWordsFor(languages);
  return readerOf(capture, document, () => languages).read();
}

/** The same after the page has learned, as it does where it meets a label that those words do not tell: see `Languages`. */
function readingAfterLearning(capture: Capture, document: Document): Reading {
  let languages = languagesOf(capture);
  loadWordsFor(languages);
  const reader = readerOf(capture, document, () => languages);
  const first = reader.read();
  if (!areWordsMissing()) return first;
  loadWordsFor(languages, true);
  const second = reader.read();
  const met = metLanguages().filter((language) => !languages.includes(language));
  if (met.length === 0) return second;
  languages = [capture.lang, ...met, ...capture.languages].filter(Boolean);
  return reader.read();
}

const languagesOf = ({ lang, languages }: Capture): string[] => [lang, ...languages].filter(Boolean);

function readerOf(capture: Capture, document: Document, languages: () => readonly string[]): Reader {
  const provider = PRODUCTS.find(({ id }) => id === capture.product);
  if (!provider) throw new Error(`no product ${capture.product}`);
  const context = (): ReadContext => ({
    now: capture.capturedAt,
    languages: languages(),
    timeZone: capture.timeZone,
    since: provider.since,
    wordings: WORDINGS,
  });
  return createReader(document, placeOf(provider, new URL(capture.url)), provider, context, () => completenessOf);
}
