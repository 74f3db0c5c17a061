import { type Context, linkButton } from './context.ts';
import { h, hashed } from './dom.ts';
import { type TextKey, text } from './texts.ts';
import { masked } from './tokens.ts';

/** Where else a careless page could leave a token: the reader must neither be confused nor carry it off. */
export function planted(token: string): HTMLElement {
  const data = h('script', { type: 'application/json' });
  data.append(JSON.stringify({ token }));
  const comment = document.createComment(` ${token} `);
  const field = h('input', { type: 'password', readonly: true, value: token, 'aria-label': token, title: token });
  return h(
    'div',
    { class: 'planted', 'data-token': token, 'data-clipboard-text': token, hidden: true },
    field,
    h('input', { type: 'hidden', value: token }),
    h('textarea', { hidden: true }, token),
    h('a', { href: `#${token}`, 'aria-description': token }, '·'),
    h('time', { datetime: token }, token),
    data,
    comment,
  );
}

/** A card with a secret, masked until "Show" is pressed, and what stands at its right end. */
export function tokenCard(
  context: Context,
  options: { title: TextKey; token: string; show?: TextKey; end?: Node | null; bullets?: boolean },
): HTMLElement {
  const { parameters } = context;
  const code = h('code', { class: hashed('TokenText') });
  const toggle = linkButton('', () => show(!shown));
  const copy = linkButton(text(parameters, 'token.copy'), () => undefined, { 'aria-disabled': 'true' });
  let shown = false;
  const show = (reveal: boolean) => {
    shown = reveal;
    code.replaceChildren(shown ? options.token : masked(options.token));
    toggle.replaceChildren(text(parameters, shown ? 'token.hide' : (options.show ?? 'token.showToken')));
    copy.setAttribute('aria-disabled', String(!shown));
  };
  show(parameters.reveal);
  const heading = h('h4', {}, text(parameters, options.title));
  const left = h('div', { class: 'card-title' }, heading, h('p', {}, text(parameters, 'auth.usedFor')));
  const middle = h('div', { class: 'card-token' }, code, h('div', { class: 'card-links' }, toggle, ' | ', copy));
  const end = h('div', { class: 'card-end' }, options.end ?? null);
  return h('div', { class: hashed('UICard') }, left, middle, end, parameters.plant ? planted(options.token) : null);
}
