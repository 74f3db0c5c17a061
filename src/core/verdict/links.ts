import type { Kind, Link } from '../lifecycle.ts';
import type { Case } from './case.ts';

const ORDER = {
  rotate: ['rotation', 'documentation', 'migration', 'sunset'],
  migrate: ['migration', 'sunset', 'documentation', 'rotation'],
} as const satisfies Record<string, readonly Link['purpose'][]>;

/** The catalogue's links, what to open first in that case before the rest. */
export function linksFor(kind: Kind, what: Case): readonly Link[] {
  const order: readonly Link['purpose'][] = ORDER[what === 'migrate' || what === 'deactivate' ? 'migrate' : 'rotate'];
  return [...kind.links].sort((a, b) => order.indexOf(a.purpose) - order.indexOf(b.purpose));
}
