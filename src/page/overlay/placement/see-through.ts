/**
 * Looks at the page as if nothing of ours lay over it: one hit test then tells what is on top, which is much cheaper than all.
 * `few`: so many are made before that pays.
 */
export function seeThrough<T>(ours: HTMLElement, look: () => T, few = FEW): T {
  inTheWay = ours;
  left = few;
  try {
    return look();
  } finally {
    if (left < 0) ours.style.pointerEvents = '';
    inTheWay = null;
  }
}

/** So many hit tests cost less than to have all of ours styled anew, twice. */
const FEW = 30;
let inTheWay: HTMLElement | null = null;
let left = 0;

/** The topmost thing of the page at a point; null outside the viewport. Only to be asked within `seeThrough`. */
export function under(root: DocumentOrShadowRoot, x: number, y: number): Element | null {
  left -= 1;
  if (inTheWay && left === -1) inTheWay.style.pointerEvents = 'none';
  const found = inTheWay && left >= 0 ? behind(inTheWay, root, x, y) : root.elementFromPoint(x, y);
  return found?.shadowRoot && found.shadowRoot !== root ? (under(found.shadowRoot, x, y) ?? found) : found;
}

function behind(ours: HTMLElement, root: DocumentOrShadowRoot, x: number, y: number): Element | null {
  const { host } = ours.getRootNode() as ShadowRoot;
  return root.elementsFromPoint(x, y).find((one) => one !== host) ?? null;
}
