import type { Act } from '../record/acts.ts';
import type { CredentialRecord } from '../record/schema.ts';
import { correctedBy, type Word } from './apply-act.ts';
import { type Chain, chainOf } from './chain.ts';
import { recordAt } from './clock.ts';
import { deriveState } from './derive.ts';
import { type End, isSame, madeAfter } from './ends.ts';
import { oldSecretOf } from './old-secret.ts';
import { ofOnePerson } from './one-person.ts';
import { contradictions } from './refuted.ts';
import type { Because, CredentialState } from './state.ts';

export interface WordCheck {
  /** What contradicts the word, the strongest first. */
  readonly contradicts: readonly Because[];
  /** Of a rotation: whether it is taken for the same as the last one that was told of; null where none was. */
  readonly takenFor: 'same' | 'another' | null;
}

interface Known {
  readonly record: CredentialRecord;
  readonly chain: Chain;
  readonly state: CredentialState;
}

/** What there is to say of a word before it is taken. `graceDays`: as for `deriveState`. */
export function checkWord(kept: CredentialRecord, word: Word, now: number, graceDays: number | null): WordCheck {
  const record = ofOnePerson(recordAt(kept, now));
  const chain = chainOf(record, now, graceDays);
  const known: Known = { record, chain, state: deriveState(kept, now, graceDays) };
  if (word.what === 'made')
    return { contradicts: contradictions(chain, { ...word, at: now, makesNew: false }), takenFor: null };
  if (word.what === 'rotated') {
    const others = record.acts.some(({ what }) => what === 'rotated');
    const takenFor = !others ? null : correctedBy(record, word, chain.graceDays) ? 'same' : 'another';
    const contradicts = contradictions(chain, { ...word, at: now, makesNew: true });
    const old = word.overlapDays === 0 ? pagesOldSecret(known, now) : [];
    // A page that was read before that rotation, perhaps on its very day, showed the old secret of the one before it.
    const isMeant = (one: Because) => 'last' in one && (word.when.latest ?? one.last) < one.last;
    return { contradicts: [...contradicts, ...old.filter(isMeant)], takenFor };
  }
  return { contradicts: againstOther(known, word, now), takenFor: null };
}

function againstOther(known: Known, word: Exclude<Word, { what: 'made' | 'rotated' }>, now: number): Because[] {
  const { record, chain, state: present } = known;
  const { state, by, since } = present.presence;
  switch (word.what) {
    case 'expires':
      return againstEnd(known, word);
    case 'never-expires':
      return againstEnd(known, { what: word.what });
    case 'cancelled': {
      const { graceDays } = chain;
      const said: Act = { id: 'said-now', at: now, what: word.what, graceDays };
      const { notCancelled } = chainOf({ ...record, acts: [...record.acts, said] }, now, graceDays);
      return notCancelled.flatMap(({ word: act, because }) => (act === said ? [because] : []));
    }
    case 'still-there': {
      if (by === 'log' && state === 'deactivated') return [{ code: 'log-ended', at: since }];
      const last = Math.max(...record.misses.map(({ at }) => at));
      return state === 'unseen' || state === 'not-listed' ? [{ code: 'list-without', last }] : [];
    }
    // What a page showed before somebody deactivated the key, or ended the old one, says nothing against that.
    default:
      return [];
  }
}

function againstEnd({ chain, state }: Known, word: End): Because[] {
  const tooEarly = word.what === 'expires' ? madeAfter(word.when, chain) : null;
  const { expires } = state;
  const differs = expires?.by === 'page' && !isSame(word, expires.when);
  const page: Because[] = differs ? [{ code: 'page-expiry', when: expires.when, last: expires.asOf }] : [];
  return tooEarly ? [tooEarly, ...page] : page;
}

/** The old secret that the page showed living on, where that is not known to be over. */
function pagesOldSecret({ record, chain, state: { overlap } }: Known, now: number): Because[] {
  const old = oldSecretOf(record, chain, null, now);
  if (overlap?.by !== 'page' || old === null || old.shownAt === null) return [];
  return [{ code: 'page-overlap', when: old.until, last: old.shownAt }];
}
