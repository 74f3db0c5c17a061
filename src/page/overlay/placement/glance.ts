import type { Box } from './box.ts';
import { CONTROL, coveredBy, pointsIn } from './probe.ts';

/** How far apart the points of a glance are: nearer than the buttons that applications hang into a corner are wide. */
const GLANCE = 40;
/** Which points the next glance looks at: after four of them all that stand half as far apart were looked at. */
let glances = 0;

/**
 * Whether nothing came to lie under a box since it was found free of controls, and clear of text where it was: a few points
 * tell, others at each time. Cheap enough for every change of a page.
 */
export function isStillFree(document: Document, box: Box, wasClear: boolean): boolean {
  glances += 1;
  const [right, down] = [glances & 1, (glances >> 1) & 1].map((half) => (half * GLANCE) / 2) as [number, number];
  const from = { ...box, left: box.left + right, top: box.top + down };
  const most = wasClear ? 1 : CONTROL;
  return coveredBy(document, box, most, pointsIn(from, GLANCE)) < most;
}
