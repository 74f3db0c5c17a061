import { isKeyNoun, isUnderstood, namesKey, speaksOfKey } from './labels/classify.ts';
import { has } from './labels/date-meaning.ts';
import { foldLabel } from './labels/fold-label.ts';
import { besides, saysAllOfList, speaksOfList } from './labels/list-phrases.ts';
import { isUnderstoodBy, parse, vocabularies } from './labels/loaded-languages.ts';
import { isCompound } from './labels/page-word.ts';

/**
 * What the title of a page about one key may be: `any` what each page of its kind is called ("API key details", "Dashboard") ·
 * `shown` that of a page that shows or changes one, or lists several ("View backup", "backup | Acme", "Tokens (classic)") · `key`
 * what a sort of keys is called, or one of them ("Publishable key") · `name` words of which none is that of a page.
 */
export type SortOfTitle = 'any' | 'shown' | 'key' | 'name';

export function sortOfTitle(title: string, site: string): SortOfTitle {
  if (isOfAnyKey(title)) return 'any';
  if (endsWithSite(title, site) || isAct(title) || isTitled(title) || isOfSeveral(title)) return 'shown';
  return speaksOfKey(title) ? 'key' : 'name';
}

/** "API key details", "New API key", "Personal access tokens", "Developer settings": what each page of its kind is called. */
function isOfAnyKey(title: string): boolean {
  if (title === '' || isKeyNoun(besides(title, 'act') ?? title)) return true;
  if (saysAllOfList(title, 'any-title')) return true;
  if (isOfSubjects(title) || isCompound(foldLabel(title))) return true;
  const isOfKey = namesKey(title) || parse(title).some(({ tokens }) => has(tokens, 'heading'));
  return (isOfKey && isUnderstood(title)) || isOfPart(title);
}

const AND = /\s*[&+/,]\s*|\s(?:and|und|et|y|e|en|och|og|i|és|ve|и|і)\s|(?<=\p{Lo})[とや和与及](?=\p{L})/u;

/** "API & Webhooks", "Keys / tokens": several things, of which each is known. */
function isOfSubjects(title: string): boolean {
  const parts = title.split(AND);
  return parts.length > 1 && parts.every((part) => part !== '' && isUnderstood(part));
}

/** Several keys, or a part of settings, and nothing that is not known. */
function isOfPart(title: string): boolean {
  // A word may mean one key in a language that the page is not in.
  const isExpected = parse(title).some((one) => one.isExpected && isUnderstoodBy(one));
  const folded = foldLabel(title);
  const keys = withoutKeys(folded, isExpected);
  const sections = vocabularies(isExpected).flatMap((one) => [...one.listPhrases('section')]);
  const rest = sections
    .reduce(withoutPhrase, keys)
    .split(' ')
    .filter((word) => !isSection(word, sections))
    .join(' ');
  return rest !== folded && isUnderstood(rest);
}

const withoutKeys = (folded: string, isExpected: boolean): string =>
  vocabularies(isExpected)
    .flatMap((one) => [...one.listPhrases('keys')])
    .reduce(withoutPhrase, folded);

const isOfSeveral = (title: string): boolean => withoutKeys(foldLabel(title), true) !== foldLabel(title);

/** A word of a part of settings, its plural, or what is known behind one in one word; not "Sicherheitsscanner". */
function isSection(word: string, sections: readonly string[]): boolean {
  return sections.some((section) => {
    const rest = word.startsWith(section) ? word.slice(section.length) : null;
    if (rest === null || rest.length <= LONGEST_ENDING) return rest !== null;
    return isUnderstood(rest.replace(/^s(?!s)/, '')) || isSection(rest, sections);
  });
}
/** Of a plural or a case. */
const LONGEST_ENDING = 4;

/** A script that sets no words apart. */
const SPACELESS = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** A folded text without a phrase, where that is no part of a longer word. */
const withoutPhrase = (text: string, phrase: string): string =>
  (SPACELESS.test(phrase) ? text.replaceAll(phrase, ' ') : ` ${text} `.replaceAll(` ${phrase} `, ' ')).trim();

/** Behind a mark, whose page it is: "backup | Acme", "backup – Acme". */
function endsWithSite(title: string, site: string): boolean {
  const [, last = ''] = /\s[–—·•-]\s+([^–—·•]+)$/u.exec(title) ?? [];
  return / \| /.test(title) || foldLabel(last) === site;
}

/** "Edit backup", "backup bearbeiten": what is done on the page. Which part of it is the name nothing tells. */
function isAct(title: string): boolean {
  const isMeant = (verb: string) =>
    speaksOfList(SPACELESS.test(verb) ? title : verb, 'act') && !speaksOfList(verb, 'of-value');
  return begins(title, 'no-name', isMeant) || ends(title, 'no-name', isMeant);
}

/** "View backup", "Details of backup", "backup settings", "Welcome, Ann". */
const isTitled = (title: string): boolean =>
  begins(title, 'title-begin') ||
  ends(title, 'title-end') ||
  parse(title).some(({ tokens }) => has(tokens.slice(-1), 'heading'));

type Words = 'no-name' | 'title-begin' | 'title-end';

function begins(title: string, words: Words, isMeant = (_phrase: string) => true): boolean {
  const folded = foldLabel(title);
  return anyPhrase(words, (phrase, language) => {
    const isSpaceless = language !== 'zh' && SPACELESS.test(phrase);
    const end = isSpaceless ? /^[^\p{Lo}]/u : SPACELESS.test(phrase) ? /^./u : /^ /;
    return folded.startsWith(phrase) && end.test(folded.slice(phrase.length)) && isMeant(phrase);
  });
}

function ends(title: string, words: Words, isMeant = (_phrase: string) => true): boolean {
  const folded = foldLabel(title);
  return anyPhrase(words, (phrase) => {
    const start = SPACELESS.test(phrase) ? /[^\p{Lo}]$|[をの]$/u : / $/;
    return folded.endsWith(phrase) && start.test(folded.slice(0, -phrase.length)) && isMeant(phrase);
  });
}

const anyPhrase = (words: Words, test: (phrase: string, language: string) => boolean): boolean =>
  vocabularies().some((one) => [...one.listPhrases(words)].some((phrase) => test(phrase, one.language)));
