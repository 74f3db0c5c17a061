import { kindOf } from '../../catalogue/kept-kind.ts';
import { checkWord, type WordCheck } from '../../core/ledger/check-word.ts';
import type { FromOwnPage } from '../../protocol/messages.ts';
import { knownGraceDaysOf } from '../grace.ts';
import { Refusal } from '../refusal.ts';
import { wordOf } from '../spoken.ts';
import type { Worker } from '../worker.ts';

/** What there is to say of a word before it is taken; nothing is changed. */
export async function previewWord(
  worker: Worker,
  { action }: Extract<FromOwnPage, { type: 'check-word' }>,
): Promise<WordCheck> {
  const record = (await worker.store.read()).records.get(action.key);
  if (!record) throw new Refusal('error_unknown_credential');
  const now = worker.now();
  return checkWord(record, wordOf(action, record, now), now, knownGraceDaysOf(kindOf(record)));
}
