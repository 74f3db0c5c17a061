import { UNSPACED } from '../../../core/dates/normalize.ts';
import { isKeyNoun, namesOther, speaksOfKey } from '../labels/classify.ts';
import { has } from '../labels/date-meaning.ts';
import type { LabelMeaning, ListMeaning } from '../labels/language-words.ts';
import { besides, saysAllOfList, speaksOfList } from '../labels/list-phrases.ts';
import { parse } from '../labels/loaded-languages.ts';
import type { Token, Vocabulary } from '../labels/vocabulary.ts';
import { isExplained, WITH } from './explained.ts';
import { namesSort, saysAll } from './phrases.ts';

/** How many, at the end of a title: in brackets, behind a dot, or before what they are. No year. */
const COUNT = /[([（·•]\s*(?!(?:19|20)\p{Nd}\p{Nd}(?!\p{Nd}))\p{Nd}+(?: ?\p{L}+)?[)\]）\s]*$/u;
const SO_MANY = /\p{Nd}\s+(\p{L}+)$/u;
/** What a provider calls a kind, or those of the reader: not which of them show. */
const OF_KIND = /^(?:my|team)$|^(?:p[eè]rson|p[uú]bli|öffentlich|henkilökoht|личн)/;
/** Words that say so of keys by themselves. */
const SAYING: readonly LabelMeaning[] = ['old', 'left', 'author', 'planned'];
/** Lists of words that say so, too. In Chinese, Japanese and Korean what was done has the words for doing it. */
const LISTS: readonly ListMeaning[] = ['part', 'some', 'states', 'rest', 'not'];
/** Such keys are not all; most in English, in which every page is read. */
const SOME =
  /\b(?:first|few|visible|imported|temporary|stale|duplicated?|selected|last|latest|next|sample|non-\w+) (?:(?:api|access|secret|service|personal) )*(?:keys|tokens|secrets|credentials)\b|\b(?:continued|without|ohne|sans|sin|senza|sem|zonder|bez|utan|uden|uten)\b|追加の|추가 (?:api )?[키토]/i;
/** From one letter or number to another: "A–M", "1 to 2". */
const RANGE =
  /(?<![\p{L}\p{Nd}])(?:\p{Lu}\s?(?:[-–—]|to)\s?\p{Lu}|\p{Nd}+\s?(?:[-–—~〜]|to|bis|à|a|do|tot|till?)\s?\p{Nd}+)(?![\p{L}\p{Nd}])/u;
/** Keys, and then whose they are: "API keys of your team". "Team API keys" may be a kind. */
const OF_TEAM =
  /^([\p{L}\p{M}\p{N}'’ -]*)[ '’](?:team|équipe|equipo|equipe|zespo[łl]|команд|tým)|チームの|(?:团队|團隊)的|팀의|teamets /iu;
/** In English words do not change; elsewhere one that begins so is another form of it. */
const isForm = (word: string, phrase: string, language: string): boolean =>
  word === phrase || (language !== 'en' && phrase.length > (UNSPACED.test(phrase) ? 1 : 3) && word.startsWith(phrase));

/** A word of a title that says which of several keys are meant. */
function tellsWhich({ text, meanings }: Token, vocabulary: Vocabulary): boolean {
  // Of apps it is said of a kind.
  if (text === 'legacy') return true;
  if (meanings.includes('filler') || meanings.includes('key') || OF_KIND.test(text)) return false;
  if (speaksOfList(text, 'entire') || saysAllOfList(text, 'filter')) return false;
  const isOf = (list: ListMeaning) =>
    [...vocabulary.listPhrases(list)].some((phrase) => isForm(text, phrase, vocabulary.language));
  const isDone = () => !UNSPACED.test(text) && isOf('done');
  return SAYING.some((one) => meanings.includes(one)) || LISTS.some(isOf) || isDone();
}

/** "And", after which no place is named. */
const AND = /^(?:and|und|et|y|e|en|och|og|ja|i|a|и|та|és|ve)$/u;
/** A name of its own ends a title. */
const NAME = /\s\p{Lu}[\p{L}\p{N}]*$/u;
/** The same behind a mark: "API keys: Birch", "API keys @ EU". */
const MARKED = /(?::|：|\s[/@])\s*\p{Lu}[\p{L}\p{N}]*$/u;

/** "Two API keys". */
const countsSome = ([first, ...others]: readonly Token[], vocabulary: Vocabulary): boolean =>
  first !== undefined &&
  vocabulary.listPhrases('number').has(first.text) &&
  others.every(({ meanings }) => meanings.includes('key') || meanings.includes('filler'));

/** "API keys of your team". */
function isOfTeam(title: string): boolean {
  const found = OF_TEAM.exec(title);
  if (!found) return false;
  const before = found[1];
  return before === undefined || (speaksOfKey(before) && !AND.test(before.toLowerCase().split(' ').at(-1) ?? ''));
}

/** "API keys in Maple": at the end, behind a short word, a name that no language knows. */
function endsInPlace(title: string, tokens: readonly Token[], host: string): boolean {
  const [word, link] = [tokens.at(-1), tokens.at(-2)];
  if (!word || !link || word.meanings.length > 0 || host.includes(word.text)) return false;
  if (MARKED.test(title) && link.meanings.includes('key')) return true;
  if (!NAME.test(title)) return false;
  return link.meanings.includes('filler') && link.text.length < 5 && !AND.test(link.text) && !namesSort(title);
}

/** Words that are said of all keys: lists of them, whose page it is, what can be done there. */
const OF_ALL: readonly ListMeaning[] = [
  'entire',
  'section',
  'account',
  'whose',
  'yours',
  'title-begin',
  'title-end',
  'act',
];
/** What providers call kinds of keys in English, where no word of it has another meaning, and what counts or numbers them. */
const SORT =
  /^(?:restrict|secret|valid|fine|grained|developers?$|admin|two$|factor$|rest$|console$|v?\p{Nd}+[개個个件本条條]?$)/u;

/** Made not long ago, which is said by what makes a key as well. */
const NEW =
  /(?<!\p{L})(?:new|neu|nouve|nuev|nov[aoe]|nuov|nieuw|now[aye]|n[yY](?:a|e|tt)?(?!\p{L})|нов|yeni|новы)|新|새/iu;

/** What Swedish and Finnish put behind an abbreviation: "API:et". */
const ENDING = /(?<=\p{Lu}):\p{Ll}+/u;

/** Of a title, words that no language knows, besides `own` words of the page and its product: they may name a part of the keys. */
function unknownIn(title: string, own: string): number {
  const isKnown = ({ text, meanings }: Token) =>
    meanings.length > 0 || OF_KIND.test(text) || SORT.test(text) || own.includes(text);
  const without = (text: string, list: ListMeaning) => besides(text, list, true) ?? text;
  const rest = NEW.test(title) ? title : OF_ALL.reduce(without, title.replace(ENDING, ''));
  const expected = parse(rest).filter(({ isExpected }) => isExpected);
  return Math.min(...expected.map(({ tokens }) => tokens.filter((token) => !isKnown(token)).length));
}

/** What any page about keys may be called in its id. */
const OF_ANY =
  /api|access|keys?|tokens?|secrets?|credentials?|personal|apps?|settings|profile|account|security|users?|[^a-z]/g;

/** Whether the id of a page names what sort of keys it has, which a title in another language has its own word for: 1 or 0. */
export const sortsIn = (page: string): number => Number((page.split('/')[1] ?? '').replace(OF_ANY, '') !== '');

/** True for the title of a list that says which of several keys it has: "Old API keys", "API keys, page 2", "API keys in Maple". */
export function tellsWhichKeys(title: string, host: string, spare = 0): boolean {
  if (/\p{Nd}/u.test(title) && speaksOfList(title, 'page')) return true;
  if (saysAllOfList(title, 'keys')) return false;
  if (speaksOfKey(title) && !saysAll(title, '') && unknownIn(title, host) > spare) return true;
  if (speaksOfKey(title) && (SOME.test(title) || RANGE.test(title) || speaksOfList(title, 'period') || isOfTeam(title)))
    return true;
  return parse(title).some(
    ({ tokens, vocabulary }) =>
      has(tokens, 'key') &&
      (tokens.some((token) => tellsWhich(token, vocabulary)) ||
        countsSome(tokens, vocabulary) ||
        (WITH.test(title) && !speaksOfList(title, 'entire')) ||
        endsInPlace(title, tokens, host)),
  );
}

/** True for "Staging (3)", of which the three are not here: the title of nothing else that is known. */
export const countsOtherKeys = (text: string, title: string, rows: number): boolean =>
  (COUNT.test(text) || isKeyNoun(SO_MANY.exec(text)?.[1] ?? '')) &&
  !(namesOther(text) && !speaksOfKey(text)) &&
  !isExplained(text, title, rows);
