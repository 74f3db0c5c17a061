import { plural, t } from '../browser/i18n.ts';
import { kindById } from '../catalogue/index.ts';
import type { Kind } from '../core/lifecycle.ts';
import type { CalendarDay } from '../core/time/calendar-day.ts';
import { type Case, caseOf } from '../core/verdict/case.ts';
import { linksFor } from '../core/verdict/links.ts';
import { mostUrgentFirst } from '../core/verdict/order.ts';
import type { ReasonCode } from '../core/verdict/reason.ts';
import type { CardOnPage, ChipOnPage, CredentialView } from '../protocol/messages.ts';
import { ageText, evidenceText, levelName } from './age.ts';
import { cardText } from './card.ts';
import { factShort } from './fact.ts';
import { kindName } from './kind-name.ts';
import { reasonText } from './reason.ts';

/** What a person is asked about, even where nothing is pressing. */
const ASKED: readonly ReasonCode[] = ['age-unknown', 'unseen', 'word-refuted'];
/** What is found in Keyturn's own window, by what there is to do; else it is told there what that is. */
const BUTTONS: Partial<Record<Case, string>> = {
  rotate: 'page_how_rotate',
  deactivate: 'page_how_deactivate',
  unused: 'page_how_deactivate',
  date: 'page_find_age',
};

/** What the card of a page says of its credentials, the worst first; null where there is nothing to do or to ask. */
export function cardOf(
  views: readonly CredentialView[],
  contact: string | null,
  today: CalendarDay,
): CardOnPage | null {
  const concerned = views.filter(isToBeSaid).toSorted(mostUrgentFirst);
  const [first] = concerned;
  if (!first) return null;
  const { title, body } = cardText(concerned);
  // Of one credential the notice about its kind is told, too.
  const notice = concerned.length === 1 ? noticeOf(first) : '';
  const { level, severity } = first.verdict;
  // Many dates are found in the account's own log sooner than by heart.
  const kind = kindById(first.kind);
  const what = kind ? caseOf(first.verdict, kind, today) : 'nothing';
  const isLog = what === 'date' && concerned.length > 1;
  return {
    ...{ level, severity, title, body: [body, notice].filter(Boolean) },
    contact: contact === null ? null : t('page_contact', contact),
    pill: plural('page_pill', concerned.length),
    opens: isLog ? null : first.key,
    button: t(isLog ? 'page_exact_ages' : (BUTTONS[what] ?? 'page_what_to_do')),
    link: kind && linkOf(first, kind, what),
  };
}

/** What a chip of a page says of one credential: level, the number that counts, and all of it for a screen reader. */
export function chipOf({ key, kind, name, verdict }: CredentialView): ChipOnPage {
  const { level, severity, age } = verdict;
  const [words, fact] = [levelName(level), factShort(verdict)];
  // "Age unknown" and "age ?" say the same.
  const isSame = level === 'unknown' && age.min === 0 && age.max === null;
  const told = isSame ? words : [words, fact].filter(Boolean).join(' ');
  const label = t('page_chip_label', name ?? kindName(kind), told, ageText(age), evidenceText(age));
  return { key, name, level, severity, words: isSame ? '' : words, fact, label };
}

function isToBeSaid({ verdict, isDismissed }: CredentialView): boolean {
  if (isDismissed || verdict.snoozed || verdict.isOver) return false;
  return (
    verdict.needsAction || verdict.reasons.some(({ code, severity }) => severity !== 'none' && ASKED.includes(code))
  );
}

function noticeOf({ kind: id, verdict }: CredentialView): string {
  const kind = kindById(id);
  const notice = verdict.reasons.slice(1).find(({ code }) => code === 'kind-ending');
  return kind && notice ? reasonText(notice, kind) : '';
}

/** The provider's own page that helps most, if there is one. */
function linkOf({ verdict }: CredentialView, kind: Kind, what: Case): CardOnPage['link'] {
  const links = linksFor(kind, what);
  const isLeaving = verdict.level === 'stopped' || verdict.level === 'ending';
  const migrate = isLeaving ? links.find(({ purpose }) => purpose === 'migration') : undefined;
  const link = migrate ?? links.find(({ purpose }) => purpose !== 'migration');
  if (!link) return null;
  const { url } = link.source;
  return migrate ? { action: 'migrate', text: t('page_migrate'), url } : { action: 'read', text: t('page_read'), url };
}
