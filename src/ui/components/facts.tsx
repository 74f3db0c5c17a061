import { type ComponentChildren, Fragment } from 'preact';
import type { Interval } from '../../core/time/interval.ts';
import { t } from '../../platform/i18n.ts';
import type { CredentialView } from '../../platform/messages.ts';
import { dateText, evidenceText } from '../../platform/phrases/index.ts';
import { instantly } from './day.ts';

/** What is known of a credential, each with where it comes from. What is not known is not listed, but for the birth. */
export function Facts({ view }: { readonly view: CredentialView }) {
  const { birth, overlap, snooze } = view;
  const entries: readonly (readonly [string, ComponentChildren])[] = [
    [t('ui_fact_made'), dateText(birth)],
    [t('ui_fact_evidence'), evidenceText(birth.evidence, birth.earliest !== null)],
    [t('ui_fact_expires'), when(view.expires)],
    [t('ui_fact_last_used'), when(view.lastUsed)],
    [t('ui_fact_old_secret'), overlap && dateText(overlap.until)],
    [t('ui_fact_snoozed'), snooze && view.verdict.snoozed && dateText(instantly(snooze.until))],
    [t('ui_fact_last_seen'), dateText(instantly(view.lastSeen))],
    [t('ui_fact_id'), view.id === 'only' ? null : <bdi class="id">{view.id}</bdi>],
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

function when(value: Interval | 'never' | null): string | null {
  if (value === null) return null;
  return value === 'never' ? t('ui_never') : dateText(value);
}
