import { plural, t } from '../browser/i18n.ts';
import { countedAs, countOf } from '../core/verdict/count.ts';
import type { Verdict } from '../core/verdict/index.ts';
import type { Level } from '../core/verdict/level.ts';

type Views = readonly { readonly verdict: Verdict }[];

/** What those that need action are counted as, in the order of the list; whatever is in none of them is to be checked. */
const GROUPS: readonly { readonly id: string; readonly levels: readonly Level[] }[] = [
  { id: 'count_ended', levels: ['stopped', 'expired'] },
  { id: 'count_expiring', levels: ['expiring', 'idle'] },
  { id: 'count_to_finish', levels: ['old-key-ends'] },
  { id: 'count_ending', levels: ['ending'] },
  { id: 'count_unused', levels: ['unused'] },
  { id: 'count_overdue', levels: ['overdue'] },
  { id: 'count_due_soon', levels: ['due-soon'] },
];
const TO_CHECK = 'count_to_check';

/** How many need action, by what is the matter: they add up to what the badge counts. */
export function actionCounts(views: Views): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { verdict } of views) {
    if (!verdict.needsAction) continue;
    const id = GROUPS.find(({ levels }) => levels.includes(verdict.level))?.id ?? TO_CHECK;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** "2 overdue · 1 to finish · 5 ages unknown". Where nothing is the matter: "12 keys · nothing to do now". */
export function headlineText(views: Views): string {
  if (views.length === 0) return t('ui_summary_empty');
  const counts = actionCounts(views);
  const { unknown, unseen, standings } = countOf(views);
  const looks = views.filter(isOtherQuestion).length;
  const parts = [
    ...[...GROUPS.map(({ id }) => id), TO_CHECK].map((id) => part(id, counts.get(id) ?? 0)),
    part('count_unknown', unknown),
    part('count_unseen', unseen),
    part('count_to_look_at', looks),
    part('count_snoozed', standings.snoozed),
  ].flat();
  const isCalm = counts.size === 0 && standings.question === 0;
  const calm = [plural('ui_summary_keys', views.length), t('ui_summary_calm')];
  return (isCalm ? [...calm, ...parts] : parts).join(' · ');
}

function isOtherQuestion({ verdict }: Views[number]): boolean {
  const { standing, isUnknown, isUnseen } = countedAs(verdict);
  return standing === 'question' && !isUnknown && !isUnseen;
}

const part = (id: string, count: number): string[] => (count === 0 ? [] : [plural(id, count)]);
