import { kindById } from '../../catalogue/index.ts';
import type { Link } from '../../core/lifecycle.ts';
import type { Severity } from '../../core/record/parts.ts';
import type { CalendarDay } from '../../core/time/calendar-day.ts';
import { caseOf } from '../../core/verdict/case.ts';
import type { Level } from '../../core/verdict/level.ts';
import { linksFor } from '../../core/verdict/links.ts';
import { mostUrgentFirst } from '../../core/verdict/order.ts';
import type { ReasonCode } from '../../core/verdict/reason.ts';
import { kindName, t } from '../../platform/i18n.ts';
import type { CredentialOnPage, PageView } from '../../platform/messages.ts';
import {
  actByText,
  ageText,
  bannerText,
  evidenceText,
  factShort,
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
  /** The credential that is led to. */
  readonly about: CredentialOnPage;
  /** How many credentials it speaks of. */
  readonly count: number;
  /** What there is to do in Keyturn's own window. */
  readonly opens: 'rotate' | 'deactivate' | 'more' | 'find-age' | 'exact-ages';
  /** The provider's own page that helps most, if there is one. */
  readonly documentation: readonly ['migrate' | 'read', Link] | null;
  readonly isOne: boolean;
}

/** What the banner says; null when there is nothing to do, or the user has asked for quiet. */
export function bannerOf({ credentials, contact, today }: PageView): Saying | null {
  const concerned = credentials.filter(isToBeSaid).toSorted(mostUrgentFirst);
  const [first] = concerned;
  if (!first) return null;
  const { title, body } = bannerText(concerned);
  const saying = sayingOf(first, contact, today);
  // Many dates are found in the account's own log sooner than by heart.
  const opens = saying.opens === 'find-age' && concerned.length > 1 ? 'exact-ages' : saying.opens;
  // Of one credential the notice about its kind is told, too.
  const notice = concerned.length === 1 ? noticeOf(first) : '';
  return { ...saying, opens, title, body: [body, notice], count: concerned.length, isOne: false };
}

function noticeOf({ kind: id, verdict }: CredentialOnPage): string {
  const kind = kindById(id);
  const notice = verdict.reasons.slice(1).find(({ code }) => code === 'kind-ending');
  return kind && notice ? reasonText(notice, kind) : '';
}

/** What the card says of one credential. */
export function detailOf(view: CredentialOnPage, { contact, today }: PageView): Saying {
  const kind = kindById(view.kind);
  const { age, reasons } = view.verdict;
  const known = `${ageText(age)} · ${evidenceText(age)}`;
  const why = kind ? reasons.map((reason) => reasonText(reason, kind)) : [];
  const body = [kindName(view.kind), known, reasons.length === 0 ? actByText(view.verdict) : '', ...why];
  return { ...sayingOf(view, contact, today), title: nameOf(view), body, count: 1, isOne: true };
}

function sayingOf(
  view: CredentialOnPage,
  contact: string | null,
  today: CalendarDay,
): Omit<Saying, 'title' | 'body' | 'count' | 'isOne'> {
  const { verdict } = view;
  const { level, severity } = verdict;
  const kind = kindById(view.kind);
  const links = kind ? linksFor(kind, caseOf(verdict, kind, today)) : [];
  const isLeaving = level === 'stopped' || level === 'ending';
  const migrate = isLeaving ? links.find(({ purpose }) => purpose === 'migration') : undefined;
  const read = links.find(({ purpose }) => purpose !== 'migration');
  const opens = { unknown: 'find-age', stopped: 'deactivate', ok: 'more' } as const;
  return {
    ...{ severity, level, contact, about: view },
    opens: opens[level as keyof typeof opens] ?? 'rotate',
    documentation: migrate ? ['migrate', migrate] : read ? ['read', read] : null,
  };
}

/** What a person is asked about, even where nothing is pressing. */
const ASKED: readonly ReasonCode[] = ['age-unknown', 'unseen', 'word-refuted'];

function isToBeSaid({ verdict, isDismissed }: CredentialOnPage): boolean {
  if (isDismissed || verdict.snoozed || verdict.isOver) return false;
  return (
    verdict.needsAction || verdict.reasons.some(({ code, severity }) => severity !== 'none' && ASKED.includes(code))
  );
}

export function nameOf({ name, kind }: CredentialOnPage): string {
  return name ?? kindName(kind);
}

/** Everything that a chip stands for, in words: what it shows, as it shows it, and what that means. */
export function chipLabel(view: CredentialOnPage): string {
  const { verdict } = view;
  const shown = [levelName(verdict.level), factShort(verdict)].filter(Boolean).join(' ');
  return t('page_chip_label', nameOf(view), shown, ageText(verdict.age), evidenceText(verdict.age));
}

export function iconOf({ level, severity }: { readonly level: Level; readonly severity: Severity }): IconName {
  if (level === 'ok') return 'check';
  if (level === 'unknown') return 'question';
  return severity === 'critical' ? 'stop' : severity === 'warning' ? 'alert' : 'info';
}
