import { COMMON_WORDS } from './common-words.ts';
import type { Words } from './words.ts';

/** Adds the abbreviations that programs print in any language, and each with all that it may mean. */
export function addZoneNames(words: Words): void {
  for (const entry of COMMON_WORDS.zones.split('|')) {
    const [name = '', hours = ''] = entry.split(' ');
    words.zones.set(
      name,
      hours.split(',').map((each) => Number(each) * 60),
    );
  }
}
