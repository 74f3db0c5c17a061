import { button, type Context, link } from '../context.ts';
import { birthOf, dateLabel, lately, shownDate } from '../dates.ts';
import { h } from '../dom.ts';
import { forgedRows } from '../hostile.ts';
import { shownName } from '../names.ts';
import { emptyState, heading, table, times } from '../parts.ts';
import { stateOf } from '../state.ts';
import { type TextKey, text, word } from '../texts.ts';
import { idOf, type Kind } from '../tokens.ts';

/** A column of births only where dates are wanted: whether the real list has one is not known. */
function columnsWith({ parameters }: Context, columns: readonly TextKey[]): TextKey[] {
  return columns.filter((key) => key !== dateLabel(parameters) || parameters.dates !== 'none');
}

function created(context: Context, kind: Kind, index: number): string[] {
  const { parameters } = context;
  const made = birthOf(parameters, index);
  const shown = shownDate(parameters, parameters.dates === 'holder' ? made : (stateOf(kind, index).rotatedAt ?? made));
  return shown === null ? [] : [shown];
}

export function legacyApps(context: Context): HTMLElement {
  const { parameters, hub } = context;
  const create = button(context, 'apps.create', () => undefined, 'primary');
  const search = h('input', {
    type: 'search',
    placeholder: word(parameters, 'apps.search'),
    'aria-label': word(parameters, 'apps.search'),
  });
  const rows = times(parameters.keys, (index) => {
    const path = `/private-apps/${hub}/${idOf(parameters.seed, 'private-app', index)}`;
    const name = link(context, path, shownName(parameters, 'private-app', index));
    const updated = lately(parameters, index + 2);
    return [name, text(parameters, 'type.private'), ...created(context, 'private-app', index), updated];
  });
  const columns = columnsWith(context, ['column.name', 'column.type', dateLabel(parameters), 'column.updated']);
  const list = table(context, columns, [...rows, ...forgedRows(context, columns.length)]);
  return h(
    'div',
    {},
    heading(context, 'menu.legacyApps', create),
    search,
    rows.length > 0 ? list : emptyState(context, 'apps.none'),
  );
}

export function serviceKeys(context: Context): HTMLElement {
  const { parameters, hub } = context;
  const create = button(context, 'serviceKey.create', () => undefined, 'primary');
  const rows = times(parameters.keys, (index) => {
    const id = idOf(parameters.seed, 'service-key', index);
    const name = link(context, `/service-keys/${hub}/key/${id}`, shownName(parameters, 'service-key', index));
    const used = lately(parameters, 0.1 * (index + 1));
    return [name, ...created(context, 'service-key', index), lately(parameters, index + 3), used, id];
  });
  const all: TextKey[] = ['column.name', dateLabel(parameters), 'column.updated', 'column.lastUsed', 'column.keyId'];
  const list = table(context, columnsWith(context, all), rows);
  return h(
    'div',
    {},
    heading(context, 'menu.serviceKeys', create),
    rows.length > 0 ? list : emptyState(context, 'serviceKey.none'),
  );
}

/** Where the private apps used to be. */
export function privateApps(context: Context): HTMLElement {
  const { parameters, hub } = context;
  const go = button(context, 'apps.goToLegacy', () => context.go(`/legacy-apps/${hub}`), 'primary');
  const moved = h(
    'div',
    { class: 'moved' },
    h('h2', {}, text(parameters, 'apps.moved')),
    h('p', {}, text(parameters, 'apps.movedText')),
    go,
  );
  return h('div', {}, heading(context, 'apps.privateTitle'), moved);
}
