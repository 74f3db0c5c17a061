import type { CredentialKey } from '../../core/credential.ts';
import { el, type IconName, icon } from './dom.ts';

/** What the parts of the card may do: lead to Keyturn's own windows. Nothing that a page shows is taken for a person's word. */
export interface Desk {
  /** Opens this credential in Keyturn's own window; null: the way to exact ages. */
  readonly open: (key: CredentialKey | null) => void;
  readonly button: (
    action: string,
    look: string,
    text: string,
    press: () => void,
    sign?: IconName,
  ) => HTMLButtonElement;
  /** A link of the catalogue, in a tab of its own. */
  readonly link: (action: string, look: string, text: string, url: string) => HTMLAnchorElement;
}

export function createDesk(open: Desk['open']): Desk {
  return {
    open,
    button(action, look, text, press, sign) {
      const button = el('button', { type: 'button', class: look, 'data-action': action }, sign ? icon(sign) : null);
      if (sign) {
        button.setAttribute('aria-label', text);
        button.title = text;
      } else button.append(text);
      onPress(button, press);
      return button;
    },
    link(action, look, text, url) {
      const link = el('a', { class: `link ${look}`, 'data-action': action, href: url }, text, icon('open'));
      link.target = '_blank';
      link.rel = 'noopener noreferrer';
      onPress(link, () => undefined);
      return link;
    },
  };
}

/** Whatever a script dispatches does nothing. */
export function onPress(element: HTMLElement, press: () => void): void {
  element.addEventListener('click', (event) => {
    if (event.isTrusted) press();
    else event.preventDefault();
  });
}
