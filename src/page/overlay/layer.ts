import type { Chips } from './chips.ts';
import { Placing } from './placing.ts';

/** Keeps chips beside their rows: only those in view, at most once a frame, after whatever may have moved them. */
export class ChipLayer {
  readonly #chips: Chips;
  readonly #placing: Placing;
  readonly #seen: IntersectionObserver;
  readonly #resized: ResizeObserver;
  readonly #inView = new Set<Element>();
  #observed = new Set<Element>();
  readonly #signal: AbortSignal;
  readonly #documents = new Set<Document>();
  #isDue = false;

  constructor(host: Element, chips: Chips, signal: AbortSignal) {
    this.#chips = chips;
    this.#placing = new Placing(host);
    this.#signal = signal;
    this.#seen = new IntersectionObserver((entries) => this.#noteSeen(entries));
    this.#resized = new ResizeObserver(() => this.changed());
    this.#resized.observe(document.documentElement);
    signal.addEventListener('abort', () => {
      this.#seen.disconnect();
      this.#resized.disconnect();
    });
    this.#follow(document);
  }

  /** The page or the chips have changed. */
  changed(): void {
    this.#placing.forget();
    this.#observeAnchors();
    this.#schedule();
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
    const options = { capture: true, passive: true, signal: this.#signal };
    const view = document.defaultView;
    document.addEventListener('scroll', () => this.#schedule(), options);
    document.addEventListener('transitionend', () => this.changed(), options);
    view?.addEventListener('resize', () => this.changed(), options);
  }

  #noteSeen(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.#inView.add(target);
      else this.#inView.delete(target);
    }
    this.#schedule();
  }

  #schedule(): void {
    if (this.#isDue || this.#chips.placed().length === 0) return;
    this.#isDue = true;
    requestAnimationFrame(() => {
      this.#isDue = false;
      if (this.#signal.aborted) return;
      const [shown, hidden] = [[], []] as [ReturnType<Chips['placed']>, ReturnType<Chips['placed']>];
      for (const chip of this.#chips.placed()) (this.#inView.has(chip.anchor) ? shown : hidden).push(chip);
      for (const { element } of hidden) element.classList.add('away');
      this.#placing.place(shown);
    });
  }
}
