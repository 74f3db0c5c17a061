import { useEffect, useState } from 'preact/hooks';

/** What a window has room for: names beside the lines, or above them; `narrow`: and a line for no more than a phone shows. */
export type Room = 'wide' | 'middle' | 'narrow';

/** As in `lifelines.css`. */
const ABOVE = '(max-width: 48rem)';
const NARROW = '(max-width: 30rem)';

export function useRoom(): Room {
  const [room, setRoom] = useState(roomNow);
  useEffect(() => {
    const lists = [ABOVE, NARROW].map((query) => matchMedia(query));
    const follow = () => setRoom(roomNow());
    follow();
    for (const list of lists) list.addEventListener('change', follow);
    return () => {
      for (const list of lists) list.removeEventListener('change', follow);
    };
  }, []);
  return room;
}

function roomNow(): Room {
  if (!matchMedia(ABOVE).matches) return 'wide';
  return matchMedia(NARROW).matches ? 'narrow' : 'middle';
}
