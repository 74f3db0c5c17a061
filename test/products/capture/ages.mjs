export const DAY = 86_400_000;
/** Days before the capture at which a key was made and last used, days until it ends; null for never. Many are about 180 days old. */
const SPANS = [
  ['CRM import', 0.003, null, null],
  ['Nightly backup', 0.13, 0.01, 7],
  ['Zapier bridge', 1.04, 0.5, null],
  ['Schlüssel für Müller & Söhne', 1.9, null, 30],
  ['Last used in 2024', 6.2, 6.1, null],
  ['Expires 12/01/2027', 13.4, 2.2, 90],
  ['Created by ops', 19.7, null, null],
  ['Never', 31.2, 30.1, 0.4],
  ['backup-2026-03-04', 45.6, 3.3, null],
  ['Kassensystem Łódź', 62.3, 12.6, -2.5],
  ['Metrics', 100.1, 99.5, null],
  ['Metrics (copy)', 150.2, null, 14],
  ['Mobile app', 177.8, 1.1, null],
  ['Web shop', 178.9, 20.4, null],
  ['Billing', 179.4, 179.1, null],
  ['Data warehouse', 180.2, 0.2, 180],
  ['Support desk', 181.1, null, null],
  ['Staging', 183.5, 60.2, -30],
  ['קופה ראשית', 199.9, 44.8, null],
  ['経理連携', 240.3, 5.5, null],
  ['Partner feed', 301.7, 300.9, -100],
  ['Import 🚚', 363.8, null, null],
  ['Old website', 366.4, 365.6, null],
  ['Newsletter', 420.6, 190.3, null],
  ['Archive', 801.2, 700.4, -436],
  ['Terminal 7', 1502.9, 1.6, null],
];

/** Instants at the edge of a day and a year, and days whose number could be a month. */
const EDGES = [
  ['Year end', '2025-12-31T23:30:00.000Z'],
  ['New year', '2026-01-01T00:30:00.000Z'],
  ['Third of April', '2026-04-03T11:20:00.000Z'],
  ['Fourth of March', '2026-03-04T05:10:00.000Z'],
  ['Leap day', '2024-02-29T12:00:00.000Z'],
];

/** What to make at `now` (epoch ms): names with instants in epoch ms, null for never. */
export function planAt(now) {
  const spans = SPANS.map(([name, born, used, ends]) => ({
    name,
    created: Math.round(now - born * DAY),
    lastUsed: used === null ? null : Math.round(now - used * DAY),
    expires: ends === null ? null : Math.round(now + ends * DAY),
  }));
  const edges = EDGES.map(([name, born]) => ({ name, created: Date.parse(born), lastUsed: null, expires: null }));
  return [...spans, ...edges];
}

const FEW = new Set([
  'CRM import',
  'Nightly backup',
  'Schlüssel für Müller & Söhne',
  'Last used in 2024',
  'Expires 12/01/2027',
  'Never',
  'backup-2026-03-04',
  'Kassensystem Łódź',
  'Data warehouse',
  'Support desk',
  'Staging',
  '経理連携',
  'Terminal 7',
  'Year end',
  'Third of April',
  'Fourth of March',
]);

/** Half of them, where pages are to stay small. */
export const fewAt = (now) => planAt(now).filter(({ name }) => FEW.has(name));

/** Keys for a long list: of every age up to ten years. */
export function manyAt(now) {
  return Array.from({ length: 150 }, (_, index) => {
    const age = 0.01 + (index / 12.3) ** 3.3;
    const lastUsed = index % 3 === 0 ? null : Math.round(now - ((age * (index % 7)) / 8) * DAY);
    return { name: `Key ${String(index + 1).padStart(3, '0')}`, created: Math.round(now - age * DAY), lastUsed };
  });
}

/** A made-up secret of some length over an alphabet, the same for the same seed. */
export function madeUp(seed, length, alphabet) {
  let state = 2_166_136_261;
  for (const character of seed) state = Math.imul(state ^ character.codePointAt(0), 16_777_619) >>> 0;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return alphabet[Math.floor((state / 2 ** 32) * alphabet.length)];
  }).join('');
}

export const HEX = '0123456789abcdef';
export const URL_SAFE = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
