import { type Heading, headingsIn, holds, isAside } from './dom/landmarks.ts';
import { isElement, nextSibling, outermost, parentOf, previousSibling, tag } from './dom/nodes.ts';
import { isOfOther } from './dom/other-subject.ts';
import { runsIn } from './dom/runs.ts';
import { siblingWithWords } from './dom/siblings.ts';
import { textOf } from './dom/text.ts';
import {
  isKeyNoun,
  isPlainHeading,
  isUnderstood,
  namesKey,
  namesName,
  namesSubject,
  speaksOfKey,
} from './labels/classify.ts';
import { besides, saysOfList, speaksOfList } from './labels/list-phrases.ts';
import { isNameLike } from './labels/name-like.ts';
import { titleOf as nameIn } from './lists/names.ts';
import type { ReadScope } from './scope.ts';
import { shownName } from './secrets/shown-name.ts';

/** The number of an error, as the first of a title or with a word before it. */
const STATUS = /^\D{0,12}\b[45]\d\d\b/;

export const titleOf = (headings: readonly Heading[]): Heading | null =>
  headings.find(({ level }) => level === 1) ?? null;

/**
 * The page's title, which may stand above the part that the page is about. Where it is what any page of its kind is called, or
 * names another subject, what stands below a label of names is the name. `isElsewhere` tells what belongs to something else.
 */
export function nameOn(
  root: Element,
  headings: readonly Heading[],
  isElsewhere: (node: Element) => boolean,
  scope: ReadScope,
): string | null {
  const title = titleOf(headings) ?? titleOf(headingsIn(outermost(root.ownerDocument)));
  const text = quotedIn((title && nameIn(title.element, scope)?.text) ?? '');
  if (isOfTrouble(text)) return null;
  const isAny = isOfAnyKey(text);
  const isDoubted = isAny || isKeyNoun(text) || (namesSubject(text) && !speaksOfKey(text));
  const name = (isDoubted ? labelled(root, isElsewhere, scope) : null) ?? (isAny ? '' : text);
  return name === '' ? null : shownName(name, scope.provider.tokens);
}

/** A title that is nobody's name: of a page that asks who is there, that failed or still loads, or of a part of any page. */
function isOfTrouble(title: string): boolean {
  const says = (['refused', 'failed'] as const).some((meaning) => saysOfList(title, meaning));
  const isShort = title.split(' ').length <= 2;
  const isDoubtful = speaksOfList(title, 'sign-in') || (isShort && speaksOfList(title, 'doubt'));
  return says || isDoubtful || STATUS.test(title);
}

/** "API key details", "Edit API key": what each page of its kind is called. */
function isOfAnyKey(title: string): boolean {
  if (title === '' || isPlainHeading(title) || isKeyNoun(besides(title, 'act') ?? '')) return true;
  return namesKey(title) && isUnderstood(title) && !isKeyNoun(title);
}

/** `Edit “backup”`, `Edit API key “backup”`, `„backup“ bearbeiten`: the page of "backup". */
const QUOTED = /[“„]([^“”„]+)[“”]|"([^"]+)"|«\s*([^«»]+?)\s*»/u;

function quotedIn(title: string): string {
  const [quoted = '', ...names] = QUOTED.exec(title) ?? [];
  const around = title.replace(quoted, ' ').trim();
  const act = quoted === '' ? null : besides(around, 'act');
  const isAct = act !== null && (act === '' || isKeyNoun(act));
  return (isAct && names.find(Boolean)) || title;
}

/** "Name: backup" in one text. */
const IN_ONE = /^([^:：]{1,30})[:：]\s*(.+)$/u;

/** What is labelled as the name: one text on the whole page, and none that somebody is typing. */
function labelled(root: Element, isElsewhere: (node: Element) => boolean, scope: ReadScope): string | null {
  const names = new Set<string>();
  for (const { element, text } of runsIn(root)) {
    const [, label = text, rest] = IN_ONE.exec(text) ?? [];
    if (!namesName(label) || isApart(element, root) || isElsewhere(element)) continue;
    const value = rest ?? valueBeside(element, text);
    if (value !== null) names.add(value);
  }
  const [name = '', ...others] = names;
  return others.length === 0 && isNameLike(name, scope) ? name : null;

  function isApart(element: Element, root: Element): boolean {
    for (let at: Element | null = element; at && at !== root; at = parentOf(at)) if (isAside(at)) return true;
    return isOfOther(element, root, () => false, true);
  }
}

/** The text beside a label: the value of a definition or of a row, or the other of two parts. */
function valueBeside(element: Element, label: string): string | null {
  let at = element;
  for (let up = parentOf(at); up && textOf(up) === label; up = parentOf(at)) at = up;
  const [value, part] = [siblingWithWords(at, nextSibling), parentOf(at)];
  if (!value || !isElement(value) || !part || holds(part, isField)) return null;
  const isOnly = !siblingWithWords(at, previousSibling) && !siblingWithWords(value, nextSibling);
  const [run, ...more] = runsIn(value);
  return (tag(at) === 'dt' || isOnly) && run && more.length === 0 ? run.text : null;
}

const isField = (node: Element): boolean => ['input', 'textarea', 'select'].includes(tag(node));
