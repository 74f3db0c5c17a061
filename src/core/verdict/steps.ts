import type { Kind, UsageLog } from '../lifecycle.ts';

/** Steps as message ids. Each list begins with finding out who uses the key: replacing it breaks what is forgotten. */

/** To put a new secret in the place of the old one, where one can be rotated in place. */
export function rotateSteps(kind: Kind): readonly string[] {
  const { buttons, rotation } = kind;
  const { mode, overlapDays } = rotation;
  if (kind.traits.includes('personal')) return [...users(kind), 'step_rotate_personal', 'step_sign_in_again'];
  // Sentences that name buttons are said of the kinds alone that have them.
  if (mode === 'overlap' && overlapDays !== null && buttons?.rotateLater)
    return [
      ...users(kind),
      `step_rotate_overlap_${overlapDays}${reported(kind)}`,
      'step_replace',
      ...watch(kind),
      'step_expire_old',
    ];
  if (mode === 'overlap')
    return [...users(kind), 'step_rotate_overlap', 'step_replace', ...watch(kind), 'step_expire_old'];
  if (mode === 'immediate')
    return [...users(kind), ...look(kind), 'step_quiet_hour', rotateNow(kind), 'step_replace_at_once'];
  return [...users(kind), 'step_rotate_see_documentation', 'step_replace', ...watch(kind)];
}

const rotateNow = ({ buttons }: Kind): string => (buttons?.rotate ? 'step_rotate_now' : 'step_rotate_personal');

/** To make another key and do away with this one. */
export function replaceSteps(kind: Kind): readonly string[] {
  return [...users(kind), 'step_make_another', 'step_replace', ...watch(kind), 'step_retire_old'];
}

/** To finish a rotation while the old secret still works. */
export function overlapSteps(kind: Kind): readonly string[] {
  return [...users(kind), 'step_replace', ...watch(kind), 'step_expire_old'];
}

/** To move to another kind; where none is known, to see what the provider says. */
export function migrateSteps(kind: Kind): readonly string[] {
  const retire = kind.traits.includes('only-deleted') ? 'step_delete_app' : 'step_retire_old';
  return [
    ...users(kind),
    ...(kind.replacements.length > 0 ? moves(kind) : ['step_see_what_ends']),
    'step_replace',
    ...watch(kind),
    retire,
  ];
}

/** To do away with a key of a kind that no longer works. */
export function stopSteps(kind: Kind): readonly string[] {
  const end = kind.buttons?.deactivate ? 'step_deactivate' : 'step_retire_old';
  // What is no kind of key stands in the documentation.
  const where = kind.replacements.length === 0 && kind.ways ? ['step_see_what_ends'] : moves(kind);
  return [...users(kind), ...look(kind), ...where, end];
}

/** True where nobody saw what the buttons are called: they are named as what they may be. */
export function hasLikelyButtons({ buttons }: Kind): boolean {
  return buttons?.source.confidence === 'inferred';
}

/** The overlap is told as what others report, unless the provider states it. */
function reported(kind: Kind): string {
  const { source, overlapSource } = kind.rotation;
  if (hasLikelyButtons(kind)) return '_likely';
  return (overlapSource ?? source).confidence === 'stated' ? '' : '_reported';
}

/** To do away with a key that nobody uses. */
export function unusedSteps(kind: Kind): readonly string[] {
  return [...users(kind), ...look(kind), 'step_deactivate_unused'];
}

/** To keep a key that the provider would revoke, or to let it go. */
export function idleSteps(kind: Kind): readonly string[] {
  return [...users(kind), ...look(kind), 'step_use_or_deactivate'];
}

function users(kind: Kind): readonly string[] {
  if (kind.traits.includes('personal')) return ['step_find_own_uses'];
  const find = kind.traits.includes('settings-only') ? 'step_find_settings_uses' : 'step_find_users';
  return usageLogOf(kind, 'handling') ? [find, 'step_look_at_handling'] : [find];
}

/** The log of that sort in which the provider shows who uses a key; null: none is known. */
export function usageLogOf({ usageLogs = [] }: Pick<Kind, 'usageLogs'>, tells: UsageLog['tells']): UsageLog | null {
  return usageLogs.find((log) => log.tells === tells) ?? null;
}

/** Before the old key is gone: who still calls with it? */
function look(kind: Kind): readonly string[] {
  const log = usageLogOf(kind, 'calls');
  if (!log) return [];
  return [log.days === undefined ? 'step_look_at_calls' : 'step_look_at_calls_days'];
}

/** After the new secret is in place: does nobody call with the old one any more? */
function watch(kind: Kind): readonly string[] {
  return usageLogOf(kind, 'calls') ? ['step_watch_calls'] : [];
}

function moves(kind: Kind): readonly string[] {
  // One sentence for all of which nobody wrote what they are for, however many they are.
  const ids = kind.replacements.map(({ suits, kind: other }) =>
    suits === 'any' ? 'step_move_elsewhere' : `step_move_to_${other.replace(/[^a-z0-9]+/gi, '_')}`,
  );
  return [...new Set(ids)];
}
