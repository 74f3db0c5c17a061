import { t } from '../../../browser/i18n.ts';
import { kindById } from '../../../catalogue/index.ts';
import { isKeyPage } from '../../../catalogue/key-page.ts';
import type { CalendarDay } from '../../../core/time/calendar-day.ts';
import type { CredentialView } from '../../../protocol/messages.ts';
import type { PopupRow } from '../../../protocol/popup.ts';
import { barOf } from '../../../texts/age-bar.ts';
import { accountNameOf, credentialName } from '../../../texts/grouping.ts';
import { factText, instantText, levelName, rowFact } from '../../../texts/index.ts';
import { kindName } from '../../../texts/kind-name.ts';
import { rowActionOf } from '../../../texts/row-action.ts';

/** The line of a key, written out. */
export function rowOf(view: CredentialView, today: CalendarDay): PopupRow {
  const { key, verdict, snoozedUntil } = view;
  const name = credentialName(view);
  const kind = kindById(view.kind);
  const action = kind && rowActionOf(view, kind, today);
  const labelId = snoozedUntil === null ? action?.labelId : 'do_unhide';
  return {
    ...{ key, name, account: accountNameOf(view), kind: kindName(view.kind) },
    ...{ level: verdict.level, severity: verdict.severity, presence: view.presence.state, isOver: verdict.isOver },
    fact: snoozedUntil === null ? rowFact(verdict, today) : t('row_hidden', instantText(snoozedUntil)),
    tooltip: tooltip(view, name),
    bar: barOf(view, today),
    label: labelId === undefined ? null : t(labelId),
    opens: action?.opens ?? null,
    url: isKeyPage(view.url) ? view.url : null,
    snoozedUntil,
  };
}

/** Name and level in full, and the fact with its days and what it rests on. */
function tooltip({ verdict }: CredentialView, name: string): string {
  return verdict.isOver
    ? `${name}\n${levelName(verdict.level)}`
    : `${name}\n${levelName(verdict.level)} · ${factText(verdict)}`;
}
