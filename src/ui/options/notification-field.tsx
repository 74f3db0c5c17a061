import { useState } from 'preact/hooks';
import browser from '../../browser/browser.ts';
import { t } from '../../browser/i18n.ts';
import type { PolicyOrigin } from '../../core/policy.ts';

interface Props {
  readonly origin: PolicyOrigin;
  readonly inForce: boolean;
  readonly wanted: boolean;
  readonly onWanted: (wanted: boolean) => void;
}

/** Reminders. Browsers ask the user for the permission at this very click, never before. */
export function NotificationField({ origin, inForce, wanted, onWanted }: Props) {
  const [refused, setRefused] = useState(false);
  const managed = origin === 'managed';
  const change = async (on: boolean) => {
    setRefused(false);
    if (!on) return onWanted(false);
    const granted = await browser.permissions.request({ permissions: ['notifications'] }).catch(() => false);
    setRefused(!granted);
    onWanted(granted);
  };
  return (
    <fieldset disabled={managed && !inForce} data-origin={origin}>
      <legend>{t('settings_notifications')}</legend>
      <label class="choice">
        <input
          type="checkbox"
          data-part="notifications"
          checked={managed ? inForce : wanted}
          onChange={(event) => {
            const on = event.currentTarget.checked;
            event.currentTarget.checked = managed ? inForce : wanted;
            void change(on);
          }}
        />
        {t('settings_notifications_field')}
      </label>
      <p class="hint">{t('settings_notifications_why')}</p>
      {managed && <p class="hint managed">{t('settings_managed')}</p>}
      {refused && (
        <p class="problem" role="alert">
          {t('settings_notifications_refused')}
        </p>
      )}
    </fieldset>
  );
}
