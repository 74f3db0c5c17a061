import type { CredentialKey } from '../../core/credential.ts';

/**
 * Where the focus goes when the credential around `inside` is taken away: to the next one, else the one before, else the
 * window's heading. Call it before; call what it returns after.
 */
export function focusAfterRemoval(inside: Element | null): () => void {
  const all = [...document.querySelectorAll<HTMLElement>('[data-part="credential"]')];
  const own = inside?.closest<HTMLElement>('[data-part="credential"]');
  const at = own ? all.indexOf(own) : -1;
  const neighbour = at < 0 ? undefined : (all[at + 1] ?? all[at - 1]);
  return () =>
    requestAnimationFrame(() => {
      const row = neighbour?.querySelector<HTMLElement>('.row');
      if (row) row.focus();
      else focusHeading();
    });
}

/** Where the focus goes when what had it is gone. */
export function focusHeading(): void {
  document.querySelector<HTMLElement>('h1[tabindex]')?.focus();
}

/** Goes to the line of a credential that moved to another place of the list; where it is put away, to the window's heading. */
export function focusLine(key: CredentialKey): void {
  requestAnimationFrame(() => {
    const all = [...document.querySelectorAll<HTMLElement>('[data-part="credential"]')];
    const row = all.find(({ dataset }) => dataset.key === key)?.querySelector<HTMLElement>('.row');
    if (row) row.focus();
    else focusHeading();
  });
}

/**
 * Where the focus goes when a step that was answered is gone: to what is said of its walk, where Enter does nothing. Call it before;
 * call what it returns after.
 */
export function focusWalk(inside: Element | null): () => void {
  const own = inside?.closest('[data-part="credential"]');
  return () =>
    requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return;
      const said = own?.querySelector<HTMLElement>('[data-part="finished"], [data-part="walk"] > h4');
      (said ?? own?.querySelector<HTMLElement>('.row'))?.focus();
    });
}
