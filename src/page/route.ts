import type { Recognised } from '../catalogue/pages.ts';
import type { ReadableProvider } from '../catalogue/schema.ts';
import type { CommonWords } from '../core/dates/common-words.ts';
import type { learnNumbers, learnRow } from '../core/dates/learn-row.ts';
import type { Printed } from '../core/dates/printed.ts';
import type { fingerprint } from '../protocol/secrets/fingerprint.ts';
import type { Overlay, OverlayPorts } from './overlay/ports.ts';
import type { JudgeOfPage } from './read/completeness/index.ts';
import type { readWholly } from './read/completeness/read-wholly.ts';
import type { isEvent } from './read/events/index.ts';
import type { LanguageWords } from './read/labels/language-words.ts';
import type { NoNames } from './read/labels/no-names.ts';
import type { effectOf } from './read/lists/changes.ts';
import type { ListRows } from './read/lists/list-rows.ts';

/**
 * What the scripts of one document share: `bootstrap.js`, `page.js`, `reader.js`, `overlay.js` once there is something to show, and the
 * scripts with words of languages other than English. It lives on the global object of the extension's own isolated world: the
 * page can neither see it nor send word to it. A symbol, because elements with an id would appear under a plain name.
 */
/** Words of one language. */
export interface LanguagePack {
  /** Of labels; null where there are none. */
  readonly words: LanguageWords | null;
  /** Of dates: rows of the table in `core/dates`, or empty. */
  readonly dates: string;
}

/** Reads the rows of date words, which English has none of. */
export interface RowLearner {
  readonly learnRow: typeof learnRow;
  readonly learnNumbers: typeof learnNumbers;
}

/** What is not there. */
type None = null | undefined;

export interface Route {
  /** Set by the first `bootstrap.js` in the document. One more, which the worker puts there where it misses the page, calls it. */
  lookAgain?: () => void;
  /** Set by the page script once it is there: where the tab is now, null on a page without keys, and why that is told. */
  arrive?: (where: Recognised | null, how: Arrival) => void;
  /** Set by the overlay's script once it is there. */
  createOverlay?: ((ports: OverlayPorts) => Overlay) | None;
  /** Set by `tab-order.js`, once it is there: what a press of Tab does where chips stand. */
  pressTab?: typeof import('./tab-order/press-tab.ts').pressTab;
  /** What `page.js` has and the scripts after it need of it; see `scripts/lib/later-scripts.mjs`. */
  lent?: unknown[];
  /** What `reader.js` has and others need of it, and what `lists.js` or `one-key.js` add. */
  lentByReader?: unknown[];
  /** Set by `reader.js`, once it is there. */
  reader?: Pick<typeof import('./read/index.ts'), 'createReader'> &
    Pick<typeof import('./read/scope.ts'), 'readScopeOf'> &
    Pick<typeof import('./read/labels/loaded-languages.ts'), 'areWordsMissing' | 'metLanguages' | 'useWords'>;
  /** Set by `completeness.js`, once it is there. */
  completeness?: { readonly judge: JudgeOfPage; readonly readWholly: typeof readWholly } | None;
  /** Set by `fingerprints.js`, once it is there. */
  fingerprint?: typeof fingerprint;
  /** Set by `lists.js` or `one-key.js`, once one of them is there. */
  isExplainedAround?: typeof import('./read/labels/around-date.ts').isExplainedAround;
  /** Set by `one-key.js`, once it is there. */
  oneKey?: typeof import('./read/detail.ts') | None;
  /** Set by `look.js`: of the last time that a person asked. */
  look?: import('./look/index.ts').Look;
  /** Set by `lists.js`, once it is there. */
  lists?: typeof import('./read/lists/row-names.ts') &
    typeof import('./read/lists/doubted-columns.ts') &
    Pick<typeof import('./read/dom/headings.ts'), 'isClosed' | 'isInOther'> & {
      readonly isEvent: typeof isEvent;
      readonly effectOf: typeof effectOf;
      readonly ListRows: typeof ListRows;
    };
  /** Set by `taught-rows.js`, once it is there. */
  taughtRows?: typeof import('./read/taught/taught-rows.ts');
  /** Set by `unlinked-rows.js`, once it is there. */
  unlinkedRows?: typeof import('./read/lists/unlinked-rows.ts');
  /** Set by `several-kinds.js`, which the worker puts there where several kinds of keys stand on a page. */
  rowKind?: typeof import('./read/kinds/row-kind.ts').rowKind;
  /** Set by `account-label.js`, which the worker puts there before the page's script where a page tells whose keys it shows. */
  accountOn?: typeof import('./read/account-on.ts').accountOn;
  /** Set by `rare-dates.js`, once it is there. */
  rareDates?: typeof import('./read/times/cell-facts.ts') &
    typeof import('./read/times/rare-dates.ts') &
    typeof import('./read/times/rare-lines.ts') &
    typeof import('./read/times/zone-note.ts');
  /** Something stands on the page that `rare-dates.js` may read. */
  isRareWanted?: boolean;
  /** Set by `read-<provider>.js`, before the page script: whose pages these are, and what reading them needs to know. */
  provider?: ReadableProvider | None;
  /** By language, BCP 47: those that are there, without English. */
  readonly packs: Record<string, LanguagePack>;
  /** Set by the first script with words of another language than English. */
  learner?: RowLearner;
  /** What the platform prints in a language and a zone, by both; the worker sends it. */
  readonly printed: Record<string, Printed>;
  /** What every language needs; set by the script with the words of English. */
  common?: { readonly words: CommonWords; readonly noNames: NoNames } | None;
}

/** The address may be another; the worker has not heard of the page; the browser had kept it whole and shows it as it was left. */
export type Arrival = 'moved' | 'missed' | 'kept';

const ROUTE = Symbol.for('keyturn.route');

const world = globalThis as { [ROUTE]?: Route };

/** For a script that never comes first. */
export const knownRoute = (): Route | undefined => world[ROUTE];

export function sharedRoute(): Route {
  world[ROUTE] ??= { packs: {}, printed: {} };
  return world[ROUTE];
}

/** Whether what `rare-dates.js` may read was met since this was last asked. */
export function takeRareWanted(): boolean {
  const route = sharedRoute();
  const isWanted = route.isRareWanted === true;
  route.isRareWanted = false;
  return isWanted;
}

/** False once the extension was updated, disabled or removed: this script is then a leftover. */
export function isAlive(): boolean {
  return Boolean(globalThis.chrome?.runtime?.id);
}
