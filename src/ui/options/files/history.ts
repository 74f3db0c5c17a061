import { t } from '../../../browser/i18n.ts';
import { type CsvCell, toCsv } from '../../../core/export/csv.ts';
import { daysOf } from '../../../core/verdict/day-span.ts';
import type { CredentialView } from '../../../protocol/messages.ts';
import { zoneHere } from '../../../texts/date.ts';
import { accountNameOf, credentialName } from '../../../texts/grouping.ts';
import { kindName } from '../../../texts/kind-name.ts';
import { instant, sourceText } from './keys-csv.ts';

type Rotation = CredentialView['rotations'][number];

/** One column: the message id of its head, and what stands under it. Days are YYYY-MM-DD where the user is. */
const COLUMNS: readonly (readonly [string, (view: CredentialView, rotation: Rotation, zone: string) => CsvCell])[] = [
  ['csv_account', accountNameOf],
  ['csv_name', credentialName],
  ['csv_kind', ({ kind }) => kindName(kind)],
  ['csv_id', ({ id }) => id],
  ['csv_owner', ({ owner }) => owner],
  ['csv_rotated_from', (_view, { when, day }, zone) => daysOf(when, day, zone).from],
  ['csv_rotated_to', (_view, { when, day }, zone) => daysOf(when, day, zone).to],
  ['csv_rotated_evidence', (_view, { by }) => sourceText(by)],
  ['csv_learned_on', (_view, { learnedAt }, zone) => instant(learnedAt, zone)],
];

/** Every rotation that is known of, a line each, newest first: evidence for an audit. */
export function historyOf(credentials: readonly CredentialView[]): string {
  const zone = zoneHere();
  const all = credentials.flatMap((view) => view.rotations.map((rotation) => ({ view, rotation })));
  const time = ({ when }: Rotation) => when.latest ?? when.earliest ?? 0;
  const sorted = all.toSorted((a, b) => time(b.rotation) - time(a.rotation));
  const rows = sorted.map(({ view, rotation }) => COLUMNS.map(([, cell]) => cell(view, rotation, zone)));
  return toCsv([COLUMNS.map(([id]) => t(id)), ...rows]);
}
