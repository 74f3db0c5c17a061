import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Preview, ProposedList } from '../../../core/taught/proposal.ts';
import { TAUGHT_FIELDS, type TaughtField } from '../../../core/taught/taught-field.ts';
import { askFromWindow } from '../../../protocol/ask.window.ts';
import { type Looked, lookAtTab, previewOfTab } from '../../../protocol/look.window.ts';

/** Which of the columns, by its number, a field is. */
export type Columns = Readonly<Partial<Record<TaughtField, number>>>;

export interface LookOfTab {
  /** Undefined until there is an answer; null where nobody may look. */
  readonly looked: Looked | null | undefined;
  /** Why the page of the tab is not looked at: an administrator has switched that off, or anybody on the way may have written it. */
  readonly barred: 'off' | 'unencrypted' | null;
  readonly list: number;
  readonly columns: Columns;
  /** Undefined until there is an answer. */
  readonly preview: Preview | null | undefined;
  readonly again: () => void;
  readonly choose: (list: number) => void;
  readonly assign: (column: number, field: TaughtField | null) => void;
}

/** What is found on the page of a tab, which of it a person chose, and what is read by that. */
export function useLook(tabId: number): LookOfTab {
  const [looked, setLooked] = useState<Looked | null | undefined>(undefined);
  const [barred, setBarred] = useState<LookOfTab['barred']>(null);
  const [chosen, setChosen] = useState<{ list: number; columns: Columns }>({ list: 0, columns: {} });
  const [preview, setPreview] = useState<Preview | null | undefined>(undefined);
  const again = useCallback(() => {
    setLooked(undefined);
    // Each time: the tab may have gone to another page.
    void askFromWindow({ type: 'page-here', tabId }).then(async (reply) => {
      const what = reply.ok ? reply.value.here?.what : undefined;
      const bar = what === 'off' || what === 'unencrypted' ? what : null;
      const found = bar === null ? await lookAtTab(tabId) : null;
      setBarred(bar);
      setLooked(found);
      setChosen({ list: 0, columns: guessesOf(found?.lists[0]) });
    });
  }, [tabId]);
  useEffect(again, [again]);
  useEffect(() => {
    if (!looked?.lists[chosen.list]) return;
    let isLate = false;
    setPreview(undefined);
    void previewOfTab(tabId, chosen).then((found) => {
      if (!isLate) setPreview(found);
    });
    return () => {
      isLate = true;
    };
  }, [tabId, looked, chosen]);
  return {
    looked,
    barred,
    ...chosen,
    preview,
    again,
    choose: (list) => setChosen({ list, columns: guessesOf(looked?.lists[list]) }),
    assign: (column, field) => setChosen({ ...chosen, columns: assigned(chosen.columns, column, field) }),
  };
}

const guessesOf = (list: ProposedList | undefined): Columns =>
  Object.fromEntries((list?.columns ?? []).flatMap(({ guess }, at) => (guess ? [[guess, at]] : [])));

/** A column holds one thing, and each thing stands in one column. */
function assigned(columns: Columns, column: number, field: TaughtField | null): Columns {
  const others = TAUGHT_FIELDS.filter((one) => one !== field && columns[one] !== undefined && columns[one] !== column);
  const kept = Object.fromEntries(others.map((one) => [one, columns[one]]));
  return field === null ? kept : { ...kept, [field]: column };
}
