import type { Context } from './context.ts';
import { legacyApps, privateApps, serviceKeys } from './pages/lists.ts';
import { contacts, settings } from './pages/others.ts';
import { privateApp } from './pages/privateApp.ts';
import { apiKey, developerApiKey, personalAccessKey, projectApp, serviceKey } from './pages/singles.ts';
import { planted } from './token.ts';
import { tokenOf } from './tokens.ts';

interface Route {
  readonly path: RegExp;
  readonly menu: boolean;
  readonly build: (context: Context, parts: readonly string[]) => HTMLElement;
}

const ROUTES: readonly Route[] = [
  { path: /^\/api-key\/\d+\/?([\w-]*)\/?$/, menu: true, build: (context, [tab = '']) => apiKey(context, tab) },
  { path: /^\/private-apps\/\d+\/?$/, menu: true, build: privateApps },
  {
    path: /^\/private-apps\/\d+\/(\d+)\/?(.*)$/,
    menu: false,
    build: (context, [id = '', tab = '']) => privateApp(context, id, tab),
  },
  { path: /^\/legacy-apps\/\d+\/?$/, menu: true, build: legacyApps },
  { path: /^\/service-keys\/\d+\/?$/, menu: true, build: serviceKeys },
  {
    path: /^\/service-keys\/\d+\/key\/([\w-]+)\/?$/,
    menu: false,
    build: (context, [id = '']) => serviceKey(context, id),
  },
  { path: /^\/personal-access-key\/\d+\/?$/, menu: true, build: personalAccessKey },
  { path: /^\/developer-api-key\/\d+\/?$/, menu: true, build: developerApiKey },
  { path: /^\/developer-projects\/\d+\/project\/[^/]+\/component\/[^/]+/, menu: false, build: projectApp },
  { path: /^\/contacts\//, menu: true, build: contacts },
  { path: /./, menu: true, build: settings },
];

/** A page without a token's card, too, can carry one along: logs, lists and signposts. */
function withPlanted(content: HTMLElement, { parameters, region }: Context): HTMLElement {
  if (parameters.plant && !content.querySelector('.planted'))
    content.append(planted(tokenOf(parameters.seed, 'private-app', 0, 0, region)));
  return content;
}

/** The page of a path, and whether the menu stands beside it. */
export function buildPage(context: Context): { content: HTMLElement; menu: boolean } {
  for (const { path, menu, build } of ROUTES) {
    const match = path.exec(context.path);
    if (match) return { content: withPlanted(build(context, match.slice(1)), context), menu };
  }
  throw new Error('the last route takes every path');
}
