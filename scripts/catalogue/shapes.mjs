// @ts-check
// How secrets look: what is public at the beginning, what is secret, and how it shows when it is hidden.

/** @typedef {import('./schema.mjs').ShapeFact} ShapeFact */

/**
 * @param {string} provider @param {ShapeFact} shape
 * @returns {import('../../src/catalogue/schema.ts').TokenShape}
 */
export function shapeOf(provider, shape) {
  const {
    prefix = '',
    body,
    masked = `${prefix}(?<body>\\*{3,})`,
    shows = { p: 0, s: 0 },
    bitsPerCharacter = 4,
  } = shape;
  return {
    kind: shape.kinds.map((kind) => `${provider}/${kind}`),
    pattern: new RegExp(`^${prefix}(?<body>${body})$`),
    masked: new RegExp(`^${masked}$`),
    shows,
    bitsPerCharacter,
  };
}

/** Samples that do not fit as they should, in words. @param {ShapeFact} shape @returns {string[]} */
export function sampleProblems(shape) {
  const { pattern, masked } = shapeOf('', shape);
  const isFitting = (/** @type {string} */ text) => pattern.test(text) || masked.test(text);
  return [
    ...shape.yes.filter((text) => !isFitting(text)).map((text) => `does not match "${text}", which it should`),
    ...shape.no.filter(isFitting).map((text) => `matches "${text}", which it should not`),
  ];
}
