import type { ReasonCode } from './reason.ts';

/** The one word for a credential: that of its first reason, else what it is. */
export type Level =
  | 'stopped'
  | 'expired'
  | 'expiring'
  | 'old-key-ends'
  | 'idle'
  | 'ending'
  | 'unused'
  | 'overdue'
  | 'due-soon'
  | 'contradicted'
  | 'unknown'
  | 'unseen'
  | 'stale'
  | 'never-expires'
  | 'ok'
  | 'not-listed'
  | 'deactivated';

const LEVEL_OF: Readonly<Record<ReasonCode, Level>> = {
  'kind-stopped': 'stopped',
  expired: 'expired',
  expires: 'expiring',
  'old-secret-expires': 'old-key-ends',
  'idle-ends': 'idle',
  'kind-ending': 'ending',
  unused: 'unused',
  'older-than-limit': 'overdue',
  'around-limit': 'due-soon',
  'due-soon': 'due-soon',
  'word-refuted': 'contradicted',
  'age-unknown': 'unknown',
  unseen: 'unseen',
  stale: 'stale',
  'never-expires': 'never-expires',
};

/** In the order of the list: what has stopped first, what is no more last. */
export const LEVELS: readonly Level[] = [...new Set(Object.values(LEVEL_OF)), 'ok', 'not-listed', 'deactivated'];

export function levelOf(code: ReasonCode): Level {
  return LEVEL_OF[code];
}
