import { plural, t } from '../browser/i18n.ts';
import { kindById } from '../catalogue/index.ts';
import type { Age } from '../core/verdict/knowledge.ts';
import { mostUrgentFirst } from '../core/verdict/order.ts';
import type { Reason } from '../core/verdict/reason.ts';
import type { CredentialView } from '../protocol/messages.ts';
import { toldAgeText } from './age.ts';
import { kindName } from './kind-name.ts';
import { reasonText } from './reason.ts';

/**
 * What the card of a page says: a title and at most one sentence more, the most urgent first. Of several credentials it
 * counts those that need action (or, where none does, those with something to say) and tells of the first. Empty for none.
 * `tellAge`: how an age is told.
 */
export function cardText(
  views: readonly CredentialView[],
  tellAge: (age: Age) => string = toldAgeText,
): { title: string; body: string } {
  const acting = views.filter(({ verdict }) => verdict.needsAction);
  const speaking = acting.length > 0 ? acting : views.filter(({ verdict }) => verdict.severity !== 'none');
  const [first] = (speaking.length > 0 ? speaking : views).toSorted(mostUrgentFirst);
  if (!first) return { title: '', body: '' };
  const [reason] = first.verdict.reasons;
  if (!reason)
    return { title: views.length > 1 ? plural('card_all_well', views.length) : titleOf(first, tellAge), body: '' };
  if (speaking.length <= 1) return { title: titleOf(first, tellAge), body: sentence(first, reason) };
  const allUnknown = speaking.every(({ verdict }) => verdict.level === 'unknown');
  if (allUnknown) return { title: plural('card_many_unknown', speaking.length), body: t('card_many_unknown_body') };
  const title = plural(acting.length > 0 ? 'card_many_action' : 'card_many_notice', speaking.length);
  return { title, body: t('card_worst', nameOf(first), sentence(first, reason)) };
}

function titleOf({ verdict, ...view }: CredentialView, tellAge: (age: Age) => string): string {
  const [reason] = verdict.reasons;
  const isToday = reason?.code === 'due-soon' && reason.inDays <= 0;
  const begun = reason && 'isBegun' in reason && reason.isBegun ? '_begun' : '';
  const code = isToday ? 'due-today' : (reason?.code ?? 'ok');
  return t(`card_one_${code.replaceAll('-', '_')}${begun}`, nameOf(view), tellAge(verdict.age));
}

function sentence(view: CredentialView, reason: Reason): string {
  const kind = kindById(view.kind);
  return kind ? reasonText(reason, kind) : '';
}

/** Isolated, so that a name in another direction does not turn the sentence around. */
function nameOf({ name, kind }: Pick<CredentialView, 'name' | 'kind'>): string {
  return `\u2068${name ?? kindName(kind)}\u2069`;
}
