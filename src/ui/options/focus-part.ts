/** Moves the focus to what matches first, once it is drawn: for when the button that was pressed goes away. */
export function focusPart(selector: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus());
}
