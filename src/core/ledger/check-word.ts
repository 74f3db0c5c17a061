import type { CredentialRecord } from '../record/schema.ts';
import { correctedBy, type Word } from './apply-act.ts';
import { chainOf } from './chain.ts';
import { recordAt } from './clock.ts';
import { expiryOf } from './ends.ts';
import { ofOnePerson } from './one-person.ts';
import { contradictions } from './refuted.ts';
import type { Because } from './state.ts';

export interface WordCheck {
  /** What contradicts the word, the strongest first. */
  readonly contradicts: readonly Because[];
  /** Of a rotation: whether it is taken for the same as the last one that was told of; null where none was. */
  readonly takenFor: 'same' | 'another' | null;
}

/** What there is to say of a word before it is taken. */
export function checkWord(kept: CredentialRecord, word: Word, now: number, graceDays: number): WordCheck {
  const record = ofOnePerson(recordAt(kept, now));
  const chain = chainOf(record, now);
  if (word.what === 'made')
    return { contradicts: contradictions(record, chain, { ...word, at: now, makesNew: false }), takenFor: null };
  if (word.what === 'rotated') {
    const others = record.acts.some(({ what }) => what === 'rotated');
    const takenFor = !others ? null : correctedBy(record, word, graceDays) ? 'same' : 'another';
    return { contradicts: contradictions(record, chain, { ...word, at: now, makesNew: true }), takenFor };
  }
  if (word.what !== 'expires' && word.what !== 'never-expires') return { contradicts: [], takenFor: null };
  const { expires } = expiryOf(record, chain, now);
  if (expires?.by !== 'page') return { contradicts: [], takenFor: null };
  const said = word.what === 'expires' ? word.when : 'never';
  const isSame = JSON.stringify(said) === JSON.stringify(expires.when);
  const because = { code: 'page-expiry', when: expires.when, last: expires.asOf } as const;
  return { contradicts: isSame ? [] : [because], takenFor: null };
}
