import { useEffect, useState } from 'preact/hooks';
import { ENTRANCES } from '../../catalogue/entrances.ts';
import { kindById } from '../../catalogue/index.ts';
import type { KindId } from '../../core/credential.ts';
import { hereAt } from '../../core/verdict/here.ts';
import { stopOf } from '../../core/verdict/kind-reasons.ts';
import { kindName, t } from '../../platform/i18n.ts';
import { zoneHere } from '../../platform/phrases/date.ts';
import { type Failure, failureText } from './failure.ts';
import { Icon } from './icon.tsx';

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
      <p>{failureText(failure)}</p>
      <button type="button" class="primary" data-action="retry" onClick={retry}>
        {t('ui_retry')}
      </button>
    </div>
  );
}

/** No credential yet: how the first one comes. */
export function Empty() {
  return (
    <div class="state" data-part="empty">
      <h2>{t('ui_empty_title')}</h2>
      <p>{t('ui_empty_text')}</p>
      <ul class="links">
        {ENTRANCES.filter(({ kind }) => works(kind)).map(({ kind, url }) => (
          <li key={kind}>
            <a href={url} target="_blank" rel="noreferrer noopener">
              {kindName(kind)}
            </a>
          </li>
        ))}
      </ul>
      <p class="hint">{t('ui_empty_privacy')}</p>
    </div>
  );
}

/** A page of keys that have stopped working is no place to begin. */
function works(id: KindId): boolean {
  const kind = kindById(id);
  return kind !== null && stopOf(kind, hereAt(Date.now(), zoneHere())) === undefined;
}
