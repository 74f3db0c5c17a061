// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { type Capture, captures, filesOf, readingOf } from './captures.ts';
import { PRODUCTS } from './catalogue.ts';
import { compared, daysWide, type Field, type Judgement, truthsFor } from './compare.ts';

const all = captures();
const withKeys = all.filter(({ truth }) => truth !== null);
const withoutKeys = all.filter(({ truth }) => truth === null);
const title = ({ product, file }: Capture) => `${product}/${file}`;

/**
 * How many keys a page shows, and of how many it says when they were made, end and were last used. It may say less than the
 * database holds: an empty cell is not read as "never".
 */
const SHOWN: Readonly<Record<string, readonly [keys: number, created: number, expires: number, lastUsed: number]>> = {
  'n8n/api-keys': [10, 0, 10, 10],
  'n8n/api-keys-all': [31, 0, 31, 31],
  'n8n/credentials': [13, 12, 0, 0],
  'n8n/credentials-scrolled': [16, 16, 0, 0],
  'strapi/api-tokens': [31, 31, 0, 20],
  'strapi/transfer-tokens': [4, 4, 0, 4],
  'strapi/admin-tokens': [4, 4, 0, 4],
  'strapi/many': [181, 181, 0, 120],
  'nocodb/mcp-tokens': [31, 31, 0, 0],
  'nocodb/api-tokens': [10, 0, 0, 0],
  'wordpress/application-passwords': [31, 31, 0, 20],
  'zabbix/all-tokens': [31, 31, 31, 31],
  'zabbix/own-tokens': [31, 31, 31, 31],
  'redmine/account': [1, 1, 0, 0],
};
/** Less is said in these languages: see each. */
const SHOWN_IN: typeof SHOWN = {
  // For "never" it says 未監視, which is "not monitored".
  'zabbix/all-tokens.ja': [31, 31, 10, 20],
  'zabbix/own-tokens.ja': [31, 31, 10, 20],
  // Its sentence has no place for the date.
  'redmine/account.ar': [0, 0, 0, 0],
  // "Created 12 minutes": the word for "ago" is left out, and it may as well be a length.
  'redmine/account.cs': [0, 0, 0, 0],
};
/** Without the number of the user whose page it is. */
const kindOf = ({ product, page }: Capture) => `${product}/${page.replace(/-\d+$/, '')}`;
const shownOn = (capture: Capture) => SHOWN_IN[`${kindOf(capture)}.${capture.interface}`] ?? SHOWN[kindOf(capture)];
/** Virtual lists, those with numbers to press, which may be further pages, and those with a filter or fields to search. */
const PARTS_OF_LISTS = [
  'n8n/api-keys',
  'n8n/api-keys-all',
  'n8n/credentials',
  'n8n/credentials-scrolled',
  'nocodb/api-tokens',
  'wordpress/application-passwords',
  'zabbix/all-tokens',
  'zabbix/own-tokens',
];

function count(capture: Capture, field: Field, judgement: Judgement): number {
  return readingOf(capture).credentials.filter((read) => {
    const judgements = truthsFor(read, capture.truths).map((truth) => compared(read, truth)[field]);
    return judgement === 'wrong' ? !judgements.some((one) => one !== 'wrong') : judgements.includes(judgement);
  }).length;
}

describe('real key pages', () => {
  test.each(withKeys.map((capture) => [title(capture), capture] as const))(
    '%s: nothing is read wrong',
    (_, capture) => {
      const wrong = (['created', 'expires', 'lastUsed', 'name'] as const).map((field) =>
        count(capture, field, 'wrong'),
      );
      expect(wrong).toEqual([0, 0, 0, 0]);
      const widths = readingOf(capture).credentials.map(({ created }) => daysWide(created));
      // Redmine says "about 2 years": no day can be told from it.
      expect(capture.product === 'redmine' ? 0 : Math.max(0, ...widths)).toBeLessThanOrEqual(1);
    },
  );

  const lists = withKeys.filter((capture) => kindOf(capture) in SHOWN);
  test.each(lists.map((capture) => [title(capture), capture] as const))(
    '%s: all that it shows is read',
    (_, capture) => {
      const { credentials, complete } = readingOf(capture);
      const right = (['created', 'expires', 'lastUsed'] as const).map((field) => count(capture, field, 'right'));
      expect([credentials.length, ...right]).toEqual(shownOn(capture));
      expect(count(capture, 'name', 'right')).toBe(credentials.length);
      expect(complete).toBe(!PARTS_OF_LISTS.includes(kindOf(capture)));
    },
  );

  test.each(PRODUCTS.map(({ id }) => id))('of %s: what is shown is read, and no name is another text', (product) => {
    const own = lists.filter((capture) => capture.product === product);
    const share = (field: 'created' | 'expires' | 'lastUsed', at: 1 | 2 | 3) => {
      const shown = own.reduce((sum, capture) => sum + (shownOn(capture)?.[at] ?? 0), 0);
      const right = own.reduce((sum, capture) => sum + count(capture, field, 'right'), 0);
      console.log(`${product}: ${right} of ${shown} ${field} read`);
      return shown === 0 ? 1 : right / shown;
    };
    const keys = own.reduce((sum, capture) => sum + (shownOn(capture)?.[0] ?? 0), 0);
    const named = own.reduce((sum, capture) => sum + count(capture, 'name', 'right'), 0);
    const misnamed = own.reduce((sum, capture) => sum + count(capture, 'name', 'wrong'), 0);
    console.log(`${product}: ${named} of ${keys} names read, ${misnamed} wrong`);
    expect(misnamed).toBe(0);
    expect(named / keys).toBeGreaterThanOrEqual(0.98);
    expect(share('created', 1)).toBeGreaterThanOrEqual(0.98);
    expect(share('expires', 2)).toBeGreaterThanOrEqual(0.95);
    expect(share('lastUsed', 3)).toBeGreaterThanOrEqual(0.95);
  });

  test('masked keys give the form that shows, and a shown one itself', () => {
    const shown = (product: string, page: RegExp) =>
      withKeys
        .filter((capture) => capture.product === product && page.test(capture.page))
        .flatMap((capture) => readingOf(capture).credentials.map(({ secret }) => secret?.isWhole ?? null));
    expect(new Set(shown('n8n', /^api-keys/))).toEqual(new Set([false]));
    expect(new Set(shown('nocodb', /^api-tokens/))).toEqual(new Set([false]));
    expect(new Set(shown('strapi', /-shown$/))).toEqual(new Set([true]));
  });
});

describe('pages of the same products that hold no key', () => {
  test.each(withoutKeys.map((capture) => [title(capture), capture] as const))('%s: nothing is read', (_, capture) => {
    expect(readingOf(capture).credentials).toEqual([]);
    expect(readingOf(capture).complete).toBe(false);
  });
});

test('every captured page is tried', () => {
  for (const { id } of PRODUCTS) {
    const listed = all.filter(({ product }) => product === id).map(({ file }) => file);
    expect(filesOf(id).sort()).toEqual(listed.sort());
  }
});
