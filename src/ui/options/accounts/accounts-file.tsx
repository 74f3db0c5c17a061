import { useState } from 'preact/hooks';
import { plural, t } from '../../../browser/i18n.ts';
import { providerById } from '../../../catalogue/index.ts';
import { ownShapes } from '../../../catalogue/own-shapes.ts';
import { accountRef, type NamedAccount } from '../../../core/accounts/names.ts';
import type { AccountTable } from '../../../core/accounts/names-table.ts';
import { keyMaterialIn } from '../../../core/key-material/index.ts';
import { accountName } from '../../../texts/grouping.ts';
import { DropZone } from '../../components/drop-zone.tsx';
import type { Failure } from '../../components/failure.ts';
import { FailureNote } from '../../components/failure-note.tsx';
import { textOf } from '../../components/file-text.ts';
import type { SaveNames } from './accounts.tsx';
import { type KnownAccount, namesOf } from './known.ts';

interface Props {
  readonly accounts: readonly KnownAccount[];
  readonly save: SaveNames;
}

interface Preview extends AccountTable {
  /** Names that may be kept. */
  readonly safe: readonly NamedAccount[];
}

/** Names from a table of the user's own: first what it would change, then the change. */
export function AccountsFile({ accounts, save }: Props) {
  const [preview, setPreview] = useState<Preview | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const choose = async (file: File) => {
    setPreview(null);
    const result = await textOf(file);
    if ('error' in result) return setFailure(result);
    const { readAccountTable } = await import('../../../core/accounts/names-table.ts');
    const table = readAccountTable(result.text, accounts, namesOf(accounts));
    setFailure(table ? null : { error: 'accounts_file_none', values: [] });
    if (table) setPreview({ ...table, safe: table.given.filter(isSafe) });
  };
  const apply = async (names: readonly NamedAccount[]) => {
    const refused = await save(names, false);
    setFailure(refused);
    if (!refused) setPreview(null);
  };
  return (
    <section class="card" data-part="accounts-file">
      <h2>{t('accounts_file')}</h2>
      <p>{t('accounts_file_text')}</p>
      <DropZone label={t('accounts_drop')} accept=".csv,.tsv,.txt,text/csv" onFile={(file) => void choose(file)} />
      <FailureNote failure={failure} part="file-problem" />
      {preview && <WouldChange {...{ preview, accounts }} apply={() => void apply(preview.safe)} />}
    </section>
  );
}

/** What has the shape of a key, or may be one, is no name. */
function isSafe({ provider, name }: NamedAccount): boolean {
  return keyMaterialIn(name, ownShapes(providerById(provider)?.tokens ?? [])) === null;
}

interface WouldProps {
  readonly preview: Preview;
  readonly accounts: readonly KnownAccount[];
  readonly apply: () => void;
}

function WouldChange({ preview, accounts, apply }: WouldProps) {
  const { safe, given, same, unknown, several } = preview;
  const before = new Map(accounts.map((one) => [accountRef(one), one.name]));
  const notes: readonly (readonly [string, number])[] = [
    ['same', same],
    ['unknown', unknown],
    ['several', several],
    ['keys', given.length - safe.length],
  ];
  return (
    <div class="panel" data-part="names-preview">
      <p>{safe.length === 0 ? t('accounts_nothing') : plural('accounts_would', safe.length)}</p>
      <ul>
        {safe.map((one) => {
          const old = before.get(accountRef(one));
          return (
            <li key={accountRef(one)}>
              {accountName(one.provider, one.account)}: <bdi>{old ? t('accounts_was', one.name, old) : one.name}</bdi>
            </li>
          );
        })}
      </ul>
      {notes
        .filter(([, count]) => count > 0)
        .map(([what, count]) => (
          <p key={what} class="hint" data-note={what}>
            {plural(`accounts_${what}`, count)}
          </p>
        ))}
      {safe.length > 0 && (
        <button type="button" class="primary" data-action="apply-names" onClick={apply}>
          {plural('accounts_apply', safe.length)}
        </button>
      )}
    </div>
  );
}
