import { useEffect } from 'preact/hooks';
import { t } from '../../browser/i18n.ts';
import type { PopupRow, RowList } from '../../protocol/popup.ts';
import { KeyRows, type RowProps } from './key-rows.tsx';
import { type Portions, useRows } from './use-rows.ts';

interface Props extends RowProps {
  readonly query: string;
  readonly onCount: (count: number | null) => void;
  readonly here: Extract<RowList, { of: 'found' }>['here'];
}

/** All keys that match what is looked for, wherever they are put away, by account. */
export function Found({ query, onCount, here, ...props }: Props) {
  const { portions, total } = useRows({ of: 'found', query, here });
  useEffect(() => onCount(total), [total]);
  return (
    <>
      {total === 0 && <p class="hint">{t('ui_filter_none')}</p>}
      {byAccount(portions).map(({ name, portions: own }) => (
        <section key={name} class="account" data-part="account">
          <h2>
            <bdi>{name}</bdi>
          </h2>
          <KeyRows portions={own} {...props} />
        </section>
      ))}
    </>
  );
}

interface Section {
  readonly name: string;
  readonly portions: PopupRow[][];
}

/** They come account by account. */
function byAccount(portions: Portions): Section[] {
  const sections: Section[] = [];
  for (const rows of portions) {
    let own: PopupRow[] = [];
    for (const row of rows) {
      const last = sections.at(-1);
      if (last?.name !== row.account || own.length === 0) {
        own = [];
        if (last?.name === row.account) last.portions.push(own);
        else sections.push({ name: row.account, portions: [own] });
      }
      own.push(row);
    }
  }
  return sections;
}
