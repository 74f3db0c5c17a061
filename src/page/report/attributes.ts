import { attr, attrNames, roleOf, tag } from '../read/dom/nodes.ts';
import { shapeOf } from './shape.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Names that say nothing about the page's owner; any other element is told as `custom`. */
const TAGS = words(
  'html head body main header footer nav aside section article div span p a b i em strong small u s q abbr cite dfn mark ' +
    'sub sup bdi bdo br wbr hr h1 h2 h3 h4 h5 h6 hgroup ul ol li dl dt dd menu table caption colgroup col thead tbody ' +
    'tfoot tr th td form fieldset legend label input textarea button select option optgroup datalist output progress ' +
    'meter details summary dialog time data code pre kbd samp var blockquote figure figcaption img picture source svg ' +
    'math canvas iframe frame object embed video audio track template slot script style noscript link meta title base ' +
    'address search del ins font center tt nobr i18n-string',
);
const ROLES = words(
  'alert alertdialog application article banner button cell checkbox code columnheader combobox complementary contentinfo ' +
    'definition dialog document feed figure form generic grid gridcell group heading img link list listbox listitem log ' +
    'main marquee menu menubar menuitem meter navigation none note option presentation progressbar radio radiogroup ' +
    'region row rowgroup rowheader search searchbox separator slider spinbutton status switch tab table tablist tabpanel ' +
    'term text textbox time timer toolbar tooltip tree treegrid treeitem',
);
const TYPES = words(
  'button checkbox date datetime-local email hidden number password radio reset search submit tel text url',
);
/** Kept when it is one of a few words or a short number. */
const KEPT = words(
  'scope colspan rowspan aria-level aria-colindex aria-rowindex aria-rowcount aria-colcount aria-setsize aria-posinset ' +
    'aria-busy aria-hidden aria-expanded aria-selected aria-checked aria-pressed aria-sort aria-current aria-disabled',
);
const VALUE = words('true false mixed col row page none ascending descending other');
/** Named, with the shape of the value. */
const SHAPED = words(
  'datetime title aria-label value alt placeholder data-sort data-order data-value data-time data-timestamp',
);
/** Named only. */
const NAMED = words(
  'href hidden headers id for aria-labelledby aria-describedby aria-owns aria-controls aria-live aria-modal data-test data-testid ' +
    'data-test-id data-qa data-cy data-key data-locale-at-render data-label data-title readonly disabled contenteditable dir lang',
);

/** An element in one line: its tag, role, and attributes that a reader could rest on. */
export function tagLine(element: Element): string {
  const name = TAGS.has(tag(element)) ? tag(element) : 'custom';
  const role = roleOf(element);
  const parts = attrNames(element).map((attribute) => part(element, attribute));
  return [name, role && (ROLES.has(role) ? `role=${role}` : 'role'), ...parts].filter(Boolean).join(' ');
}

function part(element: Element, name: string): string | null {
  const value = attr(element, name) ?? '';
  if (name === 'type') return TYPES.has(value) ? `type=${value}` : 'type';
  if (KEPT.has(name)) return VALUE.has(value) || /^-?\d{1,3}$/.test(value) ? `${name}=${value}` : name;
  if (SHAPED.has(name)) return `${name}="${shapeOf(value)}"`;
  return NAMED.has(name) ? name : null;
}
