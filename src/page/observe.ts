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
/** A look goes on at a stretch for so long, then whoever else wants to run does. In ms. */
const PART = 8;
/** A page that changes in floods for so long is looked at all at a stretch: in parts it would never be read. In ms. */
const LONGEST_UNREAD = 30_000;

/** `Seen` is what a look ends with. */
export interface Watch<Seen> {
  /** What is to be observed; asked again at each look, for new roots may have come. */
  readonly roots: () => Iterable<Node>;
  /**
   * Looks at the page in small steps, between which it may change. `changes`: since the last look; null when everything may have.
   * `since`: those since it was last asked; null when there were too many, and the look ends with nothing.
   */
  readonly look: (changes: Changes, since: () => Changes) => Generator<undefined, Seen | null>;
  /** Takes what was seen, as soon as the last step is done, and what has changed from the look before to the end of this one. */
  readonly take: (seen: Seen, changes: Changes) => void;
  /** Changes that are our own doing. */
  readonly isOurs: (change: MutationRecord) => boolean;
  readonly signal: AbortSignal;
}

type Changes = readonly MutationRecord[] | null;

/**
 * Looks at once, and again after changes: at most once a frame, less often when looking takes long, and hardly at all
 * while a page changes in a flood; then nothing is observed until one full look later. Returns how to have it looked at again
 * when not the page has changed, but what is known of pages: all of it, or what has changed since, be it nothing.
 */
export function observe<Seen>(watch: Watch<Seen>): (at: 'all' | 'what is new') => void {
  const observation = new Observation(watch);
  observation.start();
  return (at) => observation.lookAgain(at);
}

class Observation<Seen> {
  readonly #watch: Watch<Seen>;
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
  /** Set while a look goes on. */
  #steps: Generator<undefined, Seen | null> | null = null;
  /** It was asked for another while it went on. */
  #isWanted = false;
  /** When the first look began of those that have ended with nothing since; null where the last one ended with something. In ms. */
  #unreadSince: number | null = null;

  constructor(watch: Watch<Seen>) {
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
    if (at === 'all') {
      this.#missedChanges = true;
      this.#steps = null;
    }
    this.#isWanted = this.#steps !== null;
    this.#schedule();
  }

  #take(changes: readonly MutationRecord[]): void {
    this.#note(changes);
    if (this.#changes.length > 0 || this.#missedChanges) this.#schedule();
  }

  #note(changes: readonly MutationRecord[]): void {
    const theirs = changes.filter((change) => !this.#watch.isOurs(change));
    if (this.#changes.length + theirs.length > FLOOD) this.#stopObserving();
    else this.#changes.push(...theirs);
  }

  #stopObserving(): void {
    this.#missedChanges = true;
    this.#steps = null;
    this.#changes = [];
    this.#observer.disconnect();
    this.#seen = new WeakSet();
    this.#restsUntil = Math.max(this.#restsUntil, performance.now() + this.#floodRest);
    this.#floodRest = Math.min(this.#floodRest * 2, LONGEST_FLOOD_REST);
  }

  #schedule(): void {
    if (this.#isDue || this.#steps) return;
    this.#isDue = true;
    const wait = this.#restsUntil - performance.now();
    if (wait > 0) this.#rest = setTimeout(() => this.#nextFrame(), wait);
    else this.#nextFrame();
  }

  #nextFrame(): void {
    this.#rest = undefined;
    const once = () => {
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

  #look(changes: Changes): void {
    if (this.#watch.signal.aborted) return;
    this.#unreadSince ??= performance.now();
    this.#observeRoots();
    let all = changes;
    const since = () => {
      this.#note(this.#observer.takeRecords());
      if (this.#missedChanges) return null;
      const newer = this.#changes;
      this.#changes = [];
      all = all && [...all, ...newer];
      return newer;
    };
    const steps = this.#watch.look(changes, since);
    this.#steps = steps;
    this.#goOn(steps, 0, (seen) => this.#watch.take(seen, all));
  }

  /** `spent`: how long the steps have taken so far, in ms. */
  #goOn(steps: Generator<undefined, Seen | null>, spent: number, take: (seen: Seen) => void): void {
    // It was given up meanwhile; what it remembers of the page ends.
    if (this.#watch.signal.aborted || this.#steps !== steps) return void steps.return(null);
    const began = performance.now();
    const isLate = began - (this.#unreadSince ?? began) > LONGEST_UNREAD;
    let [step, now] = [steps.next(), performance.now()];
    while (!step.done && (isLate || now - began < PART)) [step, now] = [steps.next(), performance.now()];
    const took = spent + now - began;
    if (!step.done) return void nextTurn().then(() => this.#goOn(steps, took, take));
    this.#steps = null;
    this.#restsUntil = Math.max(this.#restsUntil, now + took * REST);
    if (step.value !== null) {
      this.#unreadSince = null;
      take(step.value);
    }
    if (this.#isWanted) this.lookAgain('what is new');
    else if (this.#missedChanges || this.#changes.length > 0) this.#schedule();
  }

  #observeRoots(): void {
    for (const root of this.#watch.roots()) {
      if (this.#seen.has(root)) continue;
      this.#seen.add(root);
      this.#observer.observe(root, OPTIONS);
    }
  }
}

/** Lets others run. */
const nextTurn = (): Promise<void> => globalThis.scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
