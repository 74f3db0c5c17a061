import { readdirSync } from 'node:fs';

/**
 * The rooms, each with its sources and the tests that are asked for it: folders, or files. `without`: those among them that would
 * take minutes for each change, such as tests of thousands of random lives. Who names a test of another room here says with it that
 * the room may rest on it. `isPure`: its tests leave nothing behind, so that all of them run in one process, and the sources are
 * loaded once. `dear`: sources whose memory (`memos`) is forgotten for changes in some files (`of`) alone, for it takes long to be
 * learnt again. A source belongs to the first room that it fits.
 */
export const ROOMS = [
  ...['accounts', 'backup', 'export', 'key-material', 'log', 'record', 'saved-views', 'taught', 'time', 'walk'].map(
    inCore,
  ),
  {
    ...inCore('dates'),
    without: ['test/core/dates/moment.test.ts'],
    dear: {
      memos: /\/(?:intl|lexicon)\.ts$/,
      of: /\/(?:intl|lexicon|pack|templates|number-words|learn-\w+|\w+-words|words)\.ts$/,
    },
  },
  { ...inCore('ledger'), without: ['test/core/ledger/model.test.ts'] },
  inCore('verdict'),
  {
    name: 'files right in src/core',
    of: /^src\/core\/[^/]+$/,
    isPure: true,
    tests: [
      ...['common-kind', 'policy.managed', 'policy', 'switched-off', 'text'].map((name) => `test/core/${name}.test.ts`),
      'test/core/verdict',
      'test/catalogue/self-hosted.test.ts',
    ],
  },
  {
    name: 'src/background',
    of: /^src\/background\//,
    tests: [
      'test/background',
      ...['addresses', 'files', 'forging', 'storage'].map((name) => `test/trust/${name}.test.ts`),
    ],
    without: ['test/background/model.test.ts'],
  },
  {
    name: 'src/page/read/secrets, src/protocol/secrets',
    of: /^src\/(?:page\/read|protocol)\/secrets\//,
    tests: ['fingerprint', 'names', 'secret-places', 'secrets'].map((name) => `test/page/read/${name}.test.ts`),
  },
];

/** A folder of the core, with the tests of the same name. */
function inCore(name) {
  const path = `src/core/${name}`;
  return { name: path, of: new RegExp(`^${path}/`), tests: [`test/core/${name}`], isPure: true };
}

/** Tables of words and shapes: a change in one is a change of what is asked for. */
const TABLES = /\/(?:wordings\.\w+|vendor-prefixes)\.ts$/;

/** Each room with its sources whose path begins with one of these; all of them where none is given. */
export function roomsOf(starts) {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.tsx?$/.test(file) && !TABLES.test(file))
    .filter((file) => starts.length === 0 || starts.some((start) => file.startsWith(start)))
    .sort();
  const roomOf = (file) => ROOMS.find(({ of }) => of.test(file));
  return ROOMS.map((room) => ({
    ...room,
    area: areaOf(room),
    files: files.filter((file) => roomOf(file) === room),
  })).filter(({ files: own }) => own.length > 0);
}

/** What a room belongs to, for whose changes as a whole it is asked how many are noticed. */
function areaOf({ name }) {
  if (name.includes('key-material') || name.includes('secrets')) return 'the gate';
  return name.includes('src/core') ? 'core' : 'the background';
}
