import browser from '../../browser/browser.ts';

/**
 * The popup that stays open beside the page: Chrome's side panel, Firefox's sidebar. The manifest opens both at `panel.html`, a
 * copy of `popup.html` (`build.mjs`): by its name this window knows what it is.
 */
export const isBeside = location.pathname === '/panel.html';

/** What the two browsers have for it. */
interface Panels {
  readonly chrome?: { readonly sidePanel?: { open(where: { readonly tabId: number }): Promise<void> } };
}

/**
 * What opens it; null where this browser has none, or this is it. Browsers allow it only as the first call in the handler of a
 * click, so that nothing may be awaited before.
 */
export function besideOpener(tabId: number | null | undefined): (() => Promise<void>) | null {
  if (isBeside) return null;
  const { sidePanel } = (globalThis as Panels).chrome ?? {};
  if (sidePanel) return typeof tabId === 'number' ? () => sidePanel.open({ tabId }) : null;
  const { sidebarAction } = browser as { readonly sidebarAction?: { open(): Promise<void> } };
  return sidebarAction ? () => sidebarAction.open() : null;
}
