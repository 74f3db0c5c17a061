import type { Act } from '../record/acts.ts';
import type { CredentialRecord, Doubt, OneDoubt } from '../record/schema.ts';
import { DAY } from '../time/units.ts';

/**
 * Words on a day that was still to come when they were said: by a clock that had run ahead, or by a right one, and the next clock
 * fell behind.
 */

type OnDay = Extract<Act, { what: 'made' | 'rotated' }>;

/** Whether an act is stamped by a clock that may have run ahead. */
export function isAhead({ from, ahead, inner }: Doubt, { id, at }: Act): boolean {
  const isOfOuter = ahead ? ahead.includes(id) : at >= from && !inner;
  return isOfOuter || inner?.ahead?.includes(id) === true;
}

/** A day that had only begun is past as far as the clock had come; but not where that clock may have run ahead. */
export function isToCome(act: Act, doubt: Doubt | null): act is OnDay {
  if (act.what !== 'made' && act.what !== 'rotated') return false;
  const { earliest, latest } = act.when;
  return (earliest ?? act.at) > act.at || (doubt !== null && isAhead(doubt, act) && (latest ?? act.at) > act.at);
}

/**
 * By the time at which it was said, and after the last statement of before; or somewhat before that, where that statement was the
 * first to show a secret of those days, or the first of all and that day was over: it may be that one.
 */
export function byWhenSaid(record: CredentialRecord, act: OnDay): OnDay {
  const { doubt, spans, dates, firstSeen } = record;
  const upTo = doubt && Math.max(doubt.upTo, doubt.inner?.upTo ?? doubt.upTo);
  const ago = upTo === null || act.when.earliest === null ? 0 : Math.max(0, upTo - act.when.earliest);
  const before = saidBefore(record, act.at);
  const isFirst = ({ first }: { readonly first: number }) => first > before - ago && first <= before;
  const isOver = upTo !== null && (act.when.latest ?? upTo) < upTo;
  const isShown =
    (isOver && isFirst({ first: firstSeen })) ||
    spans.some((span) => span.differsFrom !== null && isFirst(span)) ||
    dates.some((date) => isFirst(date) && (date.when.latest ?? before) > before - ago);
  const earliest = isShown ? before - ago : before + 1;
  return { ...act, when: { earliest: Number.isFinite(earliest) ? earliest : null, latest: act.at }, day: null };
}

/** The last time before then at which anything was seen or said. Under a clock that ran ahead, nobody knows when that was. */
function saidBefore({ doubt, spans, dates, expiries, overlaps, acts, firstSeen }: CredentialRecord, then: number) {
  const looks = [...spans, ...dates, ...expiries, ...overlaps].flatMap(({ first, last }) => [first, last]);
  const words = acts.filter((act) => !isToCome(act, doubt) && !(doubt && isAhead(doubt, act))).map(({ at }) => at);
  return Math.max(...[firstSeen, ...looks, ...words].filter((at) => at < then));
}

/**
 * The acts where the clock that had shown those days may have been right: of each that `isMeant`, on its day or by when it was
 * said. What was said after such a word is still said after it, and what cancels a change that is shown again, after that.
 */
export function withBothDays(record: CredentialRecord, doubt: OneDoubt, isMeant: (act: Act) => boolean): Act[] {
  const { acts } = record;
  const { from, upTo, ahead, aside } = doubt;
  const isOfHidden = (act: Act) => act.at >= from + DAY || (act.at >= from && ahead?.includes(act.id) === true);
  const cancelsHidden = (act: Act) => act.what === 'cancelled' && (aside?.history.length ?? 0) > 0 && isOfHidden(act);
  let after = Number.NEGATIVE_INFINITY;
  const timed = [...acts]
    .sort((a, b) => a.at - b.at)
    .map((act): [Act, Act] => {
      const said = isMeant(act) && isToCome(act, record.doubt) ? either(record, act) : act;
      const at = Math.max(cancelsHidden(act) ? upTo + 1 : said.at, after + 1);
      if (at > act.at) after = at;
      return [act, at > act.at ? { ...byThen(said, from, at), at } : act];
    });
  const byAct = new Map(timed);
  return acts.map((act) => byAct.get(act) ?? act);
}

function either(record: CredentialRecord, act: OnDay): OnDay {
  const { when } = byWhenSaid(record, act);
  const latest = act.when.latest ?? act.at;
  return { ...act, at: latest, when: { earliest: when.earliest, latest }, day: null };
}

/** A further rotation, named for one of those days, was after what was said before it: on its day, or since then up to `at`. */
function byThen(act: Act, from: number, at: number): Act {
  if (act.what !== 'rotated' || act.replaces !== null || act.when.latest === null || act.when.latest < from) return act;
  return act.when.latest < at ? { ...act, when: { ...act.when, latest: at }, day: null } : act;
}
