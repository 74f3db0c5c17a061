import { setOf } from '../../../core/set-of.ts';
import { holds } from '../dom/landmarks.ts';
import { attr, outermost, tag } from '../dom/nodes.ts';
import { textOf } from '../dom/text.ts';
import {
  isKeyNoun,
  isPlainHeading,
  isUnderstood,
  labelMeaning,
  namesKey,
  namesName,
  namesOther,
  saysNothing,
  speaksOfKey,
} from '../labels/classify.ts';
import { isWithin } from '../labels/labelled-dates.ts';
import { hasListWords, isOfListLanguage, speaksOfList } from '../labels/list-phrases.ts';
import { namesHolder } from '../labels/own-part.ts';
import { saysByChoices } from './choices.ts';
import { closest } from './closest.ts';
import { isOfSpan } from './conditions.ts';
import { isExplained, isOfReader } from './explained.ts';
import { chosenIn } from './fields.ts';
import type { ListedRows, Place, Says } from './finding.ts';
import { countsOthers, isDoubtful, isOfPart, isPart, isSome, namesPart, saysNoKeys } from './phrases.ts';
import { isNarrowed } from './short-lines.ts';
import { Survey } from './survey.ts';
import { countsOtherKeys, sortsIn, tellsWhichKeys } from './titles.ts';
import { isWindow } from './windowed-rows.ts';

/** How far a page has come with showing its keys. */
export interface Completeness {
  /** It is still loading, or was refused, or failed. */
  readonly isUnsettled: boolean;
  /** Something on it says what may be a failure. */
  readonly isAlerted: boolean;
  /** All rows of the list show: nothing on the page can hide any. When unsure, they do not. */
  readonly isWhole: boolean;
  /** It says, in a sentence that is known, that there are no keys, and nothing could hide any. */
  readonly isEmpty: boolean;
}

const NO_ROWS: ListedRows = { has: () => false, count: 0, size: 0, first: null, last: null };
/** Parts of a page that close what their heading speaks of. */
const SECTIONS = setOf('section article fieldset form');

/** What follows a label in its own line. */
const VALUE = /[\p{Nd}:：].*$/u;

/** A key of which a part shows. */
const CUT_KEY = /(?:…|\.{3}|[•*●]{3})\w{2}/;

export type JudgeOfPage = typeof completenessOf;

/** What the page around the rows says of them. Costs as much as there is beside the rows. `page` is the id of its definition. */
export function completenessOf(document: Document, root: Element, rows: ListedRows = NO_ROWS, page = ''): Completeness {
  const survey = new Survey(document, root, rows);
  const { title, isBusy, isAlerted } = survey;
  const world = {
    title,
    rows: rows.size,
    elements: rows.count,
    rowsHaveBoxes: holdsBox(rows.first),
    labels: survey.labels,
  };
  const chosen = saysByChoices(survey.choices, world).map(({ choice, says }) => ({ ...choice, says }));
  const findings = [...survey.findings, ...chosen].filter((finding) => !isOfOthers(finding, survey, rows));
  const says = (what: Says) => findings.some((finding) => finding.says === what);
  const language = attr(outermost(document), 'lang') ?? '';
  const host = `${root.baseURI.split(/[?#]/)[0]} ${page}`.toLowerCase();
  const spare = /^(?:en|$)/.test(language) ? 0 : sortsIn(page);
  const isUnsettled = isBusy || says('trouble');
  const mayHide =
    isUnsettled ||
    says('hides') ||
    survey.titles.some(
      (text) => isSome(text, title) || isNarrowed(text) || isOfSpan(text) || countsOtherKeys(text, title, rows.size),
    ) ||
    isOfPart(title) ||
    tellsWhichKeys(title, host, spare) ||
    (says('pages') && !says('all'));
  return {
    isUnsettled,
    isAlerted,
    isWhole:
      rows.size > 0 &&
      !mayHide &&
      [...survey.headings].every(
        (one) => !one || one.level === 1 || isHarmlessName(textOf(one.element), title, rows.size, host),
      ) &&
      survey.names.every((name) => isHarmlessName(name, title, rows.size, host)) &&
      hasListWords(language) &&
      !(says('maybe') && !isKnown(survey)) &&
      !isWindow(rows),
    isEmpty: rows.count === 0 && !mayHide && !isAlerted && saysThatEmpty(survey),
  };
}

/** Headings and headers of columns of which most are understood: then so would be what is said around them. */
function isKnown({ labels }: Survey): boolean {
  const telling = labels.filter((label) => !saysNothing(label) || namesKey(label));
  const known = telling.filter(
    (label) =>
      isOfListLanguage(label) && (labelMeaning(label) || namesName(label) || namesKey(label) || isUnderstood(label)),
  );
  return known.length > 0 && known.length * 2 >= telling.length;
}

/** True for what stands under a heading of another subject, such as the account's, that no row stands under. */
function isOfOthers({ heading, element }: Place, { headings }: Survey, rows: ListedRows): boolean {
  if (!heading || heading.level === 1 || headings.has(heading)) return false;
  const title = textOf(heading.element);
  if (!namesOther(title) || speaksOfKey(title)) return false;
  // A heading that refuses the keys names another subject, too: "Upgrade your plan to see keys".
  if (isWithin(element, heading.element) || closest(element, (at) => tag(at) === 'aside')) return false;
  if (headings.size > 0 && [...headings].every((one) => (one?.level ?? 1) >= heading.level)) return true;
  const section = closest(heading.element, (at) => SECTIONS.has(tag(at)));
  return (
    section !== null &&
    isWithin(element, section) &&
    ![rows.first, rows.last].some((row) => row && isWithin(row, section))
  );
}

/** True for what a part of a page, or a list, is called where that is known to name no part of the keys. */
const isHarmlessName = (text: string, title: string, rows: number, host: string): boolean =>
  !tellsWhichKeys(text, host) &&
  (isExplained(text, title, rows) ||
    (isKeyNoun(text) && !isOfReader(text, title)) ||
    isPlainHeading(text) ||
    (!speaksOfKey(text) &&
      (speaksOfList(text, 'section') ||
        (!VALUE.test(text) && namesOther(text) && !namesHolder(text) && isUnderstood(text)))));

/** A sentence says so, and nothing else that there may be some: no doubt, no part of the keys that it could be about. */
function saysThatEmpty(survey: Survey): boolean {
  const { lines, said, otherRows, title, titles, root } = survey;
  const address = root.baseURI.replace(/^\w+:\/+[^/]*/, '');
  const isKey = (text: string) => text !== '' && !saysNoKeys(text, title);
  const hasOthers = otherRows.some((row) => isKey(textOf(row.element)) && !isOfOthers(row, survey, NO_ROWS));
  const hasDates = lines.some((line) => VALUE.test(line) && labelMeaning(line.replace(VALUE, '')) === 'created');
  const hasKeys = lines.some((line) => CUT_KEY.test(line));
  const isOfPart = titles.some((text) => namesPart(text, title)) || lines.some((line) => isPart(line, title));
  const isDoubted = lines.some((line) => isDoubtful(line, title));
  return (
    !hasOthers &&
    !hasDates &&
    !hasKeys &&
    !isOfPart &&
    !isDoubted &&
    said.some((line) => saysNoKeys(line, title, address)) &&
    !said.some((line) => saysNoKeys(line, title, address) && countsOthers(line, title))
  );
}

const holdsBox = (row: Element | null): boolean =>
  row !== null && holds(row, (node) => chosenIn(node, '')?.kind === 'box');
