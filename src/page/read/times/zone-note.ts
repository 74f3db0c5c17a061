import { COMMON_WORDS } from '../../../core/dates/common-words.ts';
import { isElement, isText, nodeText, parentOf, walk } from '../dom/nodes.ts';
import { textOf } from '../dom/text.ts';
import { labelMeaning } from '../labels/classify.ts';
import { saysAllOfList } from '../labels/list-phrases.ts';
import { zoneIn } from '../labels/zone-in.ts';
import { holdsNoNote } from './holds-no-note.ts';

/** Upper case alone says nothing there. */
const SHOUTED = /^[^\p{Ll}\p{Lo}]*$/u;
/** Stands for a zone of which it is not sure what is said. */
const UNSURE = '?';

/**
 * The zone of which notes beside dates say that those are, as it stands there: empty where none does. Where one names a zone
 * and is not understood, or two name different ones, it is none that anybody knows: see `inZone`. `isPassed`: what is known to hold none.
 */
export function zoneNoteIn(root: Element, isPassed: (element: Element) => boolean): string {
  const notes = new Set<string>();
  walk(root, (node) => {
    if (isText(node)) for (const zone of saidAround(nodeText(node), parentOf(node) ?? root)) notes.add(zone);
    return isElement(node) && !isPassed(node) && !holdsNoNote(node);
  });
  const [only = '', other] = notes;
  return other === undefined ? only : UNSURE;
}

const ZONES: ReadonlySet<string> = new Set(
  COMMON_WORDS.zones.split('|').map((zone) => zone.split(' ')[0]?.toUpperCase() ?? ''),
);

/** "PST" alone: another word in a text without small letters. */
const shortZoneIn = (text: string): string =>
  (SHOUTED.test(text) ? [] : (text.match(/\b[A-Z]{3,4}\b/g) ?? [])).find((word) => ZONES.has(word)) ?? '';

/** A zone of which a note says only "in PT" or "Eastern", and nothing else. */
const LOOSE = /\b(?:[PECM]T|Pacific|Eastern|Central|Mountain)\b/;

/** A zone in words has its summer time, or has it not: it is not known which zone that is. */
const IN_WORDS = /\b(?:Pacific|Mountain|Central|Eastern|Atlantic|Alaska|Hawaii)\b.{0,10} [Tt]ime\b|\bUS\/\p{Lu}/u;

/** What each sentence around a text that names a zone, and no time, says of the zone of others. */
function saidAround(text: string, element: Element): string[] {
  if (!(zoneIn(text) || shortZoneIn(text) || IN_WORDS.test(text) || LOOSE.test(text))) return [];
  return textOf(element)
    .split(/[.!?;·•|]/)
    .flatMap((sentence) => {
      const zone = zoneIn(sentence) || shortZoneIn(sentence);
      const rest = sentence.replace(zone, ' ');
      if (!zone && IN_WORDS.test(sentence) && !/\d/.test(rest)) return UNSURE;
      if (!zone && saysAllOfList(sentence.replace(LOOSE, ' '), 'zone')) return UNSURE;
      if (!zone || /\d/.test(rest) || labelMeaning(rest)) return [];
      return saysAllOfList(rest, 'zone') ? zone : UNSURE;
    });
}
