import { redactKeyMaterial } from './index.ts';

/**
 * A whole JSON value in which every string, and every name of a property, has gone through the gate. Of two properties whose
 * names then are the same the later one stays.
 */
export function redactJson(value: unknown, own: readonly RegExp[] = [], only?: 'known'): unknown {
  if (typeof value === 'string') return redactKeyMaterial(value, own, only);
  if (Array.isArray(value)) return value.map((part) => redactJson(part, own, only));
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).map(
    ([name, part]) => [redactKeyMaterial(name, own, only), redactJson(part, own, only)] as const,
  );
  return Object.fromEntries(parts);
}
