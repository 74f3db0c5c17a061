import type { Context } from '../context.ts';
import { absolute, daysAgo } from '../dates.ts';
import { h } from '../dom.ts';
import { heading, table, times } from '../parts.ts';
import { nameOf } from '../tokens.ts';

/** Pages without keys, full of names, dates and numbers all the same. */
export function contacts(context: Context): HTMLElement {
  const { parameters } = context;
  const rows = times(Math.max(30, parameters.keys), (row) => [
    nameOf(parameters.seed, 'private-app', row),
    absolute(parameters, daysAgo(row * 7)),
  ]);
  return h('div', {}, heading(context, 'menu.contacts'), table(context, ['column.name', 'column.created'], rows));
}

export function settings(context: Context): HTMLElement {
  const field = h('label', {}, 'Time zone ', h('input', { value: 'Europe/Warsaw' }));
  return h('div', {}, heading(context, 'menu.settings'), field, h('p', {}, absolute(context.parameters, daysAgo(500))));
}
