import { t } from '../../../browser/i18n.ts';
import type { CardOnPage } from '../../../protocol/messages.ts';
import { el, icon, iconOf } from '../dom.ts';
import { button, linkTo } from '../press.ts';

/** A line that is no more than a line, and a way to be rid of it. */
export function noticeContent(text: string, close: () => void): Node[] {
  const words = el('p', { class: 'title', role: 'alert' }, text);
  return [
    el('div', { class: 'head' }, icon('info'), words, button('collapse', 'tool', t('page_close'), close, 'close')),
  ];
}

/** The card's content: what it says, the way to Keyturn's own window, and the provider's documentation. */
export function cardContent(card: CardOnPage, open: () => void, collapse: () => void): Node[] {
  const { title, body, contact, link } = card;
  const head = el(
    'div',
    { class: 'head' },
    icon(iconOf(card)),
    el('p', { class: 'title', 'data-part': 'title', title }, title),
    button('collapse', 'tool', t('page_collapse'), collapse, 'minus'),
  );
  const lines = body.map((text) => el('p', { class: 'body', title: text }, text));
  return [
    head,
    el('div', { 'data-part': 'body' }, ...lines),
    ...(contact === null ? [] : [el('p', { class: 'body' }, contact)]),
    el(
      'div',
      { class: 'row' },
      button('open', 'first', card.button, open),
      link && linkTo(link.action, 'second', link.text, link.url),
    ),
  ];
}
