import { useEffect, useState } from 'preact/hooks';

const FIRST = 40;
const STEP = 80;

/**
 * How many of `total` rows to draw now: the first screenful at once, the rest a step a frame, so that a long list neither
 * delays the window nor the next key stroke. Nothing stays hidden: the browser's own search finds every row.
 */
export function useChunks(total: number): number {
  const [drawn, setDrawn] = useState(FIRST);
  useEffect(() => {
    // After a shorter list, a longer one begins anew.
    if (drawn > total) setDrawn(Math.max(FIRST, total));
    if (drawn >= total) return;
    const frame = requestAnimationFrame(() => setDrawn((count) => count + STEP));
    return () => cancelAnimationFrame(frame);
  }, [drawn, total]);
  return Math.min(drawn, total);
}
