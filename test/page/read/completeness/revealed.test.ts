// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { listWith, TWO } from './lists.ts';
import { PARTLY } from './partly.ts';
import { SPOKEN, type Spoken } from './spoken.ts';

const wordsOf = (lang: string) => SPOKEN.find((one) => one.lang === lang || one.lang.split('-')[0] === lang) as Spoken;
/** The first and the third stand before the list, the others behind it. */
const FORMS = [
  (text: string) => `<button>${text}</button>`,
  (text: string) => `<div><a href="?view=2">${text}</a></div>`,
  (text: string) => `<div role="toolbar"><div role="button" tabindex="0">${text}</div></div>`,
  (text: string) => `<button aria-label="${text}"><svg></svg></button>`,
];

describe.each(PARTLY.map((partly) => [partly.lang, partly] as const))('in %s', (lang, partly) => {
  const words = wordsOf(lang);

  test.each(['archived', 'revoked', 'older', 'viewAll', 'more', 'part'] as const)(
    'a control "%s" brings rows',
    (name) => {
      for (const [at, form] of FORMS.entries()) {
        const html = form(partly[name]);
        const { complete } = at % 2 === 0 ? listWith(html, '', words) : listWith('', html, words);
        expect(complete, html).toBe(false);
      }
    },
  );

  test('a control that does something to keys brings none', () => {
    for (const label of [partly.act, words.create]) {
      const html = `<button>${label}</button>`;
      expect(
        [listWith(html, '', words), listWith('', html, words)].map(({ complete }) => complete),
        html,
      ).toEqual([true, true]);
    }
  });
});

describe('a list is not whole where', () => {
  const [first = '', second = ''] = TWO;
  const rows = (...all: string[]) => listWith('', '', undefined, all).complete;
  const EMPTY = '<tr><td><span></span></td><td></td><td></td></tr>';

  test.each([
    ['a row without words stands before the others', [EMPTY, first, second]],
    ['a row without words stands among the others', [first, EMPTY, second]],
    [
      'a closed group of rows stands among the others',
      [first, '<tr aria-expanded="false"><td colspan="3">Other</td></tr>', second],
    ],
    [
      'a closed group of rows stands among the others, opened by a button',
      [first, '<tr><td colspan="3"><button aria-expanded="false">Production</button></td></tr>', second],
    ],
    ['a row can be opened into others', [first.replace('<tr>', '<tr aria-expanded="false">'), second]],
  ])('%s', (_what, all) => {
    expect(rows(first, second)).toBe(true);
    expect(rows(...all)).toBe(false);
  });

  test.each([
    ['what stands in for rows', '<div class="MuiSkeleton-root"><span></span></div>'],
    ['lines that shimmer', '<div><div class="shimmer-line"></div><div class="shimmer-line"></div></div>'],
    ['a chip with a sign', '<span>Status: Active <button>×</button></span>'],
    ['a chip that is a button', '<button>Owner: Ann ✕</button>'],
    [
      'a chip with a name for those who listen',
      '<span>Owner: Ann <button aria-label="Remove"><svg></svg></button></span>',
    ],
    ['a chip with a name of its own', '<li>Sync <button aria-label="Clear Sync"><svg></svg></button></li>'],
    ['all keys', '<button>All service keys</button>'],
    ['everything', '<button>Show everything</button>'],
    ['what is hidden', '<button>Hidden (3)</button>'],
  ])('%s stands beside it', (_what, html) => {
    expect([listWith(html).complete, listWith('', html).complete]).toEqual([false, false]);
  });
});

describe('a list is whole beside', () => {
  test.each([
    ['a notice that can be closed', '<div role="status">Key copied <button aria-label="Clear">×</button></div>'],
    ['a way to take keys away', '<button>Delete inactive keys</button>'],
    ['a question', '<a href="/help">Why are my keys inactive?</a>'],
    ['recent events of the account', '<a href="/log">Recent activity</a>'],
    ['a row that only measures', ''],
  ])('%s', (_what, html) => {
    const notice = '<div>Scheduled maintenance on Sunday from two until four <button>×</button></div>';
    expect(listWith(notice).complete).toBe(true);
    const measure = '<tr aria-hidden="true"><td></td><td></td><td></td></tr>';
    const rows = html === '' ? [measure, ...TWO] : TWO;
    expect([listWith(html, '', undefined, rows).complete, listWith('', html, undefined, rows).complete]).toEqual([
      true,
      true,
    ]);
  });
});
