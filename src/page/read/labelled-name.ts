import { setOf } from '../../core/set-of.ts';
import { type Heading, holds, isAside, isControl } from './dom/landmarks.ts';
import { attr, isElement, nextSibling, parentOf, previousSibling, roleOf, tag } from './dom/nodes.ts';
import { isOfOther } from './dom/other-subject.ts';
import { runsIn } from './dom/runs.ts';
import { siblingWithWords } from './dom/siblings.ts';
import { textOf } from './dom/text.ts';
import { labelMeaning, namesName } from './labels/classify.ts';
import { has } from './labels/date-meaning.ts';
import { saysAllOfList, speaksOfList } from './labels/list-phrases.ts';
import { parse } from './labels/loaded-languages.ts';
import { isNameAlone, isNameLike } from './labels/name-like.ts';
import type { ReadScope } from './scope.ts';

/** "Name: backup" in one text. */
const IN_ONE = /^([^:：]{1,30})[:：]\s*(.+)$/u;

/** Of a key: "Your name", "App name" and "Display name" are those of others. */
const namesTheKey = (label: string): boolean =>
  namesName(label) &&
  !saysAllOfList(label, 'personal') &&
  parse(label).some(({ tokens }) => tokens.length === 1 || has(tokens, 'key'));

/** "Created by" */
const isOfAnother = (text: string): boolean => labelMeaning(text) === 'other';

/** What is labelled as the name: one text on the whole page, and none that somebody is typing. */
export function labelled(
  root: Element,
  headings: readonly Heading[],
  isElsewhere: (node: Element) => boolean,
  scope: ReadScope,
): string | null {
  const others = headings.filter(({ element, level }) => level > 1 && isOfAnother(textOf(element)));
  const names = new Set<string>();
  for (const { element, text } of runsIn(root)) {
    const [, label = text, rest] = IN_ONE.exec(text) ?? [];
    if (!namesTheKey(label) || isApart(element) || isElsewhere(element)) continue;
    const value = rest ?? valueBeside(element, text);
    if (value !== null) names.add(value);
  }
  const [name = '', ...more] = names;
  return more.length === 0 && isNameLike(name, scope) && isNameAlone(name, scope) && !isHint(name) ? name : null;

  function isApart(element: Element): boolean {
    for (let at: Element | null = element; at && at !== root; at = parentOf(at)) {
      if (isAside(at) || APART.has(tag(at))) return true;
      const before = siblingWithWords(at, previousSibling);
      if (before && isElement(before) && isOfAnother(textOf(before))) return true;
    }
    return isOfOther(element, root, () => false, true) || others.some((one) => isBehind(element, one.element));
  }
}

/** Where somebody types, or reads what others would. */
const APART = setOf('form label pre code');
/** "Not set", in what it begins with. */
const NOTHING =
  /^(?:(?:not?|non|nicht|nie|niet|inte|sin|sem|не) |none$|unknown|kein|unbekannt|inconnu|aucun|desconocid|brak|saknas|未|なし|없음|无|無|нет)/i;

/** True for what explains a field or stands in an empty one: "Not set", "must be 3 to 20 letters". */
function isHint(text: string): boolean {
  if (NOTHING.test(text) || /[.!?。！？…)）]$/.test(text)) return true;
  const isOfField = (['general', 'shown'] as const).some((one) => speaksOfList(text, one));
  const isLimit = /\p{N}/u.test(text) && speaksOfList(text, 'limit');
  return isOfField || isLimit || parse(text).some(({ tokens }) => has(tokens, 'name'));
}

/** The text beside a label: the value of a definition or of a row, or the other of two parts. */
function valueBeside(element: Element, label: string): string | null {
  let at = element;
  for (let up = parentOf(at); up && textOf(up) === label; up = parentOf(at)) at = up;
  const [value, part] = [siblingWithWords(at, nextSibling), parentOf(at)];
  if (!value || !isElement(value) || !part || isControl(value) || holds(part, isField) || LISTS.has(tag(part)))
    return null;
  const isOnly = !siblingWithWords(at, previousSibling) && !siblingWithWords(value, nextSibling);
  const [run, ...more] = runsIn(value);
  return (tag(at) === 'dt' || isOnly) && run && more.length === 0 ? run.text : null;
}

const LISTS = setOf('ol ul');

const FIELDS = setOf('input textarea select textbox combobox');
const isField = (node: Element): boolean =>
  FIELDS.has(roleOf(node) ?? tag(node)) || attr(node, 'contenteditable') !== null;

const isBehind = (node: Element, other: Element): boolean =>
  (other.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
