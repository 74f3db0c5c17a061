import { TRUST, tighten } from '../birth.ts';
import type { Birth, Sighting } from '../credential.ts';
import type { CredentialRecord } from '../record.ts';
import { before, hull, type Interval } from '../time/interval.ts';
import { DAY } from '../time/units.ts';
import { bornOfRotation, renewed } from './record.ts';
import { addRotation, type Claim } from './rotations.ts';
import type { Comparison } from './secret.ts';

/** Providers keep an old secret alive for days, not for longer than this. */
const LONGEST_GRACE = 31 * DAY;

type Span = Interval & { readonly latest: number };

export interface Look {
  readonly sighting: Sighting;
  readonly secret: Comparison;
  /** The page's own date of birth, as it can be true; null when it gives none. */
  readonly created: Span | null;
  /** When what it shows of the secret (or, where that changed, of the one before) was last seen, epoch ms; null: unknown. */
  readonly looked: number | null;
  /** Epoch ms. */
  readonly at: number;
}

/** A tab from before: it shows a secret that was replaced, or a date that was left behind. */
export function isOldTab(record: CredentialRecord, look: Look): boolean {
  const { secret, created, looked } = look;
  if (secret === 'changed' || secret === 'past') return secret === 'past';
  const movedBack = created !== null && record.pageBirth !== null && before(created, record.pageBirth);
  // With the very secret that stood beside the later date it is no old tab: the page was corrected, or was read wrongly.
  return movedBack && !(looked !== null && looked === record.trail?.seen.page);
}

/** The change of secret that a look shows, against what was known before it; null when it shows none. */
export function changeIn(record: CredentialRecord, look: Look): Claim | null {
  const { secret, created, looked, at } = look;
  const { trail } = record;
  if (created && hasMovedOn(record, created) && !stayed(record, look))
    return { when: created, evidence: 'page', after: (secret === 'changed' ? looked : trail?.seen.page) ?? null };
  // Without the time of that look nothing known is taken for this change: to count one twice is better than to miss one.
  if (secret === 'changed')
    return {
      when: { earliest: looked ?? record.birth.earliest, latest: at },
      evidence: 'observed',
      after: looked ?? Number.POSITIVE_INFINITY,
    };
  if (secret === 'same' || !hasNewOverlap(record, look)) return null;
  const looks = Object.values(trail?.seen ?? {});
  return {
    when: { earliest: looks.length > 0 ? Math.max(...looks) : null, latest: at },
    evidence: 'page',
    after: null,
  };
}

/** The same secret stood there before the date that the page gives now: that date is not the secret's. */
function stayed({ trail, pageBirth }: CredentialRecord, { secret, created, looked }: Look): boolean {
  if (secret !== 'same' || looked === null) return false;
  const besideLastDate = pageBirth !== null && trail?.seen.page !== undefined && trail.seen.page >= looked;
  return besideLastDate || (created?.earliest ?? looked) > looked;
}

/** The page's date moved on, or its first word is of a secret younger than our first look. */
function hasMovedOn({ pageBirth, firstSeen, birth }: CredentialRecord, created: Span): boolean {
  if (pageBirth) return before(pageBirth, created);
  if (created.earliest === null) return false;
  return created.earliest > firstSeen + DAY && created.earliest > birth.latest + DAY;
}

/** An old secret that still lives beside the present one, where no rotation explains it. */
function hasNewOverlap({ rotations, birth, overlap }: CredentialRecord, { sighting, at }: Look): boolean {
  const until = sighting.oldSecretExpires;
  if (!until || overlap || (until.latest !== null && until.latest < at)) return false;
  const recent = at - LONGEST_GRACE;
  const explained = rotations.some(({ when, noticedAt }) => Math.max(when.latest ?? 0, noticedAt) >= recent);
  return !explained && birth.latest < recent;
}

/** The record with a new secret; or, when that rotation is known already, with its date made more exact. */
export function withChange(record: CredentialRecord, claim: Claim, { created, at }: Look): CredentialRecord {
  const { rotations, known } = addRotation(record.rotations, claim, at);
  const pageBirth = created ?? record.pageBirth;
  const fresh = known ? record : renewed(record, at);
  const stated: Birth = { ...claim.when, evidence: claim.evidence };
  if (before(stated, record.birth)) return { ...fresh, rotations, pageBirth };
  const birth = known ? (tighten(record.birth, stated) ?? moreTrusted(record.birth, stated)) : stated;
  return { ...fresh, rotations, birth, pageBirth };
}

/** The record after a look that shows no change of secret: what the page says of the birth narrows or corrects it. */
export function restated(record: CredentialRecord, look: Look): CredentialRecord {
  const { created } = look;
  if (!created) return record;
  const word: Birth = { ...created, evidence: 'page' };
  const birth = tighten(record.birth, word) ?? contradicted(record, word, look);
  return { ...record, pageBirth: created, birth };
}

function contradicted(record: CredentialRecord, word: Birth, look: Look): Birth {
  const { birth, pageBirth } = record;
  // Two dates for one secret: either may be right.
  if (stayed(record, look)) return birth.evidence === 'page' ? { ...hullOf(birth, word), evidence: 'page' } : birth;
  if (pageBirth) return birth.evidence === 'page' ? word : birth;
  const yields = TRUST[birth.evidence] < TRUST.page && birth.evidence !== 'observed' && !bornOfRotation(record);
  return yields ? word : birth;
}

function moreTrusted(known: Birth, stated: Birth): Birth {
  return TRUST[known.evidence] > TRUST[stated.evidence] ? known : stated;
}

function hullOf(a: Birth, b: Birth): Span {
  return { earliest: hull(a, b).earliest, latest: Math.max(a.latest, b.latest) };
}
