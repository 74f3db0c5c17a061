import { button, type Context, link } from '../context.ts';
import { absolute, daysAgo, lately } from '../dates.ts';
import { h, hashed } from '../dom.ts';
import { shownName } from '../names.ts';
import { heading, table, tabs, times } from '../parts.ts';
import { oldTokenNote, rotateMenu } from '../rotate.ts';
import { stateOf } from '../state.ts';
import { text } from '../texts.ts';
import { tokenCard } from '../token.ts';
import { idOf, tokenOf } from '../tokens.ts';

const SCOPES = ['tickets', 'crm.objects.contacts.write', 'crm.objects.contacts.read'];

/** Which of the made-up apps an id belongs to; an unknown id is the first one's neighbour far away. */
export function indexOf(context: Context, kind: 'private-app' | 'service-key', id: string): number {
  const { seed } = context.parameters;
  const found = times(1000, (index) => idOf(seed, kind, index)).indexOf(id);
  return found < 0 ? Number(id) : found;
}

const TABS: Readonly<Record<string, (context: Context, index: number) => HTMLElement>> = { auth, logs, webhooks };

/** One legacy private app. No date on it is the token's: "Last changed" is the app's last edit. */
export function privateApp(context: Context, id: string, tab: string): HTMLElement {
  const { parameters, hub } = context;
  const index = indexOf(context, 'private-app', id);
  const base = `/private-apps/${hub}/${id}`;
  const changed = h('span', { class: 'dotted' }, lately(parameters, 12));
  const content = TABS[tab.split('/')[0] ?? '']?.(context, index) ?? overview(context);
  return h(
    'div',
    {},
    link(context, `/legacy-apps/${hub}`, '‹ ', text(parameters, 'apps.back')),
    heading(
      context,
      { name: shownName(parameters, 'private-app', index) },
      button(context, 'apps.edit', () => undefined),
    ),
    h(
      'p',
      { class: 'sub' },
      h('i', {}, 'Copies leads to the warehouse'),
      h('span', {}, text(parameters, 'apps.lastChanged'), ' ', changed),
    ),
    tabs(context, [
      ['tab.overview', base],
      ['tab.auth', `${base}/auth`],
      ['tab.logs', `${base}/logs/api`],
      ['tab.webhooks', `${base}/webhooks`],
    ]),
    content,
  );
}

function auth(context: Context, index: number): HTMLElement {
  const { parameters, region } = context;
  const token = tokenOf(parameters.seed, 'private-app', index, stateOf('private-app', index).generation, region);
  const secret = tokenOf(`${parameters.seed}/client`, 'api-key', index, 0, region);
  const scopes = h('div', { class: 'scopes' }, ...SCOPES.map((scope) => h('code', {}, scope)));
  return h(
    'div',
    { class: 'cards' },
    h('div', { class: hashed('UIAlert') }, text(parameters, 'auth.note')),
    oldTokenNote(context, 'private-app', index),
    tokenCard(context, { title: 'auth.accessToken', token, end: rotateMenu(context, 'private-app', index) }),
    tokenCard(context, { title: 'auth.clientSecret', token: secret, show: 'token.show' }),
    h('div', { class: hashed('UICard') }, h('h4', {}, text(parameters, 'auth.scopes')), scopes),
    h('h2', {}, text(parameters, 'apps.delete')),
  );
}

function overview(context: Context): HTMLElement {
  const created = h(
    'p',
    {},
    text(context.parameters, 'column.created'),
    ` ${absolute(context.parameters, daysAgo(900))}`,
  );
  return h('div', { class: 'cards' }, h('div', { class: hashed('UICard') }, created));
}

/** Calls with their times: nothing here is a key's date. */
function logs(context: Context): HTMLElement {
  const rows = times(12, (row) => [
    `GET /crm/v3/objects/contacts?page=${row}`,
    '200',
    lately(context.parameters, row / 4),
  ]);
  return table(context, ['column.event', 'column.type', 'column.time'], rows);
}

function webhooks(context: Context): HTMLElement {
  return table(
    context,
    ['column.event', 'column.created'],
    [['contact.creation', absolute(context.parameters, daysAgo(400))]],
  );
}
