import { speaksOfKey } from '../labels/classify.ts';
import type { LabelMeaning } from '../labels/language-words.ts';
import { besides } from '../labels/list-phrases.ts';
import { parse } from '../labels/loaded-languages.ts';
import { hasAny } from '../labels/own-part.ts';
import { withoutDoers } from '../labels/sentence.ts';

/** What happens to keys; "revoked" and "deleted" are said of other subjects, too. */
const DEEDS: readonly LabelMeaning[] = ['created', 'rotated', 'last-used', 'changed', 'expires', 'other'];
/** As programs call what happens: "contact.created". */
const CODES = /^(?:[\w-]+[.:][\w.:*-]+[\s,;]*)+$/;

/** Each word is known but for who did it, and one is of what can be done: "Key rotated", "Revoked by Ann". */
export const isDeed = (text: string): boolean => {
  const rest = besides(text, 'done');
  return parse(rest ?? text).some((one) => {
    const tokens = withoutDoers(one, one.tokens);
    return (rest !== null || hasAny(tokens, DEEDS)) && tokens.every(({ meanings }) => meanings.length > 0);
  });
};

/** What is done to a key that is there: "Renewed", "Key updated". */
export const isLaterDeed = (text: string): boolean => mayBeLaterDeed(text) && isDeed(text);

/** The same of a text that may say something besides, such as a date. */
export const mayBeLaterDeed = (text: string): boolean =>
  besides(text, 'done') !== null || parse(text).some(({ tokens }) => hasAny(tokens, LATER));
/** What happens to a key once it is made. */
const LATER: readonly LabelMeaning[] = ['rotated', 'changed'];

/** What a key is told of, as one of webhooks is: several things, or things that happen to something else than keys. */
export const isOfScopes = (text: string): boolean => CODES.test(text) && !speaksOfKey(text.replace(/[._:-]/g, ' '));
