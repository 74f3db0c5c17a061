// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { dayOf, readerOn } from '../fixtures.ts';

/** Pages of the window's own document, for what a parsed one cannot have: shadow roots, frames, mutations. */
const LIST = '/service-keys/12345678';
const DETAIL = '/service-keys/12345678/key/101';

afterEach(() => document.body.replaceChildren());

function show(html: string, root: Element | ShadowRoot = document.body): void {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  root.replaceChildren(...parsed.body.childNodes);
}

const row = (id: number, name: string, created: string, used = 'Never') =>
  `<tr><td><a href="https://app.hubspot.com/service-keys/12345678/key/${id}">${name}</a></td><td>${created}</td><td>${used}</td></tr>`;
const table = (...rows: string[]) =>
  `<table><thead><tr><th>Name</th><th>Created</th><th>Last used</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
const births = (reading: { credentials: readonly { id: string; created: Parameters<typeof dayOf>[0] }[] }) =>
  reading.credentials.map(({ id, created }) => `${id} ${dayOf(created)}`);

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

describe('a page that changes', () => {
  async function once(change: () => void, html: string) {
    show(`<main><h1>Keys</h1>${html}</main>`);
    const reader = readerOn(document, LIST);
    reader.read();
    const observer = new MutationObserver(() => undefined);
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    change();
    const records = observer.takeRecords();
    observer.disconnect();
    const reading = reader.read(records);
    const anew = readerOn(document, LIST).read();
    expect(births(reading)).toEqual(births(anew));
    expect(reading.complete).toBe(anew.complete);
    return reading;
  }
  const cell = (rowIndex: number, column: number) =>
    document.querySelectorAll('tbody tr')[rowIndex]?.children[column] as Element;
  const two = table(row(1, 'A', 'Mar 14, 2026'), row(2, 'B', 'Mar 15, 2026'));

  test('only what reads differently is told as changed', async () => {
    const reading = await once(() => (cell(1, 1).textContent = 'Nov 2, 2026'), two);
    expect(reading.changed.map(({ id }) => id)).toEqual(['2']);
    expect(births(reading)).toEqual(['1 2026-03-14', '2 2026-11-02']);
  });

  test('rows that come and go are followed', async () => {
    const added = await once(
      () => document.querySelector('tbody')?.append(cell(0, 0).parentElement?.cloneNode(true) as Node),
      two,
    );
    expect(added.credentials).toHaveLength(2);
    const removed = await once(() => document.querySelector('tbody tr')?.remove(), two);
    expect(births(removed)).toEqual(['2 2026-03-15']);
  });

  test('a row that holds another key now is that key', async () => {
    const change = () => cell(0, 0).querySelector('a')?.setAttribute('href', '/service-keys/12345678/key/9');
    expect(births(await once(change, two))).toEqual(['9 2026-03-14', '2 2026-03-15']);
  });

  test('a header that changes changes every row', async () => {
    const change = () => ((document.querySelectorAll('th')[1] as Element).textContent = 'Last updated');
    expect(births(await once(change, two))).toEqual(['1 undefined', '2 undefined']);
  });

  test('a date with a thirteenth month decides the order for the whole column', async () => {
    const numeric = table(row(1, 'A', '03/04/2026'), row(2, 'B', '05/06/2026'));
    const reading = await once(() => (cell(1, 1).textContent = '25/06/2026'), numeric);
    expect(births(reading)).toEqual(['1 2026-04-03', '2 2026-06-25']);
    expect(reading.changed).toHaveLength(2);
  });

  test('what a script writes over a stamp is what counts', async () => {
    const reading = await once(
      () => (cell(0, 1).textContent = 'Mar 20, 2026'),
      two.replace('Mar 14, 2026', '2026-03-14T10:00:00Z'),
    );
    expect(births(reading)[0]).toBe('1 2026-03-20');
  });
});

describe('the name of the one credential', () => {
  const secret = '<h2>Service key</h2><code>pat-na1-88a7a***-****-****-****-************</code>';

  test('is the title of the page without the controls in it', () => {
    show(`<main><h1>Lead <b>Import</b> <button>Edit</button></h1>${secret}</main>`);
    expect(readerOn(document, DETAIL).read().credentials[0]?.name).toBe('Lead Import');
  });

  test('is shown without marks that steer the direction of text', () => {
    show(`<main><h1>Lead\u202e Import</h1>${secret}</main>`);
    expect(readerOn(document, DETAIL).read().credentials[0]?.name).toBe('Lead Import');
  });
});

describe('dates around the one credential', () => {
  const secret = '<h2>Service key</h2><code>pat-na1-88a7a***-****-****-****-************</code>';
  const birthWith = (html: string) => {
    document.documentElement.lang = /\p{Script=Han}/u.test(html) ? 'ja' : 'en';
    show(`<main><h1>Lead Import</h1>${secret}${html}</main>`);
    return dayOf(readerOn(document, DETAIL).read().credentials[0]?.created ?? null);
  };

  test.each([
    ['a term and its value', '<dl><dt>Created</dt><dd>Mar 14, 2026</dd></dl>'],
    ['a sentence', '<p>Created by Ana Kowalska on March 14, 2026 at 10:02</p>'],
    ['a label and a value beside it', '<div><span>Created</span><span>Mar 14, 2026</span></div>'],
    ['a value over its label', '<div><div>Mar 14, 2026</div><div>Created</div></div>'],
    ['a row header and its cell', '<table><tr><th>Created</th><td>Mar 14, 2026</td></tr></table>'],
    [
      'a label by reference',
      '<p id="l">Created</p><p>·</p><div><p>Foo</p><p aria-labelledby="l">Mar 14, 2026</p></div>',
    ],
    ['a field that only shows', '<div><label>Created</label><input readonly value="Mar 14, 2026"></div>'],
    [
      'a translation key',
      '<div><i18n-string data-key="serviceKeys.detail.createdAt">Foo</i18n-string> <span>Mar 14, 2026</span></div>',
    ],
    [
      'an attribute, where the text disagrees',
      '<p>Created <time datetime="2026-03-14T12:00:00Z">Mar 20, 2026</time></p>',
    ],
    [
      'an attribute, where the text is a word',
      '<p>Created <time datetime="2026-03-14T12:00:00Z">some time ago</time></p>',
    ],
    ['a Japanese sentence', '<p>2026年3月14日 作成</p>'],
    ['half a translation', '<p>Utworzono: March 14, 2026</p>'],
  ])('are read from %s', (_how, html) => {
    expect(birthWith(html)).toBe('2026-03-14');
  });

  test.each([
    ['no label', '<p>Mar 14, 2026</p>'],
    ['a label that says more', '<p>Workspace created Mar 14, 2026</p>'],
    ['a heading that names the account', '<h2>Account</h2><p>Created Mar 14, 2026</p>'],
    ['a heading that is not known', '<h2>Foo</h2><p>Created Mar 14, 2026</p>'],
    ['a title that names the account', '<div><b>Your account</b><div><p>Created Mar 14, 2026</p></div></div>'],
    ['a heading that names the secret before', '<h2>Previous token</h2><p>Created Mar 14, 2026</p>'],
    ['a heading that names another secret', '<h2>Client secret</h2><p>Created Mar 14, 2026</p>'],
    ['a year alone', '<p>Created 2026</p>'],
    [
      'a table of events',
      '<table><tr><th>Event</th><th>Created</th></tr><tr><td>View</td><td>Mar 14, 2026</td></tr></table>',
    ],
    ['a note beside the page', '<aside><p>Created Mar 14, 2026</p></aside>'],
    ['a dialog over it', '<div role="dialog"><p>Created Mar 14, 2026</p></div>'],
    ['a button before it', '<div><button>Reset</button><span>Mar 14, 2026</span></div>'],
    ['two that differ', '<p>Created Mar 14, 2026</p><p>Created Apr 15, 2026</p>'],
    ['a form that asks for it', '<label>Created <input type="text" value="Mar 14, 2026"></label>'],
    ['a tooltip of something else', '<p>Created <span title="Imported Mar 14, 2026">—</span></p>'],
  ])('are not read from %s', (_what, html) => {
    expect(birthWith(html)).toBeUndefined();
  });
});
