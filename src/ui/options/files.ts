import { type CsvCell, toCsv } from '../../core/export/csv.ts';
import { type CalendarItem, toIcs } from '../../core/export/ics.ts';
import type { Interval } from '../../core/time/interval.ts';
import { kindName, t } from '../../platform/i18n.ts';
import type { CredentialView } from '../../platform/messages.ts';
import { evidenceText, levelName } from '../../platform/phrases/index.ts';
import { dayOf } from '../components/day.ts';
import { accountName, credentialName } from '../components/grouping.ts';

/** One column: the message id of its head, and what stands under it. */
const COLUMNS: readonly (readonly [string, (view: CredentialView) => CsvCell])[] = [
  ['csv_account', ({ provider, account }) => accountName(provider, account)],
  ['csv_name', credentialName],
  ['csv_kind', ({ kind }) => kindName(kind)],
  ['csv_id', ({ id }) => id],
  ['csv_state', ({ verdict }) => levelName(verdict.level)],
  ['csv_age_min', ({ verdict }) => verdict.age.min],
  ['csv_age_max', ({ verdict }) => verdict.age.max],
  ['csv_evidence', ({ birth }) => evidenceText(birth.evidence, birth.earliest !== null)],
  ['csv_made_from', ({ birth }) => day(birth.earliest)],
  ['csv_made_to', ({ birth }) => day(birth.latest)],
  ['csv_due', ({ verdict }) => day(verdict.due?.earliest ?? null)],
  ['csv_expires', ({ expires }) => lastDay(expires)],
  ['csv_last_used', ({ lastUsed }) => lastDay(lastUsed)],
  ['csv_last_seen', ({ lastSeen }) => day(lastSeen)],
  ['csv_presence', ({ presence }) => t(`presence_${presence}`)],
  ['csv_note', ({ note }) => note],
];

/** The ledger as a table, a line a credential; days as YYYY-MM-DD in the user's zone. */
export function csvOf(credentials: readonly CredentialView[]): string {
  const head = COLUMNS.map(([id]) => t(id));
  return toCsv([head, ...credentials.map((view) => COLUMNS.map(([, cell]) => cell(view)))]);
}

/** What falls due, as a calendar. Credentials that are gone have no dates to keep. */
export function icsOf(credentials: readonly CredentialView[], now: number): string {
  return toIcs(credentials.filter(({ presence }) => presence === 'present').flatMap(itemsOf), now);
}

function itemsOf(view: CredentialView): CalendarItem[] {
  const name = credentialName(view);
  const text = `${kindName(view.kind)} · ${accountName(view.provider, view.account)}`;
  const items: readonly (readonly [string, Interval | 'never' | null])[] = [
    ['due', view.verdict.due],
    ['expires', view.expires],
    ['old_secret', view.overlap?.until ?? null],
  ];
  return items.flatMap(([what, when]) => {
    const days = spanOf(when);
    return days ? [{ ...days, uid: `${view.key} ${what}`, title: t(`ics_${what}`, name), text, url: view.url }] : [];
  });
}

/** From the first to the last day that it may fall on. */
function spanOf(when: Interval | 'never' | null): { readonly on: string; readonly until: string } | null {
  if (when === null || when === 'never') return null;
  const on = when.earliest ?? when.latest;
  return on === null ? null : { on: dayOf(on), until: dayOf(when.latest ?? on) };
}

function day(instant: number | null): string | null {
  return instant === null ? null : dayOf(instant);
}

function lastDay(when: Interval | 'never' | null): string | null {
  return when === 'never' ? t('ui_never') : day(when?.latest ?? when?.earliest ?? null);
}
