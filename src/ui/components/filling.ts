import { useEffect, useState } from 'preact/hooks';

/** What a person fills in: a field, or a small form with all that stands in it. A box that is ticked is done with. */
const FILLED_IN = 'input:not([type="checkbox"]), select, textarea, form.panel';

const isFilledIn = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(FILLED_IN) !== null;

/** True while the last that a person pressed or went to is being filled in. `turn`: asked anew with each. */
export function useFilling(turn: number): boolean {
  const [isFilling, setFilling] = useState(false);
  useEffect(() => setFilling(isFilledIn(document.activeElement)), [turn]);
  useEffect(() => {
    const follow = ({ target }: Event) => setFilling(isFilledIn(target));
    document.addEventListener('focusin', follow);
    document.addEventListener('pointerdown', follow);
    return () => {
      document.removeEventListener('focusin', follow);
      document.removeEventListener('pointerdown', follow);
    };
  }, []);
  return isFilling;
}

/** Calls `undo` for Ctrl+Z or ⌘Z, but where that takes back what was typed. */
export function useUndoKey(undo: (() => void) | null): void {
  useEffect(() => {
    if (!undo) return;
    const follow = (event: KeyboardEvent) => {
      const isUndo =
        event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
      if (!isUndo || isFilledIn(event.target)) return;
      event.preventDefault();
      undo();
    };
    document.addEventListener('keydown', follow);
    return () => document.removeEventListener('keydown', follow);
  }, [undo]);
}
