import type { Box } from './box.ts';
import { CONTROL, coveredBy } from './probe.ts';

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

/** Less than any text covers, in square pixels. */
const NOTHING = 1e-9;

/**
 * The corner that covers neither a control nor a text of the page, the one below the text's end first; else, of those over no
 * control, the one over the least text; else the one over the fewest controls, which is not looked for unless `overControls`.
 */
export function freestCorner(
  document: Document,
  size: Size,
  { now = null, overControls = true }: { now?: Spot | null; overControls?: boolean } = {},
): Spot {
  const right = Math.max(MARGIN, window.innerWidth - size.width - MARGIN);
  const below = Math.max(MARGIN, window.innerHeight - size.height - MARGIN);
  const corners = [below, MARGIN].flatMap((y) => [right, MARGIN].map((x) => ({ x, y })));
  // It stays where it stands, rather than to hop about with each scroll: unless it is in the way there and elsewhere is not.
  const there = corners.filter(({ x, y }) => x === now?.x && y === now.y);
  const stays = freest(document, there, size, CONTROL);
  if (!stays.isFree) return freest(document, corners, size, overControls ? Number.POSITIVE_INFINITY : CONTROL);
  const clear = stays.isClear ? stays : freest(document, corners, size, NOTHING);
  return clear.isClear ? clear : stays;
}

/** The freest place along the edges for something small. */
export function freestEdge(document: Document, size: Size): Spot {
  const corner = freestCorner(document, size);
  if (corner.isFree) return corner;
  const right = window.innerWidth - size.width - MARGIN;
  const edges = [0.75, 0.5, 0.25].flatMap((part) =>
    [right, MARGIN].map((x) => ({ x, y: Math.round(window.innerHeight * part) })),
  );
  return freest(document, [corner, ...edges], size, Number.POSITIVE_INFINITY);
}

/** The first of those that cover the least, if that is less than `most`; else the corner at the beginning, as if it covered so much. */
function freest(
  document: Document,
  places: readonly { readonly x: number; readonly y: number }[],
  size: Size,
  most: number,
): Spot {
  let best = { x: MARGIN, y: MARGIN };
  let least = most;
  for (const { x, y } of places) {
    if (least === 0) break;
    const covered = coveredBy(document, boxAt(x, y, size), least);
    if (covered >= least) continue;
    best = { x, y };
    least = covered;
  }
  return { ...best, isFree: least < CONTROL, isClear: least === 0 };
}

/** What something of that size covers there. */
export function boxAt(x: number, y: number, { width, height }: Size): Box {
  return { left: x, top: y, right: x + width, bottom: y + height };
}
