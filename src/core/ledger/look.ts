import type { Fingerprints } from '../credential.ts';
import type { Past, Span } from '../record/schema.ts';
import { DAY } from '../time/units.ts';
import { agree, fewForms } from './forms.ts';

/** One look: when, and when that visit began; null where that is not known. */
export interface LookTime {
  readonly at: number;
  readonly visit: number | null;
  /** Until when it confirms what was known: a tab may go on showing what was so when its visit began. */
  readonly confirms: number;
  /** The longest that an old secret may live on beside a new one, in days. */
  readonly graceDays: number;
  /** IANA zone in which the page was read; null: not known. */
  readonly zone: string | null;
  /** Each person has one of their own under the same id: another one may be another person's. */
  readonly isPerUser: boolean;
  /** A visit that began later has shown it before. */
  readonly isOlder: boolean;
}

export interface Compared {
  readonly spans: readonly Span[];
  /** `former`: a tab from before, which shows a secret that was replaced. */
  readonly shows: 'nothing' | 'same' | 'new' | 'former';
  /** Since then all looks that can be compared showed the same secret; absent where there is none. */
  readonly since?: number;
  /** The rotation that was seen, where one was. */
  readonly past: readonly Past[];
}

/**
 * Compares what a look shows of a secret with the spans that are known. The secret from before the newest one is shown again
 * by a tab from before; or, on a visit that began since, because the rotation was cancelled, which can be done while the old
 * secret lives. Any other likeness is chance: a new secret, whose fingerprint happens to be that of an old one.
 */
export function compareLook(spans: readonly Span[], forms: Fingerprints, look: LookTime): Compared {
  const { at, visit, graceDays, confirms } = look;
  if (Object.keys(forms).length === 0) return { spans, shows: 'nothing', past: [] };
  if (look.isPerUser) return compareOwn(spans, forms, look);
  const same = newest(spans.filter((span) => agree(span.forms, forms) === true));
  const different = spans.filter((span) => agree(span.forms, forms) === false);
  const since = different.filter((span) => span.last > (same?.last ?? Number.NEGATIVE_INFINITY));
  if (same && since.length === 0) return asSame(spans, same, forms, confirms);
  const other = newest(different);
  if (same && other) {
    // One that came back by a cancellation has been the present one only since some time before it was seen last.
    const presentSince = other.first > same.last ? other.first : other.last;
    const isFresh = visit !== null && visit > presentSince;
    if (!isFresh) return { spans, shows: 'former', past: [] };
    const canBeCancelled = since.length === 1 && other.last - other.first <= graceDays * DAY;
    if (canBeCancelled) return asSame(spans, same, forms, confirms);
  }
  // It may show one from before the newest that is known, which nobody remembers.
  if (other && look.isOlder && confirms < other.first) return { spans, shows: 'former', past: [] };
  // A tab that has stood open for long says nothing of now, where nothing since its visit began is there to compare with.
  if ((!other || other.last < confirms) && at - confirms > DAY) return { spans, shows: 'nothing', past: [] };
  const differsFrom = other?.last ?? null;
  const span = { first: at, last: at, differsFrom, forms: fewForms({}, forms) };
  const past: Past[] = differsFrom === null ? [] : [[differsFrom, at, 'eyes']];
  return { spans: [...spans, span], shows: 'new', past };
}

function compareOwn(spans: readonly Span[], forms: Fingerprints, { at, confirms }: LookTime): Compared {
  const same = newest(spans.filter((span) => agree(span.forms, forms) === true));
  if (same) return asSame(spans, same, forms, confirms);
  // A tab that has stood open for long says nothing of now.
  if (at - confirms > DAY) return { spans, shows: 'nothing', past: [] };
  const span = { first: at, last: at, differsFrom: null, forms: fewForms({}, forms) };
  return { spans: [...spans, span], shows: 'new', past: [] };
}

function newest(spans: readonly Span[]): Span | null {
  return spans.reduce<Span | null>((best, span) => (best && best.last >= span.last ? best : span), null);
}

function asSame(spans: readonly Span[], same: Span, forms: Fingerprints, at: number): Compared {
  const longer = { ...same, last: Math.max(same.last, at), forms: fewForms(same.forms, forms) };
  const others = spans.filter((span) => agree(span.forms, forms) === false).map(({ last }) => last + 1);
  const all = spans.map((span) => (span === same ? longer : span));
  return { spans: all, shows: 'same', since: Math.max(same.first, ...others), past: [] };
}
