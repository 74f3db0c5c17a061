import { readAge } from '../../../core/dates/age.ts';
import { type DateContext, type DateReading, readDate } from '../../../core/dates/index.ts';
import { foldLabel } from '../labels/fold-label.ts';
import { vocabularies } from '../labels/loaded-languages.ts';
import { wholeAbove } from './and-a-half.ts';

/**
 * Half a unit of time and one and a half, as languages say them, each with what takes its place so that two units are read
 * instead: "vor einem halben Jahr", "półtora roku temu", "il y a un an et demi", "1年半前".
 */
const ONE_AND_HALF: readonly (readonly [RegExp, string])[] = [
  [
    /(?<!\p{L})(?:(?:one|1|a) and a half|anderthalb|eineinhalb|anderhalf|anderhalve|ett och ett halvt|halvandet|halvannet|et og et halvt|półtora|půldruhého|полтора|півтора|bir buçuk|másfél|puolitoista)(?!\p{L})/u,
    '2',
  ],
  [/(?<!\p{L})(?:a|one|1|un|um) (\p{L}+) (?:and a half|et demi|y medio|e mezzo|e meio)(?!\p{L})/u, '2 $1'],
  [/(?:1|一)\s*(年|년)\s*(?:半|반)/u, '2$1'],
];
const HALF: readonly (readonly [RegExp, string])[] = [
  [
    /(?<!\p{L})(?:half an?|a half|einem halben|(?:een )?half|(?:et )?halvt|ett halvt|pół|půl|pol|пол|пів|половин|yarım|fél|puoli|medio|mezzo|meio)(?!\p{L})/u,
    '2',
  ],
  [/(?<!\p{L})(?:een half|(?:ett |et )?halv|пол|пів|fél)(?=jaar|år|год|рок|év)/u, '2 '],
  [/(?:半|반)(?=\s*[個个か]?\s*[年月년])/u, '2'],
];

/** "Two and a half years ago", and of a text without another number "twelve months ago", "半年前", "a year and a half"; null for anything else. */
export function wordedAge(text: string, isAge: boolean, context: DateContext): DateReading | null {
  const said = text
    .replace(/ ?½/g, '½')
    .toLowerCase()
    .replace(/[^½]+/g, (part) => part.normalize('NFKC'));
  const above = wholeAbove(said);
  const most = above ? (readAs(above.text, isAge, context)?.when ?? 'never') : 'never';
  // One more unit is up to two more, at its longest.
  if (above && isBounded(most))
    return from(context.now - ((context.now - most.earliest) * (above.least + 1)) / (above.least + 2), most.latest);
  const two = (forms: typeof HALF): DateReading['when'] => {
    for (const [form, instead] of forms) {
      const other = said.replace(form, instead);
      if (other !== said) return readAs(other, isAge, context)?.when ?? 'never';
    }
    return 'never';
  };
  const [more, half] = [two(ONE_AND_HALF), two(HALF)];
  // Two units are one to three, at their shortest and their longest.
  const { now } = context;
  if (isBounded(more)) return from(now - ((now - more.earliest) * 2) / 3, more.latest);
  if (isBounded(half)) return from(now - (now - half.earliest) / 3, now - (now - half.latest) / 4);
  const counted = inDigits(said);
  return counted === said ? null : readAs(counted, isAge, context);
}

interface Bounded {
  readonly earliest: number;
  readonly latest: number;
}

const isBounded = (when: DateReading['when']): when is Bounded =>
  when !== 'never' && when.earliest !== null && when.latest !== null;

function from(earliest: number, latest: number): DateReading {
  const when = { earliest, latest };
  return { when, readings: [when], orders: [], precision: 'day', start: 0, end: 0, source: 'relative' };
}

function readAs(text: string, isAge: boolean, context: DateContext): DateReading | null {
  const date = isAge ? readAge(text, context) : readDate(text, context);
  return date && (isAge || (date.start === 0 && date.source === 'relative')) ? date : null;
}

/** With the first number that stands there as a word in digits. */
function inDigits(said: string): string {
  for (const vocabulary of vocabularies()) {
    const numbers = [...vocabulary.listPhrases('number')];
    const words = foldLabel(said).split(' ');
    const word = words.find((one) => numbers.includes(one));
    if (word) return said.replace(word, String(numbers.indexOf(word) + 2));
  }
  return said;
}
