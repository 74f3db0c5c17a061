import { breadcrumbsOn } from './dom/breadcrumbs.ts';
import { type Heading, headingsIn } from './dom/landmarks.ts';
import { outermost } from './dom/nodes.ts';
import { textOf } from './dom/text.ts';
import { labelled } from './labelled-name.ts';
import { isKeyNoun, namesKey, namesSubject, speaksOfKey } from './labels/classify.ts';
import { foldLabel } from './labels/fold-label.ts';
import { besides, saysOfList, speaksOfList } from './labels/list-phrases.ts';
import { isBoundary } from './labels/vocabulary.ts';
import { titleOf as nameIn } from './lists/names.ts';
import type { ReadScope } from './scope.ts';
import { shownName } from './secrets/shown-name.ts';
import { type SortOfTitle, sortOfTitle } from './title-words.ts';

/** The number of an error, as the first of a title or with a word before it. */
const STATUS = /^\D{0,12}\b[45]\d\d\b/;

export const titleOf = (headings: readonly Heading[]): Heading | null =>
  headings.find(({ level }) => level === 1) ?? null;

/**
 * What the page says to be the key's name. Its title, which may stand above the part that the page is about, where no word in it
 * is that of a page; else what stands below a label of names, or what the title and the trail that leads to the page agree on.
 * `isElsewhere` tells what belongs to something else.
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
  const sort = sortOfTitle(text, scope.provider.id);
  const isOfSubject = namesSubject(text) && !speaksOfKey(text) && headings.some(isOfKey);
  const isDoubted = sort !== 'name' || isOfSubject;
  const said = isDoubted ? labelled(root, headings, isElsewhere, scope) : null;
  const own = sort === 'name' ? text : sort === 'any' ? '' : agreedOn(text, sort, root, scope);
  const name = said !== null && !isOfTrouble(said) ? said : own;
  return name === '' ? null : shownName(name, scope.provider.tokens);
}

/**
 * The last step of the trail behind one of keys that the title says, too. A step that is all of it may be what the page does,
 * where no other comes behind it.
 */
function agreedOn(title: string, sort: SortOfTitle, root: Element, { provider }: ReadScope): string {
  const steps = breadcrumbsOn(root.ownerDocument);
  const own = steps.slice(steps.findIndex(speaksOfKey) + 1 || steps.length);
  const whole = foldLabel(title);
  const isSaid = (step: string) => {
    const [part, at] = [foldLabel(step), whole.indexOf(foldLabel(step))];
    return part !== '' && part !== whole && at >= 0 && isBoundary(whole, at) && isBoundary(whole, at + part.length);
  };
  const inside = own.findLast((step) => isSaid(step) && sortOfTitle(step, provider.id) === 'name');
  const same = own.findLast((step, at) => foldLabel(step) === whole && (sort === 'key' || at < own.length - 1));
  return inside ?? same ?? '';
}

const isOfKey = ({ element, level }: Heading): boolean => level > 1 && namesKey(textOf(element));

/** A title that is nobody's name: of a page that asks who is there, that failed or still loads, or of a part of any page. */
function isOfTrouble(title: string): boolean {
  const says = (['refused', 'failed'] as const).some((meaning) => saysOfList(title, meaning));
  const isShort = title.split(' ').length <= 2;
  const isDoubtful = speaksOfList(title, 'sign-in') || (isShort && speaksOfList(title, 'doubt'));
  return says || isDoubtful || STATUS.test(title);
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
