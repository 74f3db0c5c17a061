import { blackOut } from './black-out.ts';
import { READABLE } from './readable.ts';

const SHAPES = READABLE.flatMap(({ tokens }) => tokens);
/** Those that begin with a public prefix: nothing else looks like them. */
const PREFIXED = SHAPES.filter(({ pattern }) => !pattern.source.startsWith('^(?<body>'));

/**
 * Text of unknown origin without any key of a provider that stands whole in it, each of its characters blacked out: people
 * put keys into names and notes. The text keeps its length, so that what is cut off it later is still the same.
 */
export function redactKnownTokens(text: string): string {
  return blackOut(text, SHAPES);
}

/** True when a key of a provider stands whole in the text. */
export function holdsKey(text: string): boolean {
  return redactKnownTokens(text) !== text;
}

/** True for what is a key and can be nothing else. A bare UUID may as well be an id. */
export function isKey(text: string): boolean {
  return PREFIXED.some(({ pattern }) => pattern.test(text));
}
