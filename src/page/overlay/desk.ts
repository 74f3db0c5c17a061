import type { PageAction, Reply } from '../../platform/messages.ts';
import { el, type IconName, icon } from './dom.ts';
import { isUncovered, onPress } from './trust.ts';

/** What the parts of the card may do: act, and open or close forms. Every press is guarded here. */
export interface Desk {
  readonly act: (action: PageAction) => Promise<Reply<unknown>>;
  readonly openForm: (form: 'date' | 'rotated') => void;
  readonly closeForm: () => void;
  readonly guard: (element: HTMLElement, type: 'click' | 'submit', act: () => void) => void;
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

type Doings = Pick<Desk, 'act' | 'openForm' | 'closeForm'>;

/** `isFit`: the host is as it was made, and nothing hides what it shows. */
export function createDesk(host: HTMLElement, isFit: () => boolean, doings: Doings): Desk {
  const may = (element: HTMLElement, event: Event) => isFit() && isUncovered(host, element, event);
  const guard: Desk['guard'] = (element, type, act) => onPress(element, type, may, act);
  return {
    ...doings,
    guard,
    button(action, look, text, press, sign) {
      const button = el('button', { type: 'button', class: look, 'data-action': action }, sign ? icon(sign) : null);
      if (sign) {
        button.setAttribute('aria-label', text);
        button.title = text;
      } else button.append(text);
      guard(button, 'click', press);
      return button;
    },
    link(action, look, text, url) {
      const link = el('a', { class: `link ${look}`, 'data-action': action, href: url }, text, icon('open'));
      link.target = '_blank';
      link.rel = 'noopener noreferrer';
      guard(link, 'click', () => undefined);
      return link;
    },
  };
}
