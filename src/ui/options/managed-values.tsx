import { t } from '../../browser/i18n.ts';
import type { Settings } from '../../protocol/messages.ts';
import { Icon } from '../components/icon.tsx';
import { AllowSites } from './allow-sites.tsx';
import { switchedOff } from './off-names.ts';

interface Props {
  readonly settings: Settings;
  readonly reload: () => unknown;
}

/** What an administrator has set beyond limits and reminders, and which of the set values could not be used. */
export function ManagedValues({ settings, reload }: Props) {
  const { policy, origins, refused, unused, shipped } = settings;
  const off = switchedOff(policy).join(', ');
  const { allBut } = policy.off;
  const closed = shipped.flatMap(({ origin, isLetIn }) => (isLetIn ? [] : origin));
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
            {off !== '' && <p data-part="switched-off">{t('settings_providers_off', off)}</p>}
            {allBut && <p data-part="sites-on">{t('settings_sites_on', allBut.join(', ') || '–')}</p>}
            {shipped.length > 0 && (
              <p data-part="shipped">{t('settings_shipped', shipped.map(({ name }) => name).join(', '))}</p>
            )}
            <AllowSites origins={[...new Set(closed)]} allowed={reload} />
          </div>
        </div>
      )}
      {unused.length > 0 && (
        <div class="notice" data-severity="info" data-part="unused">
          <Icon name="lock" />
          <p>{t('settings_unused', unused.map((pattern) => new URL(pattern.slice(0, -1)).host).join(', '))}</p>
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
