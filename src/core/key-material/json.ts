/**
 * A whole JSON value in which every string, and every name of a property, has gone through `clean`; of two names that become one
 * the later stays.
 */
export function cleanJson(value: unknown, clean: (text: string) => string): unknown {
  if (typeof value === 'string') return clean(value);
  if (Array.isArray(value)) return value.map((part) => cleanJson(part, clean));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [clean(name), cleanJson(part, clean)]));
}
