import { t } from '../../../browser/i18n.ts';
import { kindName } from '../../../texts/kind-name.ts';
import { focusPart } from '../focus-part.ts';
import { monthText } from './groups.ts';
import type { Choose } from './use-list-view.ts';
import { EVERYTHING, isFiltered, type ListView } from './view.ts';

interface Props {
  readonly view: ListView;
  readonly choose: Choose;
}

/** The filters that no field shows, each with the way out of it; and the way out of all. */
export function ActiveFilters({ view, choose }: Props) {
  if (!isFiltered(view)) return null;
  const remove = (part: Partial<ListView>) => {
    choose(part);
    focusPart('[data-part="filter"]');
  };
  const { count, month, end } = view;
  const tags: readonly (readonly [keyof ListView, string])[] = [
    ['count', count === '' ? '' : t(`dash_across_${count}`)],
    ['month', month === '' ? '' : t('view_act_by', monthText(month))],
    ['end', end === '' ? '' : t('view_end', kindName(end))],
  ];
  return (
    <>
      {tags
        .filter(([, text]) => text !== '')
        .map(([name, text]) => (
          <button
            key={name}
            type="button"
            class="tag"
            data-tag={name}
            aria-label={t('view_remove', text)}
            onClick={() => remove({ [name]: '' })}
          >
            {text} <span aria-hidden="true">×</span>
          </button>
        ))}
      <button
        type="button"
        class="link"
        data-action="show-all"
        onClick={() => remove({ ...EVERYTHING, group: view.group, sort: view.sort })}
      >
        {t('view_all')}
      </button>
    </>
  );
}
