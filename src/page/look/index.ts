import type { PageDefinition, ReadableProvider } from '../../catalogue/schema.ts';
import type { Layout } from '../../core/taught/layout.ts';
import type { Choice, Preview, ProposedList } from '../../core/taught/proposal.ts';
import {
  MOST_COLUMNS_SHOWN,
  MOST_PROPOSED,
  ROWS_SHOWN,
  TAUGHT_FIELDS,
  type TaughtField,
} from '../../core/taught/taught-field.ts';
import { type Heading, headingsIn, subjectOf } from '../read/dom/landmarks.ts';
import { inOneLook } from '../read/dom/one-look.ts';
import { textOf } from '../read/dom/text.ts';
import { createReader } from '../read/index.ts';
import { namesKey } from '../read/labels/classify.ts';
import type { ReadContext } from '../read/reading.ts';
import { type ReadScope, readScopeOf } from '../read/scope.ts';
import { shownName } from '../read/secrets/shown-name.ts';
import { columnOf } from '../read/taught/fields.ts';
import { listsLike } from '../read/taught/taught-rows.ts';
import { type Candidate, candidatesIn, columnsIn } from './candidates.ts';

/** Whose pages nobody knows: no shape of a secret, and no day before which nothing was made but that of the web's first keys. */
const NOBODY: ReadableProvider = { id: 'taught', hosts: [], since: Date.UTC(2000, 0, 1), tokens: [], kinds: [] };
const PAGE: PageDefinition = {
  id: 'taught/page',
  provider: 'taught',
  kind: 'taught/key',
  role: 'list',
  path: /^/,
  rowId: { from: 'name', pattern: /^.+$/u },
};

/** One look at a page that no catalogue knows, on a person's wish. */
export class Look {
  readonly #document: Document;
  readonly #context: () => ReadContext;
  readonly #salt: string;
  #candidates: readonly Candidate[] = [];

  /** `salt`: 32 random bits, as a layout has them. */
  constructor(document: Document, context: () => ReadContext, salt: string) {
    this.#document = document;
    this.#context = context;
    this.#salt = salt;
  }

  /** The lists that look like keys, the likeliest first. Nothing but headings, labels and names without key material leaves. */
  propose(): ProposedList[] {
    return inOneLook(() => {
      const scope = this.#scope(PAGE);
      const root = subjectOf(this.#document);
      const headings = headingsIn(root);
      const titled = candidatesIn(root, scope, columnsIn(scope)).map((candidate) => {
        const heading = headings.findLast(({ element }) => isBefore(element, candidate.list.rows[0]));
        return { candidate, heading };
      });
      titled.sort((a, b) => scoreOf(b) - scoreOf(a));
      const best = titled.slice(0, MOST_PROPOSED);
      this.#candidates = best.map(({ candidate }) => candidate);
      return best.map(({ candidate, heading }) => ({
        title: heading ? shownName(textOf(heading.element), []) : null,
        rows: candidate.list.rows.length,
        columns: candidate.columns.slice(0, MOST_COLUMNS_SHOWN).map(({ parts, isLabelled, isDate, names, guess }) => {
          const [name = ''] = names;
          const label = isLabelled ? (parts[0]?.label ?? '') : '';
          return { label: shownName(label, []), sample: shownName(name, []), isDate, guess };
        }),
      }));
    });
  }

  /** The keys as they are read by such columns; null where nothing would be. */
  preview(choice: Choice): Preview | null {
    const candidate = this.#candidates[choice.list];
    const layout = candidate && inOneLook(() => this.#layoutOf(candidate, choice));
    if (!candidate || !layout) return null;
    const where = { page: { ...PAGE, layout }, account: 'page', id: null };
    const { credentials } = createReader(this.#document, where, NOBODY, this.#context, () => null).read();
    const keys = credentials.slice(0, ROWS_SHOWN).map(({ name, created, expires, lastUsed }) => ({
      name,
      created,
      expires,
      lastUsed,
    }));
    const dated = credentials.filter(({ created }) => created !== null).length;
    return { layout, keys, read: credentials.length, rows: candidate.list.rows.length, dated };
  }

  #layoutOf({ list, row, width, columns }: Candidate, choice: Choice): Layout | null {
    const chosen: { [F in TaughtField]?: Layout['columns'][F] } = {};
    for (const field of TAUGHT_FIELDS) {
      const column = columns[choice.columns[field] ?? -1];
      const [part] = column?.parts ?? [];
      if (column && part) chosen[field] = columnOf(part, this.#salt, column.isLabelled);
    }
    const { name } = chosen;
    if (!name || Object.keys(chosen).length < 2) return null;
    const layout = { of: list.of, salt: this.#salt, width, row, list: 0, lists: 1, columns: { ...chosen, name } };
    const scope = this.#scope({ ...PAGE, layout });
    const alike = listsLike(subjectOf(this.#document), layout, scope, columnsIn(scope));
    const at = alike.findIndex(({ rows }) => rows[0] === list.rows[0]);
    return at < 0 ? null : { ...layout, list: at, lists: alike.length };
  }

  #scope(page: PageDefinition): ReadScope {
    return readScopeOf({ page, account: 'page', id: null }, NOBODY, this.#context());
  }
}

const isBefore = (heading: Element, row: Element | undefined): boolean =>
  row !== undefined && (heading.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

function scoreOf({ candidate, heading }: { candidate: Candidate; heading: Heading | undefined }): number {
  const guesses = candidate.columns.filter(({ guess }) => guess !== null).length;
  const isTable = candidate.list.of === 'cells' ? 1 : 0;
  return (heading && namesKey(textOf(heading.element)) ? 4 : 0) + guesses * 2 + isTable;
}
