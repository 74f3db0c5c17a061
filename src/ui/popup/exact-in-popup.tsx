import browser from '../../browser/browser.ts';
import { t } from '../../browser/i18n.ts';
import { ExactAges } from '../components/exact-ages.tsx';
import { useLedger } from '../components/use-ledger.ts';

/** Some systems close a popup while a file is chosen: then the same is done in a tab. */
export function ExactInPopup() {
  const ledger = useLedger();
  const url = browser.runtime.getURL('options.html#exact-ages');
  return (
    <>
      <ExactAges ledger={ledger} />
      <p class="hint">
        {t('popup_closes')}{' '}
        <button type="button" class="link" data-action="in-tab" onClick={() => void browser.tabs.create({ url })}>
          {t('popup_in_tab')}
        </button>
      </p>
    </>
  );
}
