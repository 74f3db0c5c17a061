import type { Parameters } from './parameters.ts';
import { type Kind, nameOf } from './tokens.ts';

/** Names that a hostile or careless person may give a key. */
const EVIL = [
  '<img src=x onerror="document.title=\'owned\'"><script>document.title="owned"</script>',
  '\u202Egnirts desrever\u202C \u2066isolated\u2069 \u200Bzero\u200Dwidth\uFEFF',
  "=cmd|' /C calc'!A0",
  '@SUM(1+1)*cmd|" /C calc"!A0',
  'long '.repeat(2000),
  'M'.repeat(1_000_000),
  '\u0000\u0007\u001b[31mcontrol\u009d',
  '',
];

/** The name of a key as the page shows it. */
export function shownName({ seed, hostile }: Parameters, kind: Kind, index: number): string {
  if (hostile.includes('names')) return EVIL[index % EVIL.length] ?? '';
  return nameOf(seed, kind, index);
}
