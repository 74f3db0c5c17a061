import { t } from '../../platform/i18n.ts';
import type { Desk } from './desk.ts';
import { el, icon } from './dom.ts';
import { iconOf, type Saying } from './words.ts';

/** A line that is no more than a line, and a way to be rid of it. */
export function noticeContent(text: string, desk: Desk, close: () => void): Node[] {
  const words = el('p', { class: 'title', role: 'alert' }, text);
  return [
    el('div', { class: 'head' }, icon('info'), words, desk.button('collapse', 'tool', t('page_close'), close, 'close')),
  ];
}

/** The card's content: what it says, the way to Keyturn's own window, and the provider's documentation. */
export function cardContent(saying: Saying, desk: Desk, collapse: () => void): Node[] {
  const body = saying.body.filter(Boolean).map((text) => el('p', { class: 'body', title: text }, text));
  const words = el('div', { 'data-part': 'body' }, ...body);
  const contact = saying.contact === null ? null : el('p', { class: 'body' }, t('page_contact', saying.contact));
  const title = el('p', { class: 'title', 'data-part': 'title', title: saying.title }, saying.title);
  const [text, sign] = saying.isOne ? (['page_close', 'close'] as const) : (['page_collapse', 'minus'] as const);
  const head = el(
    'div',
    { class: 'head' },
    icon(iconOf(saying)),
    title,
    desk.button('collapse', 'tool', t(text), collapse, sign),
  );
  return [head, words, contact, actions(saying, desk)].filter((node) => node !== null);
}

function actions({ opens, about, documentation }: Saying, desk: Desk): Node {
  const key = opens === 'exact-ages' ? null : about.key;
  const [purpose, link] = documentation ?? [];
  return el(
    'div',
    { class: 'row' },
    desk.button('open', 'first', t(TEXTS[opens]), () => desk.open(key)),
    link
      ? desk.link(
          purpose === 'migrate' ? 'migrate' : 'read',
          'second',
          t(purpose === 'migrate' ? 'page_migrate' : 'page_read'),
          link.source.url,
        )
      : null,
  );
}

const TEXTS: Readonly<Record<Saying['opens'], string>> = {
  rotate: 'page_how_rotate',
  deactivate: 'page_how_deactivate',
  more: 'page_how_more',
  'find-age': 'page_find_age',
  'exact-ages': 'page_exact_ages',
};
