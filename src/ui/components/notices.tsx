import { useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import type { Notice } from '../../platform/messages.ts';
import { type Failure, failureText } from './failure.ts';
import { Icon } from './icon.tsx';
import type { Ledger } from './use-ledger.ts';

/** What the user must know about the ledger itself, and what to do about it. */
export function Notices({ notices, act }: { readonly notices: readonly Notice[] } & Pick<Ledger, 'act'>) {
  return (
    <>
      {notices.map((notice) => (
        <div key={notice.code} class="notice" data-part="notice" data-code={notice.code}>
          <Icon name="alert" />
          <div>
            <p>{t(`notice_${notice.code.replaceAll('-', '_')}`, ...notice.values)}</p>
            {notice.code === 'damaged-records' && <Understood act={act} />}
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
      {failure && (
        <p class="problem" role="alert">
          {failureText(failure)}
        </p>
      )}
    </div>
  );
}
