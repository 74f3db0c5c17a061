import type { Expected } from '../fixtures.ts';
import { all, become, mainOf, make } from './dom.ts';
import type { Random } from './random.ts';

/** Changes of where a name stands, of what is around it, and of what stands in its place. */

const tidy = (text: string | null) =>
  (text ?? '')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
const lists = (document: Document) =>
  all(document, 'main table:has(thead),main ul:has(li a)').filter((list) => !list.parentElement?.closest('table,ul'));

/** The cells that link to a key's own page, of tables in which each row has one. */
function linkCells(document: Document): Element[] {
  return all(document, 'main table:has(thead) td:has(a[href*="/key/"],a[href*="/private-apps/"])');
}

export function rowHeaders(document: Document): void {
  for (const cell of linkCells(document)) become(cell, make(document, 'th', { scope: 'row' }));
}

export function tdHeaders(document: Document): void {
  for (const header of all(document, 'thead th')) become(header, make(document, 'td'));
}

/** The first row is the header, without any mark but that it is bold. */
export function boldHeaders(document: Document): void {
  for (const table of all(document, 'table:has(thead):has(tbody)')) {
    const body = table.querySelector('tbody');
    const rows = [...table.querySelectorAll('thead tr')];
    for (const header of table.querySelectorAll('thead th')) {
      const bold = make(document, 'b');
      bold.append(...header.childNodes);
      header.replaceWith(make(document, 'td', {}, bold));
    }
    body?.prepend(...rows);
    table.querySelector('thead')?.remove();
  }
}

export function sortButtons(document: Document): void {
  for (const header of all(document, 'thead th')) {
    const button = make(document, 'button', { type: 'button' });
    button.append(...header.childNodes);
    header.append(button);
  }
}

export function besideControl(document: Document, random: Random): void {
  const control = random.pick(['button', 'checkbox', 'menu']) ?? 'button';
  for (const cell of linkCells(document)) {
    if (control === 'button') cell.append(make(document, 'button', {}, 'Edit'));
    if (control === 'checkbox') cell.prepend(make(document, 'input', { type: 'checkbox', 'aria-label': 'Select' }));
    if (control === 'menu')
      cell.append(make(document, 'div', { role: 'menu' }, make(document, 'a', { href: '#' }, 'Rename')));
  }
}

export function badge(document: Document, random: Random): void {
  const text = random.pick(['Active', 'Enabled', 'Expired', 'Aktywny', '有効']) ?? 'Active';
  for (const cell of linkCells(document)) {
    const place = random.below(2) ? cell : (cell.querySelector('a') ?? cell);
    place.append(' ', make(document, 'span', {}, text));
  }
}

/** The link is a piece of the secret; the name stands beside it under its own header, as text. */
export function prefixColumn(document: Document, random: Random): void {
  const header = random.pick(['Prefix', 'Key', 'Token', '']) ?? '';
  for (const table of all(document, 'table:has(thead)')) {
    const rows = [...table.querySelectorAll('tbody tr')];
    const links = rows.map((row) => row.querySelector('a[href]'));
    if (rows.length === 0 || links.includes(null) || table.querySelectorAll('thead tr').length !== 1) continue;
    if (rows.some((row) => row.querySelectorAll('a[href]').length !== 1) || table.querySelector('[aria-colindex]'))
      continue;
    for (const [index, row] of rows.entries()) {
      const link = links[index] as Element;
      const piece = make(
        document,
        'a',
        { href: link.getAttribute('href') ?? '' },
        random.pick(['kL4mP9qR', '••••••••', 'tok_9a8b…', 'zX7yW6vU']) ?? '',
      );
      link.replaceWith(...link.childNodes);
      row.prepend(make(document, 'td', {}, piece));
    }
    table.querySelector('thead tr')?.prepend(make(document, 'th', {}, header));
  }
}

export function inArticle(document: Document, random: Random): void {
  const tag = random.pick(['article', 'section', 'form']) ?? 'article';
  for (const list of lists(document)) {
    const around = make(document, tag);
    list.replaceWith(around);
    around.append(list);
  }
}

export function inAccordion(document: Document, random: Random): void {
  const title = random.below(2)
    ? make(document, 'div', { role: 'tab' }, 'Keys')
    : make(document, 'h3', { role: 'tab' }, 'Keys');
  for (const list of lists(document)) {
    const around = make(
      document,
      'div',
      { role: 'tablist' },
      title.cloneNode(true),
      make(document, 'div', { role: 'tabpanel' }),
    );
    list.replaceWith(around);
    around.lastElementChild?.append(list);
  }
}

export function closedDialogs(document: Document, random: Random): void {
  const kinds = [{ hidden: '' }, { 'aria-hidden': 'true' }, { role: 'dialog' }, { popover: '' }, {}];
  for (const title of ['Rename', 'Done']) {
    const inside = [
      make(document, 'h5', {}, title),
      make(document, 'p', {}, 'Created 3 years ago'),
      make(document, 'button', {}, 'Reset'),
    ];
    const attributes = random.pick(kinds) ?? {};
    const tag = Object.keys(attributes).length > 0 ? 'div' : 'dialog';
    mainOf(document).append(make(document, tag, attributes as Record<string, string>, ...inside));
  }
}

export function usersTable(document: Document): void {
  const line = (tag: string, ...texts: string[]) =>
    make(document, 'tr', {}, ...texts.map((text) => make(document, tag, {}, text)));
  const table = make(
    document,
    'table',
    {},
    line('th', 'Name', 'Created'),
    line('td', 'ann', '2012-01-05'),
    line('td', 'ben', '2013-01-05'),
  );
  mainOf(document).append(make(document, 'section', {}, make(document, 'h2', {}, 'Users'), table));
}

const NO_NAMES = [
  '••••••••••••',
  '************',
  'Mar 14, 2019',
  '3 years ago',
  'Active',
  'Created',
  'Name:',
  '—',
  'kL4mP9qR',
  '5f2d9c0b7e1a4d3c8b6f5a2e1d0c9b8a7f6e5d4c',
  'tok-****9f3c',
];

/** Who made it stands behind each name. */
export function factsBehind(document: Document, random: Random): void {
  const fact = random.pick(['Created by Ann', 'Owner: Ann', 'Erstellt von Ann']) ?? 'Owner: Ann';
  for (const cell of linkCells(document)) {
    const link = cell.querySelector('a') ?? cell;
    if (random.below(2)) link.append(' ', make(document, 'small', {}, fact));
    else link.replaceChildren(make(document, 'b', {}, ...link.childNodes), ` ${fact}`);
  }
}

/** Something that can be no name stands in the place of each; returns the names that are gone. */
export function takeNames(document: Document, random: Random, { credentials }: Expected): ReadonlySet<string> {
  const names = new Set(credentials.flatMap(({ name }) => name ?? []));
  const taken = new Set<string>();
  const instead = random.pick(NO_NAMES) ?? '';
  for (const element of all(document, 'body *')) {
    const text = tidy(element.textContent);
    const isInnermost = [...element.children].every((child) => tidy(child.textContent) !== text);
    if (!names.has(text) || !isInnermost) continue;
    element.replaceChildren(instead);
    taken.add(text);
  }
  return taken;
}
