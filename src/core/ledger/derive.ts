import type { CredentialRecord } from '../record/schema.ts';
import { bornDayOf } from './born-day.ts';
import { type Chain, chainOf } from './chain.ts';
import { recordAt } from './clock.ts';
import { expiryOf, lastOf } from './ends.ts';
import { bornOf, type Generation, replaced, shared } from './generation.ts';
import { endsOf } from './logged-end.ts';
import { newSecretOf } from './new-secret.ts';
import { notEnded, oldSecretOf, overlapOf } from './old-secret.ts';
import { ofOnePerson } from './one-person.ts';
import { presenceOf, type Replacement } from './presence.ts';
import { refutedWords } from './refuted.ts';
import { rotationsOf } from './rotations.ts';
import type { Birth, CredentialState, Refuted } from './state.ts';

/**
 * What follows from a record at `now` (epoch ms). `graceDays`: how long an old secret of its kind may live on, in days, 0 where it
 * ends at once; null: the provider does not say. Pure; the rules are in `docs/ledger.md`.
 */
export function deriveState(kept: CredentialRecord, now: number, graceDays: number | null = null): CredentialState {
  const record = ofOnePerson(recordAt(kept, now));
  const chain = chainOf(record, now, graceDays);
  const { expires, refuted: ends } = expiryOf(record, chain, now);
  const birth = birthOf(record, chain, now);
  const old = oldSecretOf(record, chain, birth.day, now);
  const { end, oldEnded } = endsOf(record.logged, old, now, graceDays);
  const { presence, refuted: off } = presenceOf(record, replacementIn(chain.present), end, now);
  const newSecretAt = newSecretOf(record, chain.present);
  const rotations = rotationsOf(chain.present, now);
  const { earliest } = bornOf(chain.present).when;
  // What a person said of a secret whose place another one has taken since asks for nothing any more.
  const isOver = ({ word }: Refuted) => replaced(chain.present) && earliest !== null && word.at <= earliest;
  const said = [...refutedWords(chain), ...ends, ...off, ...notEnded(record, chain, old, now)];
  const refuted = said.filter((one) => !isOver(one));
  const there = lastOf(record.acts, 'still-there');
  return {
    birth,
    expires,
    lastUsed: record.lastUsed && lastUseOf(record.lastUsed),
    overlap: overlapOf(old, oldEnded, now),
    rotations,
    cancelled: chain.cancelled && { at: chain.cancelled.at, actId: chain.cancelled.id },
    presence,
    ...(there && { saidThereAt: there.at }),
    refuted: refuted.sort((a, b) => a.word.at - b.word.at),
    newSecretAt,
    owner: lastOf(record.acts, 'owner')?.text ?? '',
    firstSeen: Math.min(kept.firstSeen, record.firstSeen),
    lastLook: record.lastSeen,
  };
}

function replacementIn(present: Generation): Replacement | null {
  return replaced(present) ? { ...bornOf(present), learnedAt: present.learnedAt } : null;
}

function birthOf(record: CredentialRecord, { present, floor }: Chain, now: number): Birth {
  const { when, evidence: dating } = bornOf(present);
  const evidence = dating === 'eyes' && !isChange(present) ? 'unchanged' : dating;
  const { isCompared, log, page, user, userAt } = present;
  const latestIs = isCompared || log || page || user ? 'secret' : 'first-look';
  // Nothing of its secret is known but that the entry was there: at the last look it had one.
  const seen = Math.min(now, Math.max(record.firstSeen, record.lastSeen ?? record.firstSeen));
  const latest = latestIs === 'secret' ? Math.min(when.latest ?? present.asOf, now) : seen;
  const isFloor = floor !== null && floor <= latest && (when.earliest ?? Number.NEGATIVE_INFINITY) < floor;
  const earliest = isFloor ? floor : when.earliest === null ? null : Math.min(when.earliest, latest);
  const confirmed = evidence === 'user' ? Math.max(present.asOf, userAt) : present.asOf;
  const asOf = latestIs === 'secret' ? Math.min(confirmed, now) : seen;
  const earliestIs = when.earliest !== null ? 'secret' : isFloor ? 'floor' : 'none';
  const day = bornDayOf(present, { earliest, latest });
  const toldUpTo = dating === 'log' ? Math.min(now, Math.max(asOf, reachOf(record, present))) : asOf;
  return { earliest, latest, day, evidence, asOf, toldUpTo, earliestIs, latestIs };
}

/** The end of the log that tells of this secret, epoch ms. */
function reachOf({ logged }: CredentialRecord, { log }: Generation): number {
  const told = logged.filter(({ what, when }) => what !== 'deactivated' && log !== null && shared(when, log) !== null);
  return Math.max(Number.NEGATIVE_INFINITY, ...told.map(({ reach }) => reach));
}

/** Another secret was seen before it; else the looks only say that it was there, and the same, all along. */
function isChange({ eyes, replacedBy }: Generation): boolean {
  return (eyes !== null && eyes.earliest !== null) || replacedBy.includes('eyes');
}

function lastUseOf({ when, at, day }: NonNullable<CredentialRecord['lastUsed']>): CredentialState['lastUsed'] {
  return day ? { when, asOf: at, day } : { when, asOf: at };
}
