import type { PageDefinition, ReadableProvider } from '../../src/catalogue/schema.ts';
import { WORDINGS } from '../../src/core/dates/pack.ts';
import type { Layout } from '../../src/core/taught/layout.ts';
import type { Choice, ProposedList } from '../../src/core/taught/proposal.ts';
import { TAUGHT_FIELDS, type TaughtField } from '../../src/core/taught/taught-field.ts';
import { Look } from '../../src/page/look/index.ts';
import { createReader } from '../../src/page/read/index.ts';
import type { ReadContext, ReadCredential } from '../../src/page/read/reading.ts';
import { loadWordsFor } from '../support/words.ts';
import { type Capture, documentOf } from './captures.ts';
import { compared, type Field, truthsFor } from './compare.ts';

/** Somebody who sees a page for the first time, and knows which of its dates is which. */

const NOBODY: ReadableProvider = { id: 'taught', hosts: [], since: Date.UTC(2000, 0, 1), tokens: [], kinds: [] };
const FIELDS = {
  name: 'name',
  created: 'created',
  expires: 'expires',
  'last-used': 'lastUsed',
} as const satisfies Record<TaughtField, Field>;

export interface Taught {
  readonly layout: Layout;
  readonly read: readonly ReadCredential[];
  /** Choices of theirs that were not as proposed: the list, and each column. */
  readonly corrections: number;
}

/** Which labels are understood; dates are read in the page's language in either case. */
type Words = 'all words' | 'English alone';

function load(capture: Capture, knows: Words): void {
  if (knows === 'English alone') loadWordsFor(['en']);
  else loadWordsFor([capture.lang, ...capture.languages].filter(Boolean), true);
}

function contextOf(capture: Capture): () => ReadContext {
  const languages = [capture.lang, ...capture.languages].filter(Boolean);
  const { capturedAt: now, timeZone } = capture;
  return () => ({ now, languages, timeZone, since: NOBODY.since, wordings: WORDINGS });
}

/** What a capture is read as by a layout that was taught on it, or on the same page in another language. */
export function readBy(
  layout: Layout | undefined,
  capture: Capture,
  knows: Words = 'all words',
): readonly ReadCredential[] {
  load(capture, knows);
  const page: PageDefinition = {
    id: 'taught/page',
    provider: 'taught',
    kind: 'taught/key',
    role: 'list',
    path: /^/,
    ...(layout && { layout }),
    rowId: { from: 'name', pattern: /^.+$/u },
  };
  const where = { page, account: 'page', id: null };
  return createReader(documentOf(capture), where, NOBODY, contextOf(capture), () => null).read().credentials;
}

/** How many keys a field is read right of, and wrong; a key is told by its name. */
export function judged(
  read: readonly ReadCredential[],
  { truths }: Capture,
  field: Field,
): [right: number, wrong: number] {
  const all = read.map((one) => {
    const named = truths.filter(({ name }) => name === one.name);
    const judgements = (named.length > 0 ? named : truthsFor(one, truths)).map((truth) => compared(one, truth)[field]);
    return judgements.includes('right') ? 'right' : judgements.includes('unread') ? 'unread' : 'wrong';
  });
  return [all.filter((one) => one === 'right').length, all.filter((one) => one === 'wrong').length];
}

/** The page taught by whoever picks the list and each column that are right of most keys; null where nothing is proposed. */
export function teach(capture: Capture, knows: Words = 'all words'): Taught | null {
  load(capture, knows);
  const look = new Look(documentOf(capture), contextOf(capture), '0badcafe');
  const lists = look.propose();
  const read = (choice: Choice) => {
    const preview = look.preview(choice);
    return preview && { layout: preview.layout, read: readBy(preview.layout, capture, knows) };
  };
  let best: { taught: Taught; right: number } | null = null;
  for (const [list, proposed] of lists.entries()) {
    const columns = columnsFor(list, proposed, capture, read);
    const found = read({ list, columns });
    if (!found) continue;
    const right = judged(found.read, capture, 'created')[0] + judged(found.read, capture, 'name')[0];
    const guesses = Object.fromEntries(proposed.columns.flatMap(({ guess }, at) => (guess ? [[guess, at]] : [])));
    const corrected = TAUGHT_FIELDS.filter((field) => columns[field] !== guesses[field]).length;
    const taught = { ...found, corrections: corrected + (list > 0 ? 1 : 0) };
    if (!best || right > best.right) best = { taught, right };
  }
  return best?.taught ?? null;
}

/** Of each field the column that is right most often, as it was guessed where several are. */
function columnsFor(
  list: number,
  { columns }: ProposedList,
  capture: Capture,
  read: (choice: Choice) => { readonly read: readonly ReadCredential[] } | null,
): Choice['columns'] {
  const numbered = columns.map((column, at) => ({ ...column, at }));
  const dates = numbered.filter(({ isDate }) => isDate).map(({ at }) => at);
  const [anyDate = 0] = dates;
  const bestOf = (field: TaughtField, candidates: readonly number[], others: Choice['columns']): number | undefined => {
    const guess = numbered.find((one) => one.guess === field)?.at;
    const rights = candidates.map((at) => {
      const found = read({ list, columns: { ...others, [field]: at } })?.read ?? [];
      const [right, wrong] = judged(found, capture, FIELDS[field]);
      return { at, right: right > wrong ? right + (at === guess ? 0.5 : 0) : 0 };
    });
    const top = rights.sort((a, b) => b.right - a.right)[0];
    return top && top.right >= 1 ? top.at : undefined;
  };
  const names = numbered.filter(({ isDate }) => !isDate).map(({ at }) => at);
  const name = bestOf('name', names, { created: anyDate }) ?? names[0];
  const chosen: { [F in TaughtField]?: number } = name === undefined ? {} : { name };
  for (const field of TAUGHT_FIELDS.filter((one) => one !== 'name')) {
    const free = dates.filter((at) => !Object.values(chosen).includes(at));
    const at = bestOf(field, free, name === undefined ? {} : { name });
    if (at !== undefined) chosen[field] = at;
  }
  return chosen;
}
