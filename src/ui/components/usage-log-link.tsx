import { t } from '../../browser/i18n.ts';
import { usageLogAddress } from '../../catalogue/usage-log-address.ts';
import type { Kind } from '../../core/lifecycle.ts';
import type { CredentialView } from '../../protocol/messages.ts';
import { calendarText } from '../../texts/date.ts';
import { placeText, usageLogFor } from '../../texts/step.ts';

interface Props {
  /** Steps of the advice; the first that is about a log counts. */
  readonly ids: readonly string[];
  readonly kind: Kind;
  readonly view: CredentialView;
}

/** Leads to the log that a step names, where its address is known. */
export function UsageLogLink({ ids, kind, view }: Props) {
  const log = ids.map((id) => usageLogFor(id, kind)).find((one) => one !== null);
  const address = log ? usageLogAddress(log, view) : null;
  if (!log || address === null) return null;
  return (
    <p data-part="usage-log">
      <a href={address} target="_blank" rel="noreferrer noopener">
        {t('open_usage_log', placeText(log))}
      </a>{' '}
      <small>{t('ui_checked', calendarText(log.source.checkedOn))}</small>
    </p>
  );
}
