import { type Box, overlap } from '../placement/box.ts';
import { both, type Changes, type Look } from '../placement/when-to-look.ts';
import type { Chips } from './chips.ts';
import { Placing } from './placing.ts';

/** While the page scrolls, what it lays over its rows is glanced at this often, in ms; less often where that takes long. */
const SETTLES_AFTER = 120;
const REST = 20;

/** Keeps chips beside their rows: only those in view, at most once a frame, after whatever may have moved them. */
export class ChipLayer {
  readonly #chips: Chips;
  readonly #changes: Changes;
  readonly #placing: Placing;
  readonly #seen: IntersectionObserver;
  readonly #resized: ResizeObserver;
  readonly #inView = new Set<Element>();
  #observed = new Set<Element>();
  readonly #signal: AbortSignal;
  readonly #documents = new Set<Document>();
  #next: (() => void) | null = null;
  #settling: ReturnType<typeof setTimeout> | undefined;
  #look: Look | null = null;
  #hasScrolled = false;
  /** How long it took to place chips the last time, in ms. */
  #took = 0;

  constructor(ours: HTMLElement, chips: Chips, changes: Changes, signal: AbortSignal) {
    this.#chips = chips;
    this.#changes = changes;
    this.#placing = new Placing(ours);
    this.#signal = signal;
    this.#seen = new IntersectionObserver((entries) => this.#noteSeen(entries));
    this.#resized = new ResizeObserver(() => this.changed());
    this.#resized.observe(document.documentElement);
    signal.addEventListener('abort', () => {
      this.#seen.disconnect();
      this.#resized.disconnect();
      clearTimeout(this.#settling);
    });
    this.#follow(document);
  }

  /** The page or the chips have changed; `look` tells how closely that is to be looked at. `areSame`: no chip has come or gone. */
  changed(look: Look = 'all', areSame?: boolean): void {
    this.#placing.forget(look);
    if (!areSame) this.#observeAnchors();
    this.#place(look);
  }

  /** Whether a chip stands there, or the row of one that found no place. */
  isNear(box: Box): boolean {
    return this.#inSight().some(({ element, anchor }) => {
      const at = element.classList.contains('away') ? anchor : element;
      return overlap(at.getBoundingClientRect(), box);
    });
  }

  #inSight() {
    return this.#chips.placed().filter(({ anchor }) => this.#inView.has(anchor));
  }

  #observeAnchors(): void {
    const anchors = new Set(this.#chips.placed().map(({ anchor }) => anchor));
    for (const gone of this.#observed) {
      if (anchors.has(gone)) continue;
      this.#seen.unobserve(gone);
      this.#inView.delete(gone);
    }
    for (const anchor of anchors) {
      if (this.#observed.has(anchor)) continue;
      this.#seen.observe(anchor);
      this.#follow(anchor.ownerDocument);
    }
    this.#observed = anchors;
  }

  #follow(document: Document): void {
    if (this.#documents.has(document)) return;
    this.#documents.add(document);
    const options = { capture: true, signal: this.#signal };
    const view = document.defaultView;
    document.addEventListener('scroll', () => this.#scrolled(), options);
    document.addEventListener('transitionend', () => this.changed(), options);
    view?.addEventListener('resize', () => this.changed(), options);
  }

  #noteSeen(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.#inView.add(target);
      else this.#inView.delete(target);
    }
    if (this.#settling === undefined) this.#place('glance');
  }

  #scrolled(): void {
    this.#hasScrolled = true;
    this.#settling ??= setTimeout(() => this.#settle(), SETTLES_AFTER + this.#took * REST);
    this.#soon(() => this.#placing.follow(this.#inSight()));
  }

  /** Looks closely once the page stands still. */
  #settle(): void {
    this.#settling = undefined;
    this.#place(this.#hasScrolled ? 'glance' : 'all');
    if (this.#hasScrolled) this.#scrolled();
    this.#hasScrolled = false;
  }

  #place(look: Look): void {
    this.#look = both(this.#look, look);
    this.#soon(() => this.#placeAll(), true);
  }

  /** Once a frame: placing takes the turn of following. */
  #soon(doing: () => void, isMore = false): void {
    if (this.#chips.placed().length === 0) return;
    const isDue = this.#next !== null;
    if (!isDue || isMore) this.#next = doing;
    if (isDue) return;
    requestAnimationFrame(() => {
      const next = this.#next;
      this.#next = null;
      if (!this.#signal.aborted) next?.();
    });
  }

  #placeAll(): void {
    // Out of the style engine's sight, too: in a long list most chips are.
    for (const { element, anchor } of this.#chips.placed()) element.classList.toggle('off', !this.#inView.has(anchor));
    const began = performance.now();
    const shown = this.#inSight();
    const look = this.#look ?? 'glance';
    this.#placing.place(shown, look);
    // A row whose text changes later is then known not to have moved with it.
    if (typeof look === 'string') for (const { anchor } of shown) this.#changes.hasMoved(anchor);
    this.#look = null;
    this.#took = performance.now() - began;
  }
}
