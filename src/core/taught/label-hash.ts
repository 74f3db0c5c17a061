/** Twenty bits of a text, keyed by the salt of its page, as `layoutSchema` keeps them. */
export function labelHash(salt: string, text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(`${salt} ${text}`)) {
    hash = Math.imul(hash ^ byte, 0x01000193);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash ^ (hash >>> 13), 0x5bd1e995);
  return ((hash ^ (hash >>> 15)) & 0xfffff).toString(16).padStart(5, '0');
}
