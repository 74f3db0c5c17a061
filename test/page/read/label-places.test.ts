// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { byAttribute, oneOnly, read } from './acme.ts';

/** The dates of one key on a page of its own: birth, end and last use; `-` where one is not read. */
const detail = (html: string) => {
  const secret = '<h2>API key</h2><code>ak_********wxyz</code>';
  const [line = ''] = read(oneOnly, `<main><h1>mailer</h1>${secret}<div>${html}</div></main>`);
  return line.split(' ').slice(1).join(' ');
};
const card = (html: string) => {
  const [line = ''] = read(
    byAttribute,
    `<main><h1>API keys</h1><ul><li data-id="k1"><h3>mailer</h3>${html}</li></ul></main>`,
  );
  return line.split(' ').slice(1).join(' ');
};
const BOTH = '2026-02-03 - 2026-11-20';

describe('labels before their values are read', () => {
  test.each([
    ['a list of terms', '<dl><dt>Created</dt><dd>2026-02-03</dd><dt>Last used</dt><dd>2026-11-20</dd></dl>'],
    [
      'a list of terms of which the last has no value',
      '<dl><dt>Created</dt><dd>2026-02-03</dd><dt>Last used</dt><dd>2026-11-20</dd><dt>Expires</dt><dd>—</dd></dl>',
    ],
    [
      'a row of labels and values',
      '<div><span>Created</span><span>2026-02-03</span><span>Last used</span><span>2026-11-20</span></div>',
    ],
    [
      'cards of one fact each',
      '<div><div><p>Created</p><p>2026-02-03</p></div><div><p>Last used</p><p>2026-11-20</p></div></div>',
    ],
    [
      'cards of one fact each, the value first',
      '<div><div><p>2026-02-03</p><p>Created</p></div><div><p>2026-11-20</p><p>Last used</p></div></div>',
    ],
  ])('%s', (_what, html) => {
    expect(card(html)).toBe(BOTH);
    expect(detail(html)).toBe(BOTH);
  });
});

describe('where labels stand behind their values, no date is another’s', () => {
  const isRightOrUnread = (line: string) => ['', BOTH, '2026-02-03', '- - 2026-11-20'].includes(line);
  const pairs = [
    ['2026-02-03', 'Created'],
    ['2027-05-06', 'Owner'],
    ['2026-11-20', 'Last used'],
  ];
  const orders = [
    [0, 2],
    [2, 0],
    [0, 1, 2],
    [1, 0, 2],
    [0, 2, 1],
    [1, 2, 0],
  ];
  const forms: [string, (pairs: string[][]) => string][] = [
    [
      'a list of terms, turned round',
      (all) => `<dl>${all.map(([value, label]) => `<dd>${value}</dd><dt>${label}</dt>`).join('')}</dl>`,
    ],
    [
      'a row of values and labels',
      (all) => `<div>${all.map(([value, label]) => `<b>${value}</b><span>${label}</span>`).join('')}</div>`,
    ],
    ['one below the other', (all) => all.map(([value, label]) => `<p>${value}</p><p>${label}</p>`).join('')],
    [
      'cards with a note',
      (all) =>
        `<div>${all.map(([value, label]) => `<div><p>${value}</p><p>${label}</p><small>by Ann</small></div>`).join('')}</div>`,
    ],
    [
      'cards, one without a value',
      (all) =>
        `<div><div><p>—</p><p>Expires</p></div>${all.map(([value, label]) => `<div><p>${value}</p><p>${label}</p><small>by Ann</small></div>`).join('')}</div>`,
    ],
    [
      'behind a name and its label',
      (all) =>
        `<dl><dd>mailer</dd><dt>Name</dt>${all.map(([value, label]) => `<dd>${value}</dd><dt>${label}</dt>`).join('')}</dl>`,
    ],
    [
      'behind a value of no date',
      (all) =>
        `<div><b>12</b><span>Scopes</span>${all.map(([value, label]) => `<b>${value}</b><span>${label}</span>`).join('')}</div>`,
    ],
    [
      'values in a row over labels in a row',
      (all) =>
        `<div><div>${all.map(([value]) => `<b>${value}</b>`).join(' ')}</div><div>${all.map(([, label]) => `<i>${label}</i>`).join(' ')}</div></div>`,
    ],
  ];

  test.each(forms)('%s', (_what, form) => {
    for (const order of orders) {
      const html = form(order.map((at) => pairs[at] ?? []));
      expect([card(html), isRightOrUnread(card(html))], html).toEqual([card(html), true]);
      expect([detail(html), isRightOrUnread(detail(html))], html).toEqual([detail(html), true]);
    }
  });
});

describe('a header that may be of several things is of none', () => {
  const table = (header: string, cell: string) =>
    read(
      byAttribute,
      `<main><h1>API keys</h1><table><thead><tr><th>Name</th><th>${header}</th></tr></thead><tbody><tr data-id="k1"><td>mailer</td><td>${cell}</td></tr></tbody></table></main>`,
    );

  test.each([
    ['two in one text', 'Created / Last used'],
    ['two with a line between', 'Created<br>Last used'],
    ['two in elements', '<div>Created</div><div>Last used</div>'],
    ['two in elements, the other first', '<div>Last used</div><div>Created</div>'],
    ['two with a mark between', '<span>Created</span> · <span>Expires</span>'],
    ['one that is small', 'Created <small>Last used</small>'],
    ['a choice', '<select><option>Created</option><option selected>Last used</option></select>'],
    ['a choice, the other first', '<select><option>Last used</option><option selected>Created</option></select>'],
    [
      'a list to choose from',
      '<div role="combobox">Created</div><ul role="listbox"><li role="option">Created</li><li role="option">Last used</li></ul>',
    ],
    ['a button with a list', '<button aria-haspopup="listbox">Created</button>'],
    ['a menu before it', '<ul role="menu"><li role="menuitem">Created</li></ul>Last used by'],
    ['what it is sorted by', 'Sort by <b>Created</b>'],
  ])('%s', (_what, header) => {
    for (const cell of [
      '2026-02-03',
      '<div>2026-02-03</div><div>2026-11-20</div>',
      '<div>2026-02-03</div><div>Never</div>',
    ])
      expect(table(header, cell), cell).toEqual(['mailer']);
  });

  test.each([
    ['a button with a menu', '<button aria-haspopup="menu">Created</button>'],
    [
      'a menu behind it',
      'Created<div role="menu"><button role="menuitem">Sort ascending</button><button role="menuitem">Hide column</button></div>',
    ],
    ['how it is sorted', 'Created <span>sorted descending</span>'],
    ['a choice of the order', 'Created <select><option>Ascending</option></select>'],
  ])('but %s leaves it plain', (_what, header) => {
    expect(table(header, '2026-02-03')).toEqual(['mailer 2026-02-03']);
  });
});

describe('dates that each have a label behind them', () => {
  const pair = (date: string, label: string) => `<b>${date}</b><span>${label}</span>`;
  const [born, used, end] = [
    pair('2026-02-03', 'Created'),
    pair('2026-11-20', 'Last used'),
    pair('2027-01-03', 'Expires'),
  ];

  test('are what those say, from the first date to the last label', () => {
    expect(card(`<div>${born}${used}</div>`)).toBe(BOTH);
    expect(card(`${born}${used}${end}`)).toBe('2026-02-03 2027-01-03 2026-11-20');
    expect(card(`${born}${pair('Never', 'Expires')}`)).toBe('2026-02-03 never');
  });

  test.each([
    ['the first has another before it', `<div><span>Expires</span>${born}${used}</div>`],
    ['one is not there', `<div>${pair('—', 'Expires')}${born}${used}</div>`],
    ['a label has none', `<div>${born}${used}<span>Expires</span></div>`],
    ['a label has an empty one', `<div>${born}${used}<span></span></div>`],
    ['the last has another behind it', `<div>${born}${used}<b>2027-01-03</b></div>`],
  ])('are not where %s', (_what, html) => expect(card(html)).toBe(''));
});

test('a row of a fact and a state that sounds like a label is no header', () => {
  const rows = '<tr><td>Created</td><td>2026-02-03</td></tr><tr><td>Expiration</td><td>Expired</td></tr>';
  expect(detail(`<table>${rows}</table>`)).toBe('2026-02-03');
});
