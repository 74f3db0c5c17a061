import { pastSpan, tighten } from '../birth.ts';
import type { CredentialRecord } from '../record.ts';
import { before, type Interval } from '../time/interval.ts';
import { DAY } from '../time/units.ts';
import { renewed, shown } from './record.ts';
import { addRotation } from './rotations.ts';

const LONGEST_OVERLAP_DAYS = 366;

/**
 * The user's word on when the present secret was made. It narrows what is known or corrects it, the page's word included;
 * only what the log or our own eyes say is not undone by an earlier date. A date after our first look means that the secret
 * was replaced since.
 */
export function born(record: CredentialRecord, when: Interval, at: number): CredentialRecord {
  const span = pastSpan(when, at);
  if (!span) return record;
  const { birth, firstSeen } = record;
  if (span.earliest !== null && span.earliest > firstSeen && before(birth, span)) return rotated(record, span, 0, at);
  const known = birth.evidence === 'log' || birth.evidence === 'observed';
  if (known && before(span, birth)) return record;
  const word = { ...span, evidence: 'user' } as const;
  return { ...record, birth: tighten(birth, word) ?? word };
}

/** The user's word that a new secret was made. One from before the present secret goes into the history alone. */
export function rotated(record: CredentialRecord, when: Interval, overlapDays: number, at: number): CredentialRecord {
  const span = pastSpan(when, at);
  if (!span) return record;
  const { rotations, known } = addRotation(record.rotations, { when: span, evidence: 'user', after: null }, at);
  if (before(span, record.birth)) return { ...record, rotations };
  const word = { ...span, evidence: 'user' } as const;
  const isExact = record.birth.evidence !== 'user' && record.birth.evidence !== 'first-seen';
  const birth = (known || isExact ? tighten(record.birth, word) : null) ?? word;
  const fresh = known ? shown(record, at) : renewed(record, at);
  return { ...fresh, birth, rotations, overlap: overlapAfter(fresh, span, overlapDays, at) };
}

/** Until when the old secret lives by the user's word; what the page says of it stands above that. */
function overlapAfter(
  { overlap }: CredentialRecord,
  span: Interval & { readonly latest: number },
  days: number,
  at: number,
): CredentialRecord['overlap'] {
  if (overlap?.evidence === 'page') return overlap;
  if (!(days > 0) || days > LONGEST_OVERLAP_DAYS) return null;
  const latest = span.latest + days * DAY;
  if (latest < at) return null;
  return { until: { earliest: span.earliest === null ? null : span.earliest + days * DAY, latest }, evidence: 'user' };
}
