import type { CardOnPage, ChipOnPage, PageView } from '../messages.ts';

/** What the worker shows to a page is looked at by hand: the overlay would carry 3 kB of library for these few fields. A
 * level that it does not know has no sign or colour of its own. */

type Fields = Readonly<Record<string, unknown>>;

/** The view, when it is one, else null. Its links lead to encrypted pages, and to nothing else. */
export function readPageView(raw: unknown): PageView | null {
  const { chips, card, isCollapsed, isPart } = fieldsOf(raw);
  const isView = Array.isArray(chips) && chips.every(isChip) && (card === null || isCard(card));
  if (!isView || typeof isCollapsed !== 'boolean') return null;
  return { chips, card, isCollapsed, ...(isPart === true && { isPart }) };
}

function isChip(raw: unknown): raw is ChipOnPage {
  const chip = fieldsOf(raw);
  return areTexts(chip, 'level', 'severity', 'key', 'words', 'fact', 'label') && isTextOrNull(chip.name);
}

function isCard(raw: unknown): raw is CardOnPage {
  const card = fieldsOf(raw);
  const { body, link } = card;
  const areLines = Array.isArray(body) && body.every((line) => typeof line === 'string');
  const areAll = areTexts(card, 'level', 'severity', 'title', 'pill', 'button');
  return (
    areAll &&
    areLines &&
    isTextOrNull(card.opens) &&
    isTextOrNull(card.contact) &&
    (link === null || isLink(fieldsOf(link)))
  );
}

function isLink(link: Fields): boolean {
  return areTexts(link, 'action', 'text', 'url') && String(link.url).startsWith('https://');
}

function areTexts(fields: Fields, ...names: readonly string[]): boolean {
  return names.every((name) => typeof fields[name] === 'string');
}

function isTextOrNull(value: unknown): boolean {
  return value === null || typeof value === 'string';
}

function fieldsOf(raw: unknown): Fields {
  return typeof raw === 'object' && raw !== null ? (raw as Fields) : {};
}
