import { HIDING_WORDS, type HidingWords } from '../read/completeness/hiding-words.ts';
import { PARTLY, type Partly } from '../read/completeness/partly.ts';
import { SPOKEN, type Spoken } from '../read/completeness/spoken.ts';
import { all, mainOf, make } from './dom.ts';
import type { Random } from './random.ts';

/** Changes after which some rows of a list may not be on the page: it must not be taken as whole. */

/** The words of the page's language, or English ones on a page that is half translated. */
export function spokenOn(document: Document): Spoken {
  const { lang } = document.documentElement;
  const english = SPOKEN[0] as Spoken;
  return (
    SPOKEN.find((one) => one.lang === lang) ??
    SPOKEN.find((one) => one.lang.split('-')[0] === lang.split('-')[0]) ??
    english
  );
}

/** The same of what is said of a part of the keys. */
export function partlyOn(document: Document): Partly {
  const { lang } = spokenOn(document);
  const same = PARTLY.find((one) => one.lang === lang) ?? PARTLY.find((one) => one.lang === lang.split('-')[0]);
  return same ?? (PARTLY[0] as Partly);
}

/** Not a list of other links that was put there to mislead. */
const isOfKeys = (list: Element): boolean => {
  const link = list.querySelector('a');
  return link !== null && link.textContent !== 'Forged' && !list.closest('nav');
};

const listOf = (document: Document): Element | null =>
  all(document, 'table,[role=table],[role=grid],ul').find((one) => isOfKeys(one)) ?? null;

/** Puts something beside the list, bare or in a part of its own. */
export function placeBeside(
  document: Document,
  random: Random,
  where: 'before' | 'after' | 'any',
  ...nodes: Node[]
): void {
  const tag = random.pick(['div', 'section', 'div', 'span', 'header', 'footer']) ?? 'div';
  const part = random.below(3) ? make(document, tag, {}, ...nodes) : null;
  const place = listOf(document) ?? mainOf(document).lastElementChild;
  const added = part ? [part] : nodes;
  if (!place) mainOf(document).append(...added);
  else if (where === 'before' || (where === 'any' && random.below(2))) place.before(...added);
  else place.after(...added);
}

export const rowsOf = (document: Document): Element[] => {
  const list = listOf(document);
  return list ? [...list.querySelectorAll('tr,[role=row],li')].filter((row) => row.querySelector('a')) : [];
};

export function searchInUse(document: Document, random: Random): void {
  const text = random.pick(['sync', 'a', 'データ', 'klucz']) ?? 'a';
  const forms = [
    { type: 'search', value: text },
    { type: 'text', value: text },
    { type: 'text', role: 'combobox', value: text },
    { role: 'searchbox', value: text, placeholder: random.pick(['Meklēt', 'Leita', 'Search…']) ?? '' },
  ];
  const inputs = forms.map((attributes) => () => make(document, 'input', attributes));
  const written = () => make(document, 'div', { contenteditable: 'true', role: 'textbox' }, text);
  const field = (random.pick([...inputs, written]) ?? written)();
  placeBeside(document, random, 'before', random.below(2) ? field : make(document, 'label', {}, 'Keys ', field));
}

export function viewChosen(document: Document, random: Random): void {
  const { all: whole, mine } = spokenOn(document);
  const pair = (tag: string, role: string, state: string) =>
    make(
      document,
      'div',
      role === 'tab' ? { role: 'tablist' } : {},
      make(document, tag, { ...(role && { role }), [state]: 'true' }, mine),
      make(document, tag, { ...(role && { role }), [state]: 'false' }, whole),
    );
  const option = (text: string) => make(document, 'option', {}, text);
  const input = (type: string) => make(document, 'label', {}, make(document, 'input', { type, checked: '' }), mine);
  const forms = [
    () => pair('button', 'tab', 'aria-selected'),
    () => pair('button', '', 'aria-pressed'),
    () => pair('div', 'radio', 'aria-checked'),
    () => pair('button', '', 'aria-selected'),
    () => make(document, 'select', {}, option(mine), option(whole)),
    () => make(document, 'div', { role: 'combobox' }, mine),
    () => make(document, 'button', { 'aria-haspopup': 'listbox' }, mine),
    () => input('radio'),
    () => input('checkbox'),
    () => make(document, 'button', { role: 'switch', 'aria-checked': 'true' }, mine),
    () => make(document, 'div', {}, make(document, 'button', {}, whole), make(document, 'button', {}, mine)),
    () =>
      make(
        document,
        'p',
        {},
        make(document, 'a', { 'aria-current': 'page', href: '?v=1' }, mine),
        ' ',
        make(document, 'a', { href: '?v=2' }, whole),
      ),
  ];
  placeBeside(document, random, 'before', (random.pick(forms) ?? input)('radio'));
}

export function wayToMore(document: Document, random: Random): void {
  const { more, next } = spokenOn(document);
  const button = (text: string, attributes: Record<string, string> = {}) => make(document, 'button', attributes, text);
  const link = (text: string, attributes: Record<string, string> = {}) =>
    make(document, 'a', { href: '?page=2', ...attributes }, text);
  const forms = [
    () => button(more),
    () => link(more),
    () => make(document, 'div', { tabindex: '0' }, more),
    () => button(next),
    () => button(next, { disabled: '' }),
    () => link(next),
    () => make(document, 'nav', {}, button('1'), button('2')),
    () => make(document, 'nav', {}, link('1'), link('2'), link('3')),
    () => link('›'),
    () => link('', { rel: 'next' }),
    () => make(document, 'div', {}, button('', { 'aria-label': next })),
    () => button('+12'),
  ];
  if (rowsOf(document).length > 0) {
    // Where there are no rows, these say nothing.
    forms.push(() => make(document, 'div', {}, button(''), button('')));
    forms.push(() => make(document, 'div', { 'data-testid': 'infinite-scroll-sentinel' }));
  }
  placeBeside(document, random, 'after', (random.pick(forms) ?? (() => button(more)))());
}

export function countedMore(document: Document, random: Random): void {
  const { total, perPage } = spokenOn(document);
  // A page may be full.
  const forms = [total, perPage.replace(/\p{Nd}+/u, '1'), '1 / 3', '57', '1–2 / 57', '1–50 of 1,234'];
  const tag = random.pick(['p', 'div', 'span', 'h2']) ?? 'p';
  placeBeside(document, random, 'any', make(document, tag, {}, random.pick(forms) ?? total));
}

export function attributedMore(document: Document, random: Random): void {
  const rows = rowsOf(document);
  const list = listOf(document);
  const [first] = rows;
  const last = rows.at(-1);
  if (!list || !first || !last) {
    wayToMore(document, random);
    return;
  }
  const forms = [
    () => (list.matches('ul') ? first.setAttribute('aria-setsize', '57') : list.setAttribute('aria-rowcount', '57')),
    () => (list.matches('ul') ? first.setAttribute('aria-setsize', '-1') : list.setAttribute('aria-rowcount', '-1')),
    () => first.setAttribute('style', 'position: absolute; transform: translateY(0px)'),
    () => last.after(make(document, last.localName, { style: 'height: 4800px' })),
    () => last.after(make(document, last.localName, last.hasAttribute('role') ? { role: 'row' } : {})),
    () => mainOf(document).setAttribute('aria-busy', 'true'),
    () => list.after(make(document, 'div', { role: 'progressbar' })),
  ];
  (random.pick(forms) ?? forms[0])?.();
}

/** Some rows are gone, and the page says so in one way or another. */
export function rowsTakenAway(document: Document, random: Random): void {
  const rows = rowsOf(document);
  const taken = random.shuffle(rows).slice(0, 1 + random.below(rows.length));
  const isAll = taken.length === rows.length;
  const left = rows.length - taken.length;
  const isHidden = random.below(3) === 0 && !isAll;
  for (const row of taken) {
    if (isHidden) row.setAttribute('hidden', '');
    else row.remove();
  }
  if (isHidden) return;
  const says = spokenOn(document);
  const words = isAll
    ? [says.noResults, says.refused, says.failed, ...(rows.length > 0 ? [''] : [])]
    : [says.total.replace('2', String(left)), `${left} / ${rows.length}`];
  const text = random.pick(words) ?? '';
  if (text) placeBeside(document, random, 'any', make(document, 'p', {}, text));
}

/** All of the page but its title is a refusal or a failure. */
export function refused(document: Document, random: Random): void {
  const { refused: access, failed } = spokenOn(document);
  const main = mainOf(document);
  const title = main.querySelector('h1');
  const role = random.below(2) ? 'alert' : 'status';
  const text = make(
    document,
    random.pick(['h2', 'p', 'div']) ?? 'p',
    random.below(2) ? { role } : {},
    random.pick([access, failed]) ?? failed,
  );
  main.replaceChildren(...(title ? [title] : []), text);
}

/** A sentence says that there are more keys, or that not all of them show. */
export function saidInSentence(document: Document, random: Random): void {
  const { counted, shownOf, only, hidden, notShown, recent } = partlyOn(document);
  const sentence = random.pick([counted, shownOf, only, hidden, notShown, recent]) ?? counted;
  const text = sentence.replace(/(?<![A-Za-z])N(?![A-Za-z])/, String(31 + random.below(400)));
  placeBeside(document, random, 'any', make(document, random.pick(['p', 'div', 'small']) ?? 'p', {}, text));
}

/** Something can be pressed, opened or taken away that brings other rows. */
export function rowsBehindControl(document: Document, random: Random): void {
  const { archived, revoked, older, viewAll, more, part } = partlyOn(document);
  const text = random.pick([archived, revoked, older, viewAll, more, part]) ?? archived;
  const forms = [
    () => make(document, 'button', {}, text),
    () => make(document, 'a', { href: '?view=2' }, text),
    () => make(document, 'div', { role: 'toolbar' }, make(document, 'button', { 'aria-label': text })),
    () => make(document, 'span', {}, 'Owner: Ann ', make(document, 'button', {}, '×')),
    () => make(document, 'div', { class: 'skeleton-line' }, make(document, 'span')),
  ];
  placeBeside(document, random, 'any', (random.pick(forms) ?? forms[0])?.() ?? make(document, 'button', {}, text));
}

/** Filters that can be taken back, others that are counted, a list that is old, or what has to be done first. */
export function saidOtherwise(document: Document, random: Random): void {
  const { lang } = spokenOn(document);
  const words = HIDING_WORDS.find((one) => one.lang === lang) ?? (HIDING_WORDS[0] as HidingWords);
  const { mine } = spokenOn(document);
  const button = (text: string) => () => make(document, 'button', {}, text);
  const text = (said: string) => () => make(document, random.pick(['p', 'div', 'h2']) ?? 'p', {}, said);
  const forms = [
    ...[words.clear, words.retry, words.more].map(button),
    ...[words.more, words.others, words.stale, words.signIn, words.admin, words.upgrade].map(text),
    () => make(document, 'div', { role: 'alert' }, words.stale),
    () => make(document, 'a', { href: '#' }, words.clear),
    () => make(document, 'ul', {}, make(document, 'li', {}, `${mine} ×`)),
    () => make(document, 'div', {}, `${mine} `, make(document, 'button', {}, '×')),
  ];
  placeBeside(document, random, 'any', (random.pick(forms) ?? button(words.clear))());
}
