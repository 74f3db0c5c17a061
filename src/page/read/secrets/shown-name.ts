import { ownShapes } from '../../../catalogue/own-shapes.ts';
import type { TokenShape } from '../../../catalogue/schema.ts';
import { redactKeyMaterial } from '../../../core/key-material/index.ts';
import { cleanText } from '../../../core/text.ts';
import { redactMaskedSecrets } from './secret.ts';

/** Graphemes that are looked through for secrets; far more than are kept. */
const LOOKED_THROUGH = 1_000;

/**
 * A text of the page as the name of a credential: cleaned, cut, and without secrets of these shapes, masked or whole. They
 * are blacked out before it is cut, each character by one, so that no part of one is left over. Null when nothing is left.
 */
export function shownName(text: string, shapes: readonly TokenShape[]): string | null {
  const clean = cleanText(text, LOOKED_THROUGH);
  return clean && cleanText(redactKeyMaterial(redactMaskedSecrets(clean, shapes), ownShapes(shapes)));
}
