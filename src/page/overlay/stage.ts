import { locale, t } from '../../browser/i18n.ts';
import type { CredentialKey } from '../../core/credential.ts';
import type { ChipOnPage, PageRequest, PageView, Reply } from '../../protocol/messages.ts';
import { knownRoute } from '../route.ts';
import { Panel } from './card/panel.ts';
import { Chips } from './chips/chips.ts';
import { ChipLayer } from './chips/layer.ts';
import { el } from './dom.ts';
import type { Host } from './host.ts';
import type { Box } from './placement/box.ts';
import { both, Changes, type Look } from './placement/when-to-look.ts';
import type { Failure } from './ports.ts';
import { isDarkPage } from './theme.ts';

/** Colours and free places are looked at again so long after the last change, in ms. */
const SETTLES_AFTER = 300;
const SETTLES_AT_LEAST = 2_000;

/** Everything inside the closed root: draws the newest view, for the newest anchors. */
export class Stage {
  readonly host: HTMLElement;
  /** Whichever way the page is written. */
  readonly #all = el('div', { class: 'all', lang: locale(), dir: 'ltr' });
  readonly #panel: Panel;
  readonly #chips: Chips;
  readonly #layer: ChipLayer;
  #anchors: ReadonlyMap<CredentialKey, Element> = new Map();
  #rows: ReadonlySet<Element> = new Set();
  #view: PageView = { chips: [], card: null, isCollapsed: false };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #unsettledSince: number | null = null;
  readonly #changes = new Changes();
  /** How closely the card's place is to be looked at when things are quiet. */
  #look: Look | null = null;

  constructor({ element, root }: Host, act: (request: PageRequest) => Promise<Reply<unknown>>, signal: AbortSignal) {
    this.host = element;
    const ask = async (request: PageRequest) => {
      const reply = await act(request);
      // That this script is a leftover is said by the visit.
      if (!reply.ok && reply.error !== 'error_context_gone') this.warn(reply);
    };
    const open = (key: CredentialKey | null) => void ask({ type: 'open', key });
    const collapsed = (isCollapsed: boolean) => void ask({ type: 'collapse', isCollapsed });
    this.#panel = new Panel(this.#all, open, collapsed);
    this.#chips = new Chips(this.#all, open);
    this.#layer = new ChipLayer(this.#all, this.#chips, this.#changes, signal);
    root.append(this.#all);
    // After all listeners of the page, which may take it for themselves.
    const follow = (event: KeyboardEvent) => {
      if (event.key !== 'Tab') return;
      const pressTab = knownRoute()?.pressTab;
      if (pressTab) pressTab(event, root, this.#chips.placed());
      else if (event.isTrusted) void act({ type: 'script', names: ['tab-order'] });
    };
    addEventListener('keydown', follow, { signal });
    this.#followPage(signal);
  }

  get isSaying(): boolean {
    return this.#panel.isShown || this.#chips.placed().length > 0;
  }

  anchor(anchors: ReadonlyMap<CredentialKey, Element>, changes: readonly MutationRecord[] | null = null): void {
    const isSame = anchors === this.#anchors;
    if (!isSame) this.#rows = new Set(anchors.values());
    this.#anchors = anchors;
    let isNearCard: boolean | undefined;
    const isNear = (box: Box) => {
      isNearCard ||= this.#panel.isNear(box);
      return this.#layer.isNear(box);
    };
    const look = this.#changes.look(changes, this.#rows, isNear);
    this.#layer.changed(isSame ? look : both(look, this.#chips.show(this.#view.chips, anchors)), isSame);
    this.#settleSoon(isNearCard ? 'glance' : look);
  }

  show(view: PageView): void {
    this.#view = view.isPart ? { ...view, chips: merged(this.#view.chips, view.chips) } : view;
    const changed = this.#chips.show(this.#view.chips, this.#anchors);
    // The page is as it was, and where chips say the same they stand as they did.
    if (changed.size > 0) {
      this.#layer.changed(changed);
      this.#settleSoon(new Set());
    }
    this.#panel.show(view.card, view.isCollapsed);
  }

  warn({ error, values }: Failure): void {
    this.#panel.warn(t(error, ...values));
  }

  #followPage(signal: AbortSignal): void {
    const settle = () => this.#settleSoon('all');
    const options = { capture: true, signal };
    document.addEventListener('scrollend', settle, options);
    addEventListener('resize', settle, options);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', settle, { signal });
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
    this.#paint();
  }

  /** Once things are quiet; where they never are, now and then. */
  #settleSoon(look: Look): void {
    this.#look = both(this.#look, look);
    const now = performance.now();
    this.#unsettledSince ??= now;
    if (this.#timer !== undefined && now - this.#unsettledSince > SETTLES_AT_LEAST) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#unsettledSince = null;
      this.#paint();
      this.#panel.settle(this.#look ?? 'glance');
      this.#look = null;
    }, SETTLES_AFTER);
  }

  #paint(): void {
    // Places are told in pixels of the window, and what is written counts as large as the page's root is.
    this.#all.style.zoom = String(1 / this.host.currentCSSZoom);
    const theme = isDarkPage(document) ? 'dark' : 'light';
    if (this.#all.dataset.theme !== theme) this.#all.dataset.theme = theme;
  }
}

/** The newer ones in place of those of the same keys. */
function merged(chips: readonly ChipOnPage[], newer: readonly ChipOnPage[]): ChipOnPage[] {
  const all = new Map([...chips, ...newer].map((chip) => [chip.key, chip]));
  return [...all.values()];
}
