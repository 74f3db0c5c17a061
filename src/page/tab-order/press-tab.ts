import { tabbable } from 'tabbable';
import { focusedIn, type Place, type Way } from './flat-tree.ts';
import { HAS_PARTS, nextStop, type RowChip, type Stop } from './stops.ts';

/** Focus is elsewhere in these than the document says, or stays within. */
const OTHER_ORDER = `body,html,[popover],dialog[open],[popover] *,dialog[open] *,${HAS_PARTS}`;
const OUT_OF_REACH = '[inert],[aria-hidden=true]';
/** Placing a chip takes a few frames once its row is in view, and more where the page goes on scrolling. */
const MOST_FRAMES = 60;

/** The chip to which Tab came from its row. One that it came to at the document's end, behind the card, goes on from there. */
let here: Element | null = null;
/** The row from whose chip the browser itself went on at the last press. Where it sees the order otherwise, nobody is led back. */
let left: { readonly row: Element; readonly way: Way } | null = null;
/** From where to which row's chip the last press led. Where the page takes the focus back, nobody is led there again. */
let arrived: { readonly from: Element | null; readonly row: Element; readonly press: number } | null = null;
/** Not shown yet, and to have the focus once it is. */
let awaited: RowChip['element'] | null = null;
/** By root: how often in a row a chip that Tab came to was left without that we heard of a press there, or at once. */
const unheard = new WeakMap<ShadowRoot, number>();
/** A page that keeps presses on our element from us would have a person go round and round: after so many the browser alone goes. */
const MOST_UNHEARD = 2;
/** Those that could not be shown when Tab came to them. */
const hopeless = new WeakSet<RowChip['element']>();
let presses = 0;

/**
 * Takes the focus from a row's last control to the row's chip, from there to what follows the row, and the same way back. Whatever
 * is not sure is left to the browser, and so is all that is no press of Tab alone by a person, or that the page has taken for itself.
 *
 * @param root the closed root in which the chips stand, which are those in `chips`
 */
export function pressTab(event: KeyboardEvent, root: ShadowRoot, chips: readonly RowChip[]): void {
  const { isTrusted, defaultPrevented, isComposing, ctrlKey, altKey, metaKey, shiftKey } = event;
  if (!isTrusted || defaultPrevented || isComposing || ctrlKey || altKey || metaKey) return;
  presses += 1;
  // Who presses again has waited long enough.
  if (awaited) hopeless.add(awaited);
  awaited = null;
  const isUnheard = here?.getRootNode() === root && here !== root.activeElement && arrived?.press === presses - 1;
  const times = (unheard.get(root) ?? 0) + Number(isUnheard);
  unheard.set(root, times);
  if (times >= MOST_UNHEARD) {
    for (const { element } of chips) element.tabIndex = 0;
    return;
  }
  if (!shiftKey) takeBack(chips);
  if (hasOtherOnTop(root.host)) return;
  const order = new Order(root, chips, shiftKey ? -1 : 1);
  if (order.press()) event.preventDefault();
}

/** Rows that are still ahead may be passed by this time, on a page that has changed: their chips are met at the end then. */
function takeBack(chips: readonly RowChip[]): void {
  const from = document.activeElement;
  for (const { element, anchor } of chips)
    if (from && from.compareDocumentPosition(anchor) & Node.DOCUMENT_POSITION_FOLLOWING) element.tabIndex = 0;
}

/** What a press answers with: whether the focus was moved, and the browser is not to move it. */
class Order {
  readonly #root: ShadowRoot;
  readonly #chips: readonly RowChip[];
  readonly #way: Way;
  readonly #ofRows: ReadonlyMap<Element, RowChip>;
  readonly #left = left;
  #from: Element | null = null;

  constructor(root: ShadowRoot, chips: readonly RowChip[], way: Way) {
    this.#root = root;
    this.#chips = chips;
    this.#way = way;
    left = null;
    this.#ofRows = new Map(chips.map((chip) => [chip.anchor, chip]));
  }

  press(): boolean {
    const focused = this.#root.activeElement;
    const chip = this.#chips.find(({ element }) => element === focused && element === here);
    if (chip) return this.#leave(chip.anchor);
    if (focused) return this.#isFirstOfOurs(focused) && this.#meet(this.#root.host);
    const control = focusedIn(document) as HTMLElement | null;
    return control !== null && !control.matches(OTHER_ORDER) && control.tabIndex <= 0 && this.#meet(control);
  }

  /** Backwards, the page begins before that. */
  #isFirstOfOurs(focused: Element): boolean {
    const [all] = this.#root.children;
    return this.#way < 0 && all !== undefined && tabbable(all)[0] === focused;
  }

  /** Goes to the next stop where that is a chip. */
  #meet(element: Element): boolean {
    const stop = this.#next({ element, isEnd: false }, this.#way);
    if (!stop?.chip) return false;
    const { anchor } = stop.chip;
    const isLedBack = anchor === this.#left?.row && this.#way === this.#left.way;
    const isTakenBack = anchor === arrived?.row && element === arrived.from && arrived.press === presses - 1;
    // Into our own root no page leads.
    this.#from = element === this.#root.host ? null : element;
    return !isLedBack && !isTakenBack && this.#arrive(stop.chip);
  }

  #next(from: Place, way: Way, isWithChips = true): Stop | null {
    return nextStop(from, way, this.#root.host, (row) => {
      const chip = isWithChips && this.#ofRows.get(row);
      return chip && isReachable(chip) ? chip : null;
    });
  }

  #leave(row: Element): boolean {
    unheard.delete(this.#root);
    const from = { element: row, isEnd: true };
    const ahead = this.#next(from, this.#way);
    if (ahead?.chip) return this.#arrive(ahead.chip);
    if (ahead?.isSure && this.#land(ahead.control)) return true;
    // From the other side of the chip the browser finds the way by itself: into a frame, or out of the page.
    const behind = this.#next(from, -this.#way as Way, false);
    if (!behind || behind.chip || !behind.isSure) return ahead !== null && this.#land(ahead.control);
    behind.control.focus({ preventScroll: true });
    left = { row, way: this.#way };
    return false;
  }

  /** On a control of the page, as the browser would. */
  #land(control: HTMLElement): boolean {
    control.focus();
    if (this.#root.activeElement) return false;
    if (control instanceof HTMLInputElement) control.select();
    return true;
  }

  #arrive(chip: RowChip): boolean {
    const { element, anchor } = chip;
    if (element.classList.contains('off')) {
      anchor.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      void this.#whenShown(chip, presses);
      return true;
    }
    element.focus({ preventScroll: true });
    if (this.#root.activeElement !== element) {
      // A page that keeps the focus within some part of it would have a person never leave its beginning.
      unheard.set(this.#root, (unheard.get(this.#root) ?? 0) + 1);
      return false;
    }
    here = element;
    arrived = { from: this.#from, row: anchor, press: presses };
    // It is not met again at the document's end.
    element.tabIndex = -1;
    return true;
  }

  async #whenShown(chip: RowChip, press: number): Promise<void> {
    const { element } = chip;
    const focused = focusedIn(document);
    awaited = element;
    for (let frame = 0; frame < MOST_FRAMES && element.classList.contains('off'); frame += 1)
      await new Promise(requestAnimationFrame);
    if (press !== presses) return;
    awaited = null;
    // The person has gone on by other means.
    if (focusedIn(document) !== focused) return;
    if (element.classList.contains('off')) hopeless.add(element);
    if (isReachable(chip)) this.#arrive(chip);
    else this.#leave(chip.anchor);
  }
}

/** An open popover is next in order to what opened it, wherever it stands. Ours is one, too. */
const hasOtherOnTop = (host: Element): boolean =>
  [...document.querySelectorAll(':popover-open')].some((element) => element !== host);

/** Browsers go through what stands in there in another order than the document's. */
function isReordered(row: Element): boolean {
  for (let at: Element | null = row; at; at = at.parentElement) {
    const flow = getComputedStyle(at).getPropertyValue('reading-flow');
    if (flow !== '' && flow !== 'normal') return true;
  }
  return false;
}

/** Its row is shown and not behind a dialog, and it stands beside it or will once that is in view. */
function isReachable({ element, anchor }: RowChip): boolean {
  const { classList } = element;
  if (classList.contains('away') || anchor.getClientRects().length === 0 || anchor.closest(OUT_OF_REACH)) return false;
  return !(classList.contains('off') && hopeless.has(element)) && !isReordered(anchor);
}
