import { type Box, commonSpans, moved, type Span } from './box.ts';
import { frameOffset, takenBoxes } from './measure.ts';
import { hasText, isControl, under } from './probe.ts';
import { type Band, bandsOf, fitIn } from './spot.ts';

const HEIGHT = 24;
const COMPACT = 24;
const GAP = 6;

export interface Placed {
  readonly element: HTMLElement;
  /** Changes with what the chip says, and so with its width. */
  readonly label: string;
}
export type Anchored = Placed & { readonly anchor: Element };

interface Layout {
  readonly width: number;
  readonly height: number;
  readonly bands: readonly Band[];
  readonly afterFirst: number;
}
interface Row {
  readonly chip: Anchored;
  readonly box: Box;
  readonly layout: Layout;
  readonly width: number;
}
interface Place {
  readonly x: number;
  readonly y: number;
  readonly isCompact: boolean;
}

/** Finds a place for chips beside what they are about: measures first, writes afterwards, and forces no second layout. */
export class Placing {
  readonly #host: Element;
  #layouts = new WeakMap<Element, Layout>();
  readonly #widths = new WeakMap<Element, { label: string; width: number }>();

  constructor(host: Element) {
    this.#host = host;
  }

  /** Rows may hold something else now. */
  forget(): void {
    this.#layouts = new WeakMap();
  }

  place(chips: readonly Anchored[]): void {
    const offsets = new Map<Document, { x: number; y: number } | null>();
    const rows = chips.map((chip) => this.#measure(chip, offsets));
    const common = groupSpans(rows.filter((row) => row !== null));
    const places = rows.map((row) => row && this.#placeFor(row, common.get(groupOf(row)) ?? []));
    chips.forEach(({ element }, index) => {
      const place = places[index];
      element.classList.toggle('away', !place);
      if (!place) return;
      element.toggleAttribute('data-compact', place.isCompact);
      element.style.translate = `${Math.round(place.x)}px ${Math.round(place.y)}px`;
    });
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
      width: this.#widthOf(chip),
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

  #widthOf({ element, label }: Anchored): number {
    const known = this.#widths.get(element);
    if (known?.label === label) return known.width;
    element.removeAttribute('data-compact');
    const width = element.offsetWidth;
    this.#widths.set(element, { label, width });
    return width;
  }

  #placeFor(row: Row, common: readonly Span[]): Place | null {
    for (const [width, isCompact] of [
      [row.width, false],
      [COMPACT, true],
    ] as const) {
      for (const { x, y, isInside } of candidates(row, common, width)) {
        const box = { left: x, top: y, right: x + width, bottom: y + HEIGHT };
        if (isInside ? this.#isRowShown(row, box) : this.#isEmpty(box)) return { x, y, isCompact };
      }
    }
    return null;
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
      const found = under(document, this.#host, x, y);
      return found !== null && !isControl(found) && !hasText(found, box);
    });
  }

  #under(inner: Document, x: number, y: number): Element | null {
    const found = under(document, this.#host, x, y);
    if (inner === document || !(found instanceof HTMLIFrameElement) || found.contentDocument !== inner) return found;
    const offset = frameOffset(inner);
    return offset && under(inner, this.#host, x - offset.x, y - offset.y);
  }
}

function* candidates({ box, layout }: Row, common: readonly Span[], width: number) {
  for (const [index, band] of layout.bands.entries()) {
    const shared = index === 0 ? fitIn(common, width, layout.afterFirst) : null;
    const x = shared ?? fitIn(band.spans, width, layout.afterFirst);
    if (x !== null) yield { x: box.left + x, y: box.top + band.top, isInside: true };
  }
  const middle = (box.top + box.bottom - HEIGHT) / 2;
  yield { x: box.right + GAP, y: middle, isInside: false };
  yield { x: box.left - width - GAP, y: middle, isInside: false };
  yield { x: box.right - width, y: box.top - HEIGHT - 2, isInside: false };
  yield { x: box.right - width, y: box.bottom + 2, isInside: false };
}

/** Rows of one list stand under each other and are of one width: their chips want one column. */
function groupOf({ box, layout }: Row): string {
  return `${Math.round(box.left)} ${Math.round(layout.width)}`;
}

function groupSpans(rows: readonly Row[]): Map<string, readonly Span[]> {
  const groups = new Map<string, readonly Span[]>();
  for (const row of rows) {
    const spans = row.layout.bands[0]?.spans ?? [];
    const before = groups.get(groupOf(row));
    groups.set(groupOf(row), before ? commonSpans(before, spans) : spans);
  }
  return groups;
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
