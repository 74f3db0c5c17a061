import { vocabularies } from '../labels/loaded-languages.ts';

/** Stands for how many others there are: of those it only counts that they are not here. */
const MANY = 99;
const [english] = vocabularies();
const VALUES = [...(english?.listPhrases('number') ?? [])];
/** No part of "two-factor". In Polish "ten" means "this". */
const NUMBER = new RegExp(
  `\\b(?:(?:${VALUES.join('|').replace('ten', '$&(?= (?:more|other|(?:\\w+ )?(?:key|token)s))')})(?!\\w|(?<!y)-)|(?:one|a few|several)(?= (?:more|other)))`,
  'gi',
);

/** A text with its numbers in digits: "fourteen keys". "One" alone may stand for a key: "create one". */
export const inDigits = (text: string): string =>
  text.replace(NUMBER, (word) => String((VALUES.indexOf(word.toLowerCase()) + 1 || MANY) + 1));
