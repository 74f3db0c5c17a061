import { dateMeaningOf, has, isSmall } from './date-meaning.ts';
import { agreed, LONGEST_LABEL, type Parsed, parse, perText } from './loaded-languages.ts';
import type { Token } from './vocabulary.ts';

/** Behind what is said: a question, or a footnote of which it is not known what it says. */
const DOUBT = /[?？*†‡][)）\s]*$/u;

/** Of what a text says that it never happens: "Never used", "This token does not expire", "Expires: never". */
export const neverMeaning = perText((text): 'last-used' | 'expires' | null =>
  text.length > LONGEST_LABEL || DOUBT.test(text) ? null : agreed(parse(text), neverIn),
);

function neverIn({ tokens }: Parsed): 'last-used' | 'expires' | null {
  const [saysUse, saysEnd] = [has(tokens, 'never-used'), has(tokens, 'never-expires')];
  if ((saysUse && saysEnd) || !(saysUse || saysEnd || has(tokens, 'never'))) return null;
  const isNever = ({ meanings }: Token) => meanings.some((meaning) => meaning.startsWith('never'));
  const rest = tokens.filter((token) => !isNever(token));
  // "Old tokens never expire."
  if (has(rest, 'old')) return null;
  const label = dateMeaningOf(rest);
  const own = saysUse ? 'last-used' : saysEnd ? 'expires' : null;
  if (own) return rest.every(isSmall) || label === own ? own : null;
  return label === 'last-used' || label === 'expires' ? label : null;
}

/** True for "never" alone: the label beside it says of what. */
export function saysNeverAlone(text: string): boolean {
  if (text.length > LONGEST_LABEL || DOUBT.test(text)) return false;
  return parse(text).some(({ tokens }) => tokens.length === 1 && has(tokens, 'never'));
}
