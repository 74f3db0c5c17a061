const WORDS =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
/** No part of "two-factor". In Polish "ten" means "this". */
const NUMBER = new RegExp(
  `\\b(?:(?:${WORDS.replace('ten', '$&(?= (?:more|other|(?:\\w+ )?(?:key|token)s))')})(?![-\\w])|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|(?:one|a few|several)(?= (?:more|other)))`,
  'gi',
);
const VALUES = WORDS.split('|');
/** Stands for 20 and more, and for how many others there are: of those it only counts that they are not here. */
const MANY = 99;

/** A text with its numbers in digits: "fourteen keys". "One" alone may stand for a key: "create one". */
export const inDigits = (text: string): string =>
  text.replace(NUMBER, (word) => String((VALUES.indexOf(word.toLowerCase()) + 1 || MANY) + 1));
