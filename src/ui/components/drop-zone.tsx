import { useEffect, useState } from 'preact/hooks';
import { t } from '../../browser/i18n.ts';
import { Icon } from './icon.tsx';

interface Props {
  readonly label: string;
  /** As for `input[accept]`. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** Takes one file, dropped or chosen. The whole zone is the label of a file input, so it works by keyboard too. */
export function DropZone({ label, accept, onFile }: Props) {
  const [over, setOver] = useState(false);
  useEffect(keepMissedDropsHere, []);
  return (
    <label
      class="drop-zone"
      data-part="drop-zone"
      data-over={over ? '' : undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (file) onFile(file);
      }}
    >
      <Icon name="file" />
      <span>{label}</span>
      <input
        type="file"
        accept={accept}
        onChange={(event) => {
          const input = event.currentTarget;
          const file = input.files?.[0];
          input.value = ''; // The same file, mended, may be chosen again.
          if (file) onFile(file);
        }}
      />
      <small>{t('ui_file_local')}</small>
    </label>
  );
}

/** A file dropped beside the zone would replace the window by itself. */
function keepMissedDropsHere(): () => void {
  const stop = (event: Event) => event.preventDefault();
  window.addEventListener('dragover', stop);
  window.addEventListener('drop', stop);
  return () => {
    window.removeEventListener('dragover', stop);
    window.removeEventListener('drop', stop);
  };
}
