import { portableRecord } from '../../../../src/core/backup/portable.ts';
import { applyUndo } from '../../../../src/core/ledger/undo.ts';
import { applyEvent, deriveState, type LedgerEvent } from '../../../../src/core/ledger.ts';
import { joinRecords } from '../../../../src/core/record/join.ts';
import type { CredentialRecord } from '../../../../src/core/record/schema.ts';
import { KIND, PLACE, sighting } from '../../world.ts';
import type { Claims } from './claims.ts';
import type { Step } from './life.ts';
import type { Subject } from './run.ts';

const event = (step: Exclude<Step, { do: 'merge' }>, record: CredentialRecord | null): LedgerEvent | null => {
  switch (step.do) {
    case 'look':
      return {
        type: 'sighted',
        ...PLACE,
        sighting: sighting({ ...step.told, fingerprints: formsOf(step) }),
        visit: step.visit,
        graceDays: 7,
        zone: step.zone,
      };
    case 'miss':
      return { type: 'missed', zone: step.zone };
    case 'log':
      return {
        type: 'logged',
        reach: step.reach,
        events: step.events.map(({ effect, at }) => ({
          provider: PLACE.provider,
          account: PLACE.account,
          kind: KIND,
          id: 'key-1',
          effect,
          at: { earliest: at, latest: at },
        })),
      };
    case 'say':
      return { type: 'said', word: step.word, graceDays: 7 };
    case 'undo': {
      const last = record?.acts.findLast(({ what }) => what !== 'undone');
      return last ? { type: 'undone', act: last.id } : null;
    }
  }
};

const missedAt = ({ misses }: CredentialRecord) => misses.map(({ at }) => at);

/** Each install has a key of its own: its fingerprints are its own. */
function formsOf({ shows, mask, install }: Extract<Step, { do: 'look' }>): Record<string, string> {
  if (!shows) return {};
  const own = (value: string) => (Number.parseInt(value, 16) ^ install).toString(16);
  return mask === 'whole' ? { p5: own(shows.p5), full: own(shows.full) } : { p5: own(shows.p5) };
}

/** The ledger itself. */
export const LEDGER: Subject<CredentialRecord> = {
  take: (record, step) => {
    const told = event(step, record);
    return told ? applyEvent(record, told, step.clock) : record;
  },
  merge: (into, from) => (into ? joinRecords(into, portableRecord(from)) : portableRecord(from)),
  claims: (record, now): Claims => {
    const state = deriveState(record, now, 7);
    const { birth, expires, presence, overlap, rotations, refuted, cancelled } = state;
    const shownBeside = record.overlaps.flatMap(({ until, last }) => (until && last <= now ? [last] : []));
    const isGone = presence.state !== 'shown' && presence.by !== 'user';
    return {
      earliest: birth.earliest,
      latest: birth.latest,
      asOf: birth.asOf,
      isOfSecret: birth.latestIs === 'secret',
      isByUser: birth.evidence === 'user' || cancelled !== null,
      day: birth.day,
      expires: expires?.by === 'page' && expires.when !== 'never' ? { when: expires.when, asOf: expires.asOf } : null,
      oldIsThereAsOf: overlap?.by === 'page' ? Math.max(...shownBeside) : null,
      isCalledGone:
        presence.state === 'deactivated'
          ? presence.by === 'log'
          : isGone && record.lastVisit !== null && record.lastVisit > Math.max(presence.since, ...missedAt(record)),
      rotations: rotations.map(({ when, by }) => ({ when, isByUser: by === 'user' })),
      // That the old secret was ended is no day: it may be wrong where the day of the rotation is right.
      refuted: refuted.flatMap(({ word, because }) =>
        'when' in word && because.code !== 'page-overlap' ? [word.when] : [],
      ),
      oldLivedAt: refuted.flatMap(({ because }) => (because.code === 'page-overlap' ? [because.last] : [])),
    };
  },
  // At no time: an event at another time than the last one would tell of a wrong clock.
  without: (record, isWrong) =>
    record.acts
      .filter((act) => act.what !== 'undone' && isWrong(act.at))
      .reduce((all, act) => applyUndo(all, act.id), record),
};
