import type { TokenShape } from './schema.ts';

const shapes = new WeakMap<readonly TokenShape[], readonly RegExp[]>();

/**
 * A provider's own keys as they stand inside of other text: without the anchors, in any case. Some of them have no public
 * prefix and prove nothing anywhere else: see `core/key-material`.
 */
export function ownShapes(tokens: readonly TokenShape[]): readonly RegExp[] {
  const known = shapes.get(tokens);
  if (known) return known;
  const own = tokens.map(
    ({ pattern }) => new RegExp(pattern.source.replace(/^\^|\$$/g, '').replace('(?<body>', '(?:'), 'gi'),
  );
  shapes.set(tokens, own);
  return own;
}
