import { plural, t } from '../../browser/i18n.ts';
import type { LogImportReport } from '../../protocol/messages.ts';
import { accountName, credentialName } from '../../texts/grouping.ts';
import { intervalText } from '../../texts/index.ts';
import { kindName } from '../../texts/kind-name.ts';
import { sentences } from '../../texts/sentences.ts';

interface Props {
  readonly name: string;
  readonly report: LogImportReport;
  readonly apply: () => void;
}

type Change = LogImportReport['changes'][number];

/** What the file would change, before anything is changed. */
export function LogPreview({ name, report, apply }: Props) {
  const { changes, unchanged } = report;
  return (
    <div class="panel" data-part="log-preview">
      <p class="panel-title">{previewText(name, report)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is to be scrolled by the keyboard */}
      <section class="changes-view" aria-label={previewText(name, report)} tabIndex={0}>
        <ul class="changes">
          {changes.map((change) => (
            <li key={`${change.key} ${change.what}`}>
              <bdi class="name">{credentialName(change)}</bdi>
              <small>
                {kindName(change.kind)} · {accountName(change.key.split(' ')[0] ?? '', change.account)}
              </small>
              <span>{changeText(change)}</span>
            </li>
          ))}
        </ul>
      </section>
      {unchanged > 0 && <p class="hint">{plural('exact_unchanged', unchanged)}</p>}
      {changes.length > 0 && (
        <button type="button" class="primary" data-action="import" onClick={apply}>
          {plural('exact_apply', changes.length)}
        </button>
      )}
    </div>
  );
}

/** "From history.csv: 4 changes". */
export function previewText(name: string, { changes }: LogImportReport): string {
  return sentences(t('exact_preview', name), plural('exact_changes', changes.length));
}

function changeText({ what, from, to }: Change): string {
  const before = from ? intervalText(from) : t('exact_unknown');
  const after = to ? intervalText(to) : t('exact_unknown');
  return what === 'birth' ? t('exact_change_birth', before, after) : t(`exact_change_${what}`, after);
}
