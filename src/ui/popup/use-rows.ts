import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { askFromWindow } from '../../protocol/ask.window.ts';
import type { Place, PopupRow, RowList } from '../../protocol/popup.ts';
import { type Told, ToldContext } from './use-popup.ts';

/** Lines as they came: some at a time. */
export type Portions = readonly (readonly PopupRow[])[];

interface Loaded extends Rows {
  /** Of which list they are. */
  readonly id: string;
}

export interface Rows {
  readonly portions: Portions;
  /** How many there are; null until the first answer. */
  readonly total: number | null;
}

const NOTHING = { portions: [], total: null, id: '' };

/**
 * The lines of a list, some at a time, a frame for each, so that thousands of them delay neither the window nor the next key stroke;
 * asked for anew when the worker tells something new, and until then as they were. `first`: those that came with the popup itself;
 * `total`: how many there are, where that is known.
 */
export function useRows(list: RowList, first: readonly PopupRow[] = [], total: number | null = null): Rows {
  const told = useContext(ToldContext);
  const [rows, setRows] = useState<Loaded>(NOTHING);
  const id = JSON.stringify(list);
  const touched = told?.touched;
  const isWhole = total !== null && first.length >= total;
  useEffect(() => {
    // Beside what was kept the worker's answer is under way.
    if (isWhole || told?.isKept) return;
    const turn = { isOver: false };
    void load(list, first, turn, setRows);
    return () => {
      turn.isOver = true;
    };
  }, [id, told, isWhole]);
  // Those that an action was about are told with it: nobody sees them as they were.
  const portions = useMemo(
    () => (touched?.size ? rows.portions.map((own) => patched(own, list, touched)) : rows.portions),
    [rows, id, touched],
  );
  if (isWhole) return { portions: [first], total };
  return first.length > 0 ? { portions: [first, ...portions.slice(1)], total } : { portions, total: rows.total };
}

async function load(
  list: RowList,
  first: readonly PopupRow[],
  turn: { readonly isOver: boolean },
  show: (next: (last: Loaded) => Loaded) => void,
): Promise<void> {
  const portions = first.length > 0 ? [first] : [];
  const id = JSON.stringify(list);
  let count = first.length;
  while (!turn.isOver) {
    const reply = await askFromWindow({ type: 'popup-rows', list, from: count });
    if (turn.isOver || !reply.ok) return;
    const { rows, total } = reply.value;
    portions.push(rows);
    count += rows.length;
    const isDone = count >= total || rows.length === 0;
    // What is not told anew yet stays as it was.
    const now = [...portions];
    const old = (last: Loaded) => (isDone || last.id !== id ? [] : last.portions.slice(now.length));
    show((last) => ({ portions: [...now, ...old(last)], total, id }));
    if (isDone) return;
    await new Promise((done) => requestAnimationFrame(done));
  }
}

function patched(rows: readonly PopupRow[], list: RowList, touched: Told['touched']): readonly PopupRow[] {
  if (!rows.some(({ key }) => touched.has(key))) return rows;
  return rows.flatMap((row) => {
    const now = touched.get(row.key);
    if (now === undefined) return row;
    return now && belongs(now.place, list) ? now.row : [];
  });
}

function belongs({ part }: Place, list: RowList): boolean {
  if (list.of === 'found') return true;
  return list.of === 'hidden' ? part === 'hidden' : list.part === 'all' ? part !== 'hidden' : part === list.part;
}
