import { useMemo, useState } from 'preact/hooks';
import { LEVELS, levelOf } from '../../core/verdict/level.ts';
import { kindName, t } from '../../platform/i18n.ts';
import type { CredentialView } from '../../platform/messages.ts';
import { levelName } from '../../platform/phrases/index.ts';
import { CredentialList } from '../components/credential-list.tsx';
import { accountName } from '../components/grouping.ts';
import { Empty } from '../components/states.tsx';
import type { Ledger } from '../components/use-ledger.ts';
import { isCountedAs, Numbers, type TileId } from './numbers.tsx';

interface Chosen {
  readonly counted: TileId | null;
  readonly level: string;
  readonly kind: string;
  readonly account: string;
}

const ALL: Chosen = { counted: null, level: '', kind: '', account: '' };

/** The list, with the numbers above it as filters, and others by level, kind and account. */
export function Keys({ ledger, open }: { readonly ledger: Ledger; readonly open: string | null }) {
  const [chosen, setChosen] = useState(ALL);
  const credentials = ledger.overview?.credentials ?? [];
  const shown = useMemo(() => credentials.filter((view) => passes(view, chosen)), [credentials, chosen]);
  if (credentials.length === 0) return <Empty />;
  const choose = (part: Partial<Chosen>) => setChosen({ ...chosen, ...part });
  const levels = LEVELS.filter((level) => credentials.some((view) => isOfLevel(view, level)));
  const accounts = distinct(credentials.map(accountId));
  return (
    <>
      <Numbers credentials={credentials} chosen={chosen.counted} onChoose={(counted) => choose({ counted })} />
      <CredentialList ledger={ledger} credentials={shown} open={open}>
        <Choice
          label={t('dash_level')}
          value={chosen.level}
          options={levels.map((level) => [level, levelName(level)])}
          onChoice={(level) => choose({ level })}
        />
        <Choice
          label={t('dash_kind')}
          value={chosen.kind}
          options={distinct(credentials.map(({ kind }) => kind)).map((kind) => [kind, kindName(kind)])}
          onChoice={(kind) => choose({ kind })}
        />
        <Choice
          label={t('dash_account')}
          value={chosen.account}
          options={accounts.map((id) => [id, accountText(id)])}
          onChoice={(account) => choose({ account })}
        />
      </CredentialList>
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly onChoice: (value: string) => void;
}

function Choice({ label, value, options, onChoice }: ChoiceProps) {
  return (
    <label class="field">
      <span class="label">{label}</span>
      <select value={value} onChange={(event) => onChoice(event.currentTarget.value)}>
        <option value="">{t('dash_all')}</option>
        {options.map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

function passes(view: CredentialView, { counted, level, kind, account }: Chosen): boolean {
  return (
    (counted === null || isCountedAs(view, counted)) &&
    (level === '' || isOfLevel(view, level)) &&
    (kind === '' || view.kind === kind) &&
    (account === '' || accountId(view) === account)
  );
}

/** By everything that is said of it, not only by what is said first: "Ending" finds what is overdue, too. */
function isOfLevel({ verdict }: CredentialView, level: string): boolean {
  if (level === 'unknown' && verdict.isAgeUnknown) return true;
  return verdict.level === level || verdict.reasons.some(({ code }) => levelOf(code) === level);
}

const accountId = ({ provider, account }: CredentialView) => `${provider} ${account}`;

function accountText(id: string): string {
  const [provider = '', account = ''] = id.split(' ');
  return accountName(provider, account);
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
