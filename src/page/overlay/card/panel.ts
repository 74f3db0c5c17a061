import { t } from '../../../browser/i18n.ts';
import type { CredentialKey } from '../../../core/credential.ts';
import type { CardOnPage } from '../../../protocol/messages.ts';
import { el, icon, iconOf } from '../dom.ts';
import { type Box, overlap } from '../placement/box.ts';
import { boxAt, freestCorner, freestEdge, type Spot } from '../placement/corner.ts';
import { isStillFree } from '../placement/glance.ts';
import { seeThrough } from '../placement/see-through.ts';
import type { Look } from '../placement/when-to-look.ts';
import { button } from '../press.ts';
import { cardContent, noticeContent } from './card.ts';

/** The card and the pill that it folds into: one of them is shown, or neither. */
export class Panel {
  readonly #ours: HTMLElement;
  readonly #card = el('section', {
    ...{ class: 'card away', 'data-part': 'card', tabindex: '-1', hidden: '' },
    ...{ role: 'region', 'aria-label': t('page_region') },
  });
  readonly #pill: HTMLButtonElement;
  readonly #heard = el('div', { class: 'heard', role: 'status' });
  readonly #open: (key: CredentialKey | null) => void;
  readonly #collapsed: (isCollapsed: boolean) => void;
  #saying: CardOnPage | null = null;
  #notice: string | null = null;
  /** `auto`: a card where a corner is free for it, else the pill; the user's own choice stands above that. */
  #fold: 'auto' | 'open' | 'closed' = 'auto';
  #drawn = '';
  #corner: Spot | null = null;
  /** What the card or the pill covers, whichever is shown. */
  #covers: Box = boxAt(0, 0, { width: 0, height: 0 });

  /** `collapsed`: the person has folded the card, or unfolded it. */
  constructor(ours: HTMLElement, open: (key: CredentialKey | null) => void, collapsed: (isCollapsed: boolean) => void) {
    this.#ours = ours;
    this.#open = open;
    this.#collapsed = collapsed;
    this.#pill = button('expand', 'pill away', '', () => this.#expand());
    this.#pill.hidden = true;
    this.#card.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && event.isTrusted) this.#escape();
    });
    ours.append(this.#heard, this.#card, this.#pill);
  }

  /** One line in place of everything else, until the next view. */
  warn(notice: string): void {
    this.#notice = notice;
    this.#fold = 'open';
    this.#draw();
  }

  get isShown(): boolean {
    return this.#saying !== null || this.#notice !== null;
  }

  /** `isCollapsed`: it was folded before, and nothing has become worse since. */
  show(saying: CardOnPage | null, isCollapsed = false): void {
    this.#saying = saying;
    if (this.#notice !== null) this.#fold = 'auto';
    this.#notice = null;
    if (isCollapsed && this.#fold === 'auto') this.#fold = 'closed';
    this.#draw();
    this.#announce(saying);
  }

  /** Things may have moved beneath. A glance is enough where the page has changed somewhere, as busy pages do all the time. */
  settle(look: Look = 'all'): void {
    if (!this.isShown) {
      this.#card.hidden = true;
      this.#pill.hidden = true;
      return;
    }
    if (typeof look !== 'string' && this.#isFarFrom(look)) return;
    if (this.#fold === 'closed') {
      this.#showPill();
      return;
    }
    if (look !== 'all' && this.#standsWell()) return;
    this.#card.hidden = false;
    const size = sizeOf(this.#card);
    const options = { now: this.#corner, overControls: this.#fold !== 'auto' || this.#hasFocus() };
    // All points of a place as large as the card are many.
    const spot = seeThrough(this.#ours, () => freestCorner(document, size, options), 0);
    if (!spot.isFree && this.#fold === 'auto' && !this.#hasFocus()) {
      this.#showPill();
      return;
    }
    this.#corner = spot;
    this.#covers = boxAt(spot.x, spot.y, size);
    move(this.#card, spot);
    this.#pill.hidden = true;
  }

  #isFarFrom(rows: ReadonlySet<Element>): boolean {
    // Boxes of a frame count from its own corner.
    return [...rows].every((row) => row.ownerDocument === document && !this.isNear(row.getBoundingClientRect()));
  }

  /** Whether it stands there, or stood there last. */
  isNear(box: Box): boolean {
    return overlap(box, this.#covers);
  }

  #standsWell(): boolean {
    const corner = this.#corner;
    if (this.#card.hidden || !corner?.isFree) return false;
    return seeThrough(this.#ours, () => isStillFree(document, this.#covers, corner.isClear));
  }

  #draw(): void {
    const state = JSON.stringify([this.#saying, this.#notice]);
    const isNew = state !== this.#drawn;
    if (isNew) this.#redraw();
    this.#drawn = state;
    const isFolded = this.#fold === 'closed' && this.#pill.hidden;
    this.settle(isNew || isFolded ? 'all' : new Set());
  }

  #redraw(): void {
    const [saying, notice, card, pill] = [this.#saying, this.#notice, this.#card, this.#pill];
    const focused = card.querySelector<HTMLElement>('[data-action]:focus')?.dataset.action;
    const fold = () => this.#escape();
    for (const { dataset } of saying ? [card, pill] : [])
      Object.assign(dataset, { severity: saying?.severity, level: saying?.level });
    const content = saying ? cardContent(saying, () => this.#open(saying.opens), fold) : [];
    card.replaceChildren(...(notice === null ? content : noticeContent(notice, fold)));
    pill.replaceChildren(...(saying ? [icon(iconOf(saying)), saying.pill] : []));
    pill.title = saying?.title ?? '';
    if (focused) card.querySelector<HTMLElement>(`[data-action="${focused}"]`)?.focus({ preventScroll: true });
  }

  #escape(): void {
    if (this.#notice !== null) {
      this.show(this.#saying);
      return;
    }
    this.#fold = 'closed';
    this.#collapsed(true);
    const hadFocus = this.#hasFocus();
    this.settle();
    if (hadFocus) this.#pill.focus({ preventScroll: true });
  }

  #expand(): void {
    this.#fold = 'open';
    this.#collapsed(false);
    this.settle();
    this.#card.focus({ preventScroll: true });
  }

  #showPill(): void {
    this.#card.hidden = true;
    this.#pill.hidden = false;
    const size = sizeOf(this.#pill);
    const spot = seeThrough(this.#ours, () => freestEdge(document, size));
    this.#covers = boxAt(spot.x, spot.y, size);
    move(this.#pill, spot);
  }

  #hasFocus(): boolean {
    return this.#card.matches(':focus-within');
  }

  /** Once for each new thing to say; with nothing to say any more, nothing of it stays in the page. */
  #announce(saying: CardOnPage | null): void {
    const text = saying ? [saying.title, ...saying.body].map(withStop).join(' ') : '';
    if (this.#heard.textContent !== text) this.#heard.textContent = text;
  }
}

/** What is spoken has a pause after each part. */
const withStop = (text: string): string => (/[.!?:…。！？]$/.test(text) ? text : `${text}.`);

function sizeOf(element: HTMLElement): { width: number; height: number } {
  return { width: element.offsetWidth, height: element.offsetHeight };
}

function move(element: HTMLElement, { x, y }: Spot): void {
  element.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
  element.classList.remove('away');
}
