import type { Kind, Link, Trait } from './lifecycle.ts';
import type { Reason } from './reason.ts';
import type { Snapshot } from './snapshot.ts';
import { migrateSteps, overlapSteps, rotateSteps, stopSteps } from './steps.ts';
import type { Verdict } from './verdict.ts';

/** What to do about a verdict: message ids, in order, and links from the catalogue. */
export interface Advice {
  /** Message id of the one action that helps most, e.g. `action_rotate`. */
  readonly headlineId: string;
  /** Numbered steps, message ids `step_…`. */
  readonly stepIds: readonly string[];
  /** Cautions, message ids `caution_…`. */
  readonly cautionIds: readonly string[];
  /** What to open first, then the rest. */
  readonly links: readonly Link[];
}

type Case = 'forget' | 'deactivate' | 'finish' | 'migrate' | 'rotate' | 'date' | 'nothing';

/** What to do about a credential of that kind in that state. Who uses the key always comes before touching it. */
export function adviceFor(
  subject: Pick<Snapshot, 'kind' | 'overlap' | 'presence'>,
  kind: Kind,
  verdict: Verdict,
): Advice {
  const what = subject.presence === 'present' ? caseOf(verdict, kind) : 'forget';
  const leavesSoon = verdict.reasons.some(({ code }) => code === 'kind-ending');
  return {
    headlineId: `action_${what}`,
    stepIds: stepsFor(what, kind, leavesSoon),
    cautionIds: cautionsFor(what, kind),
    links: sortedLinks(kind, what),
  };
}

function caseOf({ reasons }: Verdict, kind: Kind): Case {
  const has = (...codes: Reason['code'][]) => reasons.some(({ code }) => codes.includes(code));
  const endsNow = reasons.some(({ code, severity }) => code === 'kind-ending' && severity === 'critical');
  if (has('kind-stopped')) return 'deactivate';
  if (has('old-secret-expires')) return 'finish';
  if (endsNow) return 'migrate';
  if (has('older-than-limit', 'around-limit', 'due-soon', 'expires', 'expired')) return 'rotate';
  if (has('age-unknown')) return 'date';
  return has('kind-ending') && kind.replacements.length > 0 ? 'migrate' : 'nothing';
}

function stepsFor(what: Case, kind: Kind, leavesSoon: boolean): readonly string[] {
  switch (what) {
    case 'forget':
      return ['step_forget'];
    case 'deactivate':
      return stopSteps(kind);
    case 'finish':
      return overlapSteps(kind);
    case 'migrate':
      return migrateSteps(kind);
    case 'rotate':
      return leavesSoon ? [...rotateSteps(kind), 'step_plan_move'] : rotateSteps(kind);
    case 'date':
      return ['step_set_date', 'step_exact_ages'];
    case 'nothing':
      return [];
  }
}

const CAUTIONS: Readonly<Partial<Record<Trait, string>>> = {
  'cannot-recreate': 'caution_cannot_recreate',
  'connected-apps-unaffected': 'caution_connected_apps',
  'full-access': 'caution_full_access',
  personal: 'caution_personal',
  'settings-only': 'caution_settings_only',
};

/** The cautions that matter where a key is replaced or retired; of a key that is let alone there is only one. */
function cautionsFor(what: Case, kind: Kind): readonly string[] {
  if (what === 'forget') return [];
  if (what === 'date') return kind.traits.includes('no-date-on-page') ? ['caution_no_date_on_page'] : [];
  const traits = kind.traits.flatMap((trait) => CAUTIONS[trait] ?? []);
  const movesToRest = what === 'migrate' || what === 'deactivate';
  return [
    ...(what === 'rotate' && kind.rotation.mode === 'immediate' ? ['caution_no_grace'] : []),
    ...(what === 'nothing' ? [] : traits),
    ...(movesToRest && kind.replacements.some(({ suits }) => suits === 'webhooks') ? ['caution_webhooks'] : []),
    what === 'deactivate' ? 'caution_leaked_deactivate' : 'caution_leaked',
  ];
}

const ORDER = {
  rotate: ['rotation', 'documentation', 'migration', 'sunset'],
  migrate: ['migration', 'sunset', 'documentation', 'rotation'],
} as const satisfies Record<string, readonly Link['purpose'][]>;

function sortedLinks(kind: Kind, what: Case): readonly Link[] {
  const order: readonly Link['purpose'][] = ORDER[what === 'migrate' || what === 'deactivate' ? 'migrate' : 'rotate'];
  return [...kind.links].sort((a, b) => order.indexOf(a.purpose) - order.indexOf(b.purpose));
}
