import type { Box } from './box.ts';
import { coveredControls } from './probe.ts';

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
}

/** The corner that covers no control of the page, the one below the text's end first; else the one that covers fewest. */
export function freestCorner(
  document: Document,
  { width, height }: Size,
  isRtl: boolean,
  now: Spot | null = null,
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
  // Where it stands already is as good as any, while it is free.
  const there = corners.find(({ x, y }) => x === now?.x && y === now.y);
  return freest(document, there ? [there, ...corners] : corners, { width, height });
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

function freest(document: Document, places: readonly { x: number; y: number }[], size: Size): Spot {
  let best: Spot = { x: MARGIN, y: MARGIN, isFree: false };
  let fewest = Number.POSITIVE_INFINITY;
  for (const { x, y } of places) {
    const covered = coveredControls(document, boxAt(x, y, size), fewest);
    if (covered < fewest) best = { x, y, isFree: covered === 0 };
    fewest = Math.min(fewest, covered);
    if (covered === 0) break;
  }
  return best;
}

function boxAt(x: number, y: number, { width, height }: Size): Box {
  return { left: x, top: y, right: x + width, bottom: y + height };
}
