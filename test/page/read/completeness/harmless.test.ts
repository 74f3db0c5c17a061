// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { listWith, readPage, TWO } from './lists.ts';

const isWhole = (html: string) => [listWith(html), listWith('', html)].every(({ complete }) => complete);
const isNever = (html: string) => [listWith(html), listWith('', html)].every(({ complete }) => !complete);
const CONTACTS = '<table><tr><th>Name</th><th>Joined</th></tr><tr><td>Ana</td><td>Jan 5, 2012</td></tr></table>';
const WORDS = { title: 'API', name: 'Name', created: 'Created', used: 'Last used' };

describe('a list stays whole', () => {
  test.each([
    ['beside another part of the product', '<p>Some features may be unavailable.</p>'],
    ['beside an alert about one', '<div role="alert">Webhooks are temporarily unavailable</div>'],
    ['beside a legend', '<p>Expired keys are shown in red.</p>'],
    ['beside a quota', '<p>2 of 10 keys used</p>'],
    ['beside a quota in a sentence', '<p>You have used 2 of your 10 API keys.</p>'],
    ['beside rows a page, of which there are fewer', '<p>Rows per page: 25</p>'],
    ['beside a pager that leads nowhere', '<button disabled>Previous</button><button disabled>Next</button>'],
    [
      'beside rows a page that are chosen',
      '<label>Rows per page <select><option>25</option><option>50</option></select></label>',
    ],
    [
      'beside a pager of one page',
      '<nav><button disabled>‹</button><button aria-current="page">1</button><button disabled>›</button></nav>',
    ],
    [
      'beside one of links in a list',
      '<ul><li><a aria-disabled="true">‹</a></li><li><a aria-current="page">1</a></li><li><a aria-disabled="true">›</a></li></ul>',
    ],
    ['beside a size and a range of all in one line', '<div>Rows per page: 10 1–2 of 2</div>'],
    ['beside the same, the other way round', '<div>1–2 of 2 <b>10 per page</b></div>'],
    [
      'beside a size that is chosen, and a range of all',
      '<div><span>Rows per page:</span> <select><option>10</option></select> <span>1–2 of 2</span></div>',
    ],
    [
      'beside one that opens a list',
      '<p>Rows per page:</p><div role="combobox" aria-haspopup="listbox">10</div><p>1–2 of 2</p>',
    ],
    ['beside what links lead to', '<a name="keys"></a><a id="top"></a>'],
    ['beside a choice of colours', '<button>Dark</button>'],
    ['beside such a size in its own text', '<p>Rows per page: <select><option>25</option></select></p>'],
    [
      'beside a choice that was not made',
      '<select><option value="" selected disabled>Owner</option><option>Ann</option></select>',
    ],
    [
      'beside a form that makes a key',
      '<form><label>Name <input value="backup"></label><label>Expires in <select><option>30 days</option></select></label>' +
        '<button>Create key</button><button type="button">Cancel</button></form>',
    ],
    ['beside a part that opens when it is asked for', '<div popover><h5>Rename</h5><button>Reset</button></div>'],
    ['beside one that is hidden from all', '<div aria-hidden="true"><h5>Rename</h5><button>Reset</button></div>'],
    ['behind another part, that its title names', `<section><h2>Contacts</h2>${CONTACTS}</section>`],
    ['beside a part with such a title in an article', '<article><h3>Ten tips</h3><p>Read them.</p></article>'],
    ['beside a date with its label, side by side', '<p><span>Login</span><span>2024-01-05</span></p>'],
    ['beside the id of a request', '<p>Request ID: 7a2d15b2-c559-7df5-e46e-9873f42cd5ec</p>'],
    ['beside one of links', '<a aria-disabled="true">‹ Previous</a><a aria-disabled="true">Next ›</a>'],
  ])('%s', (_what, html) => {
    expect(isWhole(html)).toBe(true);
  });

  test.each([
    ['de', 'Einige Funktionen sind möglicherweise nicht verfügbar.'],
    ['de', '2 von 10 verwendet'],
    ['fr', 'Les webhooks sont temporairement indisponibles.'],
    ['es', 'Algunas funciones pueden no estar disponibles.'],
    ['it', 'Alcune funzioni potrebbero non essere disponibili.'],
    ['pt', 'Alguns recursos podem não estar disponíveis.'],
    ['nl', 'Sommige functies zijn mogelijk niet beschikbaar.'],
    ['pl', 'Niektóre funkcje mogą być niedostępne.'],
    ['pl', 'Wykorzystano 2 z 10'],
    ['sv', 'Vissa funktioner kan vara otillgängliga.'],
    ['da', 'Webhooks er midlertidigt ikke tilgængelige.'],
    ['nb', 'Webhooks er midlertidig ikke tilgjengelige.'],
    ['fi', 'Jotkin ominaisuudet eivät ehkä ole käytettävissä.'],
    ['cs', 'Některé funkce mohou být nedostupné.'],
    ['ja', '一部の機能は現在利用できません。'],
    ['ko', '일부 기능을 사용하지 못할 수 있습니다.'],
    ['zh', '部分功能可能不可用。'],
  ])('%s: %s', (lang, text) => {
    expect(listWith(`<p>${text}</p>`, '', { ...WORDS, lang }).complete).toBe(true);
  });
});

test('a list stays whole beside a box for all of its rows, whatever it is called', () => {
  const rows = TWO.map((row) => row.replace('<tr>', '<tr><td><input type="checkbox"></td>'));
  const beside = (box: string) => listWith(box, '', undefined, rows).complete;
  expect(beside('<div><input type="checkbox"></div>')).toBe(true);
  expect(beside('<label><input type="checkbox"> Select all</label>')).toBe(true);
  expect(beside('<label><input type="checkbox"> Show revoked</label>')).toBe(false);
  expect(listWith('<div><input type="checkbox"></div>').complete).toBe(false);
});

test('behind an open dialog what is hidden from those who listen may be a filter', () => {
  const behind = (html: string) => html.replace(/<(table|div)/, '<$1 aria-hidden="true"');
  const filters = '<div><button>Active ×</button></div>';
  const keys = `<table><tr><th>Name</th><th>Created</th></tr>${TWO.join('').replace(/<td>Never<\/td>/g, '')}</table>`;
  const page = (html: string) => readPage(`<h1>Service Keys</h1>${html}<div role="dialog"><p>Sure?</p></div>`, 'en');
  expect(page(behind(filters) + behind(keys))).toMatchObject({ outcome: 'read', complete: false });
  expect(page(behind(filters) + keys)).toMatchObject({ outcome: 'read', complete: true });
});

describe('a list is not whole', () => {
  test.each([
    ['where some of its keys are missing', '<p>Some keys may be unavailable.</p>'],
    ['where it is refused itself', '<p>This list is temporarily unavailable.</p>'],
    ['where the account is', '<p>Your account is temporarily unavailable.</p>'],
    ['where it is to be tried again', '<p>Webhooks are temporarily unavailable. Please try again.</p>'],
    ['where something failed', '<p>Something went wrong. Contact support.</p>'],
    ['where only some show, in a colour', '<p>Only active keys are shown, in red.</p>'],
    ['where others are shown elsewhere', '<p>Expired keys are shown in the archive.</p>'],
    ['where others are not shown', '<p>Expired keys are not shown in red.</p>'],
    ['where more are used than show', '<p>3 of 10 keys used</p>'],
    ['where fewer are used than show', '<p>1 of 10 keys used</p>'],
    ['where only those show that were used', '<p>2 of 10 keys used in the last 30 days</p>'],
    ['where some show', '<p>Showing 2 of 10 used keys</p>'],
    ['under a title that names those that were used', '<h3>Recently used keys</h3>'],
    ['where no use is spoken of', '<p>2 of 10 keys</p>'],
    [
      'where a total says more, a pager or not',
      '<button disabled>Previous</button><button disabled>Next</button><p>1–2 of 57</p>',
    ],
    [
      'where the only number is that of another page',
      '<nav><button disabled>‹</button><button>2</button><button disabled>›</button></nav>',
    ],
    ['where one page is not said to be the last', '<nav><button disabled>‹</button><button>1</button></nav>'],
    ['where a size and a range of some stand in one line', '<div>Rows per page: 10 1–2 of 12</div>'],
    ['where there are as many as a page has', '<div>Rows per page: 2 1–2 of 4</div>'],
    ['where one of two pagers leads on', '<button disabled>‹</button><button disabled>›</button><button>Next</button>'],
    ['under a title that names a part of the keys', '<h2>Active keys</h2>'],
    [
      'beside rows a page, and a way back',
      '<p>Rows per page: 25</p><button>Previous</button><button disabled>Next</button>',
    ],
    ['beside rows a page that are as many', '<label>Rows per page <select><option>2</option></select></label>'],
    [
      'beside a choice that may be made again',
      '<select><option value="">Owner: Ann</option><option>Bob</option></select>',
    ],
    [
      'beside a form that looks for keys',
      '<form><label>Name <input value="backup"></label><button>Find keys</button></form>',
    ],
    [
      'beside a form that has no name to fill in',
      '<form><label>Environment <select><option>Live</option></select></label><button>Create key</button></form>',
    ],
    ['of a part, behind another', `<h2>Active keys</h2><section><h2>Contacts</h2>${CONTACTS}</section>`],
    ['beside others that are loaded', '<section><h2>Team keys</h2><button>Load more</button></section>'],
    ['beside rows a page, side by side with an id', '<p><a href="/x">a1b2c3</a><span>Rows per page: 1</span></p>'],
    ['beside a number that may be days', '<label>Days <select><option>30</option></select></label>'],
  ])('%s', (_what, html) => {
    expect(isNever(html)).toBe(true);
  });
});

test.each([
  ['that stands alone in it', '<section><h2>Contacts</h2></section>'],
  ['that may say whose they are', '<section><h2>Team Maple</h2><p>Nobody else.</p></section>'],
])('a list is not whole below the title of a part of its own %s', (_what, html) => {
  expect(listWith(html).complete).toBe(false);
});
