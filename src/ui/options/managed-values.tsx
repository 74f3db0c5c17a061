import { providerById } from '../../catalogue/index.ts';
import { t } from '../../platform/i18n.ts';
import type { Settings } from '../../platform/messages.ts';
import { Icon } from '../components/icon.tsx';

/** What an administrator has set beyond limits and reminders, and which of the set values could not be used. */
export function ManagedValues({ settings }: { readonly settings: Settings }) {
  const { policy, origins, refused } = settings;
  const off = policy.providersOff.map((id) => providerById(id)?.name ?? id).join(', ');
  return (
    <>
      {Object.values(origins).includes('managed') && (
        <div class="notice" data-severity="info" data-part="managed">
          <Icon name="lock" />
          <div>
            <p>{t('settings_some_managed')}</p>
            {policy.contact !== null && (
              <p>
                {t('settings_contact')} <bdi>{policy.contact}</bdi>
              </p>
            )}
            {off !== '' && <p>{t('settings_providers_off', off)}</p>}
          </div>
        </div>
      )}
      {refused.length > 0 && (
        <div class="notice" data-part="refused">
          <Icon name="alert" />
          <div>
            <p>{t('settings_refused')}</p>
            <ul>
              {refused.map(({ field, why }) => (
                <li key={field}>
                  <code>{field}</code>: {t(why)}
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
    </>
  );
}
