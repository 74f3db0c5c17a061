import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { plural, t } from '../../platform/i18n.ts';
import type { CredentialView } from '../../platform/messages.ts';
import { useChunks } from './chunks.ts';
import { Credential } from './credential.tsx';
import { CredentialsContext } from './distinct-name.ts';
import { type AccountGroup, accountName, groupByAccount, matching } from './grouping.ts';
import type { Ledger } from './use-ledger.ts';

/** From so many credentials on, a filter is worth its place. */
const FILTER_FROM = 8;
const NONE: readonly CredentialView[] = [];

interface Props {
  readonly ledger: Ledger;
  readonly credentials: readonly CredentialView[];
  /** The credential to show opened, and to bring into view. */
  readonly open?: string | null;
  /** Further filters, beside the field. */
  readonly children?: ComponentChildren;
}

/** Every credential, worst first, by account. */
export function CredentialList({ ledger, credentials, open = null, children }: Props) {
  const [query, setQuery] = useState('');
  const shown = useMemo(() => matching(credentials, query), [credentials, query]);
  const drawn = useChunks(shown.length);
  const groups = useMemo(() => groupByAccount(shown.slice(0, drawn)), [shown, drawn]);
  const total = ledger.overview?.credentials.length ?? 0;
  return (
    <CredentialsContext.Provider value={ledger.overview?.credentials ?? NONE}>
      {(total > FILTER_FROM || children) && (
        <search class="filters">
          <label class="field">
            <span class="label">{t('ui_filter')}</span>
            <input
              type="search"
              data-part="filter"
              value={query}
              onInput={(event) => setQuery(event.currentTarget.value)}
              placeholder={t('ui_filter_hint')}
            />
          </label>
          {children}
          <output class="count">{plural('ui_shown', shown.length)}</output>
        </search>
      )}
      {shown.length === 0 && <p class="hint">{t('ui_filter_none')}</p>}
      {groups.map((group) => (
        <Group key={`${group.provider} ${group.account}`} group={group} ledger={ledger} open={open} />
      ))}
    </CredentialsContext.Provider>
  );
}

function Group({ group, ledger, open }: { group: AccountGroup; ledger: Ledger; open: string | null }) {
  return (
    <section class="account" data-part="account">
      <h2>
        <bdi>{accountName(group.provider, group.account)}</bdi>
      </h2>
      <ul class="credentials">
        {group.credentials.map((view) => (
          <Credential key={view.key} view={view} act={ledger.act} open={view.key === open} />
        ))}
      </ul>
    </section>
  );
}
