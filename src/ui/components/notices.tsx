import { useState } from 'preact/hooks';
import browser from '../../browser/browser.ts';
import { t } from '../../browser/i18n.ts';
import { originPattern } from '../../browser/origin-pattern.ts';
import { askFromWindow } from '../../protocol/ask.window.ts';
import type { Notice } from '../../protocol/messages.ts';
import type { Failure } from './failure.ts';
import { FailureNote } from './failure-note.tsx';
import { Icon } from './icon.tsx';
import type { Ledger } from './use-ledger.ts';

type Means = Pick<Ledger, 'act' | 'refresh'>;

/** What the user must know about Keyturn itself, and what to do about it. */
export function Notices({ notices, act, refresh }: { readonly notices: readonly Notice[] } & Means) {
  return (
    <>
      {notices.map((notice) => (
        <div key={notice.code} class="notice" data-part="notice" data-code={notice.code}>
          <Icon name="alert" />
          <div>
            <p>{t(`notice_${notice.code.replaceAll('-', '_')}`, ...notice.values)}</p>
            {notice.code === 'damaged-records' && <Understood act={act} />}
            {notice.code === 'no-consent' && <Agree refresh={refresh} />}
            {notice.code === 'no-access' && <Allow more={notice.origins} refresh={refresh} />}
          </div>
        </div>
      ))}
    </>
  );
}

/** What cannot be put right is said until the user has taken note of it. */
function Understood({ act }: Pick<Ledger, 'act'>) {
  const [failure, setFailure] = useState<Failure | null>(null);
  return (
    <div class="buttons">
      <button type="button" data-action="saw-damage" onClick={async () => setFailure(await act({ do: 'saw-damage' }))}>
        {t('notice_understood')}
      </button>
      <FailureNote failure={failure} />
    </div>
  );
}

/** The yes that the welcome page asks for, and the way there for who wants to read first what it is to. */
function Agree({ refresh }: Pick<Ledger, 'refresh'>) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const agree = async () => {
    const reply = await askFromWindow({ type: 'give-consent' });
    setFailure(reply.ok ? null : reply);
    await refresh();
  };
  return (
    <div class="buttons">
      <button type="button" class="primary" data-action="agree" onClick={() => void agree()}>
        {t('welcome_yes')}
      </button>
      <a href="options.html#welcome" target="_blank" rel="noopener">
        {t('about_welcome')}
      </a>
      <FailureNote failure={failure} />
    </div>
  );
}

interface AllowProps extends Pick<Ledger, 'refresh'> {
  /** Beside those of the manifest. */
  readonly more: Notice['origins'];
}

/** Browsers ask the user at this very click, once for all. */
function Allow({ more = [], refresh }: AllowProps) {
  const [isRefused, setRefused] = useState(false);
  const { host_permissions: atInstall = [] } = browser.runtime.getManifest();
  const origins = [...atInstall, ...more.map((origin) => originPattern(origin, browser))];
  const allow = async () => {
    const isGranted = await browser.permissions.request({ origins }).catch(() => false);
    setRefused(!isGranted);
    await refresh();
  };
  return (
    <div class="buttons">
      <button type="button" data-action="allow-access" onClick={() => void allow()}>
        {t('notice_allow_access')}
      </button>
      {isRefused && (
        <p class="problem" role="alert">
          {t('notice_access_refused')}
        </p>
      )}
    </div>
  );
}
