import { countText, t } from '../../../browser/i18n.ts';
import { kindById } from '../../../catalogue/index.ts';
import { isKeyPage } from '../../../catalogue/key-page.ts';
import type { CalendarDay } from '../../../core/time/calendar-day.ts';
import type { ActBy } from '../../../core/verdict/act-by.ts';
import { adviceFor } from '../../../core/verdict/advice.ts';
import { caseOf } from '../../../core/verdict/case.ts';
import { standingOf } from '../../../core/verdict/count.ts';
import type { CredentialView } from '../../../protocol/messages.ts';
import type { NextCard } from '../../../protocol/popup.ts';
import { walkShown } from '../../../protocol/walk-shown.ts';
import { calendarText } from '../../../texts/date.ts';
import { credentialName } from '../../../texts/grouping.ts';
import { cardText, dayText, toldPeopleAge } from '../../../texts/index.ts';
import { rowActionOf } from '../../../texts/row-action.ts';
import { placeOf } from './key-lists.ts';

const ASKS_FOR = ['critical', 'warning', 'question'];

/**
 * What to do next: the key that comes first of all that there is something to do or to answer about; null without keys. The list is
 * in the one order of all surfaces; what a person put away does not come up by itself.
 */
export function nextCardOf(credentials: readonly CredentialView[], today: CalendarDay): NextCard | null {
  if (credentials.length === 0) return null;
  const next = credentials.find(({ verdict }) => ASKS_FOR.includes(standingOf(verdict)));
  return next ? cardFor(next, today) : calm(credentials);
}

function cardFor(view: CredentialView, today: CalendarDay): NextCard {
  const kind = kindById(view.kind);
  const { title, body } = cardText([view], (age) => toldPeopleAge(age, today));
  const { level, severity } = view.verdict;
  const action = kind && rowActionOf(view, kind, today);
  const asksLog = kind !== null && caseOf(view.verdict, kind, today) === 'date';
  const headlineId = () =>
    view.walk?.what ? 'do_continue' : kind ? adviceFor(kind, view.verdict, today).headlineId : '';
  const shown = kind && walkShown(view, kind, today);
  const done = shown ? shown.steps.filter(({ job }) => shown.done.includes(job)).length : 0;
  return {
    ...{ title, body, level, severity, asksLog },
    progress: shown?.isUnderWay ? t('walk_progress', countText(done), countText(shown.steps.length)) : null,
    key: { key: view.key, form: typeof action?.opens === 'object' ? action.opens.form : null, ...placeOf(view) },
    go: action && action.opens !== 'page' ? t(headlineId()) : null,
    page: kind && !asksLog && isKeyPage(view.url) ? view.url : null,
    isPageFirst: action?.opens === 'page',
  };
}

/** Nothing to do: and the next date on which there will be, if one is known. */
function calm(credentials: readonly CredentialView[]): NextCard {
  let first: { readonly view: CredentialView; readonly date: ActBy } | undefined;
  for (const view of credentials) {
    const date = view.verdict.dates.find(({ inDays }) => inDays >= 0);
    if (date && (!first || date.day < first.date.day)) first = { view, date };
  }
  return {
    ...{ level: 'ok', severity: 'none', title: t('next_calm'), progress: null },
    ...{ key: null, go: null, page: null, isPageFirst: false, asksLog: false },
    body: first
      ? t('next_date', `\u2068${credentialName(first.view)}\u2069`, dateText(first.date), whatText(first.date))
      : null,
  };
}

const dateText = ({ on, day }: ActBy): string => (on === null ? dayText(day) : calendarText(on));

const whatText = ({ what }: ActBy): string => t(`what_${what.replace('-', '_')}`);
