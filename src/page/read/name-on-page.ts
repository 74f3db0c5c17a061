import { type Heading, headingsIn } from './dom/landmarks.ts';
import { outermost } from './dom/nodes.ts';
import { textOf } from './dom/text.ts';
import { labelled } from './labelled-name.ts';
import { isKeyNoun, isPlainHeading, isUnderstood, namesKey, namesSubject, speaksOfKey } from './labels/classify.ts';
import { foldLabel } from './labels/fold-label.ts';
import { besides, saysOfList, speaksOfList } from './labels/list-phrases.ts';
import { isUnderstoodBy, parse, vocabularies } from './labels/loaded-languages.ts';
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
  const isOfSubject = namesSubject(text) && !speaksOfKey(text) && headings.some(isOfKey);
  const isDoubted = isAny || isKeyNoun(text) || isOfSubject;
  const said = isDoubted ? labelled(root, headings, isElsewhere, scope) : null;
  const name = said !== null && !isOfTrouble(said) ? said : isAny ? '' : text;
  return name === '' ? null : shownName(name, scope.provider.tokens);
}

const isOfKey = ({ element, level }: Heading): boolean => level > 1 && namesKey(textOf(element));

/** A title that is nobody's name: of a page that asks who is there, that failed or still loads, or of a part of any page. */
function isOfTrouble(title: string): boolean {
  const says = (['refused', 'failed'] as const).some((meaning) => saysOfList(title, meaning));
  const isShort = title.split(' ').length <= 2;
  const isDoubtful = speaksOfList(title, 'sign-in') || (isShort && speaksOfList(title, 'doubt'));
  return says || isDoubtful || STATUS.test(title);
}

/** "API key details", "Edit API key", "Personal access tokens", "Developer settings": what each page of its kind is called. */
function isOfAnyKey(title: string): boolean {
  if (title === '' || isPlainHeading(title) || isKeyNoun(besides(title, 'act') ?? '')) return true;
  return (namesKey(title) && isUnderstood(title) && !isKeyNoun(title)) || isOfPart(title) || isAct(title);
}

/** Several keys, or a part of settings, and nothing that is not known. */
function isOfPart(title: string): boolean {
  // A word may mean one key in a language that the page is not in.
  const isExpected = parse(title).some((one) => one.isExpected && isUnderstoodBy(one));
  const folded = foldLabel(title);
  const keys = vocabularies(isExpected)
    .flatMap((one) => [...one.listPhrases('keys')])
    .reduce(withoutPhrase, folded);
  const rest = besides(keys, 'section', isExpected) ?? keys;
  return rest !== folded && isUnderstood(rest);
}

/** A script that sets no words apart. */
const SPACELESS = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** A folded text without a phrase, where that is no part of a longer word. */
const withoutPhrase = (text: string, phrase: string): string =>
  (SPACELESS.test(phrase) ? text.replaceAll(phrase, ' ') : ` ${text} `.replaceAll(` ${phrase} `, ' ')).trim();

/** "Edit backup", "backup bearbeiten": what is done on the page. Which part of it is the name nothing tells. */
function isAct(title: string): boolean {
  const folded = foldLabel(title);
  return vocabularies().some((vocabulary) =>
    [...vocabulary.listPhrases('no-name')].some((verb) => {
      const isSpaceless = SPACELESS.test(verb);
      const [before, after] = [folded.slice(0, -verb.length), folded.slice(verb.length)];
      const begins = folded.startsWith(verb) && (isSpaceless ? /^[^\p{Lo}]/u : /^ /).test(after);
      const ends = folded.endsWith(verb) && (isSpaceless ? /[^\p{Lo}]$|[をの]$/u : / $/).test(before);
      return (begins || ends) && speaksOfList(isSpaceless ? title : verb, 'act') && !speaksOfList(verb, 'of-value');
    }),
  );
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
