import { useEffect, useRef, useState } from 'preact/hooks';
import browser from '../../browser/browser.ts';
import { t } from '../../browser/i18n.ts';
import { ENTRANCES } from '../../catalogue/entrances.ts';
import { kindById, PROVIDERS } from '../../catalogue/index.ts';
import type { KindId } from '../../core/credential.ts';
import { hereAt } from '../../core/verdict/here.ts';
import { stopOf } from '../../core/verdict/kind-reasons.ts';
import { askFromWindow } from '../../protocol/ask.window.ts';
import { calendarText, zoneHere } from '../../texts/date.ts';
import { kindName } from '../../texts/kind-name.ts';
import type { Failure } from '../components/failure.ts';
import { FailureNote } from '../components/failure-note.tsx';
import { STORED } from './about.tsx';

const DOES = ['welcome_does_1', 'welcome_does_2', 'welcome_does_3'];
const NEVER = ['welcome_never_1', 'welcome_never_2', 'welcome_never_3'];

/** What Keyturn does and never does and what it keeps; the question, and once the user has said yes, now or before, how to begin. */
export function Welcome({ isAgreed }: { readonly isAgreed: boolean }) {
  const [isSaid, setSaid] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const agree = async () => {
    const reply = await askFromWindow({ type: 'give-consent' });
    setFailure(reply.ok ? null : reply);
    setSaid(reply.ok);
  };
  return (
    <>
      <List title="welcome_does" ids={DOES} />
      <List title="welcome_never" ids={NEVER} />
      <List title="welcome_kept" ids={STORED} />
      <section class="card" data-part="welcome-consent">
        <p>{t('welcome_yes_text', t('dash_backup'))}</p>
        {!isSaid && !isAgreed && (
          <div class="buttons">
            <button type="button" class="primary" data-action="welcome-yes" onClick={() => void agree()}>
              {t('welcome_yes')}
            </button>
            <button
              type="button"
              data-action="welcome-no"
              onClick={() => void browser.management.uninstallSelf({ showConfirmDialog: true }).catch(() => undefined)}
            >
              {t('welcome_no')}
            </button>
          </div>
        )}
        <FailureNote failure={failure} />
      </section>
      {(isSaid || isAgreed) && <Begin isNew={isSaid} />}
    </>
  );
}

function List({ title, ids }: { readonly title: string; readonly ids: readonly string[] }) {
  return (
    <section class="card">
      <h2>{t(title)}</h2>
      <ul>
        {ids.map((id) => (
          <li key={id}>{t(id)}</li>
        ))}
      </ul>
    </section>
  );
}

function Begin({ isNew }: { readonly isNew: boolean }) {
  const first = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The button that was pressed is gone.
    if (isNew) first.current?.focus();
  }, [isNew]);
  return (
    <>
      <section class="card">
        <h2 ref={first} tabIndex={-1}>
          {t('welcome_pin')}
        </h2>
        <p>{t('welcome_pin_text')}</p>
      </section>
      <section class="card">
        <h2>{t('welcome_try')}</h2>
        <p>{t('welcome_try_text')}</p>
        <a href="#samples">{t('welcome_try_link')}</a>
      </section>
      {PROVIDERS.map(({ id, name }) => (
        <section key={id} class="card" data-part="welcome-pages">
          <h2>{t('welcome_pages')}</h2>
          <p>{t('welcome_pages_text', name)}</p>
          <ul class="links">
            {ENTRANCES.filter(({ provider }) => provider === id).map(({ kind, url }) => (
              <li key={kind}>
                <a href={url} target="_blank" rel="noreferrer noopener">
                  {kindName(kind)}
                </a>
                <Ended kind={kind} />
              </li>
            ))}
          </ul>
          <p>
            {t('welcome_ready')} <a href="#keys">{t('welcome_keys')}</a>
          </p>
        </section>
      ))}
    </>
  );
}

/** That a kind does not work any more, so that nobody looks for what is not there. */
function Ended({ kind: id }: { readonly kind: KindId }) {
  const kind = kindById(id);
  const stop = kind && stopOf(kind, hereAt(Date.now(), zoneHere()));
  return stop ? <small> {t('welcome_ended', calendarText(stop.on))}</small> : null;
}
