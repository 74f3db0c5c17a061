import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { plural, t } from '../../platform/i18n.ts';
import type { CredentialView } from '../../platform/messages.ts';
import { AccountKeys } from './account-keys.tsx';
import { useChunks } from './chunks.ts';
import { CredentialsContext } from './distinct-name.ts';
import { type AccountGroup, groupByAccount, matching } from './grouping.ts';
import { useListKeys } from './list-keys.ts';
import type { Ledger } from './use-ledger.ts';

/** With more credentials than that a filter is worth its place, and what nobody asked for is put away. */
const FILTER_FROM = 8;
const NONE: readonly CredentialView[] = [];

interface Props {
  readonly ledger: Ledger;
  readonly credentials: readonly CredentialView[];
  /** The credential to show opened, and to bring into view. */
  readonly open?: string | null;
  /** The account that the window is about: it stands first. */
  readonly here?: Pick<AccountGroup, 'provider' | 'account'> | null;
  /** Further filters, beside the field. */
  readonly children?: ComponentChildren;
}

/** Every credential, worst first, by account. In a long list only one account is open, until something is looked for. */
export function CredentialList({ ledger, credentials, open = null, here = null, children }: Props) {
  useListKeys();
  const [query, setQuery] = useState('');
  const shown = useMemo(() => matching(credentials, query), [credentials, query]);
  const total = ledger.overview?.credentials.length ?? 0;
  const isLookedFor = query.trim() !== '' || credentials.length < total;
  const folds = total > FILTER_FROM && !isLookedFor;
  const drawn = useChunks(folds ? 0 : shown.length);
  const groups = useMemo(
    () => groupByAccount(folds ? shown : shown.slice(0, drawn), here),
    [shown, folds, drawn, here?.provider, here?.account],
  );
  return (
    <CredentialsContext.Provider value={ledger.overview?.credentials ?? NONE}>
      {(total > FILTER_FROM || children) && (
        <search class="filters">
          <label class="field">
            <span class="label">{t('ui_filter')}</span>
            <input
              type="search"
              data-part="filter"
              aria-keyshortcuts="/"
              value={query}
              onInput={(event) => setQuery(event.currentTarget.value)}
              placeholder={t('ui_filter_hint')}
            />
          </label>
          {children}
          <output class="count">{!folds && plural('ui_shown', shown.length)}</output>
        </search>
      )}
      {shown.length === 0 && <p class="hint">{t('ui_filter_none')}</p>}
      {groups.map((group, at) => (
        <AccountKeys
          key={`${folds} ${group.provider} ${group.account}`}
          group={group}
          act={ledger.act}
          open={open}
          folding={!folds ? 'never' : at === 0 ? 'open' : 'folded'}
        />
      ))}
    </CredentialsContext.Provider>
  );
}
