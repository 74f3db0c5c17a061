// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { ALL_WORDS } from '../../support/words.ts';
import { byAttribute, byLink, byName, read } from './acme.ts';

const card = (...texts: string[]) =>
  `<ul><li data-id="k1">${texts.map((text) => `<div>${text}</div>`).join('')}<div>Created: 2021-01-03</div></li></ul>`;
const nameIn = (html: string, language?: string) => read(byAttribute, html, language).join().replace(' 2021-01-03', '');
const headed = (name: string) =>
  `<table><tr><th>Name</th><th>Created</th></tr><tr data-id="k1"><td>${name}</td><td>2021-01-03</td></tr></table>`;

describe('where nothing says what the name is', () => {
  test.each([
    ...['Warsaw, PL', 'Frankfurt am Main, Germany', 'São Paulo, BR', '12,301 requests', '12.301 Aufrufe', '3 apps'],
    ...['12,301 件', '1 204 вызова', '12,301 API calls'],
  ])('"%s" is another fact, and may be the name below its header', (text) => {
    expect(nameIn(card(text))).toBe('-');
    expect(nameIn(card(text, 'backup'))).toBe('backup');
    expect(nameIn(headed(text))).toBe(text);
    expect(read(byName, `<h1>API keys</h1>${card(text, 'backup')}`)).toEqual(['backup 2021-01-03']);
  });

  test.each(ALL_WORDS.map(({ language, lists }): [string, string[]] => [language, lists.rights?.split('|') ?? []]))(
    'in %s, what a key may do is no name either',
    (language, texts) => {
      expect(texts.length).toBeGreaterThan(1);
      for (const text of texts) {
        expect(nameIn(card(text), language), text).toBe('-');
        expect(nameIn(card(text, 'backup'), language), text).toBe('backup');
      }
      expect(nameIn(headed(texts[0] ?? ''), language)).toBe(texts[0]);
    },
  );

  /** Rows of one table, each with such a text below the header of names; and what is read of them. */
  const below = (texts: readonly string[], language: string) =>
    read(
      byAttribute,
      `<table><tr><th>Name</th><th>Created</th></tr>${texts.map((text, at) => `<tr data-id="k${at}"><td>${text}</td><td>2021-01-03</td></tr>`).join('')}</table>`,
      language,
    );

  test.each(ALL_WORDS)(
    'in $language, a state is no name, nor is what stands in place of one',
    ({ language, lists }) => {
      const [states, unnamed, sorts] = (['states', 'unnamed', 'sorts'] as const).map(
        (one) => lists[one]?.split('|') ?? [],
      );
      const texts = [...(states ?? []), ...(unnamed ?? [])];
      expect(below(texts, language)).toEqual(texts.map(() => '- 2021-01-03'));
      for (const text of sorts ?? []) expect(nameIn(card(text), language), text).toBe('-');
      if (sorts?.[0]) expect(nameIn(headed(sorts[0]), language)).toBe(sorts[0]);
    },
  );

  test('nor is what stands so in front of words of keys, and what is made of words for nothing and for a name', () => {
    for (const [language, texts] of [
      ['en', ['None', 'No name yet', '(untitled)', 'Unnamed token', '+ Add a name', 'Name not set']],
      ['de', ['Keine', 'Kein Name', 'Unbenannter Schlüssel', 'Name hinzufügen']],
      ['fr', ['Aucun nom', 'Clé sans nom', 'Ajouter un nom']],
      ['it', ['Nessun nome']],
      ['ja', ['名称未設定', '無題のキー', '名前なし']],
      ['zh', ['未命名密钥', '无']],
      ['ko', ['이름 없음']],
      ['ru', ['Нет', 'Ключ без названия']],
    ] as const)
      expect(below(texts, language), language).toEqual(texts.map(() => '- 2021-01-03'));
    const names = ['Untitled goose', 'Nonesuch', 'Blocked users sync', 'No reply mailer', 'Add-on', 'Name server'];
    expect(below(names, 'en')).toEqual(names.map((name) => `${name} 2021-01-03`));
  });

  test.each(['2024 backup', '3rd party sync', 'CRM, 2nd', 'crm, mailer', 'Read models', 'Full access for CI'])(
    'but "%s" may be',
    (text) => {
      expect(nameIn(card(text))).toBe(text);
    },
  );
});

test.each(['Read access', 'Write access', 'Limited access', 'Read and write access', 'Full access', 'Read only'])(
  '"%s", what a key may do, has no dates of its own',
  (rights) => {
    const cards = ['billing', 'smtp'].map(
      (name) => `<li data-id="k${name.length}"><h3>${name}</h3><p>${rights}</p><p>Created Mar 3, 2025</p></li>`,
    );
    const list = `<h1>API keys</h1><ul>${cards.join('')}</ul>`;
    expect(read(byAttribute, list)).toEqual(['billing 2025-03-03', 'smtp 2025-03-03']);
    expect(read(byAttribute, list.replaceAll(rights, 'Owner'))).toEqual(['billing', 'smtp']);
  },
);

describe('a name that is cut', () => {
  const whole = 'backup of the shop';
  test.each([
    `<td title="${whole}">backup of…</td>`,
    `<td><span title="${whole}">backup of...</span></td>`,
    `<td title="${whole}"><span>backup of …</span></td>`,
  ])('is whole in its title: %s', (cell) => {
    const table = `<h1>API keys</h1><table><tr><th>Name</th><th>Created</th></tr><tr data-id="k1">${cell}<td>2021-01-03</td></tr></table>`;
    for (const mode of [byAttribute, byName]) expect(read(mode, table)).toEqual([`${whole} 2021-01-03`]);
    const linked = table
      .replace(/title="[^"]*"/, '')
      .replace(/(backup of ?(?:…|\.{3}))/, `<a href="/keys/1" title="${whole}">$1</a>`);
    expect(read(byLink, linked)).toEqual([`${whole} 2021-01-03`]);
  });

  test('is not what else a title says', () => {
    for (const title of ['Rename', 'backup', 'Open the key', 'backup of…'])
      expect(nameIn(headed(`<span title="${title}">backup of…</span>`))).toBe('backup of…');
  });
});

describe('a row with one cell more than its header', () => {
  const table = (...cells: string[]) =>
    '<table><tr><th>Type</th><th>Status</th><th>Created</th><th>Expires</th></tr>' +
    `<tr data-id="k1">${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></table>`;
  const [created, expires, button] = ['2021-01-03', '2031-01-03', '<button>Delete</button>'];

  test('has it behind the others, where it begins with an empty one and ends with a control', () => {
    expect(read(byAttribute, table('', 'Active', created, expires, button))).toEqual(['- 2021-01-03 2031-01-03']);
    expect(read(byAttribute, table('', 'Active', created, expires, '<a role="button">…</a>'))).toHaveLength(1);
  });

  test('has it anywhere, where the first holds something or the last is empty', () => {
    for (const cells of [
      ['<i></i>', 'Active', created, expires, button],
      ['<input type="checkbox">', 'Active', created, expires, button],
      ['', 'Active', created, expires, ''],
    ])
      expect(read(byAttribute, table(...cells)).join()).not.toMatch(/20[23]1/);
  });

  test('has it before the others, where nothing is spare behind them', () => {
    expect(read(byAttribute, table('', 'API', 'Active', created, expires))).toEqual(['- 2021-01-03 2031-01-03']);
  });
});

test.each(['Secret reset', 'Reissued', 'Rotated'])('"%s" behind the creation is the birth of the secret', (said) => {
  const card = `<h1>API keys</h1><ul><li data-id="k1"><h3>mailer</h3><p>Created 2020-01-01 · ${said} 2021-05-06</p></li></ul>`;
  expect(read(byAttribute, card)).toEqual(['mailer 2021-05-06']);
});

test.each([
  'Created 2020-01-01 · Replaced 2021-05-06',
  'Created 2020-01-01. Date replaced 2021-05-06.',
  'Created 2020-01-01. Replaced on 2021-05-06.',
])('"%s" may be of another key that came after it', (facts) => {
  const card = `<h1>API keys</h1><ul><li data-id="k1"><h3>mailer</h3><p>${facts}</p></li></ul>`;
  expect(read(byAttribute, card)[0]).not.toMatch(/2021/);
});

describe('where all labels stand before all values, none is told of another’s date', () => {
  test.each([
    '<dl><dt>Created</dt><dt>Expires</dt><dd>2021-05-06</dd><dd>2031-05-06</dd></dl>',
    '<div>Created</div><div>Last used</div><div>2021-05-06</div><div>2026-05-06</div>',
    '<p>Created</p><p>Expires</p><p>Last used</p><p>2021-05-06</p><p>2031-05-06</p><p>2026-05-06</p>',
  ])('%s', (facts) => {
    const card = `<h1>API keys</h1><ul><li data-id="k1"><h3>mailer</h3>${facts}</li></ul>`;
    expect(read(byAttribute, card)).toEqual(['mailer']);
  });

  test('and one that has no value is none before the next', () => {
    const facts = '<dl><dt>Last used</dt><dt>Created</dt><dd>2021-05-06</dd><dt>Expires</dt><dd>2031-05-06</dd></dl>';
    const card = `<h1>API keys</h1><ul><li data-id="k1"><h3>mailer</h3>${facts}</li></ul>`;
    expect(read(byAttribute, card)).toEqual(['mailer 2021-05-06 2031-05-06']);
  });
});

test.each([
  ...['Owner: Ann Lee', 'Created by: Ann', 'Team: Support', 'Project: Maple', 'Status: Active', 'Used by: crm'],
  ...['Description: for the shop', 'Environment: Production', 'Besitzer: Ann'],
])('the title "%s" is no name of a key', (title) => {
  const card = `<h1>API keys</h1><ul><li data-id="k1"><h3>${title}</h3><p>Created 2021-05-06</p></li></ul>`;
  expect(nameIn(card.replace('Created 2021-05-06', 'Created: 2021-01-03'), 'de')).toBe('-');
  for (const name of ['CRM: sync', 'Prod: mailer', 'shop:orders'])
    expect(nameIn(card.replace(title, name).replace('Created 2021-05-06', 'Created: 2021-01-03'))).toBe(name);
});
