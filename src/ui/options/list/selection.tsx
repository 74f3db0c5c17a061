import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useMemo, useState } from 'preact/hooks';
import { t } from '../../../browser/i18n.ts';
import type { CredentialKey } from '../../../core/credential.ts';
import type { CalendarDay } from '../../../core/time/calendar-day.ts';
import type { CredentialView } from '../../../protocol/messages.ts';
import { RowContext } from '../../components/row-context.ts';
import { useDistinctName } from '../../components/use-distinct-name.ts';

export interface Selection {
  readonly keys: ReadonlySet<CredentialKey>;
  /** Whether lines can be marked. */
  readonly isOn: boolean;
  readonly turn: (isOn: boolean) => void;
  readonly mark: (keys: readonly CredentialKey[], isMarked: boolean) => void;
}

const NONE: ReadonlySet<CredentialKey> = new Set();
const SelectionContext = createContext<Selection>({ keys: NONE, isOn: false, turn: () => {}, mark: () => {} });

export function useSelection(): Selection {
  const [keys, setKeys] = useState(NONE);
  const [isOn, setOn] = useState(false);
  const turn = useCallback((on: boolean) => {
    setOn(on);
    setKeys(NONE);
  }, []);
  const mark = useCallback((some: readonly CredentialKey[], isMarked: boolean) => {
    setKeys((known) => {
      const next = new Set(known);
      for (const key of some)
        if (isMarked) next.add(key);
        else next.delete(key);
      return next;
    });
  }, []);
  return useMemo(() => ({ keys, isOn, turn, mark }), [keys, isOn, turn, mark]);
}

interface ProviderProps {
  readonly selection: Selection;
  /** See `RowAdditions`. */
  readonly place: ((view: CredentialView) => string) | null;
  readonly today: CalendarDay;
  readonly children: ComponentChildren;
}

/** Gives each line of the list its mark. */
export function Selectable({ selection, place, today, children }: ProviderProps) {
  const additions = useMemo(
    () => ({ Lead: selection.isOn ? RowMark : null, place, today }),
    [selection.isOn, place, today],
  );
  return (
    <SelectionContext.Provider value={selection}>
      <RowContext.Provider value={additions}>{children}</RowContext.Provider>
    </SelectionContext.Provider>
  );
}

function RowMark({ view }: { readonly view: CredentialView }) {
  const { keys, mark } = useContext(SelectionContext);
  const name = useDistinctName(view);
  return (
    <label class="mark">
      <input
        type="checkbox"
        data-part="mark"
        aria-label={t('select_key', name)}
        checked={keys.has(view.key)}
        onChange={(event) => mark([view.key], event.currentTarget.checked)}
      />
    </label>
  );
}

interface GroupMarkProps {
  readonly credentials: readonly CredentialView[];
  readonly title: string;
}

/** Marks all keys of a group, or none. */
export function GroupMark({ credentials, title }: GroupMarkProps) {
  const { keys, isOn, mark } = useContext(SelectionContext);
  if (!isOn) return null;
  const marked = credentials.filter(({ key }) => keys.has(key)).length;
  return (
    <label class="mark">
      <input
        type="checkbox"
        data-part="mark-group"
        aria-label={t('select_group', title)}
        checked={marked === credentials.length}
        indeterminate={marked > 0 && marked < credentials.length}
        onChange={(event) =>
          mark(
            credentials.map(({ key }) => key),
            event.currentTarget.checked,
          )
        }
      />
    </label>
  );
}
