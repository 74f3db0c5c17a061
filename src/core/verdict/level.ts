import type { ReasonCode } from './reason.ts';

/** In the order of the list, which is that of the reasons: what has stopped first, what is no more last. */
export const LEVELS = [
  'stopped',
  'expired',
  'expiring',
  'old-key-ends',
  'idle',
  'ending',
  'unused',
  'overdue',
  'due-soon',
  'contradicted',
  'kind-unknown',
  'unknown',
  'unseen',
  'stale',
  'never-expires',
  'ok',
  'not-listed',
  'deactivated',
] as const;
/** The one word for a credential: that of its first reason, else what it is. */
export type Level = (typeof LEVELS)[number];

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
  'kind-untold': 'kind-unknown',
  'age-unknown': 'unknown',
  unseen: 'unseen',
  stale: 'stale',
  'never-expires': 'never-expires',
};

export function levelOf(code: ReasonCode): Level {
  return LEVEL_OF[code];
}
