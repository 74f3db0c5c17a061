/** A rectangle in pixels of the viewport, or relative to something. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
export interface Span {
  readonly left: number;
  readonly right: number;
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export function moved({ left, top, right, bottom }: Box, x: number, y: number): Box {
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

/** What is left of a row between the boxes that stand in the band from `top` to `bottom`, `margin` pixels off each. */
export function freeSpans(row: Box, taken: readonly Box[], top: number, bottom: number, margin: number): Span[] {
  const inBand = taken
    .filter((box) => box.top < bottom && top < box.bottom)
    .sort((a, b) => a.left - b.left || a.right - b.right);
  const spans: Span[] = [];
  const end = row.right - margin;
  let left = row.left + margin;
  for (const box of inBand) {
    const right = Math.min(box.left - margin, end);
    if (right > left) spans.push({ left, right });
    left = Math.max(left, box.right + margin);
  }
  if (end > left) spans.push({ left, right: end });
  return spans;
}

/** As seen from the other end of something that is so wide. */
export function mirrored({ left, right, top, bottom }: Box, width: number): Box {
  return { left: width - right, right: width - left, top, bottom };
}
