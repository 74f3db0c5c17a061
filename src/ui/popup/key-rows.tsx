import type { Asked, PopupRow } from '../../protocol/popup.ts';
import { memo } from '../components/memo.ts';
import type { Act } from '../components/use-ledger.ts';
import { askedOf } from './asked.ts';
import { KeyRow } from './key-row.tsx';
import type { Portions } from './use-rows.ts';

export interface RowProps {
  readonly act: Act;
  readonly asked: Asked | null;
}

/** A line for each, some sixty in a list of their own: what is far out of view costs a browser one look for all of them. */
export function KeyRows({ portions, ...props }: RowProps & { readonly portions: Portions }) {
  return (
    <div class="keys">
      {portions.map((rows, at) => (
        <Portion key={at} rows={rows} {...props} />
      ))}
    </div>
  );
}

/** Drawn anew only where its own lines are other ones: thousands are not gone through for each that comes. */
const Portion = memo(function Portion({ rows, act, asked }: RowProps & { readonly rows: readonly PopupRow[] }) {
  return (
    <ul class="portion" style={{ '--lines': rows.length }}>
      {rows.map((row) => (
        <KeyRow key={row.key} row={row} act={act} asked={askedOf(asked, row)} />
      ))}
    </ul>
  );
});
