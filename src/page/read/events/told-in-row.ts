import { type DateContext, findDates } from '../../../core/dates/index.ts';
import { holds } from '../dom/landmarks.ts';
import { isText, nextSibling, nodeText, parentOf, previousSibling, tag } from '../dom/nodes.ts';
import { FORMATTING, type Run, runsIn } from '../dom/runs.ts';
import { tidy } from '../dom/text.ts';
import { type DateMeaning, isUnderstood, speaksOfKey } from '../labels/classify.ts';
import { has } from '../labels/date-meaning.ts';
import { parse } from '../labels/loaded-languages.ts';
import { withoutDates } from '../labels/name-like.ts';
import { actsOnKey } from '../lists/acts-on-key.ts';
import type { Found } from '../times/credential-dates.ts';
import { isLaterDeed, mayBeLaterDeed } from './deeds.ts';

/**
 * What a row without headers tells by itself: `deed` what was done to a key that was there, with its date and nothing of when the key
 * was made or ends · `sentence` anything that happened, in a sentence with the key's name in it · `key` that there is something to
 * press for a key.
 */
export type ToldInRow = 'deed' | 'sentence' | 'key' | null;

/** What only a key has, and no event. */
const OF_KEYS: ReadonlySet<DateMeaning> = new Set(['created', 'expires', 'last-used', 'age', 'holder', 'old-expires']);

/** `name`: what holds the row's name, null where it has none. */
export function toldInRow(row: Element, name: Element | null, { dates }: Found, context: DateContext): ToldInRow {
  if (holds(row, actsOnKey)) return 'key';
  if (isSentence(row, name)) return 'sentence';
  if (dates.some(({ meaning }) => OF_KEYS.has(meaning))) return null;
  const isDeed = ({ text }: { text: string }) =>
    mayBeLaterDeed(text) && isLaterDeed(withoutDates(text, findDates(text, context)));
  const runs = runsIn(row);
  return runs.some(isDeed) && runs.some(({ text }) => findDates(text, context).length > 0) ? 'deed' : null;
}

function isSentence(row: Element, name: Element | null): boolean {
  if (name && name !== row) return isInSentence(name, row);
  // What was taken for a name may be who did it.
  const isMarked = ({ element }: Run) => tag(element) === 'a' && isInSentence(element, row);
  return runsIn(row).some((run) => isMarked(run) || (name === null && namesKeyInSentence(run.text)));
}

/** "Key <a>backup</a> was rotated on", "Ann rotated <a>backup</a> on": words stand in the same line before the name and behind it, and do not label it. */
function isInSentence(name: Element, row: Element): boolean {
  let [before, after] = ['', ''];
  for (let at: Element | null = name; at && at !== row; at = parentOf(at)) {
    before = `${textBeside(at, previousSibling)} ${before}`;
    after = `${after} ${textBeside(at, nextSibling)}`;
    if (before.trim() !== '' && after.trim() !== '') break;
    const around: Element | null = parentOf(at);
    if (around && around !== row && !(FORMATTING.has(tag(around)) || INLINE.has(tag(around)))) break;
  }
  const [lead, rest] = [tidy(before), tidy(after)];
  const isBegun = !/[\p{P}\p{S}]$/u.test(lead) && (speaksOfKey(lead) || !isUnderstood(lead));
  return isBegun && /^\p{L}/u.test(rest);
}

const INLINE: ReadonlySet<string> = new Set(['a', 'span', 'code']);

function textBeside(node: Node, next: (node: Node) => Node | null): string {
  const beside = next(node);
  return beside && isText(beside) ? nodeText(beside) : '';
}

/** The same in one text: "Key backup was rotated on 3 Nov". */
const namesKeyInSentence = (text: string): boolean =>
  !/[:：]/.test(text) &&
  parse(text).some(({ tokens }) => {
    const key = tokens.findIndex((token) => has([token], 'key'));
    const name = key < 0 ? -1 : tokens.findIndex(({ meanings }, at) => at > key && meanings.length === 0);
    return name > 0 && tokens.slice(name).some((token) => has([token], 'created') || has([token], 'rotated'));
  });
