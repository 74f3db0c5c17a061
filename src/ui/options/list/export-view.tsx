import { plural, t } from '../../../browser/i18n.ts';
import { askFromWindow } from '../../../protocol/ask.window.ts';
import type { CredentialView, Overview } from '../../../protocol/messages.ts';
import { Menu } from '../../components/menu.tsx';
import { useAnnounce } from '../../components/status.tsx';
import { download } from '../download.ts';
import { icsOf, uidsOf } from '../files/calendar.ts';
import { ExportButtons } from '../files/export-buttons.tsx';
import { csvOf } from '../files/keys-csv.ts';

interface Props {
  readonly overview: Overview;
  /** In the order in which they are shown. */
  readonly shown: readonly CredentialView[];
}

/** Just the keys shown, as files. */
export function ExportView({ overview, shown }: Props) {
  const announce = useAnnounce();
  const table = () => announce(t('backup_exported', download(csvOf(shown), 'csv', 'text/csv')));
  const calendar = async () => {
    // A later file of all keys cancels what no longer holds of this one; this one cancels nothing: it leaves out what holds.
    await askFromWindow({ type: 'calendar-exported', uids: uidsOf(shown, overview) });
    const text = icsOf(shown, overview, [], overview.credentials);
    announce(t('backup_exported', download(text, 'ics', 'text/calendar')));
  };
  return (
    <Menu part="export-view" label={t('view_export')}>
      <p class="hint">{plural('view_export_what', shown.length)}</p>
      <ExportButtons
        formats={['csv', 'ics']}
        action="export-view"
        disabled={shown.length === 0}
        onExport={(format) => (format === 'csv' ? table() : void calendar())}
      />
    </Menu>
  );
}
