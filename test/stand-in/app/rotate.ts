import { button, type Context } from './context.ts';
import { absolute } from './dates.ts';
import { h, hashed } from './dom.ts';
import { expireOld, rotate, stateOf } from './state.ts';
import { type TextKey, text } from './texts.ts';
import type { Kind } from './tokens.ts';

/** A button with a menu under it. */
export function menuButton(context: Context, label: TextKey, items: readonly [TextKey, () => void][]): HTMLElement {
  const list = h('div', { role: 'menu', class: hashed('UIDropdown'), hidden: true });
  for (const [key, act] of items) {
    const choose = () => {
      list.hidden = true;
      act();
    };
    list.append(h('button', { type: 'button', role: 'menuitem', click: choose }, text(context.parameters, key)));
  }
  const opener = button(context, label, () => {
    list.hidden = !list.hidden;
  });
  opener.setAttribute('aria-haspopup', 'menu');
  return h('div', { class: 'menu-button' }, opener, list);
}

/** Asks before doing; both steps are HubSpot's. */
export function confirm(context: Context, key: TextKey, act: () => void): void {
  const dialog = h('dialog', { class: hashed('UIModal') }) as HTMLDialogElement;
  const close = () => dialog.remove();
  const yes = () => {
    close();
    act();
    context.again();
  };
  dialog.append(h('p', {}, text(context.parameters, key)), button(context, 'rotate.confirm', yes, 'primary'));
  dialog.append(button(context, 'rotate.cancel', close));
  document.body.append(dialog);
  dialog.showModal();
}

export function rotateMenu(context: Context, kind: Kind, index: number): HTMLElement {
  return menuButton(context, 'rotate.button', [
    ['rotate.later', () => confirm(context, 'rotate.later', () => rotate(kind, index, 'later'))],
    ['rotate.now', () => confirm(context, 'rotate.now', () => rotate(kind, index, 'now'))],
  ]);
}

/** While the old token lives beside the new one: until when, and a way to end it. Null otherwise. */
export function oldTokenNote(context: Context, kind: Kind, index: number): HTMLElement | null {
  const { oldUntil } = stateOf(kind, index);
  if (oldUntil === null || oldUntil < Date.now()) return null;
  const end = () => {
    expireOld(kind, index);
    context.again();
  };
  const sentence = h(
    'p',
    {},
    text(context.parameters, 'auth.oldExpires'),
    ` ${absolute(context.parameters, oldUntil)}`,
  );
  return h('div', { role: 'status', class: hashed('UIAlert') }, sentence, button(context, 'auth.expireNow', end));
}
