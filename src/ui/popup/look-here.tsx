import browser from '../../browser/browser.ts';
import { t } from '../../browser/i18n.ts';

interface Props {
  readonly tabId: number;
  /** It was taught before, and does not read so any more. */
  readonly isKnown: boolean;
}

/** On a page that nobody knows: the way to teach it. What is found there is shown in a tab of ours, which a popup cannot outlive. */
export function LookHere({ tabId, isKnown }: Props) {
  const look = async () => {
    const url = browser.runtime.getURL(`options.html#taught?tab=${tabId}`);
    await browser.tabs.create({ url, openerTabId: tabId }).catch(() => browser.tabs.create({ url }));
  };
  return (
    <section class="notice" data-part="look-here">
      <div>
        <p>{t(isKnown ? 'taught_look_again' : 'taught_look_hint')}</p>
        <button type="button" data-action="look-here" onClick={() => void look()}>
          {t('taught_look_here')}
        </button>
      </div>
    </section>
  );
}
