import { t } from '../../platform/i18n.ts';
import type { Desk } from './desk.ts';
import { el, icon } from './dom.ts';
import { dateForm, rotatedForm } from './forms.ts';
import { iconOf, type Saying } from './words.ts';

const SNOOZE_DAYS = [7, 30] as const;

export type FormName = 'date' | 'rotated';

/** A line that is no more than a line, and a way to be rid of it. */
export function noticeContent(text: string, desk: Desk, close: () => void): Node[] {
  const words = el('p', { class: 'title', role: 'alert' }, text);
  return [
    el('div', { class: 'head' }, icon('info'), words, desk.button('collapse', 'tool', t('page_close'), close, 'close')),
  ];
}

/** The card's content: what it says, the action that helps most, and below it what else can be done here. */
export function cardContent(saying: Saying, form: FormName | null, desk: Desk, collapse: () => void): Node[] {
  const body = saying.body.filter(Boolean).map((text) => el('p', { class: 'body', title: text }, text));
  const words = el('div', { 'data-part': 'body' }, ...body);
  const contact = saying.contact === null ? null : el('p', { class: 'body' }, t('page_contact', saying.contact));
  const head = el(
    'div',
    { class: 'head' },
    icon(iconOf(saying)),
    el('p', { class: 'title', 'data-part': 'title', title: saying.title }, saying.title),
    desk.button(
      'collapse',
      'tool',
      t(saying.isOne ? 'page_close' : 'page_collapse'),
      collapse,
      saying.isOne ? 'close' : 'minus',
    ),
  );
  const nodes: (Node | null)[] = [head, words, contact];
  if (form) nodes.push(form === 'date' ? dateForm(saying, desk) : rotatedForm(saying, desk));
  else nodes.push(mainActions(saying, desk), furtherActions(saying, desk));
  return nodes.filter((node) => node !== null);
}

function mainActions(saying: Saying, desk: Desk): Node {
  const { first, migrate, read, about, level } = saying;
  const look = (action: Saying['first']) => (action === first ? 'first' : 'second');
  const how = () => void desk.act({ do: 'open-advice', key: about.key });
  const howText = t(level === 'stopped' ? 'page_how_deactivate' : level === 'ok' ? 'page_how_more' : 'page_how_rotate');
  const actions: Record<Saying['first'], Node | null> = {
    'set-date': saying.asksDate
      ? desk.button('set-date', look('set-date'), t('page_set_date'), () => desk.openForm('date'))
      : null,
    migrate: migrate && desk.link('migrate', look('migrate'), t('page_migrate'), migrate.source.url),
    'exact-ages': first === 'exact-ages' ? exactAges('first', desk) : null,
    how: desk.button('how', look('how'), howText, how),
  };
  const others = Object.entries(actions).flatMap(([action, node]) => (action === first ? [] : [node]));
  const documentation = read && desk.link('read', 'quiet', t('page_read'), read.source.url);
  return el('div', { class: 'row' }, actions[first], ...others, documentation);
}

function furtherActions(saying: Saying, desk: Desk): Node {
  const { about, kind, keys, isOne } = saying;
  const mayRotate = kind !== null && kind.rotation.mode !== 'none' && saying.level !== 'stopped';
  const quiet = (action: string, text: string, press: () => void) => desk.button(action, 'quiet', text, press);
  const snooze = SNOOZE_DAYS.map((days) => {
    const button = quiet('snooze', t('page_snooze', days), () => void desk.act({ do: 'snooze', keys, days }));
    button.dataset.days = String(days);
    return button;
  });
  return el(
    'div',
    { class: 'row more' },
    mayRotate ? quiet('rotated', t('page_rotated'), () => desk.openForm('rotated')) : null,
    saying.asksDate ? null : quiet('set-date', t('page_set_date'), () => desk.openForm('date')),
    about.verdict.age.evidence === 'log' || saying.first === 'exact-ages' ? null : exactAges('quiet', desk),
    ...(isOne && !about.verdict.needsAction ? [] : snooze),
    isOne ? null : quiet('dismiss', t('page_dismiss'), () => void desk.act({ do: 'dismiss', keys })),
  );
}

function exactAges(look: string, desk: Desk): Node {
  return desk.button('exact-ages', look, t('page_exact_ages'), () => void desk.act({ do: 'open-exact-ages' }));
}
