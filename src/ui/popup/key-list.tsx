import { useEffect, useId, useState } from 'preact/hooks';
import { plural, t } from '../../browser/i18n.ts';
import type { AccountHead, PopupView } from '../../protocol/popup.ts';
import { useChunks } from '../components/chunks.ts';
import { CountParts } from '../components/count-parts.tsx';
import { Fold, useOpened } from '../components/fold.tsx';
import { useListKeys } from '../components/list-keys.ts';
import { Account } from './account.tsx';
import { isAskedIn } from './asked.ts';
import { FoldedRows } from './folded-rows.tsx';
import { Found } from './found.tsx';
import type { RowProps } from './key-rows.tsx';

/** With more accounts than that, all but the first are behind one line. */
const ACCOUNTS_SHOWN = 6;

/** Every key: those of this page's account first, then by account as the worst of each stands in the list. */
export function KeyList({ view, ...rows }: RowProps & { readonly view: PopupView }) {
  useListKeys();
  const [query, setQuery] = useState('');
  const [count, setCount] = useState<number | null>(null);
  const { accounts, folds, hidden, tab } = view;
  const [first, ...others] = accounts;
  const isLookedFor = query.trim() !== '';
  // What is asked for may not be among what is looked for.
  useEffect(() => {
    if (rows.asked) setQuery('');
  }, [rows.asked]);
  return (
    <>
      {folds && <Filter query={query} onQuery={setQuery} count={isLookedFor ? count : null} />}
      {isLookedFor ? (
        <Found query={query} onCount={setCount} here={tab && idOf(tab.status)} {...rows} />
      ) : (
        <>
          {first && (
            <Account key={`${folds} ${keyOf(first)}`} head={first} folding={folds ? 'open' : 'never'} {...rows} />
          )}
          <OtherAccounts key={String(folds)} heads={others} folds={folds} headline={view.others} {...rows} />
          <FoldedRows
            part="hidden"
            list={{ of: 'hidden' }}
            total={hidden}
            holdsAsked={rows.asked?.part === 'hidden'}
            {...rows}
          >
            {plural('ui_hidden', hidden)}
          </FoldedRows>
        </>
      )}
    </>
  );
}

const idOf = ({ provider, account }: Pick<AccountHead, 'provider' | 'account'>) => ({ provider, account });

const keyOf = ({ provider, account }: Pick<AccountHead, 'provider' | 'account'>): string => `${provider} ${account}`;

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

interface OthersProps extends RowProps {
  readonly heads: readonly AccountHead[];
  readonly folds: boolean;
  readonly headline: string;
}

/** Accounts that the window is not about; where they are many, behind one line that sums them up. */
function OtherAccounts({ heads, folds, headline, ...rows }: OthersProps) {
  const body = useId();
  const isMany = folds && heads.length >= ACCOUNTS_SHOWN;
  const [expanded, setExpanded] = useOpened(
    false,
    heads.some((head) => isAskedIn(rows.asked, head)),
  );
  const drawn = useChunks(heads.length);
  const accounts = () =>
    heads
      .slice(0, isMany ? drawn : undefined)
      .map((head) => <Account key={keyOf(head)} head={head} folding={folds ? 'folded' : 'never'} {...rows} />);
  if (!isMany) return <>{accounts()}</>;
  return (
    <section class="others" data-part="other-accounts">
      <h2>
        <Fold expanded={expanded} body={body} onPress={() => setExpanded(!expanded)}>
          {plural('ui_other_accounts', heads.length)}{' '}
          <span class="count">
            <CountParts text={headline} />
          </span>
        </Fold>
      </h2>
      <div id={body} hidden={!expanded}>
        {expanded && accounts()}
      </div>
    </section>
  );
}
