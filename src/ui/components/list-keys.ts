import { useEffect } from 'preact/hooks';

const LINES = '.row, .fold';

/**
 * The keyboard in a list: `/` goes to the filter, the arrows from line to line, Home and End to the first and the last. In a
 * field each key is what it is there.
 */
export function useListKeys(): void {
  useEffect(() => {
    const follow = (event: KeyboardEvent) => {
      const to = target(event);
      if (!to) return;
      event.preventDefault();
      to.focus();
    };
    document.addEventListener('keydown', follow);
    return () => document.removeEventListener('keydown', follow);
  }, []);
}

function target({ key, target: at, ctrlKey, altKey, metaKey }: KeyboardEvent): HTMLElement | undefined {
  if (ctrlKey || altKey || metaKey || !(at instanceof HTMLElement)) return undefined;
  if (key === '/' && !at.closest('input, textarea, select')) {
    return document.querySelector<HTMLElement>('[data-part="filter"]') ?? undefined;
  }
  if (!at.matches(LINES)) return undefined;
  const lines = [...document.querySelectorAll<HTMLElement>(LINES)];
  const place = lines.indexOf(at);
  switch (key) {
    case 'ArrowDown':
      return lines[place + 1];
    case 'ArrowUp':
      return lines[place - 1];
    case 'Home':
      return lines[0];
    case 'End':
      return lines.at(-1);
    default:
      return undefined;
  }
}
