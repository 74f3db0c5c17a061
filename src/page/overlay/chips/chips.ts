import type { CredentialKey } from '../../../core/credential.ts';
import type { ChipOnPage } from '../../../protocol/messages.ts';
import { el, icon, iconOf } from '../dom.ts';
import { onPress } from '../press.ts';
import type { Anchored, Placed } from './beside-row.ts';

interface Chip extends Placed {
  anchor: Element;
  label: string;
  name: string;
}

/** A chip for each credential that is shown, reused as long as its key is on the page. */
export class Chips {
  readonly #chips = new Map<CredentialKey, Chip>();
  readonly #parent: HTMLElement;
  readonly #open: (key: CredentialKey) => void;

  constructor(parent: HTMLElement, open: (key: CredentialKey) => void) {
    this.#parent = parent;
    this.#open = open;
  }

  /** Those with a chip and an anchor in the page. */
  placed(): Anchored[] {
    return [...this.#chips.values()];
  }

  /** Answers with the rows whose chips are new or say something else. Who goes on by Tab meets the chips in the order of `anchors`. */
  show(views: readonly ChipOnPage[], anchors: ReadonlyMap<CredentialKey, Element>): Set<Element> {
    const changed = new Set<Element>();
    const shown = new Map(views.map((view) => [view.key, view]));
    for (const [key, chip] of this.#chips) {
      if (shown.has(key) && anchors.has(key)) continue;
      chip.element.remove();
      this.#chips.delete(key);
    }
    let before: Element | null = null;
    for (const [key, anchor] of anchors) {
      const view = shown.get(key);
      if (!view) continue;
      const chip = this.#chips.get(key) ?? this.#create(key, anchor);
      if (this.#update(chip, view, anchor)) changed.add(anchor);
      const { element }: Chip = chip;
      // What is moved loses the focus.
      if (before && element.previousSibling !== before && !element.matches(':focus')) before.after(element);
      before = element;
    }
    return changed;
  }

  #create(key: CredentialKey, anchor: Element): Chip {
    const element = el('button', { type: 'button', class: 'chip off', 'data-part': 'chip', 'data-key': key });
    onPress(element, () => this.#open(key));
    this.#parent.append(element);
    const chip = { element, anchor, label: '', name: '' };
    this.#chips.set(key, chip);
    return chip;
  }

  /** True when anything of it is not as it was. */
  #update(chip: Chip, view: ChipOnPage, anchor: Element): boolean {
    const isMoved = chip.anchor !== anchor || chip.name !== (view.name ?? '');
    chip.anchor = anchor;
    chip.name = view.name ?? '';
    const { level, severity, label } = view;
    if (chip.label === label && chip.element.dataset.severity === severity) return isMoved;
    chip.label = label;
    Object.assign(chip.element.dataset, { level, severity });
    chip.element.setAttribute('aria-label', label);
    chip.element.title = label;
    const part = (name: 'words' | 'fact') => view[name] && el('span', { class: name }, view[name]);
    chip.element.replaceChildren(icon(iconOf(view)), part('words'), view.words && ' ', part('fact'));
    return true;
  }
}
