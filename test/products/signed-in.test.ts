// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { addressPartOf, labelIn } from '../../src/catalogue/told-account.ts';
import { accountOn } from '../../src/page/read/account-on.ts';
import { type Capture, captures, documentOf } from './captures.ts';
import { HOST, PRODUCTS, placeOf } from './catalogue.ts';

/** Who had signed in when the pages were captured: Redmine's show each the key of another person. */
const WHO: Readonly<Record<string, (capture: Capture) => string | undefined>> = {
  wordpress: () => 'admin',
  redmine: ({ file }) => /^account-(\d)/.exec(file)?.[1]?.replace(/^/, 'key'),
};
const told = PRODUCTS.filter(({ pages }) => pages.some(({ accountIn }) => accountIn));
const all = captures().filter(({ product, truth }) => truth !== null && told.some(({ id }) => id === product));

test('some products tell on their pages whose keys these are', () => {
  expect(told.map(({ id }) => id)).toEqual(Object.keys(WHO).sort());
});

test.each(all.map((capture) => [`${capture.product}/${capture.file}`, capture] as const))(
  '%s says whose keys it shows',
  (_name, capture) => {
    const provider = told.find(({ id }) => id === capture.product);
    if (!provider) throw new Error(capture.product);
    const account = accountOn(placeOf(provider, new URL(capture.url)), () => true, documentOf(capture));
    expect([labelIn(account), addressPartOf(account)]).toEqual([WHO[capture.product]?.(capture), HOST]);
  },
);
