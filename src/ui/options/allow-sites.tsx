import { useState } from 'preact/hooks';
import browser from '../../browser/browser.ts';
import { t } from '../../browser/i18n.ts';
import { originPattern } from '../../browser/origin-pattern.ts';

interface Props {
  /** Origins that Keyturn has not been let into. */
  readonly origins: readonly string[];
  readonly allowed: () => unknown;
}

/** Sites that a person may let Keyturn into at one press: the browser asks once for all of them. */
export function AllowSites({ origins, allowed }: Props) {
  const [isRefused, setRefused] = useState(false);
  if (origins.length === 0) return null;
  // The request is the first thing that the press does: a browser grants nothing later.
  const allow = () =>
    browser.permissions.request({ origins: origins.map((origin) => originPattern(origin, browser)) }).then(
      (isGranted) => {
        setRefused(!isGranted);
        if (isGranted) allowed();
      },
      () => setRefused(true),
    );
  return (
    <>
      <button type="button" data-action="allow-sites" onClick={() => void allow()}>
        {t('sites_allow', origins.map((origin) => new URL(origin).host).join(', '))}
      </button>
      {isRefused && (
        <p class="problem" role="alert">
          {t('here_refused')}
        </p>
      )}
    </>
  );
}
