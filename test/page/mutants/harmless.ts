import { make } from './dom.ts';
import { partlyOn, placeBeside, rowsOf, spokenOn } from './hiding.ts';
import type { Random } from './random.ts';

/** What may stand beside a list and hides none of its rows. */

export function wayToMake(document: Document, random: Random): void {
  const { create } = spokenOn(document);
  const forms = [make(document, 'button', {}, create), make(document, 'a', { href: '/new' }, create)];
  placeBeside(document, random, 'any', random.pick(forms) ?? make(document, 'button', {}, create));
}

export function emptySearch(document: Document, random: Random): void {
  const forms = [
    { type: 'search' },
    { type: 'text', placeholder: 'Search' },
    { role: 'searchbox' },
    { role: 'combobox' },
  ];
  placeBeside(document, random, 'before', make(document, 'input', random.pick(forms) ?? {}));
}

export function notice(document: Document, random: Random): void {
  const role = random.pick(['status', 'alert', 'note']) ?? 'status';
  const text = random.pick([
    'Key copied',
    'Scheduled maintenance on Sunday',
    'Your trial ends in 5 days',
    'ファイルを保存しました',
  ]);
  placeBeside(document, random, 'any', make(document, 'div', { role }, text ?? ''));
}

export function allChosen(document: Document, random: Random): void {
  const { all: whole, mine } = spokenOn(document);
  const tab = (text: string, on: boolean) =>
    make(document, 'button', { role: 'tab', 'aria-selected': String(on) }, text);
  const chip = (text: string, on: boolean) => make(document, 'button', { 'aria-pressed': String(on) }, text);
  const option = (text: string) => make(document, 'option', {}, text);
  const forms = [
    () => make(document, 'div', { role: 'tablist' }, tab(mine, false), tab(whole, true)),
    () => make(document, 'div', {}, chip(whole, true), chip(mine, false)),
    () => make(document, 'select', {}, option(whole), option(mine)),
    () => make(document, 'button', { 'aria-haspopup': 'listbox' }, `Owner: ${whole}`),
  ];
  placeBeside(document, random, 'before', (random.pick(forms) ?? (() => tab(whole, true)))());
}

export function linksToRead(document: Document, random: Random): void {
  const link = make(document, 'a', { href: '/docs' }, 'documentation');
  placeBeside(document, random, 'any', make(document, 'p', {}, 'Read more in the ', link, '.'));
}

export function menus(document: Document, random: Random): void {
  const menu = make(document, 'button', { 'aria-haspopup': 'menu', 'aria-label': 'Actions' });
  placeBeside(document, random, 'before', menu);
}

/** Each row has a box, and the header one for all. */
export function boxes(document: Document): void {
  const rows = rowsOf(document).filter((row) => row.localName === 'tr');
  const header = rows[0]?.closest('table')?.querySelector('thead tr');
  for (const row of [...rows, ...(header ? [header] : [])]) {
    const cell = row === header ? 'th' : 'td';
    row.prepend(make(document, cell, {}, make(document, 'input', { type: 'checkbox' })));
  }
}

/** A sentence about the secret, a limit or a rule, or a button that does something to keys. */
export function saidOfKeys(document: Document, random: Random): void {
  const { once, limit, rule, act } = partlyOn(document);
  const text = (random.pick([once, limit, rule]) ?? once).replace(/(?<!\p{L})N(?!\p{L})/u, '90');
  const said = make(document, 'p', {}, text);
  placeBeside(document, random, 'any', random.below(4) ? said : make(document, 'button', {}, act));
}
