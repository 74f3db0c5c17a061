import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { PopupRow, RowList } from '../../protocol/popup.ts';
import { Fold, useOpened } from '../components/fold.tsx';
import { KeyRows, type RowProps } from './key-rows.tsx';
import { useRows } from './use-rows.ts';

interface Props extends RowProps {
  readonly part: string;
  readonly list: RowList;
  /** How many there are. */
  readonly total: number;
  readonly first?: readonly PopupRow[];
  readonly openAtFirst?: boolean;
  readonly holdsAsked: boolean;
  readonly children: ComponentChildren;
}

/** Keys behind one line, which says how many. They are not asked for until it is opened. */
export function FoldedRows({ part, list, total, first, openAtFirst = false, holdsAsked, children, ...rows }: Props) {
  const [expanded, setExpanded] = useOpened(openAtFirst, holdsAsked);
  const body = useId();
  if (total === 0) return null;
  return (
    <div data-part={part} data-level={part === 'in-order' ? 'ok' : undefined}>
      <Fold expanded={expanded} body={body} onPress={() => setExpanded(!expanded)}>
        {children}
      </Fold>
      <div id={body} hidden={!expanded}>
        {expanded && <ListRows list={list} total={total} first={first ?? []} {...rows} />}
      </div>
    </div>
  );
}

interface ListProps extends RowProps {
  readonly list: RowList;
  readonly total: number;
  readonly first: readonly PopupRow[];
}

/** The lines of a list whose number is known. */
export function ListRows({ list, total, first, ...props }: ListProps) {
  const { portions } = useRows(list, first, total);
  return <KeyRows portions={portions} {...props} />;
}
