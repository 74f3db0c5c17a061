import { kindById } from '../../catalogue/index.ts';
import { adviceFor } from '../../core/advice.ts';
import type { CredentialKey } from '../../core/credential.ts';
import type { Kind, Link } from '../../core/lifecycle.ts';
import type { Level, Reason } from '../../core/reason.ts';
import type { Severity } from '../../core/record/parts.ts';
import { type Verdict, worstFirst } from '../../core/verdict.ts';
import { kindName, t } from '../../platform/i18n.ts';
import type { CredentialView, PageView } from '../../platform/messages.ts';
import {
  ageShort,
  ageText,
  bannerText,
  dueText,
  evidenceText,
  levelName,
  reasonText,
} from '../../platform/phrases/index.ts';
import type { IconName } from './dom.ts';

/** What the card says and offers: of all credentials that need a person, or of one that was asked about. */
export interface Saying {
  readonly severity: Severity;
  readonly level: Level;
  readonly title: string;
  readonly body: readonly string[];
  readonly contact: string | null;
  /** The credential that the forms and the advice are about. */
  readonly about: CredentialView;
  readonly kind: Kind | null;
  /** What snoozing and dismissing hold for. */
  readonly keys: readonly CredentialKey[];
  readonly migrate: Link | null;
  readonly read: Link | null;
  readonly first: 'how' | 'migrate' | 'set-date' | 'exact-ages';
  readonly asksDate: boolean;
  readonly isOne: boolean;
}

/** What the banner says; null when there is nothing to do, or the user has asked for quiet. */
export function bannerOf({ credentials, contact }: PageView): Saying | null {
  const concerned = credentials.filter(isToBeSaid).toSorted(worstFirst);
  const [worst] = concerned;
  if (!worst) return null;
  const { title, body } = textOf(concerned);
  // Asked for one date at a time: that of the worst, or else of the first whose age nobody knows.
  const about = worst.verdict.needsAction ? worst : (concerned.find(hasNoAge) ?? worst);
  const saying = sayingOf(about, contact);
  // Many dates are found in the account's own log sooner than by heart.
  const first = saying.first === 'set-date' && concerned.length > 1 ? 'exact-ages' : saying.first;
  return { ...saying, first, title, body: [body], keys: concerned.map(({ key }) => key), isOne: false };
}

/**
 * Where nothing is pressing, an unknown age is asked for, also beside a notice about the kind. Of one credential both are
 * told: the question as the title, the notice below it.
 */
function textOf(views: readonly CredentialView[]): { title: string; body: string } {
  const told = bannerText(views);
  if (views.some(({ verdict }) => verdict.needsAction)) return told;
  const asked = bannerText(views.map((view) => ({ ...view, verdict: questionFirst(view.verdict) })));
  return views.length === 1 ? { title: asked.title, body: told.body } : asked;
}

function questionFirst(verdict: Verdict): Verdict {
  const isQuestion = ({ code }: Reason) => code === 'age-unknown';
  const reasons = [...verdict.reasons.filter(isQuestion), ...verdict.reasons.filter((reason) => !isQuestion(reason))];
  return { ...verdict, reasons };
}

/** What the card says of one credential. */
export function detailOf(view: CredentialView, contact: string | null): Saying {
  const kind = kindById(view.kind);
  const { age, due, reasons, level } = view.verdict;
  const known = `${ageText(age)} · ${evidenceText(age.evidence, age.max !== null)}`;
  const why = kind ? reasons.map((reason) => reasonText(reason, kind)) : [];
  const body = [kindName(view.kind), known, ...(due && level === 'ok' ? [dueText(due, Date.now())] : []), ...why];
  return { ...sayingOf(view, contact), title: nameOf(view), body, keys: [view.key], isOne: true };
}

function sayingOf(view: CredentialView, contact: string | null): Omit<Saying, 'title' | 'body' | 'keys' | 'isOne'> {
  const { verdict } = view;
  const kind = kindById(view.kind);
  const links = kind ? adviceFor(view, kind, verdict).links : [];
  const isLeaving = verdict.level === 'stopped' || verdict.level === 'ending';
  const migrate = (isLeaving && links.find(({ purpose }) => purpose === 'migration')) || null;
  const asksDate = hasNoAge(view);
  return {
    severity: verdict.severity,
    level: verdict.level,
    contact,
    about: view,
    kind,
    migrate,
    read: links.find((link) => link !== migrate && link.purpose !== 'migration') ?? null,
    first: asksDate && !verdict.needsAction ? 'set-date' : migrate && verdict.level === 'ending' ? 'migrate' : 'how',
    asksDate: asksDate || verdict.reasons.some(({ code }) => code === 'around-limit'),
  };
}

function isToBeSaid({ verdict, isDismissed, presence }: CredentialView): boolean {
  if (isDismissed || verdict.snoozed || presence !== 'present') return false;
  return verdict.needsAction || verdict.reasons.some(({ code }) => code === 'age-unknown');
}

const hasNoAge = ({ verdict }: CredentialView): boolean => verdict.reasons.some(({ code }) => code === 'age-unknown');

export function nameOf({ name, kind }: CredentialView): string {
  return name ?? kindName(kind);
}

/** Everything that a chip stands for, in words: what it shows, as it shows it, and what that means. */
export function chipLabel(view: CredentialView): string {
  const { age, level } = view.verdict;
  return t(
    'page_chip_label',
    nameOf(view),
    levelName(level),
    ageShort(age),
    ageText(age),
    evidenceText(age.evidence, age.max !== null),
  );
}

export function iconOf({ level, severity }: { readonly level: Level; readonly severity: Severity }): IconName {
  if (level === 'ok') return 'check';
  if (level === 'unknown') return 'question';
  return severity === 'critical' ? 'stop' : severity === 'warning' ? 'alert' : 'info';
}
