type Child = Node | string | null;
type Attributes = Readonly<Record<string, string | boolean | ((event: Event) => void)>>;

/** Builds an element; functions become listeners of the event that they are named after. */
export function h(tag: string, attributes: Attributes = {}, ...children: Child[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** An icon of one path, drawn in the colour of the text around it. */
export function icon(path: string, size = 18): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const [name, value] of Object.entries({
    viewBox: '0 0 24 24',
    width: size,
    height: size,
    'aria-hidden': true,
  })) {
    svg.setAttribute(name, String(value));
  }
  const shape = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  shape.setAttribute('d', path);
  svg.append(shape);
  return svg;
}

/** Class names as a build with style components makes them: a readable half and a hashed one. */
export function hashed(name: string): string {
  let hash = 5381;
  for (const character of `${name}/${document.documentElement.dataset.build ?? ''}`) {
    hash = Math.imul(hash, 33) ^ character.charCodeAt(0);
  }
  return `${name} ${name}__Styled-sc-${(hash >>> 0).toString(36)}-0`;
}
