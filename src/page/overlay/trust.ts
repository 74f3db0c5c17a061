/**
 * Runs the action only when a person did it, and could see what they did. Says no when
 * - the event was made by a script;
 * - the host was taken away, restyled or closed;
 * - something of the page lies over the middle of the button, or over the place that was pressed. What lets the mouse through
 *   is not seen: so nothing that can be pressed reveals, deletes or sends anything (see docs/security.md).
 */
export function onPress(
  button: HTMLElement,
  type: 'click' | 'submit',
  may: (button: HTMLElement, event: Event) => boolean,
  act: (event: Event) => void,
): void {
  button.addEventListener(type, (event) => {
    if (type === 'submit') event.preventDefault();
    if (event.isTrusted && may(button, event)) return act(event);
    event.preventDefault();
  });
}

/** True when nothing of the page lies over the element's middle, nor over the place of the press. */
export function isUncovered(host: HTMLElement, element: HTMLElement, event: Event): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0) return false;
  const points = [{ x: left + width / 2, y: top + height / 2 }];
  // A press by keyboard has no place.
  if (event instanceof MouseEvent && event.detail > 0) points.push({ x: event.clientX, y: event.clientY });
  return points.every(({ x, y }) => host.ownerDocument.elementFromPoint(x, y) === host);
}
