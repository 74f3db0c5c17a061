import { useEffect, useState } from 'preact/hooks';
import { t } from '../../browser/i18n.ts';
import type { FirstPage } from '../../protocol/popup.ts';
import { type Failure, failureText } from './failure.ts';
import { Icon } from './icon.tsx';
import { isReported, ReportLink } from './report-link.tsx';

/** A shorter wait passes unseen: a word that flashes up disturbs more than it tells. */
const UNSEEN_MS = 150;

export function Loading() {
  const [visible, setVisible] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setVisible(true), UNSEEN_MS);
    return () => clearTimeout(timer);
  }, []);
  return visible ? (
    <p class="state" data-part="loading" role="status">
      {t('ui_loading')}
    </p>
  ) : null;
}

export function ErrorState({ failure, retry }: { readonly failure: Failure; readonly retry: () => void }) {
  return (
    <div class="state" data-part="error" role="alert">
      <Icon name="stop" />
      <h2>{t('ui_error_title')}</h2>
      <p>
        {failureText(failure)} {isReported(failure) && <ReportLink />}
      </p>
      <button type="button" class="primary" data-action="retry" onClick={retry}>
        {t('ui_retry')}
      </button>
    </div>
  );
}

/** No credential yet: how the first one comes. */
export function Empty({ pages }: { readonly pages: readonly FirstPage[] }) {
  return (
    <div class="state" data-part="empty">
      <h2>{t('ui_empty_title')}</h2>
      <p>{t('ui_empty_text')}</p>
      <ul class="links">
        {pages.map(({ name, url }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noreferrer noopener">
              {name}
            </a>
          </li>
        ))}
      </ul>
      <p class="hint">{t('ui_empty_privacy')}</p>
    </div>
  );
}
