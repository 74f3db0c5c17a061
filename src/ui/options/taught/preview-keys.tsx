import { countText, plural, t } from '../../../browser/i18n.ts';
import type { Preview } from '../../../core/taught/proposal.ts';
import { TAUGHT_FIELDS, type TaughtField } from '../../../core/taught/taught-field.ts';
import type { Interval } from '../../../core/time/interval.ts';
import { intervalText } from '../../../texts/date.ts';
import { fieldText } from './columns-form.tsx';
import type { Columns } from './use-look.ts';

type Key = Preview['keys'][number];
type When = Key['created'];

interface Props {
  readonly preview: Preview | null | undefined;
  /** What the person says that the columns hold: nothing else was to be read. */
  readonly columns: Columns;
}

/** The first keys as they are read from now on, and how many are read at all. */
export function PreviewKeys({ preview, columns }: Props) {
  const fields = TAUGHT_FIELDS.filter((field) => field === 'name' || columns[field] !== undefined);
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
              {fields.map((field) => (
                <th key={field} scope="col">
                  {fieldText(field)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.keys.map((key, at) => (
              <tr key={`${at} ${key.name}`}>
                {fields.map((field) =>
                  field === 'name' ? (
                    <th key={field} scope="row">
                      {textIn(key, field)}
                    </th>
                  ) : (
                    <td key={field}>{textIn(key, field)}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {preview?.keys.some((key) => fields.some((field) => isUnread(key, field))) && (
        <p class="hint" data-part="unread-why">
          {t('taught_unread_why', t('taught_unread'))}
        </p>
      )}
    </section>
  );
}

function countsOf(preview: Preview | null | undefined): string {
  if (preview === undefined) return t('ui_loading');
  if (preview === null || preview.read === 0) return t('taught_reads_nothing');
  return t(
    'taught_reads',
    plural('taught_keys', preview.read),
    plural('taught_rows', preview.rows),
    countText(preview.dated),
  );
}

const isUnread = (key: Key, field: TaughtField): boolean => valueIn(key, field) === null;

function valueIn({ name, created, expires, lastUsed }: Key, field: TaughtField): string | When {
  return { name, created, expires, 'last-used': lastUsed }[field];
}

function textIn(key: Key, field: TaughtField): string {
  const value = valueIn(key, field);
  if (value === null) return t('taught_unread');
  if (field === 'name') return String(value);
  return value === 'never' ? t('taught_never') : intervalText(value as Interval);
}
