import { type Box, moved } from './box.ts';
import {
  type Anchored,
  boxOf,
  type Column,
  columnsOf,
  groupOf,
  insideOf,
  type Layout,
  outsideOf,
  type Place,
  type Row,
  WORDED,
} from './columns.ts';
import { frameOffset, takenBoxes } from './measure.ts';
import { hasText, isControl, seeThrough, under } from './probe.ts';
import { bandsOf } from './spot.ts';

/** As in the style sheet. */
const WORD_GAP = 5;

/** Finds a place for chips beside what they are about: measures first, writes afterwards, and forces no second layout. */
export class Placing {
  readonly #ours: HTMLElement;
  #layouts = new WeakMap<Element, Layout>();
  /** Where each chip stands, from its row's own corner. */
  readonly #beside = new WeakMap<Element, { x: number; y: number }>();
  readonly #widths = new WeakMap<Element, { label: string; widths: Row['widths'] }>();

  constructor(ours: HTMLElement) {
    this.#ours = ours;
  }

  /** Moves chips along with their rows, and asks nothing else of the page: cheap enough for each frame of a scroll. */
  follow(chips: readonly Anchored[]): void {
    const boxes = chips.map(({ anchor }) => anchor.getBoundingClientRect());
    chips.forEach(({ element }, index) => {
      const [at, box] = [this.#beside.get(element), boxes[index]];
      if (at && box) element.style.translate = `${Math.round(box.left + at.x)}px ${Math.round(box.top + at.y)}px`;
    });
  }

  /** Rows may hold something else now. */
  forget(): void {
    this.#layouts = new WeakMap();
  }

  place(chips: readonly Anchored[]): void {
    this.#unfold(chips);
    const offsets = new Map<Document, { x: number; y: number } | null>();
    const rows = chips.map((chip) => this.#measure(chip, offsets));
    const shared = columnsOf(rows.filter((row) => row !== null));
    const places = seeThrough(this.#ours, () =>
      rows.map((row) => row && this.#placeFor(row, shared.get(groupOf(row)) ?? null, shared.has(groupOf(row)))),
    );
    const boxes = chips.map(({ anchor }) => anchor.getBoundingClientRect());
    chips.forEach(({ element }, index) => {
      const [place, box] = [places[index], boxes[index]];
      element.classList.toggle('away', !place);
      if (!place || !box) return;
      this.#beside.set(element, { x: place.x - box.left, y: place.y - box.top });
      element.dataset.form = place.form;
      element.style.translate = `${Math.round(place.x)}px ${Math.round(place.y)}px`;
    });
  }

  /** Written before anything is measured, so that one layout does for all. */
  #unfold(chips: readonly Anchored[]): void {
    for (const { element, label } of chips) {
      if (this.#widths.get(element)?.label !== label) element.dataset.form = 'all';
    }
  }

  #measure(chip: Anchored, offsets: Map<Document, { x: number; y: number } | null>): Row | null {
    const { anchor } = chip;
    const document = anchor.ownerDocument;
    if (!offsets.has(document)) offsets.set(document, frameOffset(document));
    const offset = offsets.get(document);
    const box = anchor.getBoundingClientRect();
    if (!offset || box.width === 0 || box.height === 0) return null;
    return {
      chip,
      box: moved(box, offset.x, offset.y),
      layout: this.#layoutOf(anchor, box),
      widths: this.#widthsOf(chip),
    };
  }

  #layoutOf(anchor: Element, box: DOMRect): Layout {
    const known = this.#layouts.get(anchor);
    if (known && known.width === box.width && known.height === box.height) return known;
    const all = takenBoxes(anchor);
    const taken = all?.map((one) => moved(one, -box.left, -box.top)) ?? [];
    const size = { width: box.width, height: box.height };
    const first = taken.toSorted((a, b) => a.left - b.left)[0];
    const layout = { ...size, bands: all ? bandsOf(size, taken) : [], afterFirst: first?.right ?? 0 };
    this.#layouts.set(anchor, layout);
    return layout;
  }

  #widthsOf({ element, label }: Anchored): Row['widths'] {
    const known = this.#widths.get(element);
    if (known?.label === label) return known.widths;
    const [level, age] = [...element.querySelectorAll('span')].map((span) => span.offsetWidth + WORD_GAP);
    const all = element.offsetWidth;
    const widths = { all, age: all - (level ?? 0), sign: all - (level ?? 0) - (age ?? 0) };
    this.#widths.set(element, { label, widths });
    return widths;
  }

  #placeFor(row: Row, column: Column | null, isInList: boolean): Place | null {
    const { box, layout, widths } = row;
    if (column) {
      const place = { x: box.left + column.x, y: box.top + (layout.bands[0]?.top ?? 0), form: column.form };
      return this.#isRowShown(row, boxOf(place, widths[column.form])) ? place : null;
    }
    const inside = () =>
      insideOf(row, WORDED).find((place) => this.#isRowShown(row, boxOf(place, widths[place.form]))) ?? null;
    const outside = () => outsideOf(row).find((place) => this.#isEmpty(boxOf(place, widths[place.form]))) ?? null;
    // Rows that have no column in common look ragged with chips inside: beside them there may be one.
    const worded = isInList ? (outside() ?? inside()) : (inside() ?? outside());
    if (worded) return worded;
    return insideOf(row, ['sign']).find((place) => this.#isRowShown(row, boxOf(place, widths.sign))) ?? null;
  }

  /** The row itself shows there: it is not scrolled away, and no header or dialog of the page lies over it. */
  #isRowShown({ chip: { anchor } }: Row, box: Box): boolean {
    return pointsOf(box).every(({ x, y }) => {
      const found = this.#under(anchor.ownerDocument, x, y);
      return found !== null && (holds(anchor, found) || holds(found, anchor));
    });
  }

  #isEmpty(box: Box): boolean {
    return pointsOf(box).every(({ x, y }) => {
      const found = under(document, x, y);
      return found !== null && !isControl(found) && !hasText(found, box);
    });
  }

  #under(inner: Document, x: number, y: number): Element | null {
    const found = under(document, x, y);
    if (inner === document || !(found instanceof HTMLIFrameElement) || found.contentDocument !== inner) return found;
    const offset = frameOffset(inner);
    return offset && under(inner, x - offset.x, y - offset.y);
  }
}

function pointsOf({ left, top, right, bottom }: Box): { x: number; y: number }[] {
  return [
    { x: left + 1, y: top + 1 },
    { x: (left + right) / 2, y: (top + bottom) / 2 },
    { x: right - 1, y: bottom - 1 },
  ];
}

function holds(outer: Node, inner: Node): boolean {
  for (let node: Node | null = inner; node; node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null)) {
    if (node === outer) return true;
  }
  return false;
}
