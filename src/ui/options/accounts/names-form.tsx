import { useState } from 'preact/hooks';
import { plural, t } from '../../../browser/i18n.ts';
import { accountRef, LONGEST_NAME } from '../../../core/accounts/names.ts';
import { accountName } from '../../../texts/grouping.ts';
import { type Failure, failureText } from '../../components/failure.ts';
import type { SaveNames } from './accounts.tsx';
import type { KnownAccount } from './known.ts';

interface Props {
  readonly accounts: readonly KnownAccount[];
  readonly save: SaveNames;
}

/** A name for each account. Saved together; what was not changed is left as it is. */
export function NamesForm({ accounts, save }: Props) {
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [failure, setFailure] = useState<Failure | null>(null);
  const changed = accounts.flatMap((one) => {
    const name = typed[accountRef(one)]?.trim();
    return name === undefined || name === one.name ? [] : [{ provider: one.provider, account: one.account, name }];
  });
  const submit = async (isNoKey: boolean) => {
    if (changed.length === 0) return;
    const refused = await save(changed, isNoKey);
    setFailure(refused);
    if (!refused) setTyped({});
  };
  return (
    <form
      class="card"
      data-part="account-names"
      onSubmit={(event) => {
        event.preventDefault();
        void submit(false);
      }}
    >
      <table class="accounts">
        <thead>
          <tr>
            <th scope="col">{t('accounts_number')}</th>
            <th scope="col">{t('dash_keys')}</th>
            <th scope="col">{t('accounts_name')}</th>
          </tr>
        </thead>
        <tbody>
          {accounts.map((one) => {
            const ref = accountRef(one);
            const number = accountName(one.provider, one.account);
            return (
              <tr key={ref} data-account={ref}>
                <th scope="row">
                  <a href={`#keys?${new URLSearchParams({ account: ref })}`}>{number}</a>
                </th>
                <td>{plural('ui_summary_keys', one.keys)}</td>
                <td>
                  <input
                    aria-label={t('accounts_name_of', number)}
                    maxLength={LONGEST_NAME}
                    autocomplete="off"
                    value={typed[ref] ?? one.name}
                    onInput={(event) => setTyped({ ...typed, [ref]: event.currentTarget.value })}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {failure && (
        <div role="alert">
          <p class="problem">{failureText(failure)}</p>
          {failure.error === 'error_may_hold_key' && (
            <button type="button" data-action="no-key" onClick={() => void submit(true)}>
              {t('ui_no_key')}
            </button>
          )}
        </div>
      )}
      <button type="submit" class="primary" data-action="save-names" disabled={changed.length === 0}>
        {t('accounts_save')}
      </button>
    </form>
  );
}
