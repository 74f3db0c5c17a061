import { useState } from 'preact/hooks';
import { t } from '../../browser/i18n.ts';
import { askFromWindow } from '../../protocol/ask.window.ts';
import type { Failure } from '../components/failure.ts';
import { FailureNote } from '../components/failure-note.tsx';
import { useAnnounce } from '../components/status.tsx';
import type { Ledger } from '../components/use-ledger.ts';
import { DeleteEverything } from './delete-everything.tsx';
import { download } from './download.ts';
import { icsOf, uidsOf } from './files/calendar.ts';
import { ExportButtons, type FileFormat } from './files/export-buttons.tsx';
import { historyOf } from './files/history.ts';
import { csvOf } from './files/keys-csv.ts';
import { ImportLedger } from './import-ledger.tsx';

const FORMATS: readonly FileFormat[] = ['json', 'csv', 'history', 'ics'];

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
  const credentials = overview?.credentials ?? [];
  const exportLedger = async () => {
    const reply = await askFromWindow({ type: 'export-ledger' });
    setFailure(reply.ok ? null : reply);
    if (reply.ok) announce(t('backup_exported', download(reply.value.json, 'json', 'application/json')));
  };
  const exportCalendar = async () => {
    if (!overview) return;
    const reply = await askFromWindow({ type: 'calendar-exported', uids: uidsOf(credentials, overview) });
    // Without the ids of earlier files nothing can be cancelled; all the rest holds.
    give(icsOf(credentials, overview, reply.ok ? reply.value.earlier : []), 'ics', 'text/calendar');
  };
  const give = (text: string, extension: 'csv' | 'rotations.csv' | 'ics', type: string) =>
    announce(t('backup_exported', download(text, extension, type)));
  const make: Readonly<Record<FileFormat, () => void | Promise<void>>> = {
    json: exportLedger,
    csv: () => give(csvOf(credentials), 'csv', 'text/csv'),
    history: () => give(historyOf(credentials), 'rotations.csv', 'text/csv'),
    ics: exportCalendar,
  };
  return (
    <section class="card">
      <h2>{t('backup_export')}</h2>
      <p>{t('backup_export_text')}</p>
      <p>{t('backup_calendar_again')}</p>
      <ExportButtons formats={FORMATS} action="export" onExport={(format) => void make[format]()} />
      <FailureNote failure={failure} />
    </section>
  );
}
