import { setOf } from '../../../core/set-of.ts';
import { holds, isPageHeader } from '../dom/landmarks.ts';
import { attr, parentOf, roleOf, tag } from '../dom/nodes.ts';
import { hasWords, textOf } from '../dom/text.ts';
import { has, isSmall } from '../labels/date-meaning.ts';
import { referenced } from '../labels/label-of.ts';
import { isWithin } from '../labels/labelled-dates.ts';
import { parse } from '../labels/loaded-languages.ts';
import type { Token } from '../labels/vocabulary.ts';
import { isOtherPage } from './choices.ts';
import { closest } from './closest.ts';
import type { ListedRows } from './finding.ts';

export { isUnseen } from '../dom/nodes.ts';

/** They open over a page, and say nothing of what stands on it. */
const POPUPS = setOf('dialog alertdialog menu tooltip log marquee');
const isChosen = (node: Element): boolean =>
  attr(node, 'aria-checked') === 'true' && (roleOf(node) ?? '').startsWith('menuitem');
const isCurrent = (node: Element): boolean =>
  roleOf(node) === 'menuitem' && (attr(node, 'aria-current') ?? 'false') !== 'false';
/** Of those of a menu that leads to other pages, the current one is this page. */
const holdsChosen = (menu: Element): boolean =>
  holds(menu, isChosen) || (holds(menu, isCurrent) && !holds(menu, isOtherPage));

/** True for such a part; a menu in which something is chosen may say which rows show. */
export const isPopup = (element: Element, role: string | null): boolean =>
  (tag(element) === 'dialog' || POPUPS.has(role ?? '')) && !(role === 'menu' && holdsChosen(element));

/** They may be called by what they hold. */
export const PARTS = setOf('section article region group tabpanel table grid list');
const APART = setOf('article aside section fieldset');
const isOther = (token: Token): boolean => token.meanings.includes('other') || isSmall(token);
/** Beside the list: menus of the site, its head and foot. */
const BESIDE_ROLES = setOf('banner contentinfo');

/** True for what stands beside the list that is looked for in `root`. */
export function isBeside(element: Element, role: string | null, root: Element): boolean {
  if (BESIDE_ROLES.has(role ?? '') || isPageHeader(element)) return true;
  return !parentOf(root) && (['footer', 'nav'].includes(tag(element)) || role === 'navigation');
}

/** True for a row that is hidden from those who listen, as all that stands behind an open dialog. */
export const isBehind = (row: Element | null): boolean =>
  row !== null && closest(row, (at) => attr(at, 'aria-hidden') === 'true') !== null;

/** True for what stands in a part beside the page's subject, or in one that is closed. */
export const isPutAway = (element: Element): boolean =>
  closest(element, (at) => {
    const part = roleOf(at) ?? tag(at);
    return part === 'aside' || part === 'complementary' || (part === 'details' && attr(at, 'open') === null);
  }) !== null;

/**
 * True for a part of its own beside the rows which its heading names as something else: what follows it stands under the heading
 * before it. The title of a page may stand in such a part, too, and be all that does.
 */
export function isApart(part: Element, heading: Element | undefined, { first }: ListedRows): boolean {
  if (!APART.has(tag(part)) || !first || !heading || isWithin(first, part) || !isWithin(heading, part)) return false;
  if (tag(part) === 'article' || tag(part) === 'aside') return true;
  const title = textOf(heading);
  return textOf(part) !== title && parse(title).some(({ tokens }) => has(tokens, 'other') && tokens.every(isOther));
}

/** What a caption or a label calls the table, list or part of the page that the rows stand in; nothing where it calls anything else. */
export function nameAround({ first }: ListedRows, element: Element): string[] {
  const isCaption = tag(element) === 'caption';
  const part = isCaption ? parentOf(element) : element;
  if (!first || !part || !isWithin(first, part)) return [];
  const name = isCaption ? textOf(element) : (attr(element, 'aria-label') ?? referenced(element, 'aria-labelledby'));
  return hasWords(name) ? [name] : [];
}
