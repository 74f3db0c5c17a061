import { t } from '../../../browser/i18n.ts';

export type FileFormat = 'json' | 'csv' | 'history' | 'ics';

interface Props {
  /** In the order of the buttons; the first is the one that most want where it is a backup. */
  readonly formats: readonly FileFormat[];
  /** Of what: for the buttons' `data-action`. */
  readonly action: 'export' | 'export-view';
  readonly disabled?: boolean;
  readonly onExport: (format: FileFormat) => void;
}

/** A button for each file that can be made. */
export function ExportButtons({ formats, action, disabled = false, onExport }: Props) {
  return (
    <div class="buttons">
      {formats.map((format) => (
        <button
          key={format}
          type="button"
          class={format === 'json' ? 'primary' : undefined}
          data-action={action}
          data-format={format}
          disabled={disabled}
          onClick={() => onExport(format)}
        >
          {t(`backup_${format}`)}
        </button>
      ))}
    </div>
  );
}
