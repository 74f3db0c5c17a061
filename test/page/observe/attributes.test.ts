// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { READ_ATTRIBUTES } from '../../../src/page/observe.ts';

/** The reader takes its way to attributes when it is loaded: what it asks for is noted from then on. */
const asked = new Set<string>();
const { getAttribute } = Element.prototype;
vi.spyOn(Element.prototype, 'getAttribute').mockImplementation(function (this: Element, name: string) {
  asked.add(name);
  return getAttribute.call(this, name);
});
const { documentOf, fixtures, readerOn } = await import('../fixtures.ts');

/** Looked at, and not observed: why is said in `observe.ts`. */
const NOT_OBSERVED = ['class', 'style'];

test('what the reader looks at is observed, and nothing else that changes is', () => {
  const pages = fixtures();
  expect(pages.length).toBeGreaterThan(10);
  for (const { html, expected } of pages) {
    const document = documentOf(html);
    // Where a page does not have them all: an element that does, beside the texts.
    for (const cell of document.querySelectorAll('td, th, li, [role="cell"], dd')) {
      const extra = document.createElement('a');
      for (const name of READ_ATTRIBUTES)
        if (!['hidden', 'popover', 'aria-hidden'].includes(name)) extra.setAttribute(name, '1');
      cell.append(extra);
    }
    for (const one of [documentOf(html), document]) readerOn(one, expected.url).read();
  }
  // Any other attribute of data may hold a secret; one that changes does so with the text beside it.
  const read = [...asked].filter((name) => !name.startsWith('data-') || READ_ATTRIBUTES.includes(name));
  expect(read.filter((name) => !READ_ATTRIBUTES.includes(name)).sort()).toEqual(NOT_OBSERVED);
  expect(READ_ATTRIBUTES.filter((name) => !asked.has(name))).toEqual([]);
});
