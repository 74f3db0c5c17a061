import type { TokenShape } from './schema.ts';

/** What takes the place of each character of a key. */
const BLACK = '•';
const patterns = new WeakMap<TokenShape, RegExp>();

/** The text without any key of these shapes that stands whole in it. It keeps its length. */
export function blackOut(text: string, shapes: readonly TokenShape[]): string {
  return shapes.reduce((clean, shape) => clean.replace(within(shape), (key) => BLACK.repeat(key.length)), text);
}

/** As it stands inside of other text: without the anchors, in any case. */
function within(shape: TokenShape): RegExp {
  const { source } = shape.pattern;
  const pattern = patterns.get(shape) ?? new RegExp(source.replace(/^\^|\$$/g, '').replace('(?<body>', '(?:'), 'gi');
  patterns.set(shape, pattern);
  return pattern;
}
