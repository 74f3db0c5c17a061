import { type Act, latestOf, type Rotated, topicOf } from '../record/acts.ts';
import type { CredentialRecord } from '../record/schema.ts';
import { MINUTE } from '../time/units.ts';
import type { Word } from './apply-act.ts';

/** Who got no answer, because the worker ended in between, asks again within this time. */
const ASKED_AGAIN_WITHIN = 10 * MINUTE;

/** Whether this very word is the last one on its topic, and was kept just now. */
export function isAskedAgain({ acts }: CredentialRecord, word: Word, at: number): boolean {
  const topic = topicOf({ what: word.what } as Act);
  const last = latestOf(acts.filter((act) => topicOf(act) === topic));
  return (
    last !== null && last.what === word.what && at - last.at < ASKED_AGAIN_WITHIN && at >= last.at && isSame(last, word)
  );
}

function isSame(act: Act, word: Word): boolean {
  if (act.what === 'owner' || word.what === 'owner')
    return act.what === 'owner' && word.what === 'owner' && act.text === word.text;
  if (!('when' in word) || !('when' in act)) return true;
  // A day that is not over yet ends with the moment at which it was named.
  const isSameDay =
    word.day !== null && act.day !== null
      ? word.day.date === act.day.date && word.day.zone === act.day.zone
      : word.day === act.day && word.when.earliest === act.when.earliest && word.when.latest === act.when.latest;
  if (word.what !== 'rotated' || act.what !== 'rotated') return isSameDay;
  return isSameDay && word.overlapDays === act.overlapDays && (word.about === 'another') === isCalledAnother(act);
}

/** Whether the person called it another one, also where none was told of before. */
function isCalledAnother({ id, after, isAnother }: Rotated): boolean {
  return isAnother === true || after === id;
}
