import { t } from '../../../browser/i18n.ts';
import { kindById } from '../../../catalogue/index.ts';
import { type CalendarItem, toIcs, type Written } from '../../../core/export/ics.ts';
import { addDays, type CalendarDay } from '../../../core/time/calendar-day.ts';
import type { ActBy } from '../../../core/verdict/act-by.ts';
import { dueCaseOf } from '../../../core/verdict/case.ts';
import type { CredentialView } from '../../../protocol/messages.ts';
import { begunText } from '../../../texts/date.ts';
import { distinctName } from '../../../texts/distinct-name.ts';
import { accountNameOf } from '../../../texts/grouping.ts';
import { daysText, dayText } from '../../../texts/index.ts';
import { kindName } from '../../../texts/kind-name.ts';
import { cancelledItems } from './calendar-cancelled.ts';
import { kindItems } from './calendar-kinds.ts';

/** What is over for longer is no date to keep. */
const PAST_DAYS = 7;

/**
 * The dates to act by as a calendar, each on one day: the first on which it may fall, today where that has begun. Nothing for an
 * unknown age, and nothing for what is no more. Snoozed keys are in it: quiet is no other date. `earlier`: ids of the entries of
 * earlier files; those that no longer hold are cancelled. `all`: the keys that these are some of; the end of a kind is told for
 * all of them, since it has one entry.
 */
export function icsOf(
  credentials: readonly CredentialView[],
  written: Written,
  earlier: readonly string[] = [],
  all = credentials,
): string {
  const items = allItems(credentials, all);
  const holds = new Set(items.map(({ uid }) => uid));
  const gone = earlier.filter((uid) => !holds.has(uid));
  return toIcs([...items.filter(isKeptOn(written)), ...cancelledItems(gone, credentials, written)], written);
}

/** The ids of the entries that `icsOf` writes and does not cancel. */
export function uidsOf(credentials: readonly CredentialView[], written: Written): string[] {
  return allItems(credentials)
    .filter(isKeptOn(written))
    .map(({ uid }) => uid);
}

const isKeptOn =
  ({ today }: Written) =>
  ({ day }: { readonly day: CalendarDay }) =>
    day >= addDays(today, -PAST_DAYS);

function allItems(credentials: readonly CredentialView[], all = credentials): CalendarItem[] {
  const ends = new Set(kindItems(credentials).map(({ uid }) => uid));
  return [...credentials.flatMap((view) => itemsOf(view, all)), ...kindItems(all).filter(({ uid }) => ends.has(uid))];
}

function itemsOf(view: CredentialView, credentials: readonly CredentialView[]): CalendarItem[] {
  const name = distinctName(view, credentials);
  return view.verdict.dates
    .filter(({ what }) => what !== 'kind-end')
    .map((date) => ({
      uid: `${view.key} ${UID[date.what]}`,
      day: date.day,
      title: t(titleOf(view, date), name),
      text: [
        `${kindName(view.kind)} · ${accountNameOf(view)}`,
        vagueText(date),
        date.what === 'due' ? asOfText(view) : '',
      ]
        .filter(Boolean)
        .join('\n'),
      url: view.url,
    }));
}

/** A due date says what to do by then; the others say what happens. */
function titleOf({ kind: id, verdict }: CredentialView, { what, isBegun, day }: ActBy): string {
  const kind = kindById(id);
  if (what === 'due' && kind) return `ics_due_${dueCaseOf(verdict, kind, day)}`;
  return `ics_${what.replace('-', '_')}${isBegun ? '_begun' : ''}`;
}

/** That it may be another day, in words. */
function vagueText({ what, days, isBegun }: ActBy): string {
  if (isBegun) return `${t(`begun_${END[what]}`, begunText(days))}.`;
  return days.from !== null && days.from === days.to ? '' : t('ics_vague', daysText(days));
}

/** Of when it is that the age was last known, where that was before the last look. */
function asOfText({ verdict: { age } }: CredentialView): string {
  return age.asOf === null ? '' : t('ics_as_of', dayText(age.asOf));
}

const END: Readonly<Partial<Record<ActBy['what'], string>>> = {
  expiry: 'expires',
  'old-secret': 'old_secret_expires',
  idle: 'idle_ends',
};

/** As earlier versions wrote them, so that their entries are replaced, too. */
const UID: Readonly<Record<ActBy['what'], string>> = {
  due: 'due',
  expiry: 'expires',
  'old-secret': 'old_secret',
  idle: 'idle',
  'kind-end': 'kind_end',
};
