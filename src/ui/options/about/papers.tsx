import browser from '../../../browser/browser.ts';
import { t } from '../../../browser/i18n.ts';

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
        <li>
          <a href="LICENSE" target="_blank" rel="noopener">
            {t('about_license')}
          </a>
        </li>
        <li>
          <a href="LICENSES-OF-PACKAGES.txt" target="_blank" rel="noopener">
            {t('about_licenses')}
          </a>
        </li>
      </ul>
    </section>
  );
}
