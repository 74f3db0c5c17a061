// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { completenessOf, type JudgeOfPage } from '../../../src/page/read/completeness/index.ts';
import { readerOn } from '../fixtures.ts';
import { byAttribute, readerIn } from './acme.ts';
import { births, LIST, row, show, table } from './shown.ts';

afterEach(() => document.body.replaceChildren());

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

  test('a page is judged as soon as that can be done, though nothing on it has changed', () => {
    for (const [html, outcome, complete] of [
      [`<main><h1>Service keys</h1>${two}</main>`, 'read', true],
      [`<main><h1>Service keys</h1>${two}<button>Load more</button></main>`, 'read', false],
      ['<main><h1>Service keys</h1><p>No service keys yet</p></main>', 'nothing', true],
    ] as const) {
      show(html);
      let judge: JudgeOfPage | null = null;
      const reader = readerOn(document, LIST, 'own', () => judge);
      expect(reader.read()).toMatchObject({ isJudged: false, complete: false });
      judge = completenessOf;
      expect(reader.read([])).toMatchObject({ isJudged: true, outcome, complete, changed: [] });
    }
  });

  const events = (first: string) =>
    [first, 'Rotated'].reduce(
      (html, event) => html.replace('<td>Never</td>', `<td>${event}</td>`),
      two.replace('Last used', 'Event'),
    );
  const says = (selector: string, text: string) => () => {
    (document.querySelector(selector) as Element).textContent = text;
  };
  const noted = `<table><tr><th>Name</th><th>Created*</th><th>Last used</th></tr>${row(1, 'A', 'Mar 14, 2026')}</table><p id="n"></p>`;

  test.each<[string, string, () => void]>([
    ['the rows become those of events', events('Active'), says('td:nth-child(3)', 'Revoked')],
    ['the rows are of events no more', events('Revoked'), says('td:nth-child(3)', 'Active')],
    ['a note says whose a date is', noted, says('#n', '* date the workspace was created')],
    ['a note is gone', noted.replace('"n"', '"n">* date the workspace was created'), says('#n', '')],
    ['a heading says what the rows are about', `<h2>Keys</h2>${two}`, says('h2', 'Audit log')],
    ['a heading is gone', `<h2>Audit log</h2>${two}`, () => document.querySelector('h2')?.remove()],
    [
      'a caption says what the rows are about',
      two.replace('<table>', '<table><caption>Keys</caption>'),
      () => says('caption', 'Audit log')(),
    ],
    ['a short title in front of a table says it', `<div>Keys</div>${two}`, () => says('main > div', 'Key history')()],
    [
      'another tab is chosen',
      `<div role="tablist"><i role="tab" aria-selected="false">History</i></div>${two}`,
      () => document.querySelector('i')?.setAttribute('aria-selected', 'true'),
    ],
    [
      'its part is labelled otherwise',
      `<section aria-label="Audit log">${two}</section>`,
      () => document.querySelector('section')?.setAttribute('aria-label', 'Keys'),
    ],
    [
      'a short title in front of items says it',
      `<div>Keys</div><ul>${two
        .replace(/.*<tbody>|<\/tbody>.*/gs, '')
        .replace(/<(\/?)tr>/g, '<$1li>')
        .replace(/<td>(?=M)/g, 'Created: ')
        .replace(/<\/?td>/g, ' ')}</ul>`,
      () => says('main > div', 'Key history')(),
    ],
    [
      'what describes a header says whose a date is',
      `${two.replace('<th>Created', '<th aria-describedby="n">Created')}<p id="n">Date</p>`,
      () => says('#n', 'date of the workspace')(),
    ],
    [
      'a note by letter is gone',
      `${two.replace('Created', 'Created<sup>a</sup>')}<p id="n"><sup>a</sup> date of the workspace</p>`,
      () => says('#n', '')(),
    ],
  ])('all of it reads anew once %s', async (_what, html, change) => {
    await once(change, html);
  });

  test('only what reads differently is told as changed', async () => {
    const reading = await once(() => (cell(1, 1).textContent = 'Nov 2, 2026'), two);
    expect(reading.changed.map(({ id }) => id)).toEqual(['2']);
    expect(births(reading)).toEqual(['1 2026-03-14', '2 2026-11-02']);
  });

  const row3 = (name: string, day: string) => `<div><span>${name}</span><span>${day}</span><span>Never</span></div>`;
  const linked = (id: number) => `<a href="https://app.hubspot.com/service-keys/12345678/key/${id}">A</a>`;
  test('a header of lines that goes leaves their dates unsaid', async () => {
    const header = row3('Name', 'Created').replace('Never', 'Last used');
    const lines = header + row3(linked(1), 'Mar 14, 2026') + row3(linked(2), 'Mar 15, 2026');
    const reading = await once(() => document.querySelector('section div')?.remove(), `<section>${lines}</section>`);
    expect(births(reading)).toEqual(['1 undefined', '2 undefined']);
  });

  test('a row that is no more than a part of the page is found when it comes', () => {
    const item = (id: number, day: string) => `<div data-id="k${id}"><span>A</span><span>Created ${day}</span></div>`;
    show(`<main><h1>Keys</h1><section>${item(1, '2026-03-14')}${item(2, '2026-03-15')}</section></main>`);
    const reader = readerIn(document, byAttribute);
    reader.read();
    const observer = new MutationObserver(() => undefined);
    observer.observe(document, { subtree: true, childList: true });
    document.querySelector('section')?.insertAdjacentHTML('beforeend', item(3, '2026-03-16'));
    expect(births(reader.read(observer.takeRecords()))[2]).toBe('k3 2026-03-16');
    observer.disconnect();
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

  test('rows that came may tell what the others are about', async () => {
    const html = `<table><thead><tr><th>Name</th><th>Event</th><th>Created</th></tr></thead><tbody><tr><td><a href="https://app.hubspot.com/service-keys/12345678/key/1">A</a></td><td>x.y</td><td>Mar 14, 2026</td></tr></tbody></table>`;
    const more =
      '<td><a href="https://app.hubspot.com/service-keys/12345678/key/2">A</a></td><td>x.z</td><td>Mar 15, 2026</td>';
    await once(
      () => document.querySelector('tbody')?.append(Object.assign(document.createElement('tr'), { innerHTML: more })),
      html,
    );
  });

  test('a row that holds another key now is that key', async () => {
    const change = () => cell(0, 0).querySelector('a')?.setAttribute('href', '/service-keys/12345678/key/9');
    expect(births(await once(change, two))).toEqual(['9 2026-03-14', '2 2026-03-15']);
  });

  test('a header that changes changes every row', async () => {
    const change = () => ((document.querySelectorAll('th')[1] as Element).textContent = 'Last updated');
    expect(births(await once(change, two))).toEqual(['1 undefined', '2 undefined']);
  });

  const thead = (label: string) =>
    Object.assign(document.createElement('thead'), { innerHTML: `<tr><th>Name</th><th>${label}</th></tr>` });
  const swapColumns = () => {
    for (const line of document.querySelectorAll('tr, [role="row"], .line')) line.append(line.children[1] as Element);
  };
  const divs = (html: string) =>
    html
      .replace(/<\/?(?:table|thead|tbody)>/g, '')
      .replace(/<(?:tr)/g, '<div class="line"')
      .replace(/<\/tr>/g, '</div>');
  const spans = (html: string) => divs(html).replace(/<(\/?)t[hd]/g, '<$1span');
  const grid = (html: string) =>
    `<div role="grid">${divs(html)
      .replace(/class="line"/g, 'role="row"')
      .replace(/<th/g, '<div role="columnheader"')
      .replace(/<td/g, '<div role="gridcell"')
      .replace(/<\/t[hd]>/g, '</div>')}</div>`;

  test.each([
    ['replaced', two, () => document.querySelector('thead')?.replaceWith(thead('Last used'))],
    [
      'replaced, with the rows',
      two,
      () => {
        document.querySelector('thead')?.replaceWith(thead('Last updated'));
        const body = document.createElement('tbody');
        body.innerHTML = row(1, 'A', 'Nov 20, 2026');
        document.querySelector('tbody')?.replaceWith(body);
      },
    ],
    ['taken out', two, () => document.querySelector('thead')?.remove()],
    [
      'put in',
      two.replace(/<thead>.*<\/thead>/s, ''),
      () => document.querySelector('table')?.prepend(thead('Created')),
    ],
    ['of a table, with its columns in another order', two, swapColumns],
    [
      'below a key in a line that is a title no more',
      two
        .replace('<thead>', '<tr><td colspan="3"><a href="/service-keys/12345678/key/9">API</a> <i>keys</i></td></tr>')
        .replace('</thead><tbody>', ''),
      () => document.querySelector('i')?.replaceChildren('zone'),
    ],
    [
      'further down, in the row of a key until now,',
      two.replace(
        '</tbody>',
        '<tr><td><a href="/service-keys/12345678/key/9"></a></td><th>Last used</th><td>Never</td></tr></tbody>',
      ),
      () => cell(2, 2).replaceChildren(),
    ],
    ['of a grid, with its columns in another order', grid(two), swapColumns],
    [
      'of lines that are no table',
      `<div>${spans(two)}</div>`,
      () => ((document.querySelector('.line')?.children[1] as Element).textContent = 'Last updated'),
    ],
    [
      'of lines that are no table, replaced',
      `<div>${spans(two)}</div>`,
      () => {
        const head = document.createElement('div');
        head.innerHTML = '<span>Name</span><span>Last updated</span>';
        document.querySelector('.line')?.replaceWith(head);
      },
    ],
  ])('a header %s changes every row', async (_, html, change) => {
    await once(change, html);
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

  describe('around the rows', () => {
    const main = () => document.querySelector('main') as Element;
    const around =
      '<p>2 keys</p><div role="tablist"><div role="tab" aria-selected="true">All</div><div role="tab">Mine</div></div>';
    const added = (html: string) => {
      const part = new DOMParser().parseFromString(html, 'text/html').body.firstChild as Node;
      return () => main().append(part);
    };

    test.each<[string, () => void]>([
      ['a way to more comes', added('<button>Load more</button>')],
      ['a text comes', added('<p>1–2 of 57</p>')],
      ['it loads', () => main().setAttribute('aria-busy', 'true')],
      ['a total grows', () => ((main().querySelector('p')?.firstChild as Text).data = '57 keys')],
      ['another view is chosen', () => main().querySelector('[role=tab]')?.setAttribute('aria-selected', 'false')],
      ['a row is hidden', () => document.querySelector('tbody tr')?.setAttribute('hidden', '')],
    ])('%s: the list is whole no more', async (_what, change) => {
      expect((await once(change, around + two)).complete).toBe(false);
    });

    test('what kept it from being whole is gone', async () => {
      const reading = await once(() => main().querySelector('button')?.remove(), `<button>Load more</button>${two}`);
      expect(reading.complete).toBe(true);
      expect(reading.changed).toEqual([]);
    });

    test('nothing else is read again', async () => {
      const reading = await once(added('<button>Load more</button>'), two);
      expect(reading.changed).toEqual([]);
    });
  });
});
