/** Of the element that carries everything Keyturn shows. */
export const TAG = 'keyturn-overlay';

/** Takes away what an older version of this extension has left, whose scripts are gone. */
export function removeLeftovers(document: Document): void {
  for (const element of document.querySelectorAll(TAG)) element.remove();
}
