import { t } from '../../browser/i18n.ts';
import { useAnnounce } from '../components/status.tsx';
import { besideOpener } from './beside.ts';

/** Opens the same beside the page, where it stays, and closes the popup, which would cover it. */
export function BesideButton({ tabId }: { readonly tabId: number | null | undefined }) {
  const announce = useAnnounce();
  const open = besideOpener(tabId);
  if (!open) return null;
  const press = async () => {
    try {
      await open();
      window.close();
    } catch {
      announce(t('popup_beside_failed'));
    }
  };
  return (
    <button type="button" class="link" data-action="beside" onClick={() => void press()}>
      {t('popup_beside')}
    </button>
  );
}
