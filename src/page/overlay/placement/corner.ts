import type { Box } from './box.ts';
import { type Covered, coveredBy, isClear } from './probe.ts';

const MARGIN = 12;

export interface Size {
  readonly width: number;
  readonly height: number;
}
export interface Spot {
  readonly x: number;
  readonly y: number;
  /** True when nothing that can be operated lies beneath. */
  readonly isFree: boolean;
  /** True when no text lies beneath, either. */
  readonly isClear: boolean;
}

/**
 * The corner that covers neither a control nor a text of the page, the one below the text's end first; else, of those over no
 * control, the one over the least text; else the one over the fewest controls, which is not looked for unless `overControls`.
 */
export function freestCorner(
  document: Document,
  { width, height }: Size,
  isRtl: boolean,
  { now = null, overControls = true }: { now?: Spot | null; overControls?: boolean } = {},
): Spot {
  const { innerWidth, innerHeight } = window;
  const start = MARGIN;
  const end = Math.max(MARGIN, innerWidth - width - MARGIN);
  const below = Math.max(MARGIN, innerHeight - height - MARGIN);
  const [near, far] = isRtl ? [start, end] : [end, start];
  const corners = [
    { x: near, y: below },
    { x: far, y: below },
    { x: near, y: MARGIN },
    { x: far, y: MARGIN },
  ];
  // It stays where it stands, rather than to hop about with each scroll: unless it is in the way there and elsewhere is not.
  const there = corners.find(({ x, y }) => x === now?.x && y === now.y);
  const size = { width, height };
  const stays = there && freest(document, [there], size);
  if (stays?.isFree) return stays.isClear ? stays : (clearest(document, corners, size) ?? stays);
  return freest(document, corners, size, overControls ? Number.POSITIVE_INFINITY : 0);
}

/** The freest place along the edges for something small. */
export function freestEdge(document: Document, size: Size, isRtl: boolean): Spot {
  const corner = freestCorner(document, size, isRtl);
  if (corner.isFree) return corner;
  const end = window.innerWidth - size.width - MARGIN;
  const heights = [0.75, 0.5, 0.25].map((part) => Math.round(window.innerHeight * part));
  const edges = heights.flatMap((y) => (isRtl ? [MARGIN, end] : [end, MARGIN]).map((x) => ({ x, y })));
  return freest(document, [corner, ...edges], size);
}

/** The first that covers nothing at all: most of the others are told by the first few points that are looked at. */
function clearest(document: Document, places: readonly { x: number; y: number }[], size: Size): Spot | null {
  const clear = places.find(({ x, y }) => isClear(document, boxAt(x, y, size)));
  return clear ? { ...clear, isFree: true, isClear: true } : null;
}

function freest(
  document: Document,
  places: readonly { x: number; y: number }[],
  size: Size,
  most = Number.POSITIVE_INFINITY,
): Spot {
  const clear = clearest(document, places, size);
  if (clear) return clear;
  let best: Spot = { x: MARGIN, y: MARGIN, isFree: false, isClear: false };
  let least: Covered = { controls: most, text: Number.POSITIVE_INFINITY };
  for (const { x, y } of places) {
    const covered = coveredBy(document, boxAt(x, y, size), least.controls);
    if (covered.controls > least.controls || (covered.controls === least.controls && covered.text >= least.text))
      continue;
    best = { x, y, isFree: covered.controls === 0, isClear: covered.controls === 0 && covered.text === 0 };
    least = covered;
  }
  return best;
}

/** What something of that size covers there. */
export function boxAt(x: number, y: number, { width, height }: Size): Box {
  return { left: x, top: y, right: x + width, bottom: y + height };
}
