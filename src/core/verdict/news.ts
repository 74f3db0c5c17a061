import type { CredentialState } from '../ledger/state.ts';
import { addDays, type CalendarDay } from '../time/calendar-day.ts';
import { firstDay } from './day-span.ts';
import type { Here } from './here.ts';
import { actDaysOf } from './order.ts';
import { type Reason, type Severity, severityRank } from './reason.ts';

/**
 * What a person was told of a credential, or asked to be quiet about: for each reason its severity, its day and its step,
 * and which secret it was about. It is kept, so it is text: `2;<secret>;<code>:<severity>:<day>:<step>,…`.
 */
export type Heard = string;

interface Told {
  readonly secret: number;
  readonly reasons: ReadonlyMap<
    string,
    { readonly severity: number; readonly day: CalendarDay; readonly step: number }
  >;
}

const FORM = 2;
const FORM_SEVERITY = 1;
/** In UTF-16 units, as it is kept. All reasons together are shorter; what would not fit is not remembered. */
const LONGEST = 400;
/** A day that comes nearer by no more than this was only read more exactly. */
const NEARER_DAYS = 1;

/** What was heard where only the highest severity was noted, as older versions did. */
export function heardUpTo(severity: Severity): Heard {
  return `${FORM_SEVERITY};${severityRank(severity)}`;
}

/**
 * What there is to hear now. Days that pass change nothing in it but the step: soon (0), today, or on any of its days (1), past
 * (2).
 */
export function heardOf(
  reasons: readonly Reason[],
  { newSecretAt, firstSeen }: Pick<CredentialState, 'newSecretAt' | 'firstSeen'>,
  { today }: Here,
): Heard {
  // One that was there when the entry was first seen is no newer than what was told since.
  const secret = newSecretAt !== null && newSecretAt > firstSeen ? newSecretAt : 0;
  const told = reasons.filter(({ severity }) => severity !== 'none');
  const parts = told.map((reason) => {
    const days = actDaysOf(reason);
    const day = (days && firstDay(days)) ?? '';
    const step = day === '' || today < day ? 0 : today <= (days?.to ?? day) ? 1 : 2;
    return `${subjectOf(reason)}:${severityRank(reason.severity)}:${day}:${step}`;
  });
  const heard = `${FORM};${secret};${parts.join(',')}`;
  return heard.length <= LONGEST ? heard : heard.slice(0, heard.lastIndexOf(',', LONGEST));
}

/** False for what other versions may have kept in its place. */
export function isHeard(text: string): text is Heard {
  return read(text) !== null;
}

/**
 * True when `now` says something that was not heard yet: a new reason, a higher severity, a day that comes nearer by more than
 * a day, a newer secret. With `steps` also that something is due today, or past: reminders tell each once. What cannot be read
 * was not heard.
 */
export function isNews(heard: Heard, now: Heard, { steps = false } = {}): boolean {
  const [before, after] = [read(heard), read(now)];
  if (!after || after.reasons.size === 0) return false;
  if (!before) return isAbove(heard, after);
  if (after.secret > before.secret) return true;
  return [...after.reasons].some(([subject, told]) => {
    const known =
      before.reasons.get(subject) ?? (subject === 'due-soon' ? before.reasons.get('older-than-limit') : undefined);
    if (!known || told.severity > known.severity) return true;
    if (told.day !== '' && known.day !== '' && addDays(told.day, NEARER_DAYS) < known.day) return true;
    return steps && told.step > known.step;
  });
}

function isAbove(heard: Heard, { reasons }: Told): boolean {
  const [form, known] = heard.split(';');
  return form !== String(FORM_SEVERITY) || [...reasons.values()].some(({ severity }) => severity > Number(known));
}

/** Whether it is due or may be due is one matter: only how exactly the day is known tells them apart. What was overdue was due. */
function subjectOf(reason: Reason): string {
  if (reason.code === 'kind-ending') return `kind-ending ${reason.on}`;
  if (reason.code === 'word-refuted') return `word-refuted ${reason.word}`;
  return reason.code === 'around-limit' ? 'due-soon' : reason.code;
}

function read(heard: Heard): Told | null {
  const [form, secret, parts = ''] = heard.split(';');
  if (form !== String(FORM) || !Number.isFinite(Number(secret))) return null;
  const reasons = parts.split(',').flatMap((part) => {
    const [subject, severity, day = '', step] = part.split(':');
    return subject ? [[subject, { severity: Number(severity), day, step: Number(step) }] as const] : [];
  });
  return { secret: Number(secret), reasons: new Map(reasons) };
}
