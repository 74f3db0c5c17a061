import { plural, t } from '../../../browser/i18n.ts';
import type { Preview } from '../../../core/taught/proposal.ts';
import { intervalText } from '../../../texts/date.ts';
import { fieldText } from './columns-form.tsx';

type When = Preview['keys'][number]['created'];

/** The first keys as they are read from now on, and how many are read at all. */
export function PreviewKeys({ preview }: { readonly preview: Preview | null | undefined }) {
  const counts = countsOf(preview);
  return (
    <section class="panel" data-part="preview" aria-label={t('taught_preview')}>
      <h3>{t('taught_preview')}</h3>
      <p role="status" data-part="preview-counts" data-read={preview?.read ?? 0}>
        {counts}
      </p>
      {preview && preview.keys.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{fieldText('name')}</th>
              <th scope="col">{fieldText('created')}</th>
              <th scope="col">{fieldText('expires')}</th>
              <th scope="col">{fieldText('last-used')}</th>
            </tr>
          </thead>
          <tbody>
            {preview.keys.map(({ name, created, expires, lastUsed }, at) => (
              <tr key={`${at} ${name}`}>
                <th scope="row">{name ?? t('taught_unread')}</th>
                <td>{whenText(created)}</td>
                <td>{whenText(expires)}</td>
                <td>{whenText(lastUsed)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function countsOf(preview: Preview | null | undefined): string {
  if (preview === undefined) return t('ui_loading');
  if (preview === null || preview.read === 0) return t('taught_reads_nothing');
  return t('taught_reads', plural('taught_keys', preview.read), plural('taught_rows', preview.rows), preview.dated);
}

const whenText = (when: When): string =>
  when === null ? t('taught_unread') : when === 'never' ? t('taught_never') : intervalText(when);
