import { useId, useState } from 'preact/hooks';
import { t } from '../../browser/i18n.ts';
import type { Provider } from '../../catalogue/schema.ts';

interface Props {
  readonly provider: Provider;
  readonly known: readonly string[];
  readonly onAccount: (account: string) => void;
}

/** The file does not say whose it is: the user does. Nothing is taken for granted, not even an only account. */
export function AccountChoice({ provider, known, onAccount }: Props) {
  const [account, setAccount] = useState('');
  const list = useId();
  return (
    <form
      class="panel"
      data-part="account-choice"
      onSubmit={(event) => {
        event.preventDefault();
        onAccount(account.trim());
      }}
    >
      <label class="field">
        <span class="label">{t('exact_account', provider.name)}</span>
        <input
          required
          inputMode="numeric"
          pattern="\s*\d{1,15}\s*"
          list={list}
          value={account}
          onInput={(event) => setAccount(event.currentTarget.value)}
        />
      </label>
      <datalist id={list}>
        {known.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <p class="hint">{t('exact_account_hint')}</p>
      <button type="submit" class="primary" data-action="choose-account">
        {t('exact_account_submit')}
      </button>
    </form>
  );
}
