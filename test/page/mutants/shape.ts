import { all, become, mainOf, make, textNodes } from './dom.ts';
import type { Random } from './random.ts';

/** Changes of markup that mean nothing to a person who looks at the page. */

const STRUCTURAL = 'html,head,body,table,thead,tbody,tfoot,tr,td,th,ul,ol,li,dl,dt,dd,main,input,[role],nav,aside';

export function renameClasses(document: Document, random: Random): void {
  for (const element of all(document, 'body *'))
    element.setAttribute('class', `c${random.below(1e6).toString(36)} x-${random.below(99)}`);
}

export function wrap(document: Document, random: Random): void {
  for (let times = 0; times < 4; times += 1) {
    const element = random.pick(all(document, `main *:not(${STRUCTURAL}),[role=main] *:not(${STRUCTURAL})`));
    if (!element) return;
    const around = make(
      document,
      element.closest('p,h1,h2,h3,h4,a,button') ? 'span' : (random.pick(['div', 'span']) ?? 'div'),
    );
    element.replaceWith(around);
    around.append(element);
  }
}

export function wrapCells(document: Document, random: Random): void {
  const tag = random.pick(['div', 'span', 'x-cell']) ?? 'div';
  for (const cell of all(document, 'td,th,dd,dt,[role=gridcell],[role=cell],[role=columnheader]')) {
    const inner = make(document, tag);
    inner.append(...cell.childNodes);
    cell.append(inner);
  }
}

export function unwrap(document: Document, random: Random): void {
  const plain = all(document, 'main div:not([role]),main span:not([role])').filter(
    (element) => element.children.length > 0 && element.querySelector('h1,h2,h3,h4') === null,
  );
  const element = random.pick(plain);
  element?.replaceWith(...element.childNodes);
}

export function splitTexts(document: Document, random: Random): void {
  for (const text of textNodes(mainOf(document)))
    if (text.length > 1 && random.below(2)) text.splitText(1 + random.below(text.length - 1));
}

const MARKS = ['\u200e', '\u200f', '\u202a', '\u202c', '\u2066', '\u2069', '\u200b', '\ufeff'];

export function directionMarks(document: Document, random: Random): void {
  for (const text of textNodes(mainOf(document))) {
    if (random.below(2)) text.nodeValue = `${random.pick(MARKS)}${text.nodeValue}${random.pick(MARKS)}`;
    text.nodeValue = text.nodeValue?.replace(/ /g, () => (random.below(3) ? ' ' : `${random.pick(MARKS)} `)) ?? null;
  }
}

export function whiteSpace(document: Document, random: Random): void {
  document.normalize();
  for (const text of textNodes(mainOf(document))) {
    text.nodeValue = `\n  ${text.nodeValue?.replace(/ /g, () => random.pick([' ', '\u00a0', '\n   ', '\u202f']) ?? ' ')}\n`;
  }
}

export function shuffleRows(document: Document, random: Random): void {
  for (const body of all(document, 'tbody,ul:has(h3)')) body.append(...random.shuffle([...body.children]));
}

export function shuffleColumns(document: Document, random: Random): void {
  for (const table of all(document, 'table:has(thead)')) {
    const rows = [...table.querySelectorAll('tr')];
    // What only some rows have, such as a last cell of buttons without a header, stays where it is.
    const shared = Math.min(...rows.map(({ children }) => children.length));
    const order = random.shuffle(Array.from({ length: shared }, (_, index) => index));
    for (const row of rows) {
      const cells = [...row.children];
      row.append(...order.flatMap((index) => cells[index] ?? []), ...cells.slice(shared));
    }
  }
}

export function shuffleFacts(document: Document, random: Random): void {
  for (const list of all(document, 'dl')) {
    const terms = [...list.querySelectorAll('dt')].map((term) => [term, term.nextElementSibling] as const);
    for (const [term, value] of random.shuffle(terms)) list.append(term, ...(value ? [value] : []));
  }
}

const ROLES: Record<string, string> = {
  TABLE: 'table',
  THEAD: 'rowgroup',
  TBODY: 'rowgroup',
  TR: 'row',
  TH: 'columnheader',
  TD: 'cell',
};

/** A native table becomes an ARIA one of plain elements, which carry the same data: in it may be the ids of rows. */
export function toGrid(document: Document, random: Random): void {
  const isGrid = random.below(2) === 0;
  for (const table of all(document, 'table:has(thead)')) {
    for (const part of [...table.querySelectorAll('th,td,tr,thead,tbody'), table]) {
      const role = ROLES[part.tagName] ?? 'none';
      const name = isGrid ? role.replace(/^table$/, 'grid').replace(/^cell$/, 'gridcell') : role;
      const data = [...part.attributes].filter((one) => one.name.startsWith('data-'));
      const kept = Object.fromEntries(data.map((one) => [one.name, one.value]));
      become(part, make(document, 'div', { ...kept, role: name }));
    }
  }
}

const TAGS: Record<string, string> = {
  grid: 'table',
  table: 'table',
  row: 'tr',
  columnheader: 'th',
  gridcell: 'td',
  cell: 'td',
};

/** An ARIA table becomes a native one. */
export function toTable(document: Document): void {
  for (const grid of all(document, '[role=grid]:not(table),div[role=table]')) {
    const rows = [...grid.querySelectorAll('[role=row]')];
    const kept = ['aria-rowcount', 'aria-rowindex', 'aria-colindex', 'style'];
    const keep = (from: Element) =>
      Object.fromEntries(
        kept.flatMap((name) => (from.hasAttribute(name) ? [[name, from.getAttribute(name) ?? '']] : [])),
      );
    const made = rows.map((row) => {
      const cells = [...row.children].map((cell) =>
        become(cell, make(document, TAGS[cell.getAttribute('role') ?? ''] ?? 'td', keep(cell))),
      );
      return make(document, 'tr', keep(row), ...cells);
    });
    grid.replaceWith(make(document, 'table', keep(grid), ...made));
  }
}

/** A table becomes a list of cards, each value under its header's words. */
export function toCards(document: Document, random: Random): void {
  const style = random.below(4);
  for (const table of all(document, 'table:has(thead)')) {
    if (!table.querySelector('td a')) continue;
    const labels = [...table.querySelectorAll('th')].map((header) => header.textContent?.trim() ?? '');
    const cards = [...table.querySelectorAll('tbody tr')].map((row) => {
      const parts = [...row.children].map((cell, index) => labelled(document, labels[index] ?? '', cell, style));
      const card = make(document, 'li', {}, ...parts);
      if (style === 1) wrapDefinitions(document, card);
      return card;
    });
    table.replaceWith(make(document, 'ul', {}, ...cards));
  }
}

function labelled(document: Document, label: string, cell: Element, style: number): Element {
  const value = [...cell.childNodes];
  if (cell.querySelector('a') || label === '') return make(document, 'div', {}, ...value);
  if (style === 0) return make(document, 'p', {}, `${label}: `, ...value);
  if (style === 1)
    return make(document, 'template-pair', {}, make(document, 'dt', {}, label), make(document, 'dd', {}, ...value));
  if (style === 2)
    return make(document, 'div', {}, make(document, 'span', {}, label), make(document, 'span', {}, ...value));
  return make(document, 'div', {}, make(document, 'b', {}, `${label}:`), ' ', make(document, 'em', {}, ...value));
}

function wrapDefinitions(document: Document, card: Element): void {
  const pairs = [...card.querySelectorAll('template-pair')];
  const list = make(document, 'dl', {}, ...pairs.flatMap((pair) => [...pair.childNodes]));
  for (const pair of pairs) pair.remove();
  card.append(list);
}
