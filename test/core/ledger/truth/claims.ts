import { dayOf } from '../../../../src/core/time/calendar-day.ts';
import type { Interval } from '../../../../src/core/time/interval.ts';
import { DAY } from '../../../../src/core/time/units.ts';
import type { Provider, Secret } from './provider.ts';

/** What a ledger claims at one moment, in the terms in which it can be true or false. */
export interface Claims {
  readonly earliest: number | null;
  readonly latest: number;
  /** Of the secret that there was then. */
  readonly asOf: number;
  /** False where nothing is claimed of the secret but that there was one. */
  readonly isOfSecret: boolean;
  readonly isByUser: boolean;
  readonly rotations: readonly { readonly when: Interval; readonly isByUser: boolean }[];
  /** The one day that is claimed for it, in a zone; null: none. */
  readonly day: { readonly date: string; readonly zone: string } | null;
  /** The end that the page gave it, and when that was read last. */
  readonly expires: { readonly when: Interval; readonly asOf: number } | null;
  /** Said to be deactivated by the log, which tells of old secrets only, or missed by lists before it was seen. */
  readonly isCalledGone: boolean;
  /** Days that the user named and that the ledger says are refuted, with whether they were called a rotation. */
  readonly refuted: readonly Interval[];
  /** When it was last known that the old secret lives which a page showed, and which is said to live still. */
  readonly oldIsThereAsOf: number | null;
  /** When an old secret is said to have lived, against a person's word that it was ended. */
  readonly oldLivedAt: readonly number[];
}

/** What is false in these claims, in words. */
export function falseClaims(claims: Claims, provider: Provider, wrongWords: number): string[] {
  const { made } = provider.presentAt(claims.asOf);
  const found: string[] = [];
  if (claims.earliest !== null && made < claims.earliest) found.push('called younger than it is');
  if (claims.isOfSecret && made > claims.latest) found.push('called older than it is');
  if (claims.day && !claims.isByUser && dayOf(made, claims.day.zone) !== claims.day.date)
    found.push('made on another day than is claimed');
  if (claims.expires) {
    const { expires } = provider.presentAt(claims.expires.asOf);
    if (expires !== null && !touches(claims.expires.when, expires)) found.push('an end that is not its own');
  }
  if (claims.isCalledGone) found.push('called gone though it is there');
  const invented = inventedRotations(claims, provider.secrets);
  if (invented > 0) found.push('a rotation that never was');
  // The day of a person may be that of any secret, but of one whose rotation was cancelled since; a wrong word cannot be
  // called refuted wrongly.
  const isOfSome = (day: Interval) =>
    provider.secrets.some((one) => touches(day, one.made) && !provider.isCancelled(one));
  if (claims.refuted.filter(isOfSome).length > wrongWords) found.push('a true word called refuted');
  if (claims.oldIsThereAsOf !== null && !provider.hadOldAt(claims.oldIsThereAsOf))
    found.push('an old secret that does not live on');
  if (claims.oldLivedAt.some((at) => !provider.hadOldAt(at))) found.push('an old secret that had ended');
  return found;
}

const touches = ({ earliest, latest }: Interval, at: number) => at >= (earliest ?? at) && at <= (latest ?? at);

/** Rotations for which no making of their own is left. */
function inventedRotations({ rotations }: Claims, secrets: readonly Secret[]): number {
  // A rotation that a person made up, before anything is known, makes one of the creation.
  const left = secrets.slice(rotations.some(({ isByUser }) => isByUser) ? 0 : 1).map(({ made }) => made);
  const byEnd = [...rotations].sort((a, b) => (a.when.latest ?? 0) - (b.when.latest ?? 0));
  let invented = 0;
  for (const { when, isByUser } of byEnd) {
    const own = left.findIndex((at) => at >= (when.earliest ?? at) && at <= (when.latest ?? at));
    if (own >= 0) left.splice(own, 1);
    else if (!isByUser) invented += 1;
  }
  return invented;
}

/** A visit began at most so long before what it shows, ms. */
const VISIT = 60_000;

/** What the plain observations of one install allow of the present secret, without any reasoning beyond them. */
export class Allowed {
  #seen: { secret: Secret; first: number; last: number; isTwice: boolean } | null = null;
  #before: number | null = null;
  #date: Interval | null = null;
  #at = 0;

  look(secret: Secret | null, present: Secret, created: Interval | null, at: number): void {
    this.#at = at;
    this.#date = created;
    if (!secret) {
      if (this.#seen && this.#seen.secret !== present) this.forget();
      return;
    }
    if (!this.#seen) this.#seen = { secret, first: at, last: at, isTwice: false };
    else if (this.#seen.secret === secret) this.#seen = { ...this.#seen, last: at, isTwice: true };
    else {
      this.#before = this.#seen.last;
      this.#seen = { secret, first: at, last: at, isTwice: true };
    }
  }

  /** After that nothing is known again: another clock, another copy. */
  forget(): void {
    this.#seen = null;
    this.#before = null;
    this.#date = null;
  }

  /** Whether the secret is called younger than our own eyes know it to be, a day and more after it is said to be made. */
  contradict({ earliest, latest, asOf }: Claims): boolean {
    const seen = this.#seen;
    if (!seen?.isTwice || earliest === null || asOf > seen.last) return false;
    return earliest > seen.first && latest + DAY <= seen.last;
  }

  /** Whether the claims right after that look are as narrow as it allows. */
  isMetBy(claims: Claims): boolean {
    const date = this.#date;
    const isDated = date === null || (claims.asOf >= this.#at - VISIT && isWithin(claims, date));
    if (!this.#seen?.isTwice) return isDated;
    const { first } = this.#seen;
    return (
      isDated && claims.latest <= first && (this.#before === null || (claims.earliest ?? 0) >= this.#before - VISIT)
    );
  }
}

/** A log that was read to its end, and has the making of the present secret in it, tells that exactly. */
export function isExactly({ earliest, latest }: Claims, made: number): boolean {
  return earliest === made && latest === made;
}

function isWithin({ earliest, latest }: Claims, date: Interval): boolean {
  const from = date.earliest === null || (earliest !== null && earliest >= date.earliest);
  return from && (date.latest === null || latest <= date.latest + DAY);
}
