import type { Words } from './words.ts';

/** Adds what `printedIn` noted. */
export function teach(words: Words, printed: string): void {
  for (const [how, ...all] of JSON.parse(printed) as [string, ...never[]][]) {
    if (how === 'hasBareHours') words.hasBareHours = true;
    else if (how === 'add') words.add(...(all as unknown as Parameters<Words['add']>));
    else if (how === 'addPattern') words.addPattern(...(all as unknown as Parameters<Words['addPattern']>));
    else if (how === 'addDuration') words.addDuration(...(all as unknown as Parameters<Words['addDuration']>));
    else if (how === 'addDirection') words.addDirection(...(all as unknown as Parameters<Words['addDirection']>));
    else words[how as 'calendars'].add(all[0] as never);
  }
}
