import { t } from '../../../browser/i18n.ts';
import { kindById } from '../../../catalogue/index.ts';
import { type CsvCell, toCsv } from '../../../core/export/csv.ts';
import type { ZonedDay } from '../../../core/record/parts.ts';
import type { Interval } from '../../../core/time/interval.ts';
import { daysOf } from '../../../core/verdict/day-span.ts';
import { calendarDay } from '../../../core/verdict/here.ts';
import type { CredentialView } from '../../../protocol/messages.ts';
import { zoneHere } from '../../../texts/date.ts';
import { accountNameOf, credentialName } from '../../../texts/grouping.ts';
import { evidenceText, levelName } from '../../../texts/index.ts';
import { kindName } from '../../../texts/kind-name.ts';
import { limitOwnerText } from '../../../texts/limit.ts';

/** One column: the message id of its head, and what stands under it. Days are YYYY-MM-DD where the user is. */
const COLUMNS: readonly (readonly [string, (view: CredentialView, zone: string) => CsvCell])[] = [
  ['csv_account', accountNameOf],
  ['csv_name', credentialName],
  ['csv_kind', ({ kind }) => kindName(kind)],
  ['csv_id', ({ id }) => id],
  ['csv_owner', ({ owner }) => owner],
  ['csv_state', ({ verdict }) => levelName(verdict.level)],
  ['csv_needs_action', ({ verdict }) => yesOrNo(verdict.needsAction)],
  ['csv_snoozed_until', ({ snoozedUntil }, zone) => instant(snoozedUntil, zone)],
  ['csv_presence', ({ presence }) => t(`presence_${presence.state.replace('-', '_')}`)],
  ['csv_act_by', ({ verdict }) => verdict.dates[0]?.day ?? null],
  [
    'csv_act_by_what',
    ({ verdict: { dates } }) =>
      dates[0] ? t(`what_${dates[0].what.replace('-', '_')}${dates[0].isBegun ? '_begun' : ''}`) : null,
  ],
  ['csv_age_known', ({ verdict }) => t(`knowledge_${verdict.knowledge}`)],
  ['csv_age_min', ({ verdict }) => verdict.age.min],
  ['csv_age_max', ({ verdict }) => verdict.age.max],
  ['csv_evidence', ({ verdict }) => evidenceText(verdict.age)],
  ['csv_age_as_of', ({ birth }, zone) => instant(birth.toldUpTo, zone)],
  ['csv_made_from', ({ verdict }) => verdict.made.from],
  ['csv_made_to', ({ verdict }) => verdict.made.to],
  ['csv_limit_days', ({ verdict }) => verdict.limit?.maximumAgeDays ?? null],
  ['csv_limit_owner', limitOwner],
  ['csv_due', ({ verdict }) => verdict.dates.find(({ what }) => what === 'due')?.day ?? null],
  ['csv_expires', ({ expires }, zone) => expires && daysCell(expires.when, expires.day, zone)],
  ['csv_last_used', ({ lastUsed }, zone) => lastUsed && daysCell(lastUsed.when, lastUsed.day ?? null, zone)],
  ['csv_last_rotation', ({ rotations }, zone) => lastRotation(rotations.at(-1), zone)],
  ['csv_last_rotation_evidence', ({ rotations }) => sourceText(rotations.at(-1)?.by)],
  ['csv_last_seen', ({ lastLook }, zone) => instant(lastLook, zone)],
  ['csv_note', ({ note }) => note],
];

/** The ledger as a table, a line a credential, in the order of the list. */
export function csvOf(credentials: readonly CredentialView[]): string {
  const zone = zoneHere();
  const head = COLUMNS.map(([id]) => t(id));
  return toCsv([head, ...credentials.map((view) => COLUMNS.map(([, cell]) => cell(view, zone)))]);
}

function limitOwner({ kind: id, verdict }: CredentialView): string | null {
  const kind = kindById(id);
  return kind && verdict.limit ? limitOwnerText(verdict.limit, kind) : null;
}

/** Where it may be one of several days, all of them, as an interval of ISO 8601; a side that is not known is open. */
function daysCell(when: Interval | 'never', day: ZonedDay | null, zone: string): string | null {
  if (when === 'never') return t('ui_never');
  const { from, to } = daysOf(when, day, zone);
  if (from === to) return from;
  return `${from ?? '..'}/${to ?? '..'}`;
}

function lastRotation(last: CredentialView['rotations'][number] | undefined, zone: string): string | null {
  return last ? daysCell(last.when, last.day, zone) : null;
}

export function sourceText(by: 'eyes' | 'log' | 'page' | 'user' | undefined): string | null {
  return by === undefined ? null : t(`source_${by}`);
}

export function instant(at: number | null, zone: string): string | null {
  return at === null ? null : calendarDay(at, zone);
}

function yesOrNo(is: boolean): string {
  return t(is ? 'csv_yes' : 'csv_no');
}
