import { TRUST, tighten } from '../birth.ts';
import type { Birth, Sighting } from '../credential.ts';
import { before, DAY, hull, type Interval } from '../interval.ts';
import type { CredentialRecord } from '../record.ts';
import { bornOfRotation, renewed } from './record.ts';
import { addRotation, type Claim } from './rotations.ts';
import { type Comparison, lastLook } from './secret.ts';

/** Providers keep an old secret alive for days, not for longer than this. */
const LONGEST_GRACE = 31 * DAY;

type Span = Interval & { readonly latest: number };

export interface Look {
  readonly sighting: Sighting;
  readonly secret: Comparison;
  /** The page's own date of birth, as it can be true; null when it gives none. */
  readonly created: Span | null;
  /** Epoch ms. */
  readonly at: number;
}

/** The change of secret that a look shows, against what was known before it; null when it shows none. */
export function changeIn(record: CredentialRecord, look: Look): Claim | null {
  const { secret, created, at, sighting } = look;
  if (secret === 'same') return null;
  const { fingerprints, trail } = record;
  const looked = secret === 'changed' ? lastLook(fingerprints, trail, sighting.fingerprints) : null;
  if (created && hasMovedOn(record, created))
    return { when: created, evidence: 'page', after: looked ?? trail?.seen.page ?? null };
  if (secret === 'changed')
    return { when: { earliest: looked ?? record.birth.earliest, latest: at }, evidence: 'observed', after: looked };
  if (hasNewOverlap(record, sighting, at)) {
    const looks = Object.values(trail?.seen ?? {});
    return {
      when: { earliest: looks.length > 0 ? Math.max(...looks) : null, latest: at },
      evidence: 'page',
      after: null,
    };
  }
  return null;
}

/** The page's date moved on, or its first word is of a secret younger than our first look. */
function hasMovedOn({ pageBirth, firstSeen, birth }: CredentialRecord, created: Span): boolean {
  if (pageBirth) return before(pageBirth, created);
  if (created.earliest === null) return false;
  return created.earliest > firstSeen + DAY && created.earliest > birth.latest + DAY;
}

/** An old secret that still lives beside the present one, where no rotation explains it. */
function hasNewOverlap({ rotations, birth, overlap }: CredentialRecord, sighting: Sighting, at: number): boolean {
  const until = sighting.oldSecretExpires;
  if (!until || overlap || (until.latest !== null && until.latest < at)) return false;
  const recent = at - LONGEST_GRACE;
  const explained = rotations.some(({ when, noticedAt }) => Math.max(when.latest ?? 0, noticedAt) >= recent);
  return !explained && birth.latest < recent;
}

/** The record with a new secret; or, when that rotation is known already, with its date made more exact. */
export function withChange(record: CredentialRecord, claim: Claim, at: number): CredentialRecord {
  const { rotations, known } = addRotation(record.rotations, claim, at);
  const pageBirth = claim.evidence === 'page' ? claim.when : record.pageBirth;
  const fresh = known ? record : renewed(record, at);
  const stated: Birth = { ...claim.when, evidence: claim.evidence };
  if (before(stated, record.birth)) return { ...fresh, rotations, pageBirth };
  const birth = (known ? tighten(record.birth, stated) : null) ?? stated;
  return { ...fresh, rotations, birth, pageBirth };
}

/** The record after a look that shows no change of secret: what the page says of the birth narrows or corrects it. */
export function restated(record: CredentialRecord, { created, secret }: Look): CredentialRecord {
  if (!created) return record;
  const word: Birth = { ...created, evidence: 'page' };
  const movedBack = record.pageBirth !== null && before(created, record.pageBirth);
  const agreed = tighten(record.birth, word);
  // A page that says less than before is an old tab, unless it shows the present secret.
  if (movedBack && secret !== 'same') return record;
  return { ...record, pageBirth: created, birth: agreed ?? contradicted(record, word, secret) };
}

function contradicted(record: CredentialRecord, word: Birth, secret: Comparison): Birth {
  const { birth, pageBirth } = record;
  if (secret === 'same') return birth.evidence === 'page' ? { ...hullOf(birth, word), evidence: 'page' } : birth;
  if (pageBirth) return birth.evidence === 'page' ? word : birth;
  const yields = TRUST[birth.evidence] < TRUST.page && birth.evidence !== 'observed' && !bornOfRotation(record);
  return yields ? word : birth;
}

function hullOf(a: Birth, b: Birth): Span {
  return { earliest: hull(a, b).earliest, latest: Math.max(a.latest, b.latest) };
}
