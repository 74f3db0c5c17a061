import { useId, useMemo, useState } from 'preact/hooks';
import { plural, t } from '../../platform/i18n.ts';
import type { CredentialView, Overview } from '../../platform/messages.ts';
import { headlineText } from '../../platform/phrases/index.ts';
import { useChunks } from '../components/chunks.ts';
import { CredentialsContext } from '../components/distinct-name.ts';
import { Fold, useOpened } from '../components/fold.tsx';
import { type AccountGroup, groupByAccount, matching } from '../components/grouping.ts';
import { useListKeys } from '../components/list-keys.ts';
import type { Ledger } from '../components/use-ledger.ts';
import { Account } from './account.tsx';
import { type Asked, askedOf } from './asked.ts';
import { FoldedRows } from './folded-rows.tsx';

/** With more credentials than that a filter is worth its place, and what nobody asked for is put away. */
const FILTER_FROM = 8;
/** With more accounts than that, all but the first are behind one line. */
const ACCOUNTS_SHOWN = 6;

interface Props {
  readonly overview: Overview;
  readonly act: Ledger['act'];
  readonly asked: Asked | null;
}

/** Every credential: those of this page's account first, then by account as the worst of each stands in the list. */
export function KeyList({ overview, act, asked }: Props) {
  useListKeys();
  const { credentials, tab, today } = overview;
  const [query, setQuery] = useState('');
  const shown = useMemo(() => matching(credentials, query), [credentials, query]);
  const isLookedFor = query.trim() !== '';
  const hasMany = credentials.length > FILTER_FROM;
  const folds = hasMany && !isLookedFor;
  // What is looked for is shown wherever it is put away.
  const [told, hidden] = useMemo(() => (isLookedFor ? [shown, []] : parted(shown)), [shown, isLookedFor]);
  const drawn = useChunks(folds ? 0 : told.length);
  const groups = useMemo(
    () => groupByAccount(folds ? told : told.slice(0, drawn), tab),
    [told, folds, drawn, tab?.provider, tab?.account],
  );
  const [first, ...others] = groups;
  const rows = { act, today, asked };
  return (
    <CredentialsContext.Provider value={credentials}>
      {hasMany && <Filter query={query} onQuery={setQuery} count={isLookedFor ? shown.length : null} />}
      {shown.length === 0 && <p class="hint">{t('ui_filter_none')}</p>}
      {first && <Account key={`${folds} ${idOf(first)}`} group={first} folding={folds ? 'open' : 'never'} {...rows} />}
      <OtherAccounts key={String(folds)} groups={others} folds={folds} {...rows} />
      <FoldedRows part="hidden" credentials={hidden} {...rows}>
        {plural('ui_hidden', hidden.length)}
      </FoldedRows>
    </CredentialsContext.Provider>
  );
}

const idOf = ({ provider, account }: AccountGroup): string => `${provider} ${account}`;

/** Those that a person asked to be quiet about are put away. */
function parted(views: readonly CredentialView[]): readonly [readonly CredentialView[], readonly CredentialView[]] {
  const isHidden = ({ verdict }: CredentialView) => verdict.snoozed && !verdict.isOver;
  return views.some(isHidden) ? [views.filter((view) => !isHidden(view)), views.filter(isHidden)] : [views, []];
}

interface FilterProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** How many match; null where nothing is looked for. */
  readonly count: number | null;
}

function Filter({ query, onQuery, count }: FilterProps) {
  return (
    <search class="filters">
      <input
        type="search"
        data-part="filter"
        aria-label={t('ui_filter')}
        aria-keyshortcuts="/"
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        placeholder={t('ui_filter_hint')}
      />
      <output class="count">{count !== null && plural('ui_shown', count)}</output>
    </search>
  );
}

interface OthersProps extends Omit<Props, 'overview'> {
  readonly groups: readonly AccountGroup[];
  readonly folds: boolean;
  readonly today: Overview['today'];
}

/** Accounts that the window is not about; where they are many, behind one line that sums them up. */
function OtherAccounts({ groups, folds, ...rows }: OthersProps) {
  const body = useId();
  const isMany = folds && groups.length >= ACCOUNTS_SHOWN;
  const holdsAsked = groups.some(({ credentials }) => credentials.some((view) => askedOf(rows.asked, view) !== null));
  const [expanded, setExpanded] = useOpened(false, holdsAsked);
  const views = useMemo(() => groups.flatMap(({ credentials }) => credentials), [groups]);
  const drawn = useChunks(groups.length);
  const accounts = groups
    .slice(0, isMany ? drawn : undefined)
    .map((group) => <Account key={idOf(group)} group={group} folding={folds ? 'folded' : 'never'} {...rows} />);
  if (!isMany) return <>{accounts}</>;
  return (
    <section class="others" data-part="other-accounts">
      <h2>
        <Fold expanded={expanded} body={body} onPress={() => setExpanded(!expanded)}>
          {plural('ui_other_accounts', groups.length)} <span class="count">{headlineText(views)}</span>
        </Fold>
      </h2>
      <div id={body} hidden={!expanded}>
        {expanded && accounts}
      </div>
    </section>
  );
}
