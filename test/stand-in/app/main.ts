import { type Context, regionOf } from './context.ts';
import { h } from './dom.ts';
import { disclaimer, frame } from './frame.ts';
import { startHostility } from './hostile.ts';
import { readParameters } from './parameters.ts';
import { buildPage } from './router.ts';
import { text } from './texts.ts';

/** The app: builds the page of the address, late if so asked, and follows its own links without a load. */
const parameters = readParameters(location.search);
let pending = 0;

function show(): void {
  const context: Context = {
    parameters,
    hub: /\/(\d+)(\/|$)/.exec(location.pathname)?.[1] ?? '',
    region: regionOf(location.hostname),
    path: location.pathname,
    go,
    again: show,
  };
  const { content, menu } = buildPage(context);
  document.title = `${content.querySelector('h1')?.textContent?.slice(0, 60) ?? ''} | Stand-in`;
  document.body.replaceChildren(frame(context, content, menu));
}

function showSoon(): void {
  clearTimeout(pending);
  if (parameters.late === 0) {
    show();
    return;
  }
  const waiting = h(
    'div',
    { role: 'status', 'aria-busy': 'true', class: 'loading' },
    text(parameters, 'common.loading'),
  );
  document.body.replaceChildren(waiting, disclaimer());
  pending = window.setTimeout(show, parameters.late);
}

function go(path: string): void {
  history.pushState(null, '', path + location.search);
  showSoon();
}

document.documentElement.lang = parameters.says;
document.documentElement.classList.toggle('dark', parameters.dark);
window.addEventListener('popstate', showSoon);
if (parameters.rerenderOnFocus) window.addEventListener('focus', show);
startHostility(parameters.hostile);
showSoon();
