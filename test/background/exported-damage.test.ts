import { expect, test } from 'vitest';
import { exportable } from '../../src/background/window/damaged.ts';

/** What leaves of a damaged entry is what has a name there, and a place. */

test('numbers under names that Keyturn never gave stay in this browser, in lists, too', () => {
  const damaged = { firstSeen: 5, pin: 4711, pins: [4711], when: { at: 6, pin: 4711 } };
  expect(exportable(new Map([['credential:x', damaged]]))).toEqual({
    'credential:x': { firstSeen: 5, when: { at: 6 } },
  });
});
