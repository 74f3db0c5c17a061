import type { Kind, Link, Trait } from '../lifecycle.ts';
import type { CalendarDay } from '../time/calendar-day.ts';
import { type Case, caseOf, isClosed } from './case.ts';
import type { Verdict } from './index.ts';
import { linksFor } from './links.ts';
import {
  hasLikelyButtons,
  idleSteps,
  migrateSteps,
  overlapSteps,
  replaceSteps,
  rotateSteps,
  stopSteps,
  unusedSteps,
  usageLogOf,
} from './steps.ts';

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

/** What to do about a credential of that kind, given that verdict. Who uses the key always comes before touching it. */
export function adviceFor(kind: Kind, verdict: Verdict, today: CalendarDay): Advice {
  const what = caseOf(verdict, kind, today);
  const leavesSoon = verdict.reasons.some(({ code }) => code === 'kind-ending');
  return {
    headlineId: `action_${what}`,
    stepIds: stepsFor(what, kind, leavesSoon),
    cautionIds: cautionsFor(what, kind, today),
    links: linksFor(kind, what),
  };
}

/** Message ids, in order. */
export function stepsFor(what: Case, kind: Kind, leavesSoon: boolean): readonly string[] {
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
    case 'replace':
      return replaceSteps(kind);
    case 'unused':
      return unusedSteps(kind);
    case 'idle':
      return leavesSoon ? [...idleSteps(kind), 'step_plan_move'] : idleSteps(kind);
    case 'kind':
      return ['step_see_kind'];
    case 'date':
      return ['step_set_date', 'step_exact_ages'];
    case 'correct':
      return ['step_take_back'];
    case 'confirm':
      return ['step_open_list', 'step_say_deleted'];
    case 'look':
      return ['step_open_page'];
    case 'limit':
      return ['step_set_expiry'];
    case 'nothing':
      return [];
  }
}

const CAUTIONS: Readonly<Partial<Record<Trait, string>>> = {
  'cannot-recreate': 'caution_cannot_recreate',
  'connected-apps-unaffected': 'caution_connected_apps',
  'creator-leaves': 'caution_creator_leaves',
  'developer-access': 'caution_developer_access',
  'full-access': 'caution_full_access',
  'leak-deactivation': 'caution_leak_deactivation',
  mails: 'caution_mails',
  personal: 'caution_personal',
  'platform-version': 'caution_platform_version',
  'settings-only': 'caution_settings_only',
  'super-admin': 'caution_super_admin',
};

/** What helps to find out its age. */
const WHERE_AGES_STAND: Readonly<Partial<Record<Trait, string>>> = {
  'last-changed-of-app': 'caution_last_changed',
};

const QUESTIONS: readonly Case[] = ['correct', 'confirm', 'look', 'limit', 'kind'];
/** What ends with a deactivation: there is nothing to rotate. */
const DEACTIVATES: readonly Case[] = ['deactivate', 'unused', 'idle'];

/** The cautions that matter where a key is replaced or retired; of a key that is let alone there is only one. */
function cautionsFor(what: Case, kind: Kind, today: CalendarDay): readonly string[] {
  if (what === 'forget' || QUESTIONS.includes(what)) return [];
  if (what === 'date')
    return [
      ...(usageLogOf(kind, 'handling') ? ['caution_audit_log'] : []),
      ...kind.traits.flatMap((trait) => WHERE_AGES_STAND[trait] ?? []),
    ];
  const traits = kind.traits.flatMap((trait) => CAUTIONS[trait] ?? []);
  const movesToRest = what === 'migrate' || what === 'deactivate';
  return [
    ...(what === 'rotate' && kind.rotation.mode === 'immediate' ? ['caution_no_grace'] : []),
    ...(what === 'nothing' ? [] : traits),
    ...(movesToRest && kind.replacements.some(({ suits }) => suits === 'webhooks') ? ['caution_webhooks'] : []),
    DEACTIVATES.includes(what) ? 'caution_leaked_deactivate' : leaked(kind, today),
  ];
}

/** Where the old one can live on, ending it is a choice of its own; it is named where the provider's buttons are known. */
function leaked(kind: Kind, today: CalendarDay): string {
  switch (kind.rotation.mode) {
    case 'overlap':
      if (!kind.buttons?.rotateNow) return 'caution_leaked_overlap';
      return hasLikelyButtons(kind) ? 'caution_leaked_likely' : 'caution_leaked';
    case 'immediate':
      return 'caution_leaked_at_once';
    case 'none':
    case 'another':
      return 'caution_leaked_deactivate';
    case 'unknown':
      // Nobody says that it can get a new secret, and another cannot be made.
      return isClosed(kind, today) ? 'caution_leaked_deactivate' : 'caution_leaked_rotate';
  }
}
