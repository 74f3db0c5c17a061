import { useEffect, useState } from 'preact/hooks';

/** As in `lifelines.css`. */
const NARROW = '(max-width: 48rem)';

/** True while the window has no room for names beside the lines. */
export function useNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  useEffect(() => {
    const list = matchMedia(NARROW);
    const follow = () => setNarrow(list.matches);
    follow();
    list.addEventListener('change', follow);
    return () => list.removeEventListener('change', follow);
  }, []);
  return isNarrow;
}
