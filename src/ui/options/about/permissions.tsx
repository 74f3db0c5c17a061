import { useEffect, useState } from 'preact/hooks';
import browser from '../../../browser/browser.ts';
import { t } from '../../../browser/i18n.ts';

/** What the manifest asks for, as it stands there; and whether what is optional was allowed. */
export function Permissions() {
  const { permissions = [], host_permissions: hosts = [] } = browser.runtime.getManifest();
  const [remind, setRemind] = useState(false);
  const [allowed, setAllowed] = useState<readonly string[]>([]);
  useEffect(() => {
    void browser.permissions
      .getAll()
      .then(({ permissions: given = [], origins = [] }) => {
        setRemind(given.includes('notifications'));
        setAllowed(origins.filter((origin) => !hosts.includes(origin)));
      })
      .catch(() => undefined);
  }, []);
  return (
    <section class="card" data-part="permissions">
      <h2>{t('about_permissions')}</h2>
      <p>{t('about_permissions_text')}</p>
      <ul>
        <li>{t('about_hosts', namesOf(hosts))}</li>
        {allowed.length > 0 && <li data-part="allowed">{t('about_allowed', namesOf(allowed))}</li>}
        {permissions.map((name) => (
          <li key={name}>{t(`about_permission_${name}`)}</li>
        ))}
        <li>{t(remind ? 'about_notifications_on' : 'about_notifications_off')}</li>
      </ul>
    </section>
  );
}

const namesOf = (patterns: readonly string[]): string =>
  patterns.map((pattern) => pattern.replace(/^https:\/\/|\/\*$/g, '')).join(', ');
