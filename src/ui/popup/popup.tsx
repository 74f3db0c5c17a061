import { useEffect, useRef, useState } from 'preact/hooks';
import browser from '../../platform/browser.ts';
import { t } from '../../platform/i18n.ts';
import { summaryText } from '../../platform/phrases/index.ts';
import { CredentialList } from '../components/credential-list.tsx';
import { ExactAges } from '../components/exact-ages.tsx';
import { Notices } from '../components/notices.tsx';
import { useRoute } from '../components/route.ts';
import { Empty, ErrorState, Loading } from '../components/states.tsx';
import { type Ledger, useLedger } from '../components/use-ledger.ts';
import { useOverTab } from './over-tab.ts';
import { TabLine } from './tab-line.tsx';

export function Popup() {
  const tabId = useOverTab();
  const ledger = useLedger(tabId);
  const [exact, setExact] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const { overview, failure } = ledger;

  // The heading takes the focus when another view takes the place of this one: the button that was pressed is gone.
  const turned = useRef(false);
  useEffect(() => {
    if (turned.current) title.current?.focus();
    turned.current = true;
  }, [exact]);

  return (
    <>
      <header class="bar">
        <img src="icons/32.png" alt="" width="24" height="24" />
        <div>
          <h1 ref={title} tabIndex={-1}>
            {exact ? t('exact_title') : t('extension_short_name')}
          </h1>
          {overview && !exact && <p class="summary">{summaryText(overview.credentials)}</p>}
        </div>
        <button type="button" data-action={exact ? 'back' : 'exact-ages'} onClick={() => setExact(!exact)}>
          {exact ? t('popup_back') : t('exact_title')}
        </button>
      </header>
      <main>
        {failure && !overview && <ErrorState failure={failure} retry={() => void ledger.refresh()} />}
        {!failure && !overview && <Loading />}
        {overview && (exact ? <ExactInPopup ledger={ledger} /> : <Keys ledger={ledger} tabId={tabId ?? null} />)}
      </main>
      <footer class="bar">
        <button
          type="button"
          class="link"
          data-action="dashboard"
          onClick={() => void browser.runtime.openOptionsPage()}
        >
          {t('popup_dashboard')}
        </button>
      </footer>
    </>
  );
}

function Keys({ ledger, tabId }: { readonly ledger: Ledger; readonly tabId: number | null }) {
  const { overview } = ledger;
  const { credential } = useRoute();
  if (!overview) return null;
  return (
    <>
      <Notices notices={overview.notices} act={ledger.act} refresh={ledger.refresh} />
      {overview.tab && <TabLine tab={overview.tab} tabId={tabId} act={ledger.act} />}
      {overview.credentials.length === 0 ? (
        <Empty />
      ) : (
        <CredentialList ledger={ledger} credentials={overview.credentials} open={credential} here={overview.tab} />
      )}
    </>
  );
}

/** Some systems close a popup while a file is chosen: then the same is done in a tab. */
function ExactInPopup({ ledger }: { readonly ledger: Ledger }) {
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
