import { type Context, link } from './context.ts';
import { h, hashed, icon } from './dom.ts';
import { type TextKey, text, word } from './texts.ts';

const RAIL = [
  'M6 3h12v18l-6-4-6 4z',
  'M5 3h14v18H5z M9 8h6 M9 12h6',
  'M3 10v4l11 5V5z',
  'M4 4h16v16H4z M8 9h8',
  'M3 5h18l-7 8v6l-4-2v-4z',
  'M4 7h14a2 2 0 012 2v9H4z',
  'M5 20v-6 M12 20V6 M19 20v-9',
];
const MENU: readonly [TextKey, (hub: string) => string][] = [
  ['menu.overview', (hub) => `/developer-overview/${hub}`],
  ['menu.projects', (hub) => `/developer-projects/${hub}/project/sync/component/app-1/auth`],
  ['menu.legacyApps', (hub) => `/legacy-apps/${hub}`],
  ['menu.serviceKeys', (hub) => `/service-keys/${hub}`],
  ['menu.personalKey', (hub) => `/personal-access-key/${hub}`],
  ['menu.developerKey', (hub) => `/developer-api-key/${hub}`],
  ['menu.apiKey', (hub) => `/api-key/${hub}`],
  ['menu.contacts', (hub) => `/contacts/${hub}/objects/0-1`],
  ['menu.settings', (hub) => `/settings/${hub}/user-preferences/profile`],
];

function topBar({ parameters }: Context): HTMLElement {
  const search = h(
    'div',
    { class: hashed('TopBarSearch') },
    h('input', {
      type: 'search',
      placeholder: word(parameters, 'frame.find'),
      'aria-label': word(parameters, 'frame.find'),
    }),
  );
  return h(
    'header',
    { class: hashed('TopBar') },
    h('span', { class: 'mark', 'aria-hidden': 'true' }),
    search,
    disclaimer(),
    h('span', {}, text(parameters, 'frame.upgrade')),
    h('span', {}, text(parameters, 'frame.assistant')),
    h('span', { class: 'person' }, 'N/A'),
  );
}

function rail(): HTMLElement {
  return h('div', { class: hashed('Rail') }, ...RAIL.map((path) => h('span', {}, icon(path))));
}

function menu(context: Context): HTMLElement {
  const items = MENU.map(([key, path]) => {
    const here = context.path.startsWith(path(context.hub));
    const item = link(context, path(context.hub), text(context.parameters, key));
    if (here) item.setAttribute('aria-current', 'page');
    return h('li', {}, item);
  });
  const title = h('h2', {}, text(context.parameters, 'menu.title'));
  return h(
    'nav',
    { class: hashed('SideMenu'), 'aria-label': word(context.parameters, 'menu.title') },
    title,
    h('ul', {}, ...items),
  );
}

/** Said at the top of every page, so that no picture of it can be mistaken. */
export function disclaimer(): HTMLElement {
  return h(
    'p',
    { class: 'stand-in-note', role: 'note' },
    'Stand-in by the Keyturn project, not HubSpot’s. Everything is made up.',
  );
}

/** Bar, rail and, on pages that have one, the menu, around the page's content. */
export function frame(context: Context, content: HTMLElement, withMenu: boolean): HTMLElement {
  const main = h('main', { class: hashed('Content'), id: 'content' }, content);
  const body = h('div', { class: hashed('Sheet') }, withMenu ? menu(context) : null, main);
  return h('div', { class: hashed('App') }, topBar(context), rail(), body);
}
