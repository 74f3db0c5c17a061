import { t } from '../../platform/i18n.ts';
import type { Notice } from '../../platform/messages.ts';
import { Icon } from './icon.tsx';

/** What the user must know about the ledger itself, and what to do about it. */
export function Notices({ notices }: { readonly notices: readonly Notice[] }) {
  return (
    <>
      {notices.map((notice) => (
        <div key={notice.code} class="notice" data-part="notice" data-code={notice.code}>
          <Icon name="alert" />
          <p>{t(`notice_${notice.code.replaceAll('-', '_')}`, ...notice.values)}</p>
        </div>
      ))}
    </>
  );
}
