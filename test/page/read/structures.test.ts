// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { dayOf, readerOn } from '../fixtures.ts';
import { births, DETAIL, LIST, row, show, table } from './shown.ts';

afterEach(() => document.body.replaceChildren());

describe('where a list may stand', () => {
  test('in an open shadow root', () => {
    show('<main><h1>Keys</h1><x-list></x-list></main>');
    const shadow = document.querySelector('x-list')?.attachShadow({ mode: 'open' });
    show(table(row(1, 'A', 'Mar 14, 2026')), shadow);
    const reader = readerOn(document, LIST);
    expect(births(reader.read())).toEqual(['1 2026-03-14']);
    expect([...reader.roots()]).toContain(shadow);
  });

  test('in a frame of the same origin', () => {
    show('<h1>Keys</h1><iframe></iframe>');
    const inner = document.querySelector('iframe')?.contentDocument as Document;
    inner.body.append(
      ...new DOMParser().parseFromString(table(row(1, 'A', 'Mar 14, 2026')), 'text/html').body.childNodes,
    );
    const reader = readerOn(document, LIST);
    expect(births(reader.read())).toEqual(['1 2026-03-14']);
    expect([...reader.roots()]).toContain(inner);
  });

  test('in a table inside a cell of another', () => {
    show(
      `<main><h1>Keys</h1><table><tr><td>Left</td><td>${table(row(1, 'A', 'Mar 14, 2026'), row(2, 'B', 'Mar 15, 2026'))}</td></tr></table></main>`,
    );
    expect(births(readerOn(document, LIST).read())).toEqual(['1 2026-03-14', '2 2026-03-15']);
  });

  test('under a header that is a table of its own', () => {
    const header = '<div><table><thead><tr><th>Name</th><th>Expires</th><th>Created</th></tr></thead></table></div>';
    show(
      `<main><h1>Keys</h1><div>${header}<div><table><tbody>${row(1, 'A', 'Mar 14, 2027', 'Mar 14, 2026')}</tbody></table></div></div></main>`,
    );
    expect(births(readerOn(document, LIST).read())).toEqual(['1 2026-03-14']);
  });

  test('among fields that take the names of properties', () => {
    const traps = [
      'firstChild',
      'childNodes',
      'nodeType',
      'tagName',
      'localName',
      'getAttribute',
      'parentNode',
      'nextSibling',
    ];
    const inputs = traps.map((name) => `<input name="${name}">`).join('');
    show(
      `<main><h1>Keys</h1><form>${inputs}${table(row(1, 'A', 'Mar 14, 2026'))}</form><img name="documentElement"></main>`,
    );
    expect(births(readerOn(document, LIST).read())).toEqual(['1 2026-03-14']);
  });
});

describe('what cannot be told is unread', () => {
  const birthOf = (headers: string[], cells: string[]) => {
    const head = ['Name', ...headers].map((text) => `<th>${text}</th>`).join('');
    const body = cells.map((text) => `<td>${text}</td>`).join('');
    const link = '<td><a href="https://app.hubspot.com/service-keys/12345678/key/1">A</a></td>';
    show(
      `<main><h1>Keys</h1><table><thead><tr>${head}</tr></thead><tbody><tr>${link}${body}</tr></tbody></table></main>`,
    );
    return dayOf(readerOn(document, LIST).read().credentials[0]?.created ?? null);
  };

  test.each<[string, string[], string[]]>([
    ['a date that no header explains', ['Foo'], ['Mar 14, 2026']],
    ['two dates that no header tells apart', ['', ''], ['Mar 14, 2026', 'Mar 15, 2026']],
    ['two columns of one meaning', ['Created', 'Created'], ['Mar 14, 2026', 'Apr 15, 2026']],
    ['the last change', ['Last updated'], ['Mar 14, 2026']],
    ['the last use', ['Last used'], ['Mar 14, 2026']],
    ['the end', ['Expires'], ['Mar 14, 2026']],
    ['the account', ['Account created'], ['Mar 14, 2026']],
    ['who made it', ['Created by'], ['Ana, Mar 14, 2026']],
    ['the future', ['Created'], ['Mar 14, 2030']],
    ['a time before the kind existed', ['Created'], ['Mar 14, 2019']],
    ['a birth after the last use', ['Created', 'Last used'], ['Oct 14, 2026', 'Mar 14, 2026']],
    ['a birth after the end', ['Created', 'Expires'], ['Oct 14, 2026', 'Mar 14, 2026']],
    ['1970 for never', ['Created'], ['Jan 1, 1970']],
    ['two dates in one cell', ['Created'], ['Mar 14, 2026 – Apr 15, 2026']],
    ['a cell that says it is something else', ['Created'], ['Last used Mar 14, 2026']],
    ['a rotation that cannot be read', ['Created', 'Last rotated'], ['Mar 14, 2026', 'some time ago']],
    ['fewer cells than headers', ['Expires', 'Created'], ['Mar 14, 2026']],
  ])('%s', (_what, headers, cells) => {
    expect(birthOf(headers, cells)).toBeUndefined();
  });

  test('the creation of what holds a secret is a bound of its birth, a rotation is the birth', () => {
    show(`<main><h1>Keys</h1>${table(row(1, 'A', 'Mar 14, 2026'))}</main>`);
    const [held] = readerOn(document, LIST, 'holder').read().credentials;
    const bound = { earliest: held?.notBefore ?? null, latest: held?.notBefore ?? null };
    expect([held?.created, dayOf(bound)]).toEqual([null, '2026-03-14']);
    const [own] = readerOn(document, LIST).read().credentials;
    expect([dayOf(own?.created ?? null), own?.notBefore]).toEqual(['2026-03-14', undefined]);
  });

  test('a rotation is the birth of the present secret', () => {
    expect(birthOf(['Created', 'Last rotated'], ['Mar 14, 2026', 'Oct 2, 2026'])).toBe('2026-10-02');
    expect(birthOf(['Created', 'Last rotated'], ['Mar 14, 2026', 'Never'])).toBe('2026-03-14');
    expect(birthOf(['Created', 'Last rotated'], ['Mar 14, 2026', '—'])).toBe('2026-03-14');
  });

  test('a table in which a key stands twice is a log', () => {
    show(`<main><h1>Keys</h1>${table(row(1, 'A', 'Mar 14, 2026'), row(1, 'A', 'Mar 15, 2026'))}</main>`);
    expect(births(readerOn(document, LIST).read())).toEqual(['1 undefined']);
  });

  test('links to another account, another site, or out of a menu are no rows', () => {
    show(`<nav><a href="/service-keys/12345678/key/7">Recent</a></nav><main><h1>Keys</h1><ul>
      <li><a href="/service-keys/99999999/key/1">Forged</a> Created Mar 14, 2026</li>
      <li><a href="https://evil.example/service-keys/12345678/key/2">Forged</a> Created Mar 14, 2026</li></ul></main>`);
    expect(readerOn(document, LIST).read().credentials).toEqual([]);
  });

  test('the page of one key, without its secret or a date of its own, is unreadable', () => {
    show('<main><h1>Something went wrong</h1><p>Try again</p></main>');
    expect(readerOn(document, DETAIL).read()).toMatchObject({
      outcome: 'unreadable',
      complete: false,
      credentials: [],
    });
  });

  test('a form that creates a key holds none', () => {
    show(`<main><h1>Create key</h1><form><label>Name <input></label><label>Expires <input type="date" value="2027-03-14"></label>
      <label>Created <input type="date" value="2026-03-14"></label></form></main>`);
    expect(readerOn(document, DETAIL).read().credentials).toEqual([]);
  });

  test('a page that is still loading is not an empty one', () => {
    show('<main aria-busy="true"><h1>Keys</h1><h2>No keys</h2></main>');
    expect(readerOn(document, LIST).read()).toMatchObject({ outcome: 'unreadable', complete: false });
    show('<main><h1>Keys</h1><div role="progressbar"></div></main>');
    expect(readerOn(document, LIST).read()).toMatchObject({ outcome: 'unreadable', complete: false });
    show('<main></main>');
    expect(readerOn(document, LIST).read()).toMatchObject({ outcome: 'unreadable', complete: false });
  });

  test.each([
    ['it says that it has more rows', '<div role="status"></div>', 'aria-rowcount="50"'],
    ['there is another page', '<a rel="next" href="?page=2">2</a>', ''],
    ['there are numbered pages', '<nav><button>1</button><button>2</button></nav>', ''],
    ['a search is in use', '<input type="search" value="foo">', ''],
    ['it is still loading', '<div role="progressbar"></div>', ''],
  ])('a list is not complete when %s', (_why, extra, attribute) => {
    const html = table(row(1, 'A', 'Mar 14, 2026')).replace('<table', `<table ${attribute}`);
    show(`<main><h1>Keys</h1>${extra}${html}</main>`);
    expect(readerOn(document, LIST).read()).toMatchObject({ outcome: 'read', complete: false });
  });
});

test.each([
  ['rows placed by hand', '<tbody>', '<tbody style="position: absolute">'],
  ['rows that stand for many', '<tbody>', '<tbody><tr style="height: 24000px"></tr>'],
])('a list of %s is a window of a longer one', (_what, from, to) => {
  show(`<main><h1>Keys</h1>${table(row(1, 'A', 'Mar 14, 2026')).replace(from, to)}</main>`);
  expect(readerOn(document, LIST).read()).toMatchObject({ outcome: 'read', complete: false });
});
