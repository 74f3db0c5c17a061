import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { TAUGHT } from '../../core/taught/id.ts';
import browser from '../../platform/browser.ts';
import { t } from '../../platform/i18n.ts';
import type { Overview } from '../../platform/messages.ts';
import { headlineText } from '../../platform/phrases/index.ts';
import { later } from '../components/later.tsx';
import { Notices } from '../components/notices.tsx';
import { useRoute } from '../components/route.ts';
import { Empty, ErrorState, Loading } from '../components/states.tsx';
import { type Ledger, useLedger } from '../components/use-ledger.ts';
import type { Asked } from './asked.ts';
import { BesideButton } from './beside-button.tsx';
import { Headline } from './headline.tsx';
import { KeyList } from './key-list.tsx';
import { LookHere } from './look-here.tsx';
import { Next } from './next.tsx';
import { useOverTab } from './over-tab.ts';
import { TabLine } from './tab-line.tsx';

const PageHereCard = later(() => import('./page-here.tsx').then((module) => module.PageHereCard));
const ExactAges = later(() => import('../components/exact-ages.tsx').then((module) => module.ExactAges));

export function Popup() {
  const refresh = useRef(() => {});
  const moved = useCallback(() => refresh.current(), []);
  const tabId = useOverTab(moved);
  const ledger = useLedger(tabId);
  refresh.current = () => void ledger.refresh();
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
          {overview && !exact && <Headline text={headlineText(overview.credentials)} />}
        </div>
        {exact && (
          <button type="button" data-action="back" onClick={() => setExact(false)}>
            {t('popup_back')}
          </button>
        )}
      </header>
      <main>
        {failure && !overview && <ErrorState failure={failure} retry={() => void ledger.refresh()} />}
        {!failure && !overview && <Loading />}
        {overview &&
          (exact ? (
            <ExactInPopup ledger={ledger} />
          ) : (
            <Keys ledger={ledger} tabId={tabId ?? null} exactAges={() => setExact(true)} />
          ))}
      </main>
      <footer class="bar">
        {!exact && (
          <button type="button" class="link" data-action="exact-ages" onClick={() => setExact(true)}>
            {t('exact_title')}
          </button>
        )}
        <BesideButton tabId={tabId} />
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

interface KeysProps {
  readonly ledger: Ledger;
  readonly tabId: number | null;
  readonly exactAges: () => void;
}

function Keys({ ledger, tabId, exactAges }: KeysProps) {
  const { overview, act } = ledger;
  const [asked, ask] = useAsked();
  if (!overview) return null;
  const isEmpty = overview.credentials.length === 0;
  return (
    <>
      <Notices notices={overview.notices} act={act} refresh={ledger.refresh} />
      {overview.here?.what === 'page' && <PageHereCard here={overview.here} tabId={tabId} refresh={ledger.refresh} />}
      {!isEmpty && <Next overview={overview} ask={ask} exactAges={exactAges} />}
      {overview.tab && <TabLine tab={overview.tab} tabId={tabId} act={act} />}
      {overview.here?.what === 'unknown' && <p class="tab-line">{t('here_unknown')}</p>}
      {tabId !== null && isToBeTaught(overview) && (
        <LookHere tabId={tabId} isKnown={overview.here?.what !== 'unknown'} />
      )}
      {isEmpty ? <Empty /> : <KeyList overview={overview} act={act} asked={asked} />}
    </>
  );
}

/** A page that nobody knows, or one that was taught and does not read so any more. */
const isToBeTaught = ({ here, tab }: Overview): boolean =>
  here?.what === 'unknown' || (tab?.outcome === 'unreadable' && tab.provider.startsWith(TAUGHT));

/** The key that the window's address names, or that was asked for since. */
function useAsked(): [Asked | null, (asked: Asked) => void] {
  const { credential } = useRoute();
  const [asked, ask] = useState<Asked | null>(null);
  useEffect(() => {
    if (credential !== null) ask({ key: credential, form: null });
  }, [credential]);
  return [asked, ask];
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
