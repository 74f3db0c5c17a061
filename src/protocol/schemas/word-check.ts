import * as v from 'valibot';
import type { WordCheck } from '../../core/ledger/check-word.ts';
import type { Because } from '../../core/ledger/state.ts';
import { instant, interval } from './parts.ts';

const because: v.GenericSchema<unknown, Because> = v.variant('code', [
  v.object({ code: v.literal('same-key-seen'), first: instant, last: instant }),
  v.object({ code: v.literal('other-key-seen'), last: instant }),
  v.object({ code: v.literal('page-date'), when: interval, last: instant }),
  v.object({ code: v.literal('log-date'), when: interval }),
  v.object({ code: v.literal('floor'), at: instant }),
  v.object({ code: v.literal('page-expiry'), when: v.union([v.literal('never'), interval]), last: instant }),
  v.object({ code: v.literal('page-shows'), last: instant }),
  v.object({ code: v.literal('page-overlap'), when: interval, last: instant }),
  v.object({ code: v.literal('new-key-seen'), first: instant, last: instant }),
  v.object({ code: v.literal('made-later'), when: interval }),
  v.object({ code: v.literal('log-ended'), at: instant }),
  v.object({ code: v.literal('list-without'), last: instant }),
]);
/** What speaks against a person's word, before it is taken. */
export const wordCheck: v.GenericSchema<unknown, WordCheck> = v.object({
  contradicts: v.array(because),
  takenFor: v.nullable(v.picklist(['same', 'another'])),
});
