import { useState } from 'preact/hooks';
import browser from '../../browser/browser.ts';
import { t } from '../../browser/i18n.ts';
import { originPattern } from '../../browser/origin-pattern.ts';
import { askFromWindow } from '../../protocol/ask.window.ts';
import type { PageHere } from '../../protocol/messages.ts';
import { type Failure, failureText } from '../components/failure.ts';

interface Props {
  readonly here: Extract<PageHere, { what: 'page' }>;
  readonly tabId: number;
  readonly refresh: () => Promise<void>;
}

/** Two ways for a person to have the page read: once, or always on that site, which the browser asks about at this very click. */
export function LetIn({ here: { origin, access, seen }, tabId, refresh }: Props) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isRefused, setRefused] = useState(false);
  const pattern = originPattern(origin, browser);
  const { host } = new URL(pattern.slice(0, -1));
  const once = async () => {
    const reply = await askFromWindow({ type: 'read-once', tabId });
    setFailure(reply.ok ? null : reply);
    await refresh();
  };
  // The browser may close the popup behind its question: what follows a yes is done by the worker.
  const always = () =>
    browser.permissions.request({ origins: [pattern] }).then(
      (isGranted) => {
        setRefused(!isGranted);
        return refresh();
      },
      () => setRefused(true),
    );
  if (access === 'granted') return <p class="hint">{t('here_granted', host)}</p>;
  return (
    <>
      <p>{t(access === 'taken-away' ? 'here_taken_away' : 'here_always_why', host)}</p>
      <div class="buttons">
        {!seen && (
          <button type="button" data-action="read-once" onClick={() => void once()}>
            {t('here_read_once')}
          </button>
        )}
        <button type="button" data-action="read-always" onClick={() => void always()}>
          {t('here_read_always', host)}
        </button>
      </div>
      {(failure || isRefused) && (
        <p class="problem" role="alert">
          {failure ? failureText(failure) : t('here_refused')}
        </p>
      )}
    </>
  );
}
