import { plural, t } from '../../../browser/i18n.ts';
import { kindById } from '../../../catalogue/index.ts';
import type { CalendarItem } from '../../../core/export/ics.ts';
import type { ActBy } from '../../../core/verdict/act-by.ts';
import type { CredentialView } from '../../../protocol/messages.ts';
import { calendarText } from '../../../texts/date.ts';
import { accountNameOf, credentialName } from '../../../texts/grouping.ts';
import { dayText, reasonText } from '../../../texts/index.ts';
import { kindName } from '../../../texts/kind-name.ts';
import { providerName } from '../../../texts/provider.ts';

/** More names than that make an entry that nobody reads. */
const MOST_NAMES = 50;

/** The end of a kind, once for all the keys that it concerns. */
export function kindItems(credentials: readonly CredentialView[]): CalendarItem[] {
  const ends = new Map<string, { readonly date: ActBy; readonly views: CredentialView[] }>();
  for (const view of credentials) {
    for (const date of view.verdict.dates.filter(({ what }) => what === 'kind-end')) {
      const uid = `${view.kind} kind-end ${date.on}`;
      const end = ends.get(uid);
      if (end) end.views.push(view);
      else ends.set(uid, { date, views: [view] });
    }
  }
  return [...ends].flatMap(([uid, { date, views }]) => kindItem(uid, date, views) ?? []);
}

function kindItem(uid: string, { day, on }: ActBy, views: readonly CredentialView[]): CalendarItem | null {
  const kind = kindById(views[0]?.kind ?? '');
  const reason = views[0]?.verdict.reasons.find((one) => one.code === 'kind-ending' && one.on === on);
  if (!kind || on === null) return null;
  const names = views.slice(0, MOST_NAMES).map((view) => `${credentialName(view)} (${accountNameOf(view)})`);
  const more = views.length > MOST_NAMES ? [plural('ics_more', views.length - MOST_NAMES)] : [];
  const source = kind.lifecycle.find((event) => event.on === on)?.source;
  const said = reason ? reasonText(reason, kind) : '';
  return {
    uid,
    day,
    title: plural('ics_kind_end', views.length, kindName(kind.id), providerName(kind), calendarText(on)),
    text: [said, ...names, ...more, source ? t('ics_checked', dayText(source.checkedOn)) : '']
      .filter(Boolean)
      .join('\n'),
    url: source?.url ?? null,
  };
}
