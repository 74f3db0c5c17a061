import type { Recognised } from '../../catalogue/index.ts';
import type { ReadableProvider } from '../../catalogue/schema.ts';
import { keptId } from '../../core/key-material/kept-id.ts';
import type { Interval } from '../../core/time/interval.ts';
import type { ReadOutcome } from '../../protocol/messages.ts';
import type { ListedRows } from './completeness/finding.ts';
import type { Completeness, JudgeOfPage } from './completeness/index.ts';
import { readDetail, readIdentity } from './detail.ts';
import { subjectOf } from './dom/landmarks.ts';
import { forgetLook } from './dom/one-look.ts';
import { inZone } from './labels/zone-in.ts';
import { type Effect, effectOf } from './lists/changes.ts';
import { ListRows } from './lists/list-rows.ts';
import type { ReadContext, ReadCredential, Reading } from './reading.ts';
import { type ReadScope, readScopeOf } from './scope.ts';
import { holdersOfSecrets } from './secrets/find-secrets.ts';
import { holdsNoNote } from './times/holds-no-note.ts';
import { zoneNoteIn } from './times/zone-note.ts';

type Result = Omit<Reading, 'changed' | 'isJudged'>;
/** What has changed since it was last asked; null when that is not known. */
export type Since = () => readonly MutationRecord[] | null;

/** What was read of the rows, and has yet to be told. */
interface Pass {
  /** Rows may have come or gone. */
  readonly isScan: boolean;
  /** Those that were read again. */
  readonly ids: ReadonlySet<string>;
  /** What stands around the rows is to be looked at again. */
  readonly isOpen: boolean;
}

/** A page that goes on changing while it is read is read at a stretch in the end: what changed, and later all of it. */
const PASSES_IN_PARTS = 3;
const LOOKS_IN_PARTS = 8;

/** What is known of a page that nothing has judged yet. */
const NOT_JUDGED: Completeness = { isUnsettled: true, isAlerted: false, isWhole: false, isEmpty: false };

const nothing = (outcome: ReadOutcome, complete = false): Result => ({ outcome, complete, credentials: [] });

/** One page, looked at again and again; keeps what was read so that the next look costs what has changed. */
export class IncrementalReader {
  readonly #rows = new ListRows();
  readonly #known = new Map<string, { readonly credential: ReadCredential; readonly at: number }>();
  #now = 0;
  #last: (Result & Pick<Reading, 'isJudged'>) | null = null;
  /** Tells how far the page has come; null before the script is there that does. */
  #judge: JudgeOfPage | null = null;
  #zone = '';
  /** Where in the last result each id stands. */
  #places = new Map<string, number>();
  /** The rows are those of the page as it was after a look. */
  #isSound = false;

  constructor(
    readonly document: Document,
    readonly where: Recognised,
    readonly provider: ReadableProvider,
    readonly judge: () => JudgeOfPage | null,
  ) {}

  /** Yields after each row. What changes meanwhile is read again before anything is told of the page. */
  *look(
    mutations: readonly MutationRecord[] | null,
    context: () => ReadContext,
    since: Since,
  ): Generator<undefined, Reading | null> {
    const { role } = this.where.page;
    this.#judge = this.judge();
    if (role === 'list' || role === 'signpost') return yield* this.#list(mutations, context, since);
    const now = context();
    this.#now = now.now;
    this.#zone = zoneNoteIn(subjectOf(this.document), () => false);
    return this.#finish(this.#single(this.#scopeOf(now)));
  }

  #scopeOf(context: ReadContext): ReadScope {
    return readScopeOf(this.where, this.provider, inZone(context, this.#zone));
  }

  #single(scope: ReadScope): Result {
    const { page } = this.where;
    const id = keptId(this.where.id, scope.ids);
    if (id === null) return nothing('unreadable');
    const root = subjectOf(this.document);
    const { isUnsettled, isAlerted, isEmpty } = this.#completeness(root);
    const credential = page.role === 'identity' ? readIdentity(root, id, scope) : readDetail(root, id, scope);
    // The title of a page that failed may say so: it is nobody's name.
    if (credential && !(page.role === 'identity' && (isUnsettled || isAlerted))) {
      return { outcome: 'read', complete: !isUnsettled, credentials: [credential] };
    }
    return nothing(page.single === true && isEmpty ? 'nothing' : 'unreadable');
  }

  *#list(
    mutations: readonly MutationRecord[] | null,
    context: () => ReadContext,
    since: Since,
  ): Generator<undefined, Reading | null> {
    let changes = this.#isSound ? mutations : null;
    const all = { isScan: false, ids: new Set<string>(), isOpen: false };
    for (let count = 0; ; count += 1) {
      this.#isSound = false;
      const effect = changes ? effectOf(changes, this.#rows) : 'all';
      const now = context();
      this.#now = now.now;
      const before = this.#zone;
      // A note may stand in a row, too, such as a card.
      const isPassed = (row: Element) => effect !== 'all' && !effect.rows.has(row) && this.#rows.holdsNoNote(row);
      if (effect === 'all' || effect.surroundings || ![...effect.rows].every(holdsNoNote))
        this.#zone = zoneNoteIn(subjectOf(this.document), isPassed);
      const scope = this.#scopeOf(now);
      const isFirstJudged = this.#judge !== null && !this.#last?.isJudged;
      const isAnew = this.#zone !== before || effect === 'all' || (isFirstJudged && this.#rows.size === 0);
      const steps = this.#readRows(isAnew ? 'all' : effect, all.ids, scope);
      const isInParts = count < (isAnew ? LOOKS_IN_PARTS : PASSES_IN_PARTS);
      let step = steps.next();
      for (; !step.done; step = steps.next()) if (isInParts) yield;
      all.isScan ||= step.value;
      all.isOpen ||= isFirstJudged || (effect !== 'all' && effect.surroundings);
      changes = since();
      if (changes === null) return null;
      this.#isSound = true;
      if (changes.length === 0) return this.#conclude(all, scope);
      forgetLook();
    }
  }

  /** True when all rows were found anew, and not some read again, whose ids are then added to `ids`. */
  *#readRows(effect: Effect | 'all', ids: Set<string>, scope: ReadScope): Generator<undefined, boolean> {
    const dirty = effect === 'all' ? null : effect.rows;
    let isScan = effect === 'all' || effect.rescan;
    for (const row of isScan ? [] : (dirty ?? [])) {
      const id = this.#rows.again(row, scope);
      isScan = id === null;
      if (id === null) break;
      ids.add(id);
      yield;
    }
    if (isScan) yield* this.#rows.scan(subjectOf(this.document), scope, dirty);
    return isScan;
  }

  #conclude({ isScan, ids, isOpen }: Pass, scope: ReadScope): Reading {
    const root = subjectOf(this.document);
    if (isScan) return this.#finish(this.#rows.size > 0 ? this.#listed(root, scope) : this.#empty(root, scope));
    return this.#replace(ids, scope, isOpen ? this.#isWhole(root) : (this.#last?.complete ?? false));
  }

  #listed(root: Element, scope: ReadScope): Result {
    return { outcome: 'read', complete: this.#isWhole(root), credentials: this.#rows.credentials(scope) };
  }

  #isWhole(root: Element): boolean {
    return this.#rows.isWhole && this.#completeness(root, this.#rows).isWhole;
  }

  #completeness(root: Element, rows?: ListedRows): Completeness {
    return this.#judge?.(this.document, root, rows, this.where.page.id) ?? NOT_JUDGED;
  }

  #empty(root: Element, scope: ReadScope): Result {
    if (this.where.page.role === 'signpost') return nothing('signpost');
    const { isEmpty } = this.#completeness(root, this.#rows);
    const isNothing = isEmpty && holdersOfSecrets(root, scope.shapes).length === 0;
    return isNothing ? nothing('nothing', true) : nothing('unreadable');
  }

  /** Some credentials of the last result, read again; the rest stays as it is. */
  #replace(ids: ReadonlySet<string>, scope: ReadScope, complete: boolean): Reading {
    const last = this.#last ?? { ...nothing('unreadable'), isJudged: false };
    // The same array says that they are all the same.
    const credentials = ids.size > 0 ? last.credentials.slice() : (last.credentials as ReadCredential[]);
    const changed: ReadCredential[] = [];
    for (const id of ids) {
      const credential = this.#rows.credential(id, scope);
      const place = this.#places.get(id);
      if (!credential || place === undefined) continue;
      credentials[place] = credential;
      if (this.#isNews(credential)) changed.push(credential);
    }
    this.#last = { ...last, complete, credentials, isJudged: this.#judge !== null };
    return { ...this.#last, changed };
  }

  #finish(result: Result): Reading {
    this.#last = { ...result, isJudged: this.#judge !== null };
    this.#places = new Map(result.credentials.map(({ id }, index) => [id, index]));
    return { ...this.#last, changed: result.credentials.filter((credential) => this.#isNews(credential)) };
  }

  #isNews(credential: ReadCredential): boolean {
    const known = this.#known.get(credential.id);
    const isNews = !known || !saysTheSame(known.credential, credential, this.#now - known.at);
    if (isNews) this.#known.set(credential.id, { credential, at: this.#now });
    return isNews;
  }
}

/** True when both say the same, the later one `elapsed` ms after the other: relative times have moved on by that. */
function saysTheSame(a: ReadCredential, b: ReadCredential, elapsed: number): boolean {
  const secrets = a.secret === null ? b.secret === null : a.secret.equals(b.secret);
  const dates = (['created', 'expires', 'lastUsed', 'oldSecretExpires'] as const).every((field) =>
    isSameTime(a[field], b[field], elapsed),
  );
  return secrets && dates && isSameBound(a.notBefore, b.notBefore, elapsed) && a.name === b.name && a.told === b.told;
}

function isSameBound(a: number | undefined, b: number | undefined, elapsed: number): boolean {
  return a === undefined || b === undefined ? a === b : b >= a && b - a <= elapsed;
}

function isSameTime(a: Interval | 'never' | null, b: Interval | 'never' | null, elapsed: number): boolean {
  if (a === null || b === null || a === 'never' || b === 'never') return a === b;
  const ends = [
    [a.earliest, b.earliest],
    [a.latest, b.latest],
  ] as const;
  // An end that is not told does not move.
  if (ends.some(([before, after]) => (before === null) !== (after === null))) return false;
  const moves = ends.flatMap(([before, after]) => (before === null || after === null ? [] : [after - before]));
  const [move = 0] = moves;
  const isWide = (a.latest ?? Infinity) - (a.earliest ?? -Infinity) > 60_000;
  return moves.every((each) => each === move) && (move === 0 || (isWide && move > 0 && move <= elapsed));
}
