import { useState } from 'preact/hooks';
import { countText, t } from '../../browser/i18n.ts';
import type { AllowedSite } from '../../core/backup/sites.ts';
import { askFromWindow } from '../../protocol/ask.window.ts';
import type { BackupReport, ImportReport, Reply } from '../../protocol/messages.ts';
import { DropZone } from '../components/drop-zone.tsx';
import type { Failure } from '../components/failure.ts';
import { FailureNote } from '../components/failure-note.tsx';
import { textOf } from '../components/file-text.ts';
import { focusHeading } from '../components/focus.ts';
import { useAnnounce } from '../components/status.tsx';
import type { Ledger } from '../components/use-ledger.ts';
import { OfferedSites } from './offered-sites.tsx';

const MODES = ['merge', 'replace'] as const;
type Mode = (typeof MODES)[number];

interface Preview {
  readonly name: string;
  readonly json: string;
  readonly mode: Mode;
  readonly report: BackupReport;
}

/** A backup read back: first what it would change, then the change, which can be undone once. */
export function ImportLedger({ ledger }: { readonly ledger: Ledger }) {
  const [preview, setPreview] = useState<Preview | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [sites, setSites] = useState<readonly AllowedSite[]>([]);
  const announce = useAnnounce();

  const look = async (name: string, json: string, mode: Mode) => {
    const reply = await askFromWindow({ type: 'import-ledger', mode, apply: false, json });
    setFailure(reply.ok ? null : reply);
    setPreview(reply.ok ? { name, json, mode, report: reply.value } : null);
    if (reply.ok) announce(t('backup_counts', ...counts(reply.value)), 'unseen');
  };
  const choose = async (file: File) => {
    setPreview(null);
    setSites([]);
    const result = await textOf(file);
    if ('error' in result) setFailure(result);
    else await look(file.name, result.text, 'merge');
  };
  const finish = async (ask: Promise<Reply<BackupReport | ImportReport>>, said: string) => {
    const reply = await ask;
    setFailure(reply.ok ? null : reply);
    if (!reply.ok) return;
    setPreview(null);
    setSites('sites' in reply.value ? reply.value.sites : []);
    announce(t(said, ...counts(reply.value)));
    await ledger.refresh();
  };
  const apply = ({ json, mode }: Preview) =>
    finish(askFromWindow({ type: 'import-ledger', mode, apply: true, json }), 'backup_imported');
  const undo = async () => {
    await finish(askFromWindow({ type: 'undo-import' }), 'backup_undone');
    // The button that was pressed is gone.
    if (document.activeElement === document.body) focusHeading();
  };
  const allowed = () => {
    setSites([]);
    announce(t('backup_sites_allowed'));
  };

  return (
    <section class="card">
      <h2>{t('backup_import')}</h2>
      <p>{t('backup_import_text')}</p>
      <DropZone label={t('backup_drop')} accept=".json,application/json" onFile={choose} />
      <FailureNote failure={failure} part="file-problem" />
      {preview && <PreviewPanel preview={preview} look={look} apply={() => apply(preview)} />}
      <OfferedSites sites={sites} allowed={allowed} />
      {ledger.overview?.canUndoImport && (
        <button type="button" data-action="undo" onClick={() => void undo()}>
          {t('backup_undo')}
        </button>
      )}
    </section>
  );
}

interface PanelProps {
  readonly preview: Preview;
  readonly look: (name: string, json: string, mode: Mode) => Promise<void>;
  readonly apply: () => void;
}

function PreviewPanel({ preview, look, apply }: PanelProps) {
  const { name, json, mode, report } = preview;
  return (
    <div class="panel" data-part="import-preview">
      <fieldset>
        <legend>{t('backup_preview', name)}</legend>
        {MODES.map((one) => (
          <label key={one} class="choice">
            <input type="radio" name="mode" value={one} checked={one === mode} onChange={() => look(name, json, one)} />
            {t(`backup_mode_${one}`)}
          </label>
        ))}
      </fieldset>
      <p data-part="import-counts">{t('backup_counts', ...counts(report))}</p>
      <button type="button" class={mode === 'replace' ? 'danger' : 'primary'} data-action="import" onClick={apply}>
        {t(`backup_apply_${mode}`)}
      </button>
    </div>
  );
}

const counts = ({ added, changed, removed, unchanged }: BackupReport) =>
  [added, changed, removed, unchanged].map(countText);
