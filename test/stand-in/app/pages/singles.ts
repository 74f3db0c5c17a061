import { button, type Context, link } from '../context.ts';
import { absolute, birthOf, dateLabel, daysAgo, lately, shownDate } from '../dates.ts';
import { h, hashed } from '../dom.ts';
import { shownName } from '../names.ts';
import { emptyState, facts, heading, table, tabs, times } from '../parts.ts';
import { confirm, menuButton, oldTokenNote, rotateMenu } from '../rotate.ts';
import { deactivate, rotate, stateOf } from '../state.ts';
import { type TextKey, text } from '../texts.ts';
import { tokenCard } from '../token.ts';
import { type Kind, tokenOf } from '../tokens.ts';
import { indexOf } from './privateApp.ts';

function born(context: Context, kind: Kind, index: number): string | null {
  return shownDate(context.parameters, stateOf(kind, index).rotatedAt ?? birthOf(context.parameters, index));
}

function card(context: Context, kind: Kind, index: number, title: TextKey, end: Node | null = null): HTMLElement {
  const token = tokenOf(context.parameters.seed, kind, index, stateOf(kind, index).generation, context.region);
  return tokenCard(context, { title, token, show: 'token.show', end });
}

/** The API key with its two logs. One an account; a deactivated one is gone. */
export function apiKey(context: Context, tab: string): HTMLElement {
  const base = `/api-key/${context.hub}`;
  const content = tab === '' ? presentKey(context) : tab === 'audit-log' ? auditLog(context) : callLog(context);
  const list: [TextKey, string][] = [
    ['menu.apiKey', base],
    ['tab.auditLog', `${base}/audit-log`],
    ['tab.callLog', `${base}/call-log`],
  ];
  return h('div', {}, heading(context, 'menu.apiKey'), tabs(context, list), content);
}

function presentKey(context: Context): HTMLElement {
  if (stateOf('api-key', 0).deactivated || context.parameters.keys === 0) return emptyState(context, 'apiKey.none');
  const actions = menuButton(context, 'apiKey.actions', [
    ['apiKey.rotate', () => confirm(context, 'apiKey.rotate', () => rotate('api-key', 0, 'now'))],
    ['apiKey.deactivate', () => confirm(context, 'apiKey.deactivate', () => deactivate('api-key', 0))],
  ]);
  const dates = facts(context, [['column.created', born(context, 'api-key', 0)]]);
  return h('div', { class: 'cards' }, card(context, 'api-key', 0, 'menu.apiKey', actions), dates);
}

function auditLog(context: Context): HTMLElement {
  const rows = times(6, (row) => [
    'Ana Example',
    row % 2 ? 'VIEW' : 'CREATE',
    absolute(context.parameters, daysAgo(row * 40)),
  ]);
  return table(context, ['column.user', 'column.event', 'column.time'], rows);
}

function callLog(context: Context): HTMLElement {
  const rows = times(20, (row) => [`GET /contacts/v1/lists/${row}`, lately(context.parameters, row / 3)]);
  return table(context, ['column.event', 'column.time'], rows);
}

export function serviceKey(context: Context, id: string): HTMLElement {
  const index = indexOf(context, 'service-key', id);
  const used = lately(context.parameters, 0.1 * (index + 1));
  return h(
    'div',
    {},
    link(context, `/service-keys/${context.hub}`, '‹ ', text(context.parameters, 'serviceKey.back')),
    heading(context, { name: shownName(context.parameters, 'service-key', index) }),
    h(
      'div',
      { class: 'cards' },
      oldTokenNote(context, 'service-key', index),
      card(context, 'service-key', index, 'menu.serviceKeys', rotateMenu(context, 'service-key', index)),
      facts(context, [
        [dateLabel(context.parameters), born(context, 'service-key', index)],
        ['column.lastUsed', used],
      ]),
    ),
  );
}

export function personalAccessKey(context: Context): HTMLElement {
  return single(context, 'personal-access-key', 'menu.personalKey');
}

export function developerApiKey(context: Context): HTMLElement {
  return single(context, 'developer-api-key', 'menu.developerKey');
}

function single(context: Context, kind: Kind, title: TextKey): HTMLElement {
  const renew = button(context, 'rotate.button', () => confirm(context, 'rotate.now', () => rotate(kind, 0, 'now')));
  const dates = facts(context, [['column.created', born(context, kind, 0)]]);
  return h(
    'div',
    {},
    heading(context, title),
    h('div', { class: 'cards' }, card(context, kind, 0, title, renew), dates),
  );
}

/** An app of a project: its token on an Auth tab. */
export function projectApp(context: Context): HTMLElement {
  const rotateButton = rotateMenu(context, 'project-app', 0);
  const content = h('div', { class: 'cards' }, card(context, 'project-app', 0, 'auth.accessToken', rotateButton));
  content.append(facts(context, [[dateLabel(context.parameters), born(context, 'project-app', 0)]]));
  return h(
    'div',
    { class: hashed('Project') },
    heading(context, { name: shownName(context.parameters, 'project-app', 0) }),
    content,
  );
}
