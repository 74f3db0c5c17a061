import { baseOf } from '../core/dates/language.ts';
import { askFromPage } from '../protocol/ask.page.ts';
import { persist } from './persist.ts';
import { areWordsMissing, metLanguages, useWords } from './read/labels/loaded-languages.ts';
import { sharedRoute } from './route.ts';

/** Whether the words of all languages were asked for in this document: they stay. */
let hasAll = false;
/** Whether they came. */
let isAllThere = false;

/**
 * The languages in which labels and dates of the page may stand. English is here; the words of the page's and the browser's
 * languages are scripts of their own, asked for at once, and those of all others when a label is not understood.
 */
export class Languages {
  readonly #signal: AbortSignal;
  readonly #asked = new Set(['en', '']);
  /** The words that labels are read with, and the languages that dates are. */
  #loaded = '';
  #read = '';
  #wordings = '';

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  /** BCP 47: the page's own first, then those in which it turned out to be, then the browser's. */
  get all(): string[] {
    return [...new Set([document.documentElement.lang, ...metLanguages(), ...navigator.languages])].filter(Boolean);
  }

  /** The date words that are there, as `core/dates` wants them. */
  get wordings(): string {
    return this.#wordings;
  }

  /** Whether no words are still to come that a label of the page may be understood by. */
  get isComplete(): boolean {
    return isAllThere || !areWordsMissing();
  }

  /** Asks for words that are needed and were not asked for in this visit; true when the page may read differently now. */
  async learn(): Promise<boolean> {
    const isLost = areWordsMissing() && !hasAll;
    const wanted = this.all.filter((language) => !this.#asked.has(baseOf(language)));
    for (const language of wanted) this.#asked.add(baseOf(language));
    const lacking = wanted.filter((language) => !sharedRoute().packs[baseOf(language)]);
    if (isLost) {
      hasAll = true;
      isAllThere = await this.#ask('all');
    } else if (lacking.length > 0) await this.#ask(lacking);
    return this.use();
  }

  async #ask(languages: readonly string[] | 'all'): Promise<boolean> {
    const { ok } = await persist(() => askFromPage({ type: 'words', languages }), this.#signal);
    return ok;
  }

  /** Takes the words that have come; true when the page may read differently now. */
  use(): boolean {
    const { packs } = sharedRoute();
    const bases = [document.documentElement.lang, ...navigator.languages].map(baseOf);
    const loaded = `${Object.keys(packs)} ${bases}`;
    const isNew = loaded !== this.#loaded;
    if (isNew) {
      const all = Object.values(packs).flatMap(({ words }) => words ?? []);
      const isTaken = useWords(
        all.filter(({ language }) => bases.includes(language)),
        all,
      );
      // Before the reader is there nobody takes them.
      if (isTaken) this.#loaded = loaded;
      this.#wordings = Object.values(packs)
        .map(({ dates }) => dates)
        .filter(Boolean)
        .join('\n');
    }
    const hasChanged = isNew || String(this.all) !== this.#read;
    this.#read = String(this.all);
    return hasChanged;
  }
}
