import { t } from '../../../browser/i18n.ts';

const PAPERS = {
  'PRIVACY.txt': 'about_privacy',
  'SECURITY.txt': 'about_security',
  LICENSE: 'about_license',
  'LICENSES-OF-PACKAGES.txt': 'about_licenses',
};

/** What is in the package to be read, and the way to tell of a problem. */
export function Papers() {
  return (
    <section class="card" data-part="papers">
      <h2>{t('about_papers')}</h2>
      <p>{t('about_report')}</p>
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
