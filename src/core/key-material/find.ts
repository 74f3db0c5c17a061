import { isLikelySecretPart, isRandomRun } from './random-run.ts';
import { PREFIX, RULES } from './vendor-prefixes.ts';

/** A stretch of a text, in UTF-16 units, end exclusive. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  readonly certainty: 'known' | 'random';
}

/** From a prefix to the end of its word: masks and separators of keys are part of it. */
const WORD = /[^\s,;"'()[\]|<>{}]*/y;
const NEXT_WORD = /\s+([a-z0-9+/=_*•.-]+)/iy;
/** A letter that stands for a hidden one, or any mark that does. */
const MASKED = /[*•●∙·…]|x{4,}|\.{3}/i;
/** A group of a key that was broken into pieces. */
const HEX_GROUP = /^-?[0-9a-f]{4,12}-?$/i;
/** The other half of an access key of AWS. */
const CAPITALS = /^[A-Z2-7]{16}$/;
/** With so many characters it is whole: what follows is another word. */
const ENOUGH = 32;

/** Keys with a prefix of a common vendor, whole, cut, masked or broken by white space; and those of the provider's `own` shapes. */
export function known(text: string, own: readonly RegExp[]): Finding[] {
  const found: Finding[] = [];
  for (const match of text.matchAll(PREFIX)) {
    const rule = RULES[match.slice(1).findIndex((group) => group !== undefined)];
    const begin = match.index + match[0].length;
    const end = endOfKey(text, begin);
    const body = text.slice(begin, end);
    if (rule && body.length >= rule.least && isSecretPart(body, rule.isOrdinary))
      found.push({ start: match.index, end, certainty: 'known' });
  }
  for (const shape of own)
    for (const { index, 0: all } of text.matchAll(shape))
      found.push({ start: index, end: index + all.length, certainty: 'known' });
  return found;
}

/** `isOrdinary`: its prefix also begins ordinary words, so one part at least has to look generated. */
function isSecretPart(body: string, isOrdinary: boolean): boolean {
  if (MASKED.test(body)) return true;
  if (isOrdinary)
    return CAPITALS.test(body) || isRandomRun(lettersOf(body)) || body.split(/[^a-z0-9]/i).some(isLikelySecretPart);
  return /\d|[a-z][A-Z]|^[0-9a-f]{4}/i.test(body.replace(/\b\d{1,4}$/, '')) && !/^[a-z]+(?:[-_ ][a-z]+)*$/.test(body);
}

const lettersOf = (text: string): string => text.replace(/[^a-z0-9]/gi, '');

function endOfKey(text: string, from: number): number {
  WORD.lastIndex = from;
  let end = from + (WORD.exec(text)?.[0].length ?? 0);
  while (lettersOf(text.slice(from, end)).length < ENOUGH) {
    NEXT_WORD.lastIndex = end;
    const next = NEXT_WORD.exec(text);
    const isBroken = /[-_]$/.test(text.slice(0, end)) || next?.[1]?.startsWith('-') === true;
    if (!next?.[1] || !(isBroken || HEX_GROUP.test(next[1]) || isLikelySecretPart(next[1]))) break;
    end += next[0].length;
  }
  return end;
}

const RUN = /[a-z0-9+/=]{20,}/gi;
/** Groups of a hexadecimal run that was broken by dashes, spaces or points. */
const HEX_GROUPS = /(?<![a-z0-9])(?:[0-9a-f]{4,}[-_ .:]){2,}[0-9a-f]{4,}(?![a-z0-9])/gi;
const JOINED = /[a-z0-9_-]{20,}/gi;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Long runs that look generated, whatever they are; a UUID may as well be an id, and is none of them. */
export function random(text: string): Finding[] {
  const isRandom = (run: string) => isRandomRun(lettersOf(run));
  const ofPieces = (run: string) => isRandom(run) && run.split(/[-_]/).filter(isLikelySecretPart).length > 0;
  const ofGroups = (run: string) => !UUID.test(run) && isRandom(run) && run.replace(/[^0-9a-f]/gi, '').length >= 28;
  return [
    ...runs(text, RUN, isRandom),
    ...runs(text, JOINED, (run) => !UUID.test(run) && ofPieces(run)),
    ...runs(text, HEX_GROUPS, ofGroups),
  ];
}

function runs(text: string, pattern: RegExp, isFound: (run: string) => boolean): Finding[] {
  return [...text.matchAll(pattern)].flatMap(({ index, 0: run }) =>
    isFound(run) ? [{ start: index, end: index + run.length, certainty: 'random' as const }] : [],
  );
}
