import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../browser/i18n.ts';
import type { Overview } from '../../protocol/messages.ts';
import { summaryText } from '../../texts/index.ts';
import { CountParts } from '../components/count-parts.tsx';
import { ExactAges } from '../components/exact-ages.tsx';
import { Notices } from '../components/notices.tsx';
import { type Route, useRoute, VIEWS, type View } from '../components/route.ts';
import { ErrorState, Loading } from '../components/states.tsx';
import { type Ledger, useLedger } from '../components/use-ledger.ts';
import { About } from './about.tsx';
import { Accounts } from './accounts/accounts.tsx';
import { Backup } from './backup.tsx';
import { Hidden } from './hidden.tsx';
import { Keys } from './keys.tsx';
import { Lifelines } from './lifelines/lifelines.tsx';
import { Samples } from './samples.tsx';
import { SettingsView } from './settings.tsx';
import { Taught } from './taught/taught.tsx';
import { Welcome } from './welcome.tsx';
import { WhichKey } from './which-key/which-key.tsx';

const TITLES: Record<View, string> = {
  keys: 'dash_keys',
  lifelines: 'lifelines_title',
  accounts: 'accounts_title',
  hidden: 'hidden_title',
  'exact-ages': 'exact_title',
  'which-key': 'which_title',
  settings: 'dash_settings',
  backup: 'dash_backup',
  about: 'dash_about',
  welcome: 'welcome_title',
  samples: 'sample_title',
  taught: 'taught_title',
};

/** Led to from elsewhere. */
const ASIDE: readonly View[] = ['welcome', 'samples', 'taught'];

export function Dashboard() {
  const route = useRoute();
  const ledger = useLedger();
  const { overview, failure } = ledger;
  const title = useRef<HTMLHeadingElement>(null);
  const turned = useRef(false);
  useEffect(() => {
    document.title = `${t(TITLES[route.view])} · ${t('extension_short_name')}`;
    if (turned.current) title.current?.focus();
    turned.current = true;
  }, [route.view]);

  return (
    <>
      <header class="top">
        <a class="brand" href="#keys">
          <img src="icons/48.png" alt="" width="28" height="28" />
          {t('extension_short_name')}
        </a>
        <nav aria-label={t('dash_nav')}>
          {VIEWS.filter((view) => !ASIDE.includes(view)).map((view) => (
            <a key={view} href={`#${view}`} aria-current={view === route.view ? 'page' : undefined}>
              {t(TITLES[view])}
            </a>
          ))}
        </nav>
      </header>
      <main class="page" data-view={route.view}>
        <h1 ref={title} tabIndex={-1}>
          {t(TITLES[route.view])}
        </h1>
        {overview && route.view === 'keys' && (
          <p class="summary">
            <CountParts text={summaryText(overview.credentials)} />
          </p>
        )}
        {overview && <Notices notices={noticesOn(route.view, overview)} act={ledger.act} refresh={ledger.refresh} />}
        {failure && !overview && <ErrorState failure={failure} retry={() => void ledger.refresh()} />}
        {!failure && !overview && <Loading />}
        {overview && <Shown route={route} ledger={ledger} overview={overview} />}
      </main>
    </>
  );
}

/** The welcome page asks for the yes itself. */
const noticesOn = (view: View, { notices }: Overview) =>
  view === 'welcome' ? notices.filter(({ code }) => code !== 'no-consent') : notices;

interface ShownProps {
  readonly route: Route;
  readonly ledger: Ledger;
  readonly overview: Overview;
}

function Shown({ route, ledger, overview }: ShownProps) {
  switch (route.view) {
    case 'exact-ages':
      return <ExactAges ledger={ledger} />;
    case 'lifelines':
      return <Lifelines overview={overview} />;
    case 'accounts':
      return <Accounts overview={overview} act={ledger.act} />;
    case 'hidden':
      return <Hidden overview={overview} act={ledger.act} />;
    case 'which-key':
      return <WhichKey credentials={overview.credentials} />;
    case 'settings':
      return <SettingsView />;
    case 'backup':
      return <Backup ledger={ledger} />;
    case 'about':
      return <About />;
    case 'samples':
      return <Samples />;
    case 'taught':
      return <Taught />;
    case 'welcome':
      return <Welcome isAgreed={!overview.notices.some(({ code }) => code === 'no-consent')} />;
    default:
      return <Keys ledger={ledger} overview={overview} open={route.credential} />;
  }
}
