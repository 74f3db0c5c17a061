import type { Fingerprints } from '../credential.ts';
import { formOf, inForm } from '../record/one-form.ts';
import type { Past, Span } from '../record/schema.ts';
import { DAY } from '../time/units.ts';
import { lastRead } from './page-dates.ts';
import { oneOf } from './shown-forms.ts';

/** A form that did not show for so many days, while another one did, is given up: the provider masks otherwise now. */
const HELD_DAYS = 30;

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
  /** `nothing`: nothing that can be compared. `former`: a tab from before, which shows a secret that was replaced. */
  readonly shows: 'nothing' | 'same' | 'new' | 'former';
  /** Since then all looks that can be compared showed the same secret; absent where there is none. */
  readonly since?: number;
  /** The rotation that was seen, where one was. */
  readonly past: readonly Past[];
}

/**
 * Compares what a look shows of a secret with the spans that are known, in the one form that these are kept in: what shows in
 * another one alone says nothing, neither that the secret is the same nor that it is new. The secret from before the newest one
 * is shown again by a tab from before; or, on a visit that began since, because the rotation was cancelled, which can be done
 * while the old secret lives. Any other likeness is chance: a new secret, whose fingerprint happens to be that of an old one.
 */
export function compareLook(spans: readonly Span[], shown: Fingerprints, look: LookTime): Compared {
  const { at, visit, graceDays, confirms } = look;
  const held = formOf(spans);
  const forms = oneOf(shown, held);
  if (Object.keys(forms).length === 0) return { spans, shows: 'nothing', past: [] };
  if (held !== null && !Object.hasOwn(forms, held)) return inOtherForm(spans, forms, look);
  if (look.isPerUser) return compareOwn(spans, forms, look);
  const same = lastRead(spans.filter((span) => agree(span.forms, forms) === true));
  const different = spans.filter((span) => agree(span.forms, forms) === false);
  const since = different.filter((span) => span.last > (same?.last ?? Number.NEGATIVE_INFINITY));
  if (same && since.length === 0) return asSame(spans, same, forms, confirms);
  const other = lastRead(different);
  if (same && other) {
    // One that came back by a cancellation has been the present one only since some time before it was seen last.
    const presentSince = other.first > same.last ? other.first : other.last;
    const isFresh = visit !== null && visit > presentSince;
    if (!isFresh) return { spans, shows: 'former', past: [] };
    const canBeCancelled = graceDays > 0 && since.length === 1 && other.last - other.first <= graceDays * DAY;
    if (canBeCancelled) return asSame(spans, { ...same, backAt: confirms }, forms, confirms);
  }
  // It may show one from before the newest that is known, which nobody remembers.
  if (other && look.isOlder && confirms < other.first) return { spans, shows: 'former', past: [] };
  // A tab that has stood open for long says nothing of now, where nothing since its visit began is there to compare with.
  if ((!other || other.last < confirms) && at - confirms > DAY) return { spans, shows: 'nothing', past: [] };
  const differsFrom = other?.last ?? null;
  const span = { first: at, last: at, differsFrom, forms };
  const past: Past[] = differsFrom === null ? [] : [[differsFrom, at, 'eyes']];
  return { spans: [...spans, span], shows: 'new', past };
}

function compareOwn(spans: readonly Span[], forms: Fingerprints, { at, confirms }: LookTime): Compared {
  const same = lastRead(spans.filter((span) => agree(span.forms, forms) === true));
  if (same) return asSame(spans, same, forms, confirms);
  // A tab that has stood open for long says nothing of now.
  if (at - confirms > DAY) return { spans, shows: 'nothing', past: [] };
  const span = { first: at, last: at, differsFrom: null, forms };
  return { spans: [...spans, span], shows: 'new', past: [] };
}

function asSame(spans: readonly Span[], same: Span, forms: Fingerprints, at: number): Compared {
  const longer = { ...same, last: Math.max(same.last, at) };
  const others = spans.filter((span) => agree(span.forms, forms) === false).map(({ last }) => last + 1);
  const all = spans.map((span) => (span.first === same.first ? longer : span));
  return { spans: all, shows: 'same', since: Math.max(same.first, ...others), past: [] };
}

/** Null when there is no form in common. */
function agree(a: Fingerprints, b: Fingerprints): boolean | null {
  const [form] = Object.keys(a).filter((one) => Object.hasOwn(b, one));
  return form === undefined ? null : a[form] === b[form];
}

/** What was kept first stays, however much more of the secret is shown; it goes before another form takes its place. */
function inOtherForm(spans: readonly Span[], forms: Fingerprints, { at, confirms }: LookTime): Compared {
  const seenLast = Math.max(...spans.map(({ forms: kept, last }) => (Object.keys(kept).length > 0 ? last : -Infinity)));
  if (confirms - seenLast <= HELD_DAYS * DAY) return { spans, shows: 'nothing', past: [] };
  const span = { first: at, last: at, differsFrom: null, forms };
  return { spans: [...inForm(spans, null), span], shows: 'nothing', past: [] };
}
