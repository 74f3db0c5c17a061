import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import browser from '../../browser/browser.ts';
import { t } from '../../browser/i18n.ts';
import type { CredentialKey } from '../../core/credential.ts';
import { TAUGHT } from '../../core/taught/id.ts';
import { askFromWindow } from '../../protocol/ask.window.ts';
import type { Asked, PopupView } from '../../protocol/popup.ts';
import { later } from '../components/later.tsx';
import { Notices } from '../components/notices.tsx';
import { useRoute } from '../components/route.ts';
import { Empty, ErrorState, Loading } from '../components/states.tsx';
import type { Ask } from './asked.ts';
import { BesideButton } from './beside-button.tsx';
import { Headline } from './headline.tsx';
import { KeyList } from './key-list.tsx';
import { Next } from './next.tsx';
import { useOverTab } from './over-tab.ts';
import { TabLine } from './tab-line.tsx';
import { useToldKey } from './told-key.ts';
import { type PopupLedger, type Told, ToldContext, usePopup } from './use-popup.ts';

const LookHere = later(() => import('./look-here.tsx').then((module) => module.LookHere));
const OverPage = later(() => import('./over-page.tsx').then((module) => module.OverPage));
const ExactInPopup = later(() => import('./exact-in-popup.tsx').then((module) => module.ExactInPopup));

export function Popup() {
  const refresh = useRef(() => {});
  const moved = useCallback(() => refresh.current(), []);
  const over = useOverTab(moved);
  const tabId = over?.tab?.id;
  const ledger = usePopup(over);
  refresh.current = () => void ledger.refresh();
  const [exact, setExact] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const bar = useRef<HTMLElement>(null);
  const { told, failure } = ledger;

  // What is scrolled to stays clear of the bar, which has as many lines as its counts take.
  useEffect(() => {
    document.documentElement.style.setProperty('--bar', `${bar.current?.offsetHeight ?? 0}px`);
  }, [told, exact]);

  // The heading takes the focus when another view takes the place of this one: the button that was pressed is gone.
  const turned = useRef(false);
  useEffect(() => {
    if (turned.current) title.current?.focus();
    turned.current = true;
  }, [exact]);

  return (
    <>
      <header class="bar" ref={bar}>
        <img src="icons/32.png" alt="" width="24" height="24" />
        <div>
          <h1 ref={title} tabIndex={-1}>
            {exact ? t('exact_title') : t('extension_short_name')}
          </h1>
          {told && !exact && <Headline text={told.view.headline} />}
        </div>
        {exact && (
          <button type="button" data-action="back" onClick={() => setExact(false)}>
            {t('popup_back')}
          </button>
        )}
      </header>
      <main>
        {failure && !told && <ErrorState failure={failure} retry={() => void ledger.refresh()} />}
        {!failure && !told && <Loading />}
        {told &&
          (exact ? (
            <ExactInPopup />
          ) : (
            <Keys ledger={ledger} told={told} tabId={tabId ?? null} exactAges={() => setExact(true)} />
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
  readonly ledger: PopupLedger;
  readonly told: Told;
  readonly tabId: number | null;
  readonly exactAges: () => void;
}

function Keys({ ledger: { act, refresh }, told, tabId, exactAges }: KeysProps) {
  const [asked, ask] = useAsked();
  const { view } = told;
  const isOverPage = tabId !== null && view.here !== null && view.here !== 'read';
  // Over the keys of another provider nobody needs to be sent to HubSpot.
  const isOverOther = isOverPage && (view.here === 'page' || view.here === 'off');
  return (
    <ToldContext.Provider value={told}>
      <Notices notices={view.notices} act={act} refresh={refresh} />
      {isOverPage && <OverPage tabId={tabId} refresh={refresh} act={act} />}
      {view.next && <Next card={view.next} ask={ask} exactAges={exactAges} />}
      {view.tab && <TabLine tab={view.tab} tabId={tabId} act={act} />}
      {tabId !== null && isToBeTaughtAnew(view) && <LookHere tabId={tabId} isKnown />}
      {view.total > 0 && <KeyList view={view} act={act} asked={asked} />}
      {view.total === 0 && !isOverOther && <Empty pages={view.entrances} />}
    </ToldContext.Provider>
  );
}

/** A page that was taught and does not read so any more. */
const isToBeTaughtAnew = ({ tab }: PopupView): boolean =>
  tab?.status.outcome === 'unreadable' && tab.status.provider.startsWith(TAUGHT);

/** The key that the window's address names, that was asked for since, or that was pressed in the page beside. */
function useAsked(): [Asked | null, Ask] {
  const { credential } = useRoute();
  const [asked, ask] = useState<Asked | null>(null);
  const show = useCallback(async (key: CredentialKey) => {
    const reply = await askFromWindow({ type: 'popup-place', key });
    if (!reply.ok || !reply.value) return false;
    ask({ key, form: null, ...reply.value });
    return true;
  }, []);
  useEffect(() => {
    if (credential !== null) void show(credential);
  }, [credential]);
  useToldKey(show);
  return [asked, ask];
}
