/** Of a file that is opened anywhere: it has none of our styles. */
const STYLE = `svg{font:12px sans-serif;background:#fff}text{fill:#1b1e23}.tick text{fill:#565d67;font-size:11px}
.tick line{stroke:#dde1e6}.today{stroke:#1b1e23;stroke-dasharray:4 3}.sure,.hatch{fill:#1f5fbf}.unsure{fill:url(#not-sure);stroke:#1f5fbf}
[data-over=true] .sure{fill:#6b7280}.date{fill:none;stroke:#c62828;stroke-width:2}.due{stroke:#1b1e23}`;

const SVG = 'http://www.w3.org/2000/svg';

/** The drawing as a file of its own. */
export function pictureOf(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const style = document.createElementNS(SVG, 'style');
  style.textContent = STYLE;
  copy.prepend(style);
  return `${new XMLSerializer().serializeToString(copy)}\n`;
}
