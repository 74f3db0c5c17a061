import browser from '../../../browser/browser.ts';
import { t } from '../../../browser/i18n.ts';

const PAPERS = {
  'PRIVACY.txt': 'about_privacy',
  'SECURITY.txt': 'about_security',
  LICENSE: 'about_license',
  'LICENSES-OF-PACKAGES.txt': 'about_licenses',
};

/** What is in the package to be read, and the way to tell of a problem. */
export function Papers() {
  // Whoever packages Keyturn names it there; without one, the place that it came from is all that is known.
  const address = browser.runtime.getManifest().homepage_url;
  return (
    <section class="card" data-part="papers">
      <h2>{t('about_papers')}</h2>
      {address ? (
        <p>
          {t('about_report_at')}{' '}
          <a href={address} target="_blank" rel="noreferrer noopener">
            {address}
          </a>
        </p>
      ) : (
        <p>{t('about_report')}</p>
      )}
      <p>{t('about_report_page', t('tab_report'))}</p>
      <ul>
        {Object.entries(PAPERS).map(([file, name]) => (
          <li key={file}>
            <a href={file} target="_blank" rel="noopener">
              {t(name)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
