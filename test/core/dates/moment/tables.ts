import { COMPARING } from '../../../../src/core/dates/comparing-words.ts';
import type { DateContext } from '../../../../src/core/dates/index.ts';
import { baseOf } from '../../../../src/core/dates/language.ts';
import { NUMBERS } from '../../../../src/core/dates/number-words.ts';
import { contextOf, HUBSPOT, MOMENT_ZONE } from '../sweep.ts';
import { costOf } from './cost.ts';
import moment, { MOMENT_LOCALES } from './locales.ts';
import { hoursOf, literalsOf, monthsOf, unique, weekdaysOf } from './names.ts';
import { relativeFields } from './relative.ts';
import { calendarWords, namedDays } from './spoken.ts';

const MAIN = new Set(HUBSPOT.map(baseOf));
const MADE = `/**
 * Made by \`scripts/dates/wordings.mjs\` from the locales of moment.js ${moment.version} (MIT; its notice stands in
 * \`LICENSES-OF-PACKAGES.txt\` of the build). A line a language, several where it is written in several ways; fields are
 * divided by \`;\`, what is in them by \`,\`, all of it folded:
 *
 *   language · months \`1name\` · weekdays \`0name\` · parts of the day \`0-3name\` · small words · days \`0yesterday\`
 *   · what stands around a time of the past, \`@ ago\`, and of the future
 *   · seconds · minutes · hours · days · months · years, each with \`#\` for its number or led by it: \`1a year\`; where the
 *     future has forms of its own, they follow behind \`|\`
 */`;

/**
 * The tables of `src/core/dates`, by file: what moment.js prints and is not read without them. To be run where they are empty.
 */
export function momentTables(): Record<string, string> {
  const rows = momentRows();
  const isMain = (row: string) => MAIN.has(languageOf(row));
  const others = rows.filter((row) => !isMain(row));
  return {
    'wordings.main.ts': `${MADE}\n${table('MAIN', rows.filter(isMain))}\n`,
    'wordings.other.ts': `${MADE}\n${table('OTHER', others)}\n`,
  };
}

function table(name: string, rows: readonly string[]): string {
  return `export const ${name} = \`\n${rows.join('\n')}\`;`;
}

function languageOf(row: string): string {
  return row.split(';')[0] ?? '';
}

function momentRows(): string[] {
  const rows: string[] = [];
  for (const locale of MOMENT_LOCALES) {
    const base = baseOf(locale);
    // What Intl knows of the other languages changes from browser to browser: for them nothing is left to it.
    const name = MAIN.has(base) ? base : 'und';
    const known = rows.filter((row) => languageOf(row) === base).map((row) => row.replace(base, name));
    const row = rowOf(locale, name, known.join('\n'));
    if (row) rows.push(row.replace(name, base));
  }
  return rows;
}

/** What a locale needs beside the rows that are known, as a row of the language `name`; empty when nothing. */
function rowOf(locale: string, name: string, known: string): string {
  const wordings = [NUMBERS, COMPARING, known].join('\n');
  const base = { ...contextOf(name === 'und' ? name : locale, MOMENT_ZONE), since: 0, wordings };
  const [months, weekdays, hours, fillers, days]: string[][] = [[], [], [], [], []];
  const lists = [months, weekdays, hours, fillers, days].map((list = []) => list);
  const relative = relativeFields(locale, base);
  const write = () => [name, ...lists.map((list) => unique(list).join(',')), ...relative].join(';').replace(/;+$/, '');
  const context = (): DateContext => ({ ...base, wordings: `${wordings}\n${write()}` });
  // Each step knows what the ones before have found.
  months?.push(...monthsOf(locale, context()));
  weekdays?.push(...weekdaysOf(locale, context()));
  hours?.push(...hoursOf(locale, context()));
  fillers?.push(...literalsOf(locale, context()));
  const spoken = calendarWords(locale, context());
  weekdays?.push(...spoken.weekdays);
  fillers?.push(...spoken.fillers);
  days?.push(...namedDays(locale, context()));
  prune(lists, () => costOf(locale, context()));
  return lists.some((list) => list.length > 0) || relative.length > 0 ? write() : '';
}

/** Leaves out every list, then every single entry but months, of which nothing is the worse. */
function prune(lists: readonly string[][], cost: () => number): void {
  let least = cost();
  const cut = (list: string[], at: number, count: number) => {
    const out = list.splice(at, count);
    const now = cost();
    if (now > least) list.splice(at, 0, ...out);
    else least = now;
  };
  for (const list of lists) if (list.length > 0) cut(list, 0, list.length);
  for (const list of lists.slice(1)) for (let at = list.length - 1; at >= 0; at--) cut(list, at, 1);
}
