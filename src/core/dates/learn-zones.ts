import { foldWord } from './fold.ts';
import { bare } from './learn-absolute.ts';
import { add, type Words } from './words.ts';
import { offsetAt } from './zone.ts';

const MINUTE = 60_000;

/** Learns what a language calls a zone in winter and in summer, with the offset of each. */
export function learnZone(words: Words, language: string, zone: string, now: number): void {
  const year = new Date(now).getUTCFullYear();
  for (const timeZoneName of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName });
    for (const month of [0, 6]) {
      const instant = Date.UTC(year, month, 2);
      const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
      addZone(words, bare(foldWord(name)), Math.round(offsetAt(instant, zone) / MINUTE));
    }
  }
}

/** `GMT+1` is read as the word and its number; so only the word is kept of such a name. */
function addZone(words: Words, name: string, minutes: number): void {
  const counted = /^(\D*?) ?[+-] ?\d/.exec(name);
  const word = counted ? (counted[1] ?? '') : name;
  if (word === '' || /\d/.test(word)) return;
  add(words.meaning(word), 'zone', counted ? 0 : minutes);
}
