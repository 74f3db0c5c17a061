import { LEVELS } from '../../core/verdict/level.ts';
import type { CardOnPage, ChipOnPage, PageView } from '../messages.ts';

/** What the worker shows to a page is looked at by hand: the overlay would carry 3 kB of library for these few fields. */

const SEVERITIES = ['none', 'info', 'warning', 'critical'];
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
  return isRated(chip) && areTexts(chip, 'key', 'words', 'fact', 'label') && isTextOrNull(chip.name);
}

function isCard(raw: unknown): raw is CardOnPage {
  const card = fieldsOf(raw);
  const { body, link } = card;
  const areLines = Array.isArray(body) && body.every((line) => typeof line === 'string');
  const isLead = areTexts(card, 'title', 'pill', 'button') && isTextOrNull(card.opens) && isTextOrNull(card.contact);
  return isRated(card) && areLines && isLead && (link === null || isLink(fieldsOf(link)));
}

function isLink(link: Fields): boolean {
  return areTexts(link, 'action', 'text', 'url') && String(link.url).startsWith('https://');
}

function isRated({ level, severity }: Fields): boolean {
  return LEVELS.includes(level as never) && SEVERITIES.includes(severity as never);
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
