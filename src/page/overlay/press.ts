import { el, type IconName, icon } from './dom.ts';

/** A button, which does what it does for a person alone. With a sign the text is its name. */
export function button(
  action: string,
  look: string,
  text: string,
  press: () => void,
  sign?: IconName,
): HTMLButtonElement {
  const made = el('button', { type: 'button', class: look, 'data-action': action }, sign ? icon(sign) : text);
  if (sign) {
    made.setAttribute('aria-label', text);
    made.title = text;
  }
  onPress(made, press);
  return made;
}

/** A link of the catalogue, in a tab of its own. */
export function linkTo(action: string, look: string, text: string, url: string): HTMLAnchorElement {
  const link = el('a', { class: `link ${look}`, 'data-action': action, href: url }, text, icon('open'));
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  onPress(link, () => undefined);
  return link;
}

/** Whatever a script dispatches does nothing. */
export function onPress(element: HTMLElement, press: () => void): void {
  element.addEventListener('click', (event) => {
    if (event.isTrusted) press();
    else event.preventDefault();
  });
}
