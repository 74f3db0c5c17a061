import { moved } from '../placement/box.ts';
import { frameOffset } from '../placement/measure.ts';
import { seeThrough } from '../placement/see-through.ts';
import type { Look } from '../placement/when-to-look.ts';
import { type Anchored, edgesIn, type Layout, layoutOf, listsOf, type Place, type Row, roomOf } from './beside-row.ts';
import { type Column, columnOf, suits, type Widths } from './chip-columns.ts';
import { alone, isSame, placerIn } from './free-places.ts';

/** As in the style sheet. */
const WORD_GAP = 5;
const SIGN_WIDTH = 24;
const TIGHT_LETTERS = 11 / 12;
const TIGHT_REST = 20;

/** Finds a place for chips beside what they are about: measures first, writes afterwards, and forces no second layout. */
export class Placing {
  readonly #ours: HTMLElement;
  #layouts = new WeakMap<Element, Layout>();
  /** Kept while a list scrolls, so that its chips do not move sideways. */
  #columns = new Map<string, Column>();
  /** Where each chip stands, from its row's own corner. */
  readonly #beside = new WeakMap<Element, Place>();
  /** Where each row was when its chip was placed. */
  readonly #stood = new WeakMap<Element, string>();
  readonly #widths = new WeakMap<Element, { label: string; widths: Widths }>();

  constructor(ours: HTMLElement) {
    this.#ours = ours;
  }

  /** Moves chips along with their rows, and asks nothing else of the page: cheap enough for each frame of a scroll. */
  follow(chips: readonly Anchored[]): void {
    const moves = chips.map(({ element, anchor }) => {
      return { element, at: this.#beside.get(element), box: anchor.getBoundingClientRect() };
    });
    for (const { element, at, box } of moves) {
      if (at) element.style.translate = `${Math.round(box.left + at.x)}px ${Math.round(box.top + at.y)}px`;
    }
  }

  /** Rows may hold something else now: all of them, or these. */
  forget(look: Look): void {
    if (typeof look !== 'string') {
      for (const row of look) this.#layouts.delete(row);
      return;
    }
    this.#layouts = new WeakMap();
    this.#columns = new Map();
  }

  /**
   * At a glance, a chip that can stay where it is is looked at in one point, and where other rows changed and its own stands as
   * it did, in none; where one cannot stay, all are looked at anew.
   */
  place(chips: readonly Anchored[], look: Look): void {
    this.#unfold(chips);
    const measured = chips.flatMap((chip) => this.#measure(chip) ?? []);
    const isUntouched = ({ chip: { anchor } }: Row) => typeof look !== 'string' && !look.has(anchor);
    if (measured.some((row) => isUntouched(row) && !row.isStill)) {
      this.forget('glance');
      this.place(chips, 'glance');
      return;
    }
    const rows = measured.map((row) => ({ ...row, isTrusted: isUntouched(row) }));
    const places = seeThrough(this.#ours, () => {
      const glanced = look === 'all' ? null : this.#placesOf(rows);
      const stays = ({ chip, stood }: Row) => !stood || isSame(stood, glanced?.get(chip) ?? null);
      return glanced && rows.every(stays) ? glanced : this.#placesOf(rows.map((row) => ({ ...row, stood: null })));
    });
    for (const chip of chips) {
      this.#beside.delete(chip.element);
      chip.element.classList.toggle('away', !places.has(chip));
    }
    for (const { chip, box, corner, widths } of rows) {
      this.#stood.set(chip.anchor, JSON.stringify(box));
      const place = places.get(chip);
      if (!place) continue;
      const { element } = chip;
      this.#beside.set(element, { ...place, x: place.x - corner.left, y: place.y - corner.top });
      element.dataset.form = widths[place.form] > SIGN_WIDTH ? place.form : 'sign';
      element.style.translate = `${Math.round(place.x)}px ${Math.round(place.y)}px`;
    }
  }

  /** Written before anything is measured, so that one layout does for all. */
  #unfold(chips: readonly Anchored[]): void {
    for (const { element, label } of chips) {
      if (this.#widths.get(element)?.label !== label) element.dataset.form = 'all';
    }
  }

  #measure(chip: Anchored): Row | null {
    const { anchor } = chip;
    const offset = frameOffset(anchor.ownerDocument);
    const box = anchor.getBoundingClientRect();
    if (!offset || box.width === 0 || box.height === 0) return null;
    const known = this.#layouts.get(anchor);
    const layout = known?.width === box.width && known.height === box.height ? known : layoutOf(chip, box);
    this.#layouts.set(anchor, layout);
    const at = this.#beside.get(chip.element);
    const stood = at ? { ...at, x: box.left + at.x, y: box.top + at.y } : null;
    const inView = moved(box, offset.x, offset.y);
    const isThere = this.#stood.get(anchor) === JSON.stringify(inView);
    const isStill = isThere && edgesIn(anchor, box) === layout.edges;
    return { chip, box: inView, corner: box, layout, widths: this.#widthsOf(chip), stood, isStill, isTrusted: false };
  }

  #widthsOf({ element, label }: Anchored): Widths {
    const known = this.#widths.get(element);
    if (known?.label === label) return known.widths;
    const [words, fact] = ['.words', '.fact'].map((part) => element.querySelector<HTMLElement>(part)?.offsetWidth);
    const all = element.offsetWidth;
    const age = fact ? all - (words ? words + WORD_GAP : 0) : SIGN_WIDTH;
    // Where there is no number, the sign says as much.
    const tight = words && fact ? Math.ceil(fact * TIGHT_LETTERS) + TIGHT_REST : SIGN_WIDTH;
    const widths = { all, age, tight, sign: SIGN_WIDTH };
    this.#widths.set(element, { label, widths });
    return widths;
  }

  #placesOf(rows: readonly Row[]): Map<Anchored, Place> {
    const places = new Map<Anchored, Place>();
    for (const { name, rows: members } of listsOf(rows)) {
      const placer = name === null ? alone : this.#placerOf(name, members);
      for (const row of members) {
        const place = placer(row);
        if (place) places.set(row.chip, place);
      }
    }
    return places;
  }

  /** One way for all rows of a list. */
  #placerOf(name: string, rows: readonly Row[]): (row: Row) => Place | null {
    const rooms = rows.map(roomOf);
    const kept = this.#columns.get(name);
    const column = kept && suits(kept, rooms) ? kept : columnOf(rooms);
    if (column) this.#columns.set(name, column);
    return placerIn(rows, column);
  }
}
