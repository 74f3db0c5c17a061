import { speaksOfKey } from '../labels/classify.ts';
import { has } from '../labels/date-meaning.ts';
import { saysAllOfList, speaksOfList } from '../labels/list-phrases.ts';
import { parse } from '../labels/loaded-languages.ts';
import type { Token } from '../labels/vocabulary.ts';

/** Of a title, in UTF-16 units. */
const LONGEST = 40;

/**
 * True for a title of keys that are none any more: "Expired keys", "Inactive tokens", "Previous keys", "Removed". What is over is
 * said by a word that is both what was done and a choice of some, by one of ends, or by the opposite of another choice: "inactive"
 * of "active".
 */
export function isOfDead(title: string): boolean {
  if (title.length > LONGEST || !(speaksOfKey(title) || saysAllOfList(title, 'part'))) return false;
  return parse(title).some(({ tokens, vocabulary }) => {
    const parts = vocabulary.listPhrases('part');
    // Without an ending, too: "abgelaufene".
    const stemsOf = (text: string) => [text, text.slice(0, -1), text.slice(0, -2)];
    const isPart = (text: string) => stemsOf(text).some((stem) => parts.has(stem));
    const isOpposite = (text: string) =>
      [1, 2, 3].some((at) => !/[ -]/.test(text.slice(0, at)) && isPart(text) && parts.has(text.slice(at)));
    const isDone = (text: string) => speaksOfList(text, 'done') && (parts.has(text) || speaksOfList(text, 'some'));
    const isOver = (text: string) =>
      stemsOf(text).some(
        (stem) => saysAllOfList(stem, 'no-name') && parse(stem).some((one) => has(one.tokens, 'expires')),
      );
    const isDead = (one: Token) =>
      has([one], 'old') ||
      (has([one], 'other') && isPart(one.text)) ||
      isDone(one.text) ||
      (isPart(one.text) && (isOver(one.text) || stemsOf(one.text).some(isOpposite)));
    const isOther = (one: Token) => isPart(one.text) && !isDead(one) && !has([one], 'key');
    // "Key requests"
    const isOfKeys = tokens.length === 2 && has(tokens.slice(0, 1), 'key') && has(tokens.slice(1), 'column');
    return isOfKeys || (tokens.some(isDead) && !tokens.some(isOther));
  });
}
