import { useEffect, useState } from 'preact/hooks';
import browser from '../../../platform/browser.ts';
import { t } from '../../../platform/i18n.ts';

/** What the manifest asks for, as it stands there; and whether what is optional was allowed. */
export function Permissions() {
  const { permissions = [], host_permissions: hosts = [] } = browser.runtime.getManifest();
  const [remind, setRemind] = useState(false);
  useEffect(() => {
    void browser.permissions
      .contains({ permissions: ['notifications'] })
      .then(setRemind)
      .catch(() => undefined);
  }, []);
  return (
    <section class="card" data-part="permissions">
      <h2>{t('about_permissions')}</h2>
      <p>{t('about_permissions_text')}</p>
      <ul>
        <li>{t('about_hosts', hosts.map((host) => host.replace(/^https:\/\/|\/\*$/g, '')).join(', '))}</li>
        {permissions.map((name) => (
          <li key={name}>{t(`about_permission_${name}`)}</li>
        ))}
        <li>{t(remind ? 'about_notifications_on' : 'about_notifications_off')}</li>
      </ul>
    </section>
  );
}
