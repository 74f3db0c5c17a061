import { completenessOf } from '../../../../src/page/read/completeness/index.ts';
import { documentOf, readerOn } from '../../fixtures.ts';
import { LIST, row, table } from '../shown.ts';
import { pageWordsOf } from './page-words.ts';

const ROWS = [row(1, 'Sync', 'Mar 14, 2026'), row(2, 'Import', 'Mar 15, 2026')];
const HEADERS = ['name', 'created', 'used'] as const;

interface ListAsked {
  readonly isWhole: boolean;
  readonly isWholeBefore: (html: string) => boolean;
  readonly isWholeBehind: (html: string) => boolean;
  /** Both: with the HTML before it, and behind it. */
  readonly isWholeBeside: (html: string) => boolean[];
  /** Under another title of the page. */
  readonly isWholeCalled: (title: string) => boolean;
}

/**
 * Asks of a list of two keys again and again whether it is whole: with some HTML before it, and behind it. The rows are
 * read once, which takes longest. Not for use after another language was asked for: its words are loaded then.
 */
export function listIn(language: string): ListAsked {
  const words = pageWordsOf(language);
  const document = documentOf(
    `<!doctype html><html lang="${words.lang}"><body><main><h1></h1><p></p>${table(...ROWS)}<p></p></main></body></html>`,
  );
  for (const [at, header] of [...document.querySelectorAll('th')].entries())
    header.textContent = words[HEADERS[at] ?? 'name'];
  const [main, title] = [document.querySelector('main') as Element, document.querySelector('h1') as Element];
  title.textContent = words.title;
  const { complete: isWhole, credentials } = readerOn(document, LIST).read();
  const rows = credentials.map(({ anchor }) => anchor);
  const [first = null, last = null] = rows;
  const listed = { has: (element: Element) => rows.includes(element), count: 2, size: 2, first, last };
  const beside = (place: Element, html: string) => {
    place.innerHTML = html;
    const { isWhole } = completenessOf(document, main, listed);
    place.replaceChildren();
    return isWhole;
  };
  const isWholeCalled = (text: string) => {
    const before = title.textContent;
    title.textContent = text;
    const { isWhole } = completenessOf(document, main, listed);
    title.textContent = before;
    return isWhole;
  };
  const [before = main, behind = main] = main.querySelectorAll('p');
  return {
    isWhole,
    isWholeCalled,
    isWholeBefore: (html) => beside(before, html),
    isWholeBehind: (html) => beside(behind, html),
    isWholeBeside: (html) => [before, behind].map((place) => beside(place, html)),
  };
}
