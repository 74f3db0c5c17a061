import { UUID } from './broken.ts';
import type { Finding } from './find.ts';
import { isLikelySecretPart, isRandomRun } from './random-run.ts';
import { lettersOf } from './words.ts';

/** Long runs; and groups of a hexadecimal one that was broken by dashes, spaces or whatever else. */
const RUNS = [/[a-z0-9+/=]{20,}/gi, /[a-z0-9_-]{20,}/gi, /(?:[0-9a-f]{4,}[^a-z0-9]{1,3}){2,}[0-9a-f]{4,}/gi];
/** Groups of a date or of a telephone number are shorter together. */
const LEAST_IN_GROUPS = 28;

/** Long runs that look generated, whatever they are; a UUID may as well be an id, and is none of them. */
export function random(text: string): Finding[] {
  return RUNS.flatMap((runs, at) =>
    [...text.matchAll(runs)].flatMap(({ index, 0: run }) => {
      const letters = lettersOf(run);
      const isOne =
        run.replace(UUID, '') !== '' &&
        isRandomRun(letters) &&
        (at === 0 || (at === 1 ? run.split(/[-_]/).some(isLikelySecretPart) : letters.length >= LEAST_IN_GROUPS));
      return isOne ? [{ start: index, end: index + run.length, certainty: 'random' as const }] : [];
    }),
  );
}
