import type { Secret } from '../../../protocol/secrets/secret.ts';
import { parentOf } from '../dom/nodes.ts';
import { isEvent } from '../events/index.ts';
import {
  asEvent,
  isToldAlike,
  logsAmong,
  NOTHING_TOLD,
  nameOneTwice,
  type ToldBeside,
  toldBeside,
} from '../events/log-of-rows.ts';
import { isKeyNoun } from '../labels/classify.ts';
import type { ReadCredential } from '../reading.ts';
import { labelOptions, type ReadScope } from '../scope.ts';
import { onlySecret, secretsIn } from '../secrets/find-secrets.ts';
import { shownName } from '../secrets/shown-name.ts';
import { type Found, factsOf, NOTHING } from '../times/credential-dates.ts';
import { DateOrderVotes } from '../times/date-order.ts';
import { holdsNoNote } from '../times/holds-no-note.ts';
import { tableOf } from './cells.ts';
import { type FoundRow, findRows, rowAgain } from './find-rows.ts';
import { withHinted } from './hinted-dates.ts';
import { KnownColumns } from './known-columns.ts';
import { namePlaces } from './name-places.ts';
import type { Name } from './names.ts';
import { provesKey, readRow } from './row-dates.ts';
import { matched } from './row-ids.ts';
import { namedIn } from './row-names.ts';
import { isListWhole, mayShareNames } from './whole-list.ts';

interface RowState {
  readonly row: FoundRow;
  readonly name: Name | null;
  readonly table: Element | null;
  readonly found: Found;
  readonly secret: Secret | null;
  /** Something besides its name says that it is a credential. */
  readonly isProven: boolean;
  /** The same where its dates do not count. */
  readonly isToldWithoutDates: boolean;
  readonly holdsNoNote: boolean;
  /** It tells what happened to one. */
  readonly isEvent: boolean;
  /** What it tells of that by itself, for the rows beside it. */
  readonly told: ToldBeside;
  /** The same row as one of keys, where the rows beside it make it one of events. */
  readonly asKey?: RowState;
}

/** What must be as it was, else a row is read again. */
const KEPT = ['id', 'link', 'isTold', 'isElsewhere'] as const;

/**
 * The rows of a list, kept between looks: a row is read again when something in it changed, all of them when a header did.
 * The same id in two places is one credential; in two rows of one table it is a log, and its dates are nobody's.
 */
export class ListRows {
  #rows = new Map<Element, RowState>();
  #byId = new Map<string, RowState[]>();
  #columns = new KnownColumns();
  #orders = new DateOrderVotes();
  /** By what they stand right in; null until it is asked for. */
  #firstIn: Map<Node | null, Element> | null = null;
  #last: Element | null = null;
  /** What each row is called, where all are called the same. */
  #commonName: string | null = null;

  get size(): number {
    return this.#byId.size;
  }

  /** Rows on the page; one credential may stand in several. */
  get count(): number {
    return this.#rows.size;
  }

  has(element: Element): boolean {
    return this.#rows.has(element);
  }

  /** True for a row of which that is known, see `zoneNoteIn`. */
  holdsNoNote(element: Element): boolean {
    return this.#rows.get(element)?.holdsNoNote === true;
  }

  get isWhole(): boolean {
    return isListWhole([...this.#rows.values()]);
  }

  /** The row of the first credential. */
  get first(): Element | null {
    const [states] = this.#byId.values();
    return states?.[0]?.row.element ?? null;
  }

  /** The last row, of a credential or not. */
  get last(): Element | null {
    return this.#last;
  }

  /** The first of the rows that stand right in a node; null where none does. */
  firstIn(node: Node): Element | null {
    this.#firstIn ??= new Map([...this.#rows.keys()].reverse().map((row) => [parentOf(row), row]));
    return this.#firstIn.get(node) ?? null;
  }

  /** The row around a node, or null. */
  around(node: Node | null, parentOf: (node: Node) => Node | null): Element | null {
    for (let at = node; at; at = parentOf(at)) if (this.#rows.has(at as Element)) return at as Element;
    return null;
  }

  /** True where a column means something else now, after changes in these rows or beside all of them. */
  areColumnsOld(changed: ReadonlySet<Element>, isBeside: boolean): boolean {
    const isOld = ({ row, table, isEvent: was }: RowState) =>
      table === null && !row.found && isEvent(row.element, null) !== was;
    return this.#columns.areOldBy(changed, isBeside) || (isBeside && [...this.#rows.values()].some(isOld));
  }

  /** Finds all rows anew, and yields after each; those that are known and not `dirty` are not read again. */
  *scan(root: Element, scope: ReadScope, dirty: ReadonlySet<Element> | null): Generator<undefined, void> {
    const before = this.#rows;
    this.#rows = new Map();
    this.#firstIn = null;
    this.#last = null;
    this.#byId = new Map();
    this.#orders = new DateOrderVotes();
    const isAllDirty = dirty === null || this.#columns.areOld();
    if (isAllDirty) this.#columns = new KnownColumns();
    const states: RowState[] = [];
    for (const row of findRows(root, scope, (element) => this.#columns.of(element, scope))) {
      const known = !isAllDirty && !dirty.has(row.element) ? before.get(row.element) : undefined;
      const isSame = KEPT.every((fact) => known?.row[fact] === row[fact]) && known?.table === tableOf(row.element);
      states.push(isSame && known ? (known.asKey ?? known) : this.#read(row, scope));
      yield;
    }
    const logs = logsAmong(states);
    for (const state of states) this.#keep(logs.has(parentOf(state.row.element)) ? asEvent(state) : state, scope);
    const names = new Set([...this.#byId.values()].map(([first]) => first?.name?.text ?? ''));
    this.#commonName = names.size === 1 ? ([...names][0] ?? null) : null;
  }

  /**
   * Reads one row again. Null when it can no longer be told alone: it holds another credential now, or changes how the
   * others read.
   */
  again(element: Element, scope: ReadScope): string | null {
    const state = this.#rows.get(element);
    const row = state ? rowAgain(element, scope, (one) => this.#columns.of(one, scope)) : null;
    if (!state || !row || row.id !== state.row.id) return null;
    const { isTold, isElsewhere } = state.row;
    const read = this.#read({ ...row, isTold, isElsewhere: isElsewhere === true }, scope);
    if (!isToldAlike(read.told, state.told)) return null;
    const fresh = state.asKey ? asEvent(read) : read;
    if (!fresh.isProven || !state.isProven || fresh.name?.text !== state.name?.text) return null;
    const { now } = scope.context;
    const removed = state.found.dates.map(({ meaning, date }) => this.#orders.remove(meaning, date, now));
    const added = fresh.found.dates.map(({ meaning, date }) => this.#orders.add(meaning, date, now));
    this.#rows.set(element, fresh);
    const same = this.#byId.get(row.id) ?? [];
    this.#byId.set(
      row.id,
      same.map((one) => (one === state ? fresh : one)),
    );
    return [...removed, ...added].includes(true) ? null : row.id;
  }

  credentials(scope: ReadScope): ReadCredential[] {
    return [...this.#byId.keys()].flatMap((id) => this.credential(id, scope) ?? []);
  }

  credential(id: string, scope: ReadScope): ReadCredential | null {
    const states = this.#byId.get(id) ?? [];
    const [first] = states;
    if (!first) return null;
    const areSeveral = nameOneTwice(states) || mayShareNames(states);
    const facts = areSeveral ? NOTHING : factsOf(this.#decided(states, scope), scope);
    const secrets = states.flatMap(({ secret }) => secret ?? []);
    const [secret = null] = secrets;
    const isOne = secrets.every((one) => secret === null || one.agreesWith(secret));
    const named = states.flatMap(({ name }) => (name && !this.#isLabel(name) ? name : []))[0];
    return {
      kind: scope.where.page.kind,
      told: scope.rowKind?.(
        states.map(({ row }) => row.element),
        isOne ? secret : null,
        scope,
      ),
      id,
      name: named ? shownName(named.text, scope.provider.tokens) : null,
      ...facts,
      secret: isOne ? secret : null,
      anchor: (states.find(({ table }) => table !== null) ?? first).row.element,
    };
  }

  #read(row: FoundRow, scope: ReadScope): RowState {
    const columns = this.#columns.of(row.element, scope);
    const { rowId, link } = scope.where.page;
    const isId = (text: string) => rowId?.from === 'cell' && matched(rowId.pattern, text) !== null;
    const named = row.named ?? namedIn(row.element, scope, { columns, link: row.link, isId });
    // What a person has said to be keys are keys, whatever they are called.
    const tellsEvent = !row.found && isEvent(row.element, columns);
    const shaped = row.found ?? readRow(row.element, columns, labelOptions(scope, ...namePlaces(named)));
    const isOther = row.isElsewhere || tellsEvent;
    const found = withHinted(isOther ? { dates: [], unread: new Set() } : shaped, row.element, columns, scope);
    const secret = onlySecret(secretsIn(row.element, scope.shapes))?.secret ?? null;
    const isTold = row.isTold || link !== undefined || rowId?.from !== 'name';
    const isKnown = row.isTold || row.found !== undefined || isOther;
    return {
      row,
      name: named.name,
      table: tableOf(row.element),
      found,
      secret,
      isProven: row.id !== '' && (isTold || secret !== null || provesKey(found)),
      isToldWithoutDates: isTold || secret !== null,
      holdsNoNote: holdsNoNote(row.element),
      isEvent: tellsEvent,
      told: isKnown || secret ? NOTHING_TOLD : toldBeside(row.element, columns, { named, found }, scope),
    };
  }

  #keep(state: RowState, { context }: ReadScope): void {
    const { element, id } = state.row;
    this.#rows.set(element, state);
    this.#last = element;
    if (!state.isProven) return;
    this.#byId.set(id, [...(this.#byId.get(id) ?? []), state]);
    for (const { meaning, date } of state.found.dates) this.#orders.add(meaning, date, context.now);
  }

  /** True for what all rows have in common, such as "Edit" in a link, or "API key" alone: no name that nothing says to be one. */
  #isLabel({ text, isSaid }: Name): boolean {
    return !isSaid && (this.#byId.size > 1 ? this.#commonName === text : isKeyNoun(text));
  }

  #decided(states: readonly RowState[], { context }: ReadScope): Found {
    const dates = states.flatMap(({ found }) => found.dates);
    const unread = new Set(states.flatMap(({ found }) => [...found.unread]));
    const decide = ({ meaning, date }: Found['dates'][number]) => ({
      meaning,
      date: this.#orders.decide(meaning, date, context.now),
    });
    return { dates: dates.map(decide), unread };
  }
}
