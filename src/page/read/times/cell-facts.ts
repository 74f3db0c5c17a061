import { type DateContext, findDates } from '../../../core/dates/index.ts';
import { FLOW } from '../dom/blocks.ts';
import { isControl } from '../dom/landmarks.ts';
import { childrenOf, isElement, isHidden, isText, nodeText, tag } from '../dom/nodes.ts';
import { hasWords, textOf, tidy } from '../dom/text.ts';
import { isExplainedAround } from '../labels/around-date.ts';
import { type DateMeaning, ENDS } from '../labels/classify.ts';
import { type LabelOptions, labelledDates } from '../labels/labelled-dates.ts';
import { isLeftOpen } from '../labels/left-open.ts';
import { neverMeaning } from '../labels/never.ts';
import { isNoEnd } from '../labels/says-not.ts';
import { isGeneral, sentenceMeaning } from '../labels/sentence.ts';
import { isOfAnother } from '../labels/subject-before.ts';
import { hintsAtOther } from './hints-at-other.ts';
import type { Said } from './rare-dates.ts';
import { NEVER, statedIn } from './stated-dates.ts';
import { isStruckOut } from './struck-out.ts';
import { validEnd } from './valid-spans.ts';

/** What is read of a key. Anything else may be of anything. */
const FACTS: ReadonlySet<DateMeaning> = new Set(['created', 'rotated', 'expires', 'last-used']);
const MOST_LINES = 4;

/**
 * The facts of a cell that holds several, below the header of one of them: each has a label, or the first is a date alone and the
 * others say in lines of their own what they are: "Nov 24, 2025", "Last used Dec 3, 2025". None where anything is not understood.
 */
export function cellFacts(cell: Element, meaning: DateMeaning, header: string, options: LabelOptions): readonly Said[] {
  const { context, defined } = options;
  if (!FACTS.has(meaning) || isStruckOut(cell, cell) || hintsAtOther(cell, meaning, context)) return [];
  const end = meaning === 'expires' ? validEnd(textOf(cell), header, context) : null;
  if (end) return [{ meaning, date: end }];
  const dates = findDates(textOf(cell), context);
  const labelled = labelledDates(cell, options);
  if (labelled.some((one) => one.meaning === meaning) && labelled.length === dates.length && areApart(labelled))
    return labelled;
  const [first = '', ...lines] = linesIn(cell);
  if (lines.length >= MOST_LINES || statedIn(cell, null, context).some((rank) => rank.length > 0)) return [];
  const [date, ...more] = findDates(first, context);
  if (!date || more.length > 0 || date.when === 'never' || date.source === 'time-only') return [];
  if (date.isBound || !isExplainedAround(first.slice(0, date.start), first.slice(date.end), meaning, defined))
    return [];
  const said: Said[] = [{ meaning, date }];
  for (const line of lines) {
    const fact = factOf(line, context);
    if (fact) said.push(fact);
    else if (findDates(line, context).length > 0 || !isExplainedAround('', ` | ${line}`, meaning, defined)) return [];
  }
  return said.length > 1 && areApart(said) ? said : [];
}

const areApart = (facts: readonly Said[]): boolean =>
  facts.every(({ meaning }, at) => FACTS.has(meaning) && facts.findIndex((one) => one.meaning === meaning) === at);

/** What a line says itself that its one date is of. */
function factOf(line: string, context: DateContext): Said | null {
  const never = neverMeaning(line);
  if (never) return { meaning: never, date: NEVER };
  const [date, ...more] = findDates(line, context);
  if (!date || more.length > 0 || date.when === 'never' || date.source === 'time-only') return null;
  const [before, after] = [line.slice(0, date.start), line.slice(date.end)];
  const meaning = sentenceMeaning(before, after);
  if (meaning === null || isGeneral(before, after) || isOfAnother({ line: before, before, after }, false)) return null;
  if (date.isBound && !ENDS.has(meaning)) return null;
  return isLeftOpen(before, after, meaning) || isNoEnd(meaning, date, [before, after], context.now)
    ? null
    : { meaning, date };
}

/** The texts of a cell, cut where a line or an element ends it and at marks between parts of a line. */
function linesIn(cell: Element): string[] {
  let text = '';
  const visit = (node: Node): void => {
    if (isText(node)) text += nodeText(node).replace(/\s+/g, ' ');
    if (!isElement(node) || isHidden(node) || isControl(node)) return;
    const end = tag(node) === 'br' || FLOW.has(tag(node)) ? '\n' : '';
    text += end;
    childrenOf(node).forEach(visit);
    text += end;
  };
  childrenOf(cell).forEach(visit);
  return text
    .split(/\n| [·•|] /)
    .map(tidy)
    .filter(hasWords);
}
