import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Fold, useOpened } from '../components/fold.tsx';
import { askedOf } from './asked.ts';
import { KeyRows, type RowsProps } from './key-rows.tsx';

interface Props extends RowsProps {
  readonly part: string;
  readonly openAtFirst?: boolean;
  readonly children: ComponentChildren;
}

/** Keys behind one line, which says how many. They are not drawn until it is opened. */
export function FoldedRows({ part, openAtFirst = false, children, ...rows }: Props) {
  const holdsAsked = rows.credentials.some((view) => askedOf(rows.asked, view) !== null);
  const [expanded, setExpanded] = useOpened(openAtFirst, holdsAsked);
  const body = useId();
  if (rows.credentials.length === 0) return null;
  return (
    <div data-part={part} data-level={part === 'in-order' ? 'ok' : undefined}>
      <Fold expanded={expanded} body={body} onPress={() => setExpanded(!expanded)}>
        {children}
      </Fold>
      <div id={body} hidden={!expanded}>
        {expanded && <KeyRows {...rows} />}
      </div>
    </div>
  );
}
