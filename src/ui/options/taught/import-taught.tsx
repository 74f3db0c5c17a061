import { useState } from 'preact/hooks';
import browser from '../../../browser/browser.ts';
import { t } from '../../../browser/i18n.ts';
import { originPattern } from '../../../browser/origin-pattern.ts';
import { taughtIn } from '../../../core/taught/folder.ts';
import type { Taught } from '../../../core/taught/schema.ts';
import { DropZone } from '../../components/drop-zone.tsx';
import { type Failure, failureText } from '../../components/failure.ts';
import { textOf } from '../../components/file-text.ts';

/** A page that somebody else taught: looked at first, then taken, with the site that it is on. */
export function ImportTaught({ keep }: { readonly keep: (page: Taught) => Promise<Failure | null> }) {
  const [page, setPage] = useState<Taught | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const choose = async (file: File) => {
    setPage(null);
    const result = await textOf(file);
    if ('error' in result) return setFailure(result);
    const found = taughtIn(result.text);
    if (typeof found !== 'string') setPage(found);
    setFailure(typeof found === 'string' ? { error: `taught_import_${found.replace('-', '_')}`, values: [] } : null);
  };
  const take = async (taken: Taught) => {
    // Asked first of all: a browser grants it only while it answers the press itself.
    const granted = await browser.permissions
      .request({ origins: [originPattern(taken.origin, browser)] })
      .catch(() => false);
    if (!granted) return setFailure({ error: 'taught_not_let_in', values: [new URL(taken.origin).host] });
    const failed = await keep(taken);
    setFailure(failed);
    if (!failed) setPage(null);
  };
  return (
    <section class="card" data-part="import-taught">
      <h2>{t('taught_import')}</h2>
      <p>{t('taught_import_text')}</p>
      <DropZone label={t('taught_drop')} accept=".json,application/json" onFile={(file) => void choose(file)} />
      {failure && (
        <p class="problem" role="alert" data-part="file-problem">
          {failureText(failure)}
        </p>
      )}
      {page && (
        <div class="panel" data-part="import-preview">
          <p>{t('taught_import_preview', page.name, `${page.origin}${page.path}`)}</p>
          <button type="button" class="primary" data-action="take-taught" onClick={() => void take(page)}>
            {t('taught_keep', new URL(page.origin).host)}
          </button>
        </div>
      )}
    </section>
  );
}
