import type { TokenShape } from './schema.ts';

/** Those that were asked for last: a page has one provider, and the worker hears of one after the other. */
let last: readonly TokenShape[] | null = null;
let shapes: readonly RegExp[] = [];

/**
 * A provider's own keys as they stand inside of other text: without the anchors, in any case. Some of them have no public
 * prefix and prove nothing anywhere else: see `core/key-material`.
 */
export function ownShapes(tokens: readonly TokenShape[]): readonly RegExp[] {
  if (tokens !== last) shapes = tokens.map(({ pattern }) => new RegExp(pattern.source.replace(/^\^|\$$/g, ''), 'gi'));
  last = tokens;
  return shapes;
}
