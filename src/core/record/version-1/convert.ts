import type { Act } from '../acts.ts';
import { canonical } from '../canonical.ts';
import type { CredentialRecord, Past, Span } from '../schema.ts';
import type { Record1 } from './schema.ts';

const DAY = 86_400_000;
const LONGEST_GRACE_DAYS = 31;
const MOST_SNOOZE_DAYS = 366;
/** Of the rotations that the user told of, the last ones can be taken back; the others are history. */
const MOST_WORDS = 4;

const SOURCES = { page: 'page', log: 'log', user: 'user', observed: 'eyes', 'first-seen': 'user' } as const;

/**
 * A record of layout 1 as statements. It invents nothing: where that record does not say when or by whom something was
 * stated, it becomes the weaker of the statements that it may have been. Frozen.
 */
export function recordOfVersion1(old: Record1): CredentialRecord {
  const { key, provider, kind, account, id, name, url, firstSeen, lastSeen, birth } = old;
  const seenOnPage = url !== null;
  const wordsFrom = old.rotations.filter(({ evidence }) => evidence === 'user').slice(-MOST_WORDS)[0];
  const isWord = (one: Record1['rotations'][number]) =>
    one.evidence === 'user' && wordsFrom !== undefined && one.noticedAt >= wordsFrom.noticedAt;
  return {
    key,
    provider,
    kind,
    account,
    id,
    name,
    namedAt: name === null ? null : lastSeen,
    url,
    firstSeen,
    lastSeen: seenOnPage ? lastSeen : null,
    lastVisit: seenOnPage ? lastSeen : null,
    // Its lower bound is that of what holds the secret.
    floor: birth.evidence === 'first-seen' && birth.earliest !== null ? { when: birth.earliest, at: lastSeen } : null,
    spans: spansOf(old),
    dates: datesOf(old),
    expiries: old.expires === null ? [] : [{ when: old.expires, first: lastSeen, last: lastSeen }],
    overlaps: overlapsOf(old),
    lastUsed: old.lastUsed === null ? null : { when: old.lastUsed, at: lastSeen },
    logged: loggedOf(old),
    history: old.rotations.filter((one) => !isWord(one)).map(pastOf),
    misses: old.presence === 'gone' ? [{ at: old.presenceSince, most: false }] : [],
    acts: [...old.rotations.filter(isWord).map((one) => rotatedOf(one, old)), ...madeOf(old), ...endedOf(old)],
    note: { text: old.note, at: firstSeen },
    snooze: old.snooze && {
      at: Math.max(firstSeen, old.snooze.until - MOST_SNOOZE_DAYS * DAY),
      until: old.snooze.until,
      severity: old.snooze.severity,
      news: '',
    },
    dismissal: old.dismissed === null ? null : { at: firstSeen, news: old.dismissed.slice(0, 500) },
    doubt: null,
  };
}

/** When each form was last seen is known, and since when only where the change to it was seen. */
function spansOf({ fingerprints, trail, birth }: Record1): Span[] {
  const looks = Object.keys(fingerprints).flatMap((form) => trail?.seen[form as never] ?? []);
  if (looks.length === 0) return [];
  const last = Math.max(...looks);
  const changed = birth.evidence === 'observed' && birth.earliest !== null && birth.latest <= last;
  if (!changed) return [{ first: last, last, differsFrom: null, forms: fingerprints }];
  const before = trail?.past.at(-1);
  const former = before
    ? [{ first: birth.earliest ?? 0, last: birth.earliest ?? 0, differsFrom: null, forms: before }]
    : [];
  return [...former, { first: birth.latest, last, differsFrom: birth.earliest, forms: fingerprints }];
}

/** The page's last word; where the birth rests on the page, what all its words left. */
function datesOf({ birth, pageBirth, trail, firstSeen, lastSeen }: Record1): CredentialRecord['dates'] {
  const when = birth.evidence === 'page' ? { earliest: birth.earliest, latest: birth.latest } : pageBirth;
  if (!when) return [];
  const read = trail?.seen['page' as never] ?? Math.min(lastSeen, Math.max(firstSeen, when.latest ?? firstSeen));
  return [{ when, first: read, last: read }];
}

function overlapsOf({ overlap, rotations, lastSeen }: Record1): CredentialRecord['overlaps'] {
  if (overlap?.evidence !== 'page') return [];
  const seen = Math.min(lastSeen, rotations.at(-1)?.noticedAt ?? lastSeen);
  return [{ until: overlap.until, first: seen, last: seen, graceDays: LONGEST_GRACE_DAYS }];
}

function loggedOf({ birth, rotations, lastSeen }: Record1): CredentialRecord['logged'] {
  if (birth.evidence !== 'log') return [];
  const same = rotations.find(({ when }) => when.latest === birth.latest);
  const when = { earliest: birth.earliest, latest: birth.latest };
  const what = same ? 'rotated' : 'created';
  return [{ what, when, learnedAt: same?.noticedAt ?? lastSeen, reach: birth.latest, silentUpTo: birth.latest }];
}

function pastOf({ when, evidence, noticedAt }: Record1['rotations'][number]): Past {
  return [when.earliest, when.latest ?? noticedAt, SOURCES[evidence]];
}

function rotatedOf({ when, noticedAt }: Record1['rotations'][number], { overlap, birth }: Record1): Act {
  const isPresent = when.latest !== null && when.latest >= (birth.earliest ?? birth.latest);
  const until = isPresent && overlap?.evidence === 'user' ? overlap.until.latest : null;
  const days = until === null || when.latest === null ? 0 : Math.round((until - when.latest) / DAY);
  const overlapDays = Math.min(366, Math.max(0, days));
  const id = idOf('rotated', [when.earliest, when.latest]);
  return { id, at: noticedAt, what: 'rotated', when, day: null, overlapDays, replaces: null };
}

/** A date of the user's that is no rotation. When it was said is not known: at the earliest possible. */
function madeOf({ birth, rotations, firstSeen }: Record1): Act[] {
  if (birth.evidence !== 'user') return [];
  const when = { earliest: birth.earliest, latest: birth.latest };
  if (rotations.some((one) => one.evidence === 'user' && canonical(one.when) === canonical(when))) return [];
  return [{ id: idOf('made', when), at: Math.max(birth.latest, firstSeen), what: 'made', when, day: null }];
}

/** By the log or by the user: the user's word can be taken back. */
function endedOf({ presence, presenceSince }: Record1): Act[] {
  if (presence !== 'deactivated') return [];
  return [{ id: idOf('deactivated', presenceSince), at: presenceSince, what: 'deactivated' }];
}

/** The same in every copy of the record. */
function idOf(what: string, of: unknown): string {
  return `v1-${what}-${canonical(of).replace(/[^\d-]+/g, '.')}`.slice(0, 60);
}
