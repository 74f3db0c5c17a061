import { useMemo, useState } from 'preact/hooks';
import { t } from '../../browser/i18n.ts';
import type { Overview } from '../../protocol/messages.ts';
import { firstPages } from '../../texts/first-pages.ts';
import { accountNameOf, matching } from '../../texts/grouping.ts';
import { useListKeys } from '../components/list-keys.ts';
import { Empty } from '../components/states.tsx';
import { CredentialsContext } from '../components/use-distinct-name.ts';
import type { Ledger } from '../components/use-ledger.ts';
import { focusPart } from './focus-part.ts';
import { BulkBar } from './list/bulk-bar.tsx';
import { ExportView } from './list/export-view.tsx';
import { FilterBar } from './list/filter-bar.tsx';
import { grouped } from './list/groups.ts';
import { KeyGroups } from './list/key-groups.tsx';
import { SavedViews } from './list/saved-views.tsx';
import { Selectable, useSelection } from './list/selection.tsx';
import { useListView } from './list/use-list-view.ts';
import { isFiltered, passes } from './list/view.ts';
import { Numbers } from './numbers.tsx';
import { Ends } from './timeline/ends.tsx';
import { Months } from './timeline/months.tsx';

interface Props {
  readonly ledger: Ledger;
  readonly overview: Overview;
  /** The credential to show opened. */
  readonly open: string | null;
  /** Which view this is: of samples no files are made. */
  readonly at?: 'keys' | 'samples';
}

/** All keys: numbers that filter, and the list, as the address asks for it. */
export function Keys({ ledger, overview, open, at = 'keys' }: Props) {
  useListKeys();
  const { credentials, today } = overview;
  const [view, choose] = useListView(credentials, today, at);
  const [query, setQuery] = useState('');
  const selection = useSelection();
  const groups = useMemo(() => {
    const found = matching(
      credentials.filter((one) => passes(one, view, today)),
      query,
    );
    return grouped(found, view, today);
  }, [credentials, view, query, today]);
  const startSelection = () => {
    selection.turn(true);
    focusPart('[data-action="mark-all"]');
  };
  const shown = useMemo(() => groups.flatMap((group) => group.credentials), [groups]);
  if (credentials.length === 0) {
    return (
      <>
        <Empty pages={firstPages(overview.now)} />
        <p class="state">
          <a href="#welcome">{t('about_welcome')}</a>
        </p>
      </>
    );
  }
  return (
    <CredentialsContext.Provider value={credentials}>
      <Numbers
        credentials={credentials}
        state={view.level}
        across={view.count}
        onState={(level) => choose({ level })}
        onAcross={(count) => choose({ count })}
      />
      {credentials.length > 1 && (
        <Months credentials={credentials} today={today} chosen={view.month} onChoose={(month) => choose({ month })} />
      )}
      <Ends credentials={credentials} today={today} chosen={view.end} onChoose={(end) => choose({ end })} />
      <FilterBar {...{ credentials, view, choose, query }} shown={shown.length} onQuery={setQuery}>
        <span class="do">
          {!selection.isOn && (
            <button type="button" data-action="select" onClick={startSelection}>
              {t('bulk_select')}
            </button>
          )}
          {at === 'keys' && <SavedViews saved={overview.saved} view={view} act={ledger.act} />}
          {at === 'keys' && <ExportView overview={overview} shown={shown} />}
        </span>
      </FilterBar>
      {selection.isOn && <BulkBar selection={selection} shown={shown} act={ledger.act} />}
      {shown.length === 0 && <p class="hint">{t('ui_filter_none')}</p>}
      <Selectable selection={selection} place={view.group === 'account' ? null : accountNameOf} today={today}>
        <KeyGroups
          groups={groups}
          by={view.group}
          isLookedFor={isFiltered(view) || query.trim() !== ''}
          act={ledger.act}
          open={open}
        />
      </Selectable>
    </CredentialsContext.Provider>
  );
}
