/**
 * Attributes that a reading rests on, and those that show or hide what is read. Not `style`, which an animation changes with
 * each frame: what it tells of a list, that it shows a part of its rows, changes together with the rows. Not `class`, which pages
 * change as often: what it tells, that a text is a badge, changes together with the text.
 */
export const READ_ATTRIBUTES = (
  'value type placeholder readonly disabled title datetime href rel role hidden popover lang scope headers ' +
  'colspan rowspan aria-label aria-labelledby aria-describedby aria-description aria-hidden aria-busy ' +
  'aria-current aria-disabled aria-expanded aria-haspopup aria-checked aria-pressed aria-selected aria-level ' +
  'aria-colindex aria-colspan aria-rowspan aria-rowcount aria-rowindex aria-setsize aria-posinset ' +
  'contenteditable data-key data-label data-title data-tooltip data-original-title data-date data-datetime ' +
  'data-time data-timestamp data-ts data-epoch data-unix data-utc data-sort data-sort-value data-order ' +
  'data-value'
).split(' ');

const OPTIONS: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
  attributeFilter: READ_ATTRIBUTES,
};

/** More changes than these between two looks are a flood: they are not worth being looked at one by one. */
const FLOOD = 2_000;
/** Looking rests this many times as long as it took: it costs a page at most a twentieth of its time. */
const REST = 19;
/** A frame never comes in a hidden tab; then this timer does. In ms. */
const HIDDEN_DELAY = 250;
const FIRST_FLOOD_REST = 250;
const LONGEST_FLOOD_REST = 4_000;

export interface Watch {
  /** What is to be observed; asked again at each look, for new roots may have come. */
  readonly roots: () => Iterable<Node>;
  /** What has changed since the last look; null when everything may have. */
  readonly look: (changes: readonly MutationRecord[] | null) => void;
  /** Changes that are our own doing. */
  readonly isOurs: (change: MutationRecord) => boolean;
  readonly signal: AbortSignal;
}

/**
 * Looks at once, and again after changes: at most once a frame, less often when looking takes long, and hardly at all
 * while a page changes in a flood; then nothing is observed until one full look later. Returns how to have it looked at again
 * when not the page has changed, but what is known of pages: all of it, or what has changed since, be it nothing.
 */
export function observe(watch: Watch): (at: 'all' | 'what is new') => void {
  const observation = new Observation(watch);
  observation.start();
  return (at) => observation.lookAgain(at);
}

class Observation {
  readonly #watch: Watch;
  readonly #observer = new MutationObserver((changes) => this.#take(changes));
  #changes: MutationRecord[] = [];
  #seen = new WeakSet<Node>();
  /** Not everything that has changed is in `#changes`: the next look is at all. */
  #missedChanges = false;
  #floodRest = FIRST_FLOOD_REST;
  #restsUntil = 0;
  #isDue = false;
  /** Runs while a look that is due waits for the rest after the last one to end. */
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(watch: Watch) {
    this.#watch = watch;
    watch.signal.addEventListener('abort', () => this.#observer.disconnect());
  }

  start(): void {
    this.#look(null);
  }

  /** Asked for a few times a visit at most: it need not rest before, as long as there is no flood. */
  lookAgain(at: 'all' | 'what is new'): void {
    if (!this.#missedChanges) {
      this.#restsUntil = 0;
      if (this.#rest !== undefined) this.#isDue = false;
      clearTimeout(this.#rest);
    }
    this.#missedChanges ||= at === 'all';
    this.#schedule();
  }

  #take(changes: readonly MutationRecord[]): void {
    const theirs = changes.filter((change) => !this.#watch.isOurs(change));
    if (theirs.length === 0) return;
    if (this.#changes.length + theirs.length > FLOOD) this.#stopObserving();
    else this.#changes.push(...theirs);
    this.#schedule();
  }

  #stopObserving(): void {
    this.#missedChanges = true;
    this.#changes = [];
    this.#observer.disconnect();
    this.#seen = new WeakSet();
    this.#restsUntil = Math.max(this.#restsUntil, performance.now() + this.#floodRest);
    this.#floodRest = Math.min(this.#floodRest * 2, LONGEST_FLOOD_REST);
  }

  #schedule(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    const wait = this.#restsUntil - performance.now();
    if (wait > 0) this.#rest = setTimeout(() => this.#nextFrame(), wait);
    else this.#nextFrame();
  }

  #nextFrame(): void {
    this.#rest = undefined;
    let isOver = this.#watch.signal.aborted;
    const once = () => {
      if (isOver) return;
      isOver = true;
      clearTimeout(timer);
      cancelAnimationFrame(frame);
      this.#isDue = false;
      this.#lookAtChanges();
    };
    const timer = setTimeout(once, HIDDEN_DELAY);
    const frame = requestAnimationFrame(once);
  }

  #lookAtChanges(): void {
    // A look can be put off while a flood begins: it then waits for the flood's own rest.
    if (this.#restsUntil > performance.now()) {
      this.#schedule();
      return;
    }
    if (!this.#missedChanges && this.#changes.length < FLOOD / 10) this.#floodRest = FIRST_FLOOD_REST;
    const changes = this.#missedChanges ? null : this.#changes;
    this.#missedChanges = false;
    this.#changes = [];
    this.#look(changes);
  }

  #look(changes: readonly MutationRecord[] | null): void {
    if (this.#watch.signal.aborted) return;
    this.#observeRoots();
    const began = performance.now();
    this.#watch.look(changes);
    const took = performance.now() - began;
    this.#restsUntil = began + took + took * REST;
  }

  #observeRoots(): void {
    for (const root of this.#watch.roots()) {
      if (this.#seen.has(root)) continue;
      this.#seen.add(root);
      this.#observer.observe(root, OPTIONS);
    }
  }
}
