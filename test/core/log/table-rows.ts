import type { Row } from '../../../src/core/log/rows.ts';
import { eventReader } from '../../../src/core/log/wording.ts';

/** Rows of cells in which events of keys may stand. */

const RULES = ['SERVICE_KEY_CREATE', 'SERVICE_KEY_ROTATE', 'PRIVATE_APP_ACCESS_TOKEN_ROTATE'].map((type) => ({
  ...{ type, kind: 'x', effect: 'created' as const },
}));
export const events = () => eventReader(RULES);
export const MADE = 'SERVICE_KEY_CREATE';
export const row = (cells: readonly string[], line = 1): Row => ({
  line,
  cells: new Map(cells.flatMap((cell, at) => (cell === '' ? [] : [[String(at), cell] as const]))),
});
