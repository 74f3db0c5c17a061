import { useState } from 'preact/hooks';
import { plural, t } from '../../../browser/i18n.ts';
import { accountRef, type NamedAccount } from '../../../core/accounts/names.ts';
import type { Overview } from '../../../protocol/messages.ts';
import type { Failure } from '../../components/failure.ts';
import { FailureNote } from '../../components/failure-note.tsx';
import { focusHeading } from '../../components/focus.ts';
import { useAnnounce } from '../../components/status.tsx';
import type { Ledger } from '../../components/use-ledger.ts';
import { focusPart } from '../focus-part.ts';
import { AccountsFile } from './accounts-file.tsx';
import { knownAccounts } from './known.ts';
import { NamesForm } from './names-form.tsx';

interface Props {
  readonly overview: Overview;
  readonly act: Ledger['act'];
}

export type SaveNames = (names: readonly NamedAccount[], isNoKey: boolean) => Promise<Failure | null>;

/** The accounts with keys, and what the user calls them. */
export function Accounts({ overview, act }: Props) {
  const [before, setBefore] = useState<readonly NamedAccount[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const announce = useAnnounce();
  const accounts = knownAccounts(overview.credentials);
  const give = (names: readonly NamedAccount[], isNoKey: boolean) =>
    act({ do: 'name-accounts', names, ...(isNoKey && { isNoKey }) });
  const save: SaveNames = async (names, isNoKey) => {
    const refs = new Set(names.map(accountRef));
    const old = accounts.filter((one) => refs.has(accountRef(one)));
    const refused = await give(names, isNoKey);
    if (refused) return refused;
    setBefore(old.map(({ provider, account, name }) => ({ provider, account, name })));
    announce(plural('accounts_saved', names.length), 'unseen');
    focusPart('[data-action="undo-names"]');
    return null;
  };
  const undo = async () => {
    // They were taken once: nobody is to be asked about them again.
    const refused = await give(before, true);
    setFailure(refused);
    if (refused) return;
    setBefore([]);
    announce(t('accounts_undone'));
    focusHeading();
  };
  if (accounts.length === 0) return <p class="state">{t('accounts_none')}</p>;
  return (
    <>
      <p>{t('accounts_text')}</p>
      {before.length > 0 && (
        <p class="told" data-part="names-saved">
          <span>{plural('accounts_saved', before.length)}</span>
          <button type="button" data-action="undo-names" onClick={() => void undo()}>
            {t('bulk_undo')}
          </button>
        </p>
      )}
      <FailureNote failure={failure} />
      <NamesForm accounts={accounts} save={save} />
      <AccountsFile accounts={accounts} save={save} />
    </>
  );
}
