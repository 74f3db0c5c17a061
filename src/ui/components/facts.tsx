import { type ComponentChildren, Fragment } from 'preact';
import { t } from '../../browser/i18n.ts';
import { daysOf } from '../../core/verdict/day-span.ts';
import type { Verdict } from '../../core/verdict/index.ts';
import type { CredentialView } from '../../protocol/messages.ts';
import { todayHere, zoneHere } from '../../texts/date.ts';
import { ageText, daysText, evidenceText, instantText, peopleAgeText } from '../../texts/index.ts';
import { shownId } from '../../texts/shown-id.ts';

/** What is known of a credential, each with where it comes from. What is not known is not listed, but for the birth. */
export function Facts({ view }: { readonly view: CredentialView }) {
  const { expires, lastUsed, overlap, snoozedUntil, lastLook, verdict } = view;
  const days = (when: Parameters<typeof daysOf>[0], day: Parameters<typeof daysOf>[1]) =>
    daysText(daysOf(when, day, zoneHere()));
  const orNever = (when: 'never' | Parameters<typeof daysOf>[0], day: Parameters<typeof daysOf>[1]) =>
    when === 'never' ? t('ui_never') : days(when, day);
  const due = verdict.dates.find(({ what }) => what === 'due')?.days;
  const entries: readonly (readonly [string, ComponentChildren])[] = [
    [t('ui_fact_made'), daysText(verdict.made)],
    [t('ui_fact_age'), ageFact(verdict.age)],
    [t('ui_fact_evidence'), evidenceText(verdict.age)],
    [t('ui_fact_due'), due && daysText(due)],
    [t('ui_fact_expires'), expires && orNever(expires.when, expires.day)],
    [t('ui_fact_last_used'), lastUsed && orNever(lastUsed.when, lastUsed.day ?? null)],
    [t('ui_fact_old_secret'), overlap && days(overlap.until, overlap.day)],
    [t('ui_fact_snoozed'), snoozedUntil !== null && instantText(snoozedUntil)],
    [t('ui_fact_last_seen'), lastLook !== null && instantText(lastLook)],
    [t('ui_fact_owner'), view.owner && <bdi>{view.owner}</bdi>],
    [t('ui_fact_id'), view.id === 'only' ? null : <bdi class="id">{shownId(view.id)}</bdi>],
    [t('ui_fact_note'), view.note && <bdi class="note">{view.note}</bdi>],
  ];
  return (
    <dl class="facts" data-part="facts">
      {entries
        .filter(([, value]) => value)
        .map(([label, value]) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
    </dl>
  );
}

/** In the units in which people tell it, and in days. */
function ageFact(age: Verdict['age']): string {
  const [days, people] = [ageText(age), peopleAgeText(age, todayHere())];
  return people === '' || people === days ? days : t('age_with_days', people, days);
}
