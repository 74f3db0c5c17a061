import type { PopupView } from './popup.ts';
import { keptPopupShape } from './schemas/popup-shapes.ts';

/** The popup as the worker told it last, in `storage.session`: what the next one shows until the worker has answered. */
export interface KeptPopup {
  /** IANA zone and language of its texts: elsewhere it says something else. */
  readonly zone: string;
  readonly language: string;
  /** It holds from then on and ends before `upTo`, epoch ms: by then a verdict may be another one, at the latest with the day. */
  readonly from: number;
  readonly upTo: number;
  readonly view: PopupView;
}

/** Over a tab of which no key page has told anything. */
export const KEPT_POPUP = 'popup';
/** Over the key page that its view tells of. */
export const KEPT_OVER_PAGE = 'popup-over-page';
/** With the id of a tab: what its key page told last. */
export const TAB = 'tab:';

/** Now (epoch ms), and where and in which language it would be shown. */
type Showing = Pick<KeptPopup, 'zone' | 'language'> & { readonly now: number };

/**
 * What `session` (all that stands in session storage) holds for the popup over a tab, where it still is so at that moment and place;
 * null: nothing. `tab`: the one under the popup, if any; its address is told where the browser tells it.
 */
export function keptFor(
  tab: { readonly id: number; readonly url?: string | undefined } | undefined,
  session: Readonly<Record<string, unknown>>,
  { now, zone, language }: Showing,
): KeptPopup | null {
  const page = tab && (session[`${TAB}${tab.id}`] as { readonly status?: unknown } | undefined);
  const popup = session[page ? KEPT_OVER_PAGE : KEPT_POPUP];
  if (!isKeptPopup(popup) || popup.zone !== zone || popup.language !== language) return null;
  if (now < popup.from || now >= popup.upTo) return null;
  const status = popup.view.tab?.status;
  // A page that has told something since, or that the tab has left, is another one.
  const isSame = !page || (tab.url === status?.url && JSON.stringify(page.status) === JSON.stringify(status));
  return isSame ? popup : null;
}

const isKeptPopup = (raw: unknown): raw is KeptPopup => keptPopupShape(raw);
