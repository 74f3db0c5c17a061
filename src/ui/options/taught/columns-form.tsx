import { countText, plural, t } from '../../../browser/i18n.ts';
import type { ProposedList } from '../../../core/taught/proposal.ts';
import { TAUGHT_FIELDS, type TaughtField } from '../../../core/taught/taught-field.ts';
import type { LookOfTab } from './use-look.ts';

interface Props {
  readonly lists: readonly ProposedList[];
  readonly look: Pick<LookOfTab, 'list' | 'columns' | 'choose' | 'assign'>;
}

/** Which of the lists holds the keys, and what each of its columns says. */
export function ColumnsForm({ lists, look }: Props) {
  const { columns = [] } = lists[look.list] ?? {};
  return (
    <>
      {lists.length > 1 && (
        <fieldset data-part="lists">
          <legend>{t('taught_which_list')}</legend>
          {lists.map((list, at) => (
            <label key={titleOf(list, at)} class="choice">
              <input type="radio" name="list" checked={at === look.list} onChange={() => look.choose(at)} />
              {titleOf(list, at)}
            </label>
          ))}
        </fieldset>
      )}
      <fieldset data-part="columns">
        <legend>{t('taught_which_columns')}</legend>
        {columns.map((column, at) => (
          <label key={`${look.list} ${at}`} class="field">
            <span class="label">{labelOf(column, at)}</span>
            <select
              value={fieldOf(look.columns, at) ?? ''}
              onChange={(event) => look.assign(at, fieldNamed(event.currentTarget.value))}
            >
              <option value="">{t('taught_field_none')}</option>
              {TAUGHT_FIELDS.filter((field) => (field === 'name' ? column.sample !== null : column.isDate)).map(
                (field) => (
                  <option key={field} value={field}>
                    {fieldText(field)}
                  </option>
                ),
              )}
            </select>
          </label>
        ))}
      </fieldset>
    </>
  );
}

export const fieldText = (field: TaughtField): string => t(`taught_field_${field.replace('-', '_')}`);

const fieldNamed = (value: string): TaughtField | null => TAUGHT_FIELDS.find((one) => one === value) ?? null;

const fieldOf = (columns: LookOfTab['columns'], at: number): TaughtField | null =>
  TAUGHT_FIELDS.find((field) => columns[field] === at) ?? null;

/** "1. API keys (5 rows)" */
function titleOf({ title, rows }: ProposedList, at: number): string {
  return t('taught_list', countText(at + 1), title ?? t('taught_list_untitled'), plural('taught_rows', rows));
}

/** By what labels it on the page; where nothing does, by what stands in it. */
function labelOf({ label, sample, isDate }: ProposedList['columns'][number], at: number): string {
  if (isDate)
    return label ? t('taught_column_dated', countText(at + 1), label) : t('taught_column_dates', countText(at + 1));
  return label
    ? t('taught_column_named', countText(at + 1), label, sample ?? '')
    : t('taught_column_names', countText(at + 1), sample ?? '');
}
