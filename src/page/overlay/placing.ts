import { type Box, commonSpans, moved, type Span } from './box.ts';
import { frameOffset, takenBoxes } from './measure.ts';
import { hasText, isControl, under } from './probe.ts';
import { type Band, bandsOf, fitIn } from './spot.ts';

const HEIGHT = 24;
/** What a chip shows where there is less room: age and level, the age alone, the sign alone. */
const FORMS = ['all', 'age', 'sign'] as const;
type Form = (typeof FORMS)[number];
const GAP = 6;
/** As in the style sheet. */
const WORD_GAP = 5;

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
  readonly widths: Readonly<Record<Form, number>>;
}
interface Place {
  readonly x: number;
  readonly y: number;
  readonly form: Form;
}

/** Finds a place for chips beside what they are about: measures first, writes afterwards, and forces no second layout. */
export class Placing {
  readonly #host: Element;
  #layouts = new WeakMap<Element, Layout>();
  readonly #widths = new WeakMap<Element, { label: string; widths: Row['widths'] }>();

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
      element.dataset.form = place.form;
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
    element.dataset.form = 'all';
    const [level, age] = [...element.querySelectorAll('span')].map((span) => span.offsetWidth + WORD_GAP);
    const all = element.offsetWidth;
    const widths = { all, age: all - (level ?? 0), sign: all - (level ?? 0) - (age ?? 0) };
    this.#widths.set(element, { label, widths });
    return widths;
  }

  #placeFor(row: Row, common: readonly Span[]): Place | null {
    for (const form of FORMS) {
      const width = row.widths[form];
      for (const { x, y, isInside } of candidates(row, common, width)) {
        const box = { left: x, top: y, right: x + width, bottom: y + HEIGHT };
        if (isInside ? this.#isRowShown(row, box) : this.#isEmpty(box)) return { x, y, form };
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
