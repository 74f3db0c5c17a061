import type { Fingerprints } from '../credential.ts';
import type { Trail } from '../record.ts';

/** More than anyone keeps tabs open for. */
const MAX_PAST = 20;
/** As many as a record may hold: a page that shows ever other parts of a secret has only the latest of them kept. */
const MAX_FORMS = 16;

const FORM = /^(?:full|[ps]\d{1,2})$/;

/** The forms that have a name; nothing else is compared or kept. */
export function knownForms(fingerprints: Fingerprints): Fingerprints {
  return Object.fromEntries(Object.entries(fingerprints).filter(([form]) => FORM.test(form)));
}

/** `past`: a secret that was replaced, as a tab from before still shows it. `unknown`: nothing that can be compared. */
export type Comparison = 'same' | 'changed' | 'past' | 'unknown';

/** Compares what shows of a secret with what is known. Only equal forms are compared; where both know the whole, it decides. */
export function compareSecrets(known: Fingerprints, trail: Trail | undefined, shows: Fingerprints): Comparison {
  const equal = agree(known, shows);
  if (equal) return 'same';
  if (trail?.past.some((past) => agree(past, shows))) return 'past';
  return equal === null ? 'unknown' : 'changed';
}

/** Null when there is no form in common. */
function agree(a: Fingerprints, b: Fingerprints): boolean | null {
  const common = formsIn(a).filter((form) => Object.hasOwn(b, form));
  if (common.length === 0) return null;
  const telling = common.includes('full') ? ['full'] : common;
  return telling.every((form) => a[form] === b[form]);
}

function formsIn(fingerprints: Fingerprints): string[] {
  return Object.keys(fingerprints);
}

/**
 * When the secret was last seen in a form that it shows now: unchanged (`same`), or as the one before it. Epoch ms; null when
 * that was not kept.
 */
export function lastLook(
  known: Fingerprints,
  trail: Trail | undefined,
  shows: Fingerprints,
  same: boolean,
): number | null {
  const looks = formsIn(known)
    .filter((form) => Object.hasOwn(shows, form) && (known[form] === shows[form]) === same)
    .map((form) => trail?.seen[form]);
  return looks.reduce<number | null>((best, look) => (look === undefined ? best : Math.max(best ?? look, look)), null);
}

interface Look {
  readonly fingerprints: Fingerprints;
  readonly comparison: Comparison;
  /** Whether the page gave its own date. */
  readonly dated: boolean;
  readonly at: number;
}

/** Fingerprints and trail after a look; nothing of the trail where a look had nothing to compare. */
export function afterLook(
  known: Fingerprints,
  trail: Trail | undefined,
  look: Look,
): { readonly fingerprints: Fingerprints; readonly trail?: Trail } {
  const shows = look.fingerprints;
  const changed = look.comparison === 'changed';
  const now = [...formsIn(shows), ...(look.dated ? ['page'] : [])].map((what) => [what, look.at] as const);
  if (now.length === 0) return trail ? { fingerprints: known, trail } : { fingerprints: known };
  const before = Object.entries(trail?.seen ?? {}).filter(([what]) => !changed || what === 'page');
  const gone = Object.fromEntries(Object.entries(known).filter(([form, value]) => shows[form] !== value));
  const past = changed ? [...(trail?.past ?? []), gone].slice(-MAX_PAST) : (trail?.past ?? []);
  const seen = Object.fromEntries([...before, ...now]);
  const fingerprints = latestForms(changed ? shows : { ...known, ...shows }, seen);
  const kept = Object.entries(seen).filter(([what]) => what === 'page' || Object.hasOwn(fingerprints, what));
  return { fingerprints, trail: { seen: Object.fromEntries(kept), past } };
}

/** The whole secret tells most and stays; of its parts those that were seen last. */
function latestForms(forms: Fingerprints, seen: Trail['seen']): Fingerprints {
  if (formsIn(forms).length <= MAX_FORMS) return forms;
  const rank = (form: string) => (form === 'full' ? Number.MAX_VALUE : (seen[form] ?? 0));
  const latest = Object.entries(forms).sort(([a], [b]) => rank(b) - rank(a));
  return Object.fromEntries(latest.slice(0, MAX_FORMS));
}
