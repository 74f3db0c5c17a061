import { kindById } from '../../catalogue/index.ts';
import { kindOf } from '../../catalogue/kept-kind.ts';
import { deriveState } from '../../core/ledger.ts';
import type { Policy } from '../../core/policy.ts';
import { cleanText } from '../../core/text.ts';
import type { Here } from '../../core/verdict/here.ts';
import { judge } from '../../core/verdict/index.ts';
import { pressingCase, secretOf } from '../../core/walk/state.ts';
import type { OwnAction } from '../../protocol/messages.ts';
import { recordOf } from '../actions.ts';
import type { Draft } from '../draft.ts';
import { typedText } from '../gate.ts';
import { knownGraceDaysOf } from '../grace.ts';
import { Refusal } from '../refusal.ts';

/**
 * Keeps how far a person is with a key. Each place that was not kept before passes the gate for key material, by itself; nothing is
 * kept where one does not.
 */
export function keepWalk(draft: Draft, wish: Extract<OwnAction, { do: 'walk' }>, policy: Policy, here: Here): void {
  const record = recordOf(draft, wish.key);
  const kind = kindById(kindOf(record));
  if (!kind) throw new Refusal('error_unknown_credential');
  const kept = draft.walk(wish.key);
  const known = new Set(kept?.places.map(({ text }) => text));
  const places = wish.places.flatMap(({ text, isDone }) => {
    const clean = cleanText(text);
    if (clean === null) return [];
    if (!known.has(clean)) typedText(text, record.provider, wish.isNoKey);
    return [{ text: clean, isDone }];
  });
  const state = deriveState(record, draft.now, knownGraceDaysOf(kindOf(record)));
  const now = pressingCase(judge(state, record.snooze, kind, policy, here), kind, here.today);
  const { what, done } = wish;
  draft.setWalk(wish.key, { at: draft.now, secret: secretOf(kept, state, now), what, done, places });
}
