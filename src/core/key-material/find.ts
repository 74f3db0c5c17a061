import { broken } from './broken.ts';
import { isLikelySecretPart, isRandomRun } from './random-run.ts';
import { PREFIX } from './vendor-prefixes.ts';
import { lettersOf, WORDS } from './words.ts';

/** A stretch of a text, in UTF-16 units, end exclusive. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  readonly certainty: 'known' | 'random';
}

/** The next word, or what is left of the present one: masks and separators of keys are part of it. */
const WORD = /(\s*)([^\s,;"'()[\]|<>{}]*)/y;
/** A letter that stands for a hidden one, or any mark that does. */
const MASKED = /[*•●∙·…]|x{4,}|\.{3}/i;
/** A group of a key that was broken into pieces, or of which the middle was left out. */
const GROUP = /^-|^(?:[0-9a-f]{4,12}|(?=.*[a-f])[0-9a-f-]+-[0-9a-f-]+|…|\.{3})$/i;
const NO_UUID = '00000000-0000-0000-0000-000000000000';
/** How a UUID begins. With digits alone it may be a date and a time. */
const UUID_BEGINS = /(?=[\d\s-]{0,13}[a-f])[0-9a-f]{8}(?:-\s?|\s-)[0-9a-f]{2,4}(?![0-9a-z])/gi;
/** The other half of an access key of AWS, or most of it. */
const CAPITALS = /^[A-Z2-7]{15,16}$/;
/** With so many characters it is whole: what follows is another word, unless it looks generated. */
const ENOUGH = 32;
/** Where it was in pieces before. */
const LONG_IN_PIECES = 64;
const LEAST = 4;
const LEAST_ORDINARY = 8;
/** Pieces of one length, as people read a key out. */
const LONGEST_PIECE = 8;
/** The public prefix that a shape begins with. */
const PUBLIC = /^[a-z0-9]+[_-](?=\(\?<body>)/i;

/** Keys with a prefix of a common vendor, whole, cut, masked or broken by white space; and those of the provider's `own` shapes. */
export function known(text: string, own: readonly RegExp[]): Finding[] {
  const found: Finding[] = [];
  const add = (start: number, end: number) => found.push({ start, end, certainty: 'known' });
  const addFrom = (index: number, prefix: string, isOnlyOfKeys: boolean) => {
    const begin = index + prefix.length;
    const end = endOfKey(text, begin);
    const body = text.slice(begin, end);
    if (body.length < (isOnlyOfKeys ? LEAST : LEAST_ORDINARY)) return;
    if (MASKED.test(body) || (isOnlyOfKeys ? !WORDS.test(body) : isGenerated(body))) add(index, end);
  };
  // Names end with these letters, too: "Zendesk_prod_EU1".
  const isInWord = (index: number) => /[a-z0-9]/i.test(text.charAt(index - 1));
  for (const { index, 0: prefix, 1: distinct } of text.matchAll(PREFIX))
    addFrom(index, prefix, distinct !== undefined && !isInWord(index));
  for (const shape of own) {
    for (const { index, 0: all } of text.matchAll(shape)) add(index, index + all.length);
    const [prefix] = PUBLIC.exec(shape.source) ?? [];
    if (prefix)
      for (const { index, 0: all } of text.matchAll(new RegExp(prefix, 'gi')))
        if (!isInWord(index)) addFrom(index, all, true);
    broken(text, shape, prefix !== undefined, add);
  }
  if (own.some((shape) => NO_UUID.search(shape) === 0))
    for (const { index } of text.matchAll(UUID_BEGINS)) add(index, endOfKey(text, index));
  return found;
}

const isGenerated = (body: string): boolean =>
  CAPITALS.test(body) || isRandomRun(lettersOf(body)) || body.split(/[^a-z0-9]/i).some(isLikelySecretPart);

function endOfKey(text: string, from: number): number {
  let end = from;
  for (;;) {
    WORD.lastIndex = end;
    const [all = '', gap, word = ''] = WORD.exec(text) ?? [];
    const before = text.slice(from, end);
    const { length } = lettersOf(before);
    const isOpen = length < ENOUGH;
    const isBroken = length < (/\s/.test(before) ? LONG_IN_PIECES : ENOUGH) && isPiece(word, before);
    const isPart = isOpen && (!gap || /-$|[^_]_$/.test(text.slice(0, end)) || GROUP.test(word));
    if (!word || !(isPart || isBroken || isLikelySecretPart(word))) return end;
    end += all.length;
  }
}

/** True for what no word is, and for what is as long as the piece before it. */
function isPiece(word: string, before: string): boolean {
  const { length } = /\S*$/.exec(before)?.[0] ?? '';
  if (word === '-') return true;
  if (!/^\w{3,}$/.test(word)) return false;
  return (
    !WORDS.test(word) || (word.length === length && length >= LEAST && length <= LONGEST_PIECE && !WORDS.test(before))
  );
}
