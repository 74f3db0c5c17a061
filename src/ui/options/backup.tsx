import { useState } from 'preact/hooks';
import { askFromWindow } from '../../platform/ask.window.ts';
import { t } from '../../platform/i18n.ts';
import { type Failure, failureText } from '../components/failure.ts';
import type { Ledger } from '../components/ledger.ts';
import { useAnnounce } from '../components/status.tsx';
import { DeleteEverything } from './delete-everything.tsx';
import { download } from './download.ts';
import { csvOf, icsOf } from './files.ts';
import { ImportLedger } from './import-ledger.tsx';

/** The ledger as files, out and in; and its end. */
export function Backup({ ledger }: { readonly ledger: Ledger }) {
  return (
    <>
      <Export ledger={ledger} />
      <ImportLedger ledger={ledger} />
      <DeleteEverything ledger={ledger} />
    </>
  );
}

function Export({ ledger }: { readonly ledger: Ledger }) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const announce = useAnnounce();
  const { overview } = ledger;
  const exportLedger = async () => {
    const reply = await askFromWindow({ type: 'export-ledger' });
    setFailure(reply.ok ? null : reply);
    if (reply.ok) announce(t('backup_exported', download(reply.value.json, 'json', 'application/json')));
  };
  const give = (text: string, extension: 'csv' | 'ics', type: string) =>
    announce(t('backup_exported', download(text, extension, type)));
  return (
    <section class="card">
      <h2>{t('backup_export')}</h2>
      <p>{t('backup_export_text')}</p>
      <div class="buttons">
        <button type="button" class="primary" data-action="export" data-format="json" onClick={exportLedger}>
          {t('backup_json')}
        </button>
        <button
          type="button"
          data-action="export"
          data-format="csv"
          onClick={() => give(csvOf(overview?.credentials ?? []), 'csv', 'text/csv')}
        >
          {t('backup_csv')}
        </button>
        <button
          type="button"
          data-action="export"
          data-format="ics"
          onClick={() => give(icsOf(overview?.credentials ?? [], Date.now()), 'ics', 'text/calendar')}
        >
          {t('backup_ics')}
        </button>
      </div>
      {failure && (
        <p class="problem" role="alert">
          {failureText(failure)}
        </p>
      )}
    </section>
  );
}
