import { ownShapes } from '../../../catalogue/own-shapes.ts';
import type { TokenShape } from '../../../catalogue/schema.ts';
import { findKeyMaterial, redactKeyMaterial } from '../../../core/key-material/index.ts';
import { redactMaskedSecrets } from '../../../protocol/secrets/secret.ts';
import { tidy } from '../dom/text.ts';

/** UTF-16 units that are looked through for secrets; far more than are kept. */
const LOOKED_THROUGH = 1_000;
/** Characters, as many as the worker keeps. */
const LONGEST = 120;

/**
 * A text of the page as the name of a credential: without key material, masked or whole, and cut; the worker cleans it once more.
 * Key material is blacked out before the text is cut, each character by one, so that no part of it is left over. Null when
 * nothing is left.
 */
export function shownName(text: string, shapes: readonly TokenShape[]): string | null {
  const looked = tidy(text).slice(0, LOOKED_THROUGH);
  const [...clean] = redactKeyMaterial(redactMaskedSecrets(looked, shapes), ownShapes(shapes));
  if (clean.length > LONGEST) clean.splice(LONGEST - 1, Infinity, '…');
  return clean.join('') || null;
}

/** Which parts of a text, such as its lines, are pieces of key material that goes on in the next or began before; `gaps` stand before each. */
export function piecesOfKey(
  parts: readonly { readonly text: string; readonly gap: string }[],
  shapes: readonly TokenShape[],
): boolean[] {
  const found = findKeyMaterial(parts.map(({ gap, text }) => gap + text).join(''), ownShapes(shapes));
  let end = 0;
  return parts.map(({ gap, text }) => {
    const start = end + gap.length;
    end = start + text.length;
    return found.some((one) => one.start < end && start < one.end && (one.start < start || end < one.end));
  });
}
