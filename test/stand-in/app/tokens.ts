/** Made-up ids, names and tokens, the same for the same seed. Shared with the tests, which must know what was planted. */
export type Kind =
  | 'api-key'
  | 'private-app'
  | 'service-key'
  | 'personal-access-key'
  | 'developer-api-key'
  | 'project-app';

const WORDS = ['Amber', 'Brisk', 'Cobalt', 'Dapper', 'Elder', 'Fabled', 'Gentle', 'Humble', 'Ivory', 'Jolly'];
const THINGS = ['Billing Sync', 'Lead Import', 'Data Lake', 'Form Bridge', 'Quote Bot', 'Stock Feed', 'Webinar Link'];

/** A small generator of pseudo-random numbers below 2^32 (xmur3 and mulberry32, both public domain). */
function generator(seed: string): () => number {
  let state = 1779033703 ^ seed.length;
  for (const character of seed) {
    state = Math.imul(state ^ character.charCodeAt(0), 3432918353);
    state = (state << 13) | (state >>> 19);
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

function hex(next: () => number, length: number): string {
  let text = '';
  while (text.length < length) text += next().toString(16).padStart(8, '0');
  return text.slice(0, length);
}

/** What the page shows as the secret. `generation` counts rotations; `region` is `na1`, `eu1`, … */
export function tokenOf(seed: string, kind: Kind, index: number, generation: number, region: string): string {
  const next = generator(`${seed}/${kind}/${index}/${generation}`);
  if (kind === 'personal-access-key') {
    const body = Array.from({ length: 10 }, () => btoa(hex(next, 12)).replaceAll('=', '')).join('');
    return `${region.startsWith('eu') ? 'CiRl' : 'CiRu'}${body}`;
  }
  const uuid = [8, 4, 4, 4, 12].map((length) => hex(next, length)).join('-');
  return kind === 'api-key' || kind === 'developer-api-key' ? uuid : `pat-${region}-${uuid}`;
}

/** The same, masked as HubSpot shows it: region and five characters of a token stay, nothing of the others. */
export function masked(token: string): string {
  if (token.startsWith('CiR')) return '•'.repeat(32);
  const shown = /^pat-[a-z0-9]+-[0-9a-f]{5}/.exec(token)?.[0] ?? '';
  return shown + token.slice(shown.length).replaceAll(/[0-9a-f]/g, '*');
}

export function idOf(seed: string, kind: Kind, index: number): string {
  return String(1_000_000 + (generator(`${seed}/${kind}/${index}/id`)() % 90_000_000));
}

export function nameOf(seed: string, kind: Kind, index: number): string {
  const next = generator(`${seed}/${kind}/${index}/name`);
  const pick = (list: readonly string[]) => list[next() % list.length] ?? '';
  return `${pick(WORDS)} ${pick(THINGS)} ${index + 1}`;
}
