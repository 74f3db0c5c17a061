import { type Context, linkButton } from './context.ts';
import { h, hashed } from './dom.ts';
import { type TextKey, text } from './texts.ts';

export function heading(context: Context, title: TextKey | { name: string }, end: Node | null = null): HTMLElement {
  const words = typeof title === 'string' ? text(context.parameters, title) : title.name;
  return h('div', { class: hashed('PageHeader') }, h('h1', {}, words), end);
}

/** Tabs as the app has them: `a[role=button]` without an address, followed by script. */
export function tabs(context: Context, items: readonly [TextKey, string][]): HTMLElement {
  const list = items.map(([key, path]) => {
    const tab = linkButton(text(context.parameters, key), () => context.go(path), { 'data-tab': path });
    if (context.path === path) tab.setAttribute('aria-current', 'true');
    return tab;
  });
  return h('div', { class: hashed('UITabs') }, ...list);
}

/** A table with a header row; cells are texts or nodes. */
export function table(context: Context, columns: readonly TextKey[], rows: readonly (Node | string)[][]): HTMLElement {
  const head = h('tr', {}, ...columns.map((key) => h('th', { scope: 'col' }, text(context.parameters, key))));
  const body = rows.map((cells) => h('tr', {}, ...cells.map((cell) => h('td', {}, cell))));
  const classes = `${hashed('UITable')} table private-table`;
  return h('table', { class: classes }, h('thead', {}, head), h('tbody', {}, ...body));
}

/** Labels with their values. Pairs without a value are left out. */
export function facts(context: Context, pairs: readonly [TextKey, string | null][]): HTMLElement {
  const shown = pairs.filter((pair): pair is [TextKey, string] => pair[1] !== null);
  const items = shown.flatMap(([key, value]) => [h('dt', {}, text(context.parameters, key)), h('dd', {}, value)]);
  return h('dl', { class: hashed('Facts') }, ...items);
}

export function emptyState(context: Context, key: TextKey): HTMLElement {
  return h('div', { class: hashed('UIEmptyState') }, h('h2', {}, text(context.parameters, key)));
}

/** `count` times what `make` gives for each place. */
export function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
