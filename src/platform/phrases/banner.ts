import { kindById } from '../../catalogue/index.ts';
import type { Reason } from '../../core/reason.ts';
import { worstFirst } from '../../core/verdict.ts';
import { kindName, plural, t } from '../i18n.ts';
import type { CredentialView } from '../messages.ts';
import { ageText } from './age.ts';
import { reasonText } from './reason.ts';

/**
 * What the banner of a page says: a title and at most one sentence more, the worst first. Of several credentials it counts
 * those that need action (or, where none does, those with something to say) and tells of the worst. Empty for none.
 */
export function bannerText(views: readonly CredentialView[]): { title: string; body: string } {
  const acting = views.filter(({ verdict }) => verdict.needsAction);
  const speaking = acting.length > 0 ? acting : views.filter(({ verdict }) => verdict.reasons.length > 0);
  const [worst] = [...(speaking.length > 0 ? speaking : views)].sort(worstFirst);
  if (!worst) return { title: '', body: '' };
  const [reason] = worst.verdict.reasons;
  if (!reason) return { title: views.length > 1 ? plural('banner_all_well', views.length) : titleOf(worst), body: '' };
  if (speaking.length === 1) return { title: titleOf(worst), body: sentence(worst, reason) };
  const allUnknown = speaking.every(({ verdict }) => verdict.reasons[0]?.code === 'age-unknown');
  if (allUnknown) return { title: plural('banner_many_unknown', speaking.length), body: t('banner_many_unknown_body') };
  const title = plural(acting.length > 0 ? 'banner_many_action' : 'banner_many_notice', speaking.length);
  return { title, body: t('banner_worst', nameOf(worst), sentence(worst, reason)) };
}

function titleOf(view: CredentialView): string {
  const code = view.verdict.reasons[0]?.code ?? 'ok';
  return t(`banner_one_${code.replaceAll('-', '_')}`, nameOf(view), ageText(view.verdict.age));
}

function sentence(view: CredentialView, reason: Reason): string {
  const kind = kindById(view.kind);
  return kind ? reasonText(reason, kind) : '';
}

/** Isolated, so that a name in another direction does not turn the sentence around. */
function nameOf({ name, kind }: CredentialView): string {
  return `\u2068${name ?? kindName(kind)}\u2069`;
}
