import { isPlainHeading } from './classify.ts';
import { has, isSmall } from './date-meaning.ts';
import type { LabelMeaning } from './language-words.ts';
import { saysAllOfList } from './list-phrases.ts';
import { type Parsed, parse, perText } from './loaded-languages.ts';
import { isBadge, isState } from './name-like.ts';
import { verbOf } from './sentence.ts';
import type { Token } from './vocabulary.ts';

/** What names a part of a page in which a key's own dates may stand. */
const OWN: readonly LabelMeaning[] = [
  ...(['key', 'created', 'rotated', 'expires', 'last-used', 'changed', 'age'] as const),
  ...(['never', 'never-used', 'never-expires'] as const),
];
/** A name or id may be that of something else: "Project name". */
const FIELDS: readonly LabelMeaning[] = ['name', 'id'];
const HOLDERS: readonly LabelMeaning[] = ['other', 'author'];

export const hasAny = (tokens: readonly Token[], meanings: readonly LabelMeaning[]): boolean =>
  meanings.some((meaning) => has(tokens, meaning));

/** "Created by" names a fact of the key, "owner" somebody. */
const facts = (one: Parsed): Token[] =>
  one.tokens.map((token) => (token.meanings.includes('author') ? verbOf(token, one) : token));

/** True for the label or title of a part in which a key's own dates may stand, "Details", "Created by", and what a key may do. */
export const isOwnPart = perText((text): boolean => {
  const isOwn = (one: Parsed): boolean => {
    const tokens = facts(one);
    if (hasAny(tokens, [...HOLDERS, 'free-text'])) return false;
    const isNothing = tokens.every(isSmall) && !has(tokens, 'holder');
    return isNothing || hasAny(tokens, OWN) || (hasAny(tokens, FIELDS) && !has(tokens, 'column'));
  };
  const isHolder = parse(text).some((one) => hasAny(facts(one), HOLDERS));
  const isFact = isPlainHeading(text) || isState(text) || saysAllOfList(text, 'rights');
  return isFact || (isBadge(text) && !isHolder) || parse(text).some(isOwn);
});

/** True for a text that names somebody or something which has dates of its own: "Owner", "Team", "Your workspace". */
export const namesHolder = perText(
  (text): boolean => !isOwnPart(text) && parse(text).some((one) => hasAny(facts(one), HOLDERS)),
);

/** The same, or what a field may hold: "Project", "Description". */
export const namesField = perText(
  (text): boolean =>
    namesHolder(text) ||
    (!isOwnPart(text) && parse(text).some(({ tokens }) => hasAny(tokens, ['column', 'free-text', 'holder']))),
);

/** True for the name of what may have an age of its own: "Owner", "Workspace", "Project", "App name". */
export const mayHaveAge = perText(
  (text): boolean =>
    namesHolder(text) || parse(text).some(({ tokens }) => has(tokens, 'holder') && !has(tokens, 'key')),
);
