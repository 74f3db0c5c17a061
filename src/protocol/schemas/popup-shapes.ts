import type { OwnReplies } from '../replies.ts';
import { either, flag, listOf, number, object, oneOf, orNull, replyWith, type Shape, text } from './shapes.ts';

const account = { provider: text, account: text };
const verdict = { level: text, severity: oneOf('none', 'info', 'warning', 'critical') };
const part = oneOf('pressing', 'in-order', 'hidden');
export const placeShape = object({ ...account, part });

const bar = either(object({ of: oneOf('age'), from: number, to: number }), object({ of: oneOf('left'), left: number }));
export const rowShape = object({
  ...{ ...verdict, key: text, name: text, account: text, kind: text, presence: text, isOver: flag, fact: text },
  ...{ tooltip: text, bar: orNull(bar), label: orNull(text), url: orNull(text), snoozedUntil: orNull(number) },
  opens: orNull(either(oneOf('steps', 'page'), object({ form: text }))),
});

const next = object({
  ...{ ...verdict, title: text, body: orNull(text), progress: orNull(text), go: orNull(text), page: orNull(text) },
  ...{ key: orNull(object({ ...account, part, key: text, form: orNull(text) })), isPageFirst: flag, asksLog: flag },
});

const status = object({
  ...{ ...account, page: text, kind: text, id: orNull(text), url: orNull(text), found: number, at: number },
  outcome: oneOf('read', 'nothing', 'signpost', 'log', 'unreadable', 'unreached'),
});

const head = object({
  ...{ ...account, severity: verdict.severity, name: text, headline: text, notes: listOf(text) },
  ...{ pressing: number, inOrder: number, first: listOf(rowShape) },
});

const said = { code: text, values: listOf(text) };
const notice = either(
  object({ ...said, origins: listOf(text) }),
  (raw) => object(said)(raw) && !Object.hasOwn(raw as object, 'origins'),
);

export const popupShape = object({
  ...{ total: number, headline: text, folds: flag, others: text, hidden: number, next: orNull(next) },
  notices: listOf(notice),
  tab: orNull(object({ status, page: text, line: text })),
  here: orNull(oneOf('page', 'read', 'unknown', 'off', 'unencrypted')),
  accounts: listOf(head),
  entrances: listOf(object({ name: text, url: text })),
});

/** See `KeptPopup`. */
export const keptPopupShape = object({ zone: text, language: text, from: number, upTo: number, view: popupShape });

/** What the messages with which the popup opens may be answered with. */
export const POPUP_REPLIES = {
  popup: replyWith(popupShape),
  'popup-rows': replyWith(object({ rows: listOf(rowShape), total: number })),
  'popup-place': replyWith(orNull(placeShape)),
} satisfies Partial<Record<keyof OwnReplies, Shape>>;
