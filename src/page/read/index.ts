import type { Recognised } from '../../catalogue/index.ts';
import type { ReadableProvider } from '../../catalogue/schema.ts';
import type { JudgeOfPage } from './completeness/index.ts';
import { elementsIn, innerRoot, isHidden, openShadow, parentOf } from './dom/nodes.ts';
import { forgetLook, inPart } from './dom/one-look.ts';
import { IncrementalReader, type Since } from './reader.ts';
import type { ReadContext, Reading } from './reading.ts';

/** Reads one key page, again and again. Not for use after the page was left. */
export interface Reader {
  /** `mutations`: all that changed since the look before; null or none when that is not known, then all is read anew. */
  read(mutations?: readonly MutationRecord[] | null): Reading;
  /**
   * The same in parts, between which the page may change. `since`: what has changed since it was last asked, or null when that is
   * not known; then there is no reading.
   */
  look(mutations: readonly MutationRecord[] | null, since: Since): Generator<undefined, Reading | null>;
  /** The document, its open shadow roots and same-origin frames: what has to be observed. */
  roots(): Iterable<Node>;
}

/**
 * A reader of the page that was recognised. What it cannot read it leaves unread. `judge` gives what tells how far the page has
 * come, or null as long as that is not there.
 */
export function createReader(
  document: Document,
  recognised: Recognised,
  provider: ReadableProvider,
  context: () => ReadContext,
  judge: () => JudgeOfPage | null,
): Reader {
  const reader = new IncrementalReader(document, recognised, provider, judge);
  const look = (mutations: readonly MutationRecord[] | null, since: Since) =>
    inParts(reader.look(mutations, context, since));
  return {
    read: (mutations = null) => atAStretch(look(mutations, () => [])) as Reading,
    look,
    roots: () => rootsOf(document),
  };
}

function* inParts<T>(steps: Generator<undefined, T>): Generator<undefined, T> {
  forgetLook();
  try {
    for (;;) {
      const { done, value } = inPart(() => steps.next());
      if (done) return value;
      yield;
    }
  } finally {
    forgetLook();
  }
}

function atAStretch<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Asked at each look, for a script may give an element a root at any time, of which nobody is told. */
function rootsOf(document: Document): Node[] {
  const roots: Node[] = [document];
  for (const root of roots) {
    const hosts = Array.prototype.filter.call(elementsIn(root), openShadow) as Element[];
    for (const element of [...hosts, ...elementsIn(root, 'iframe, frame')]) {
      const inner = innerRoot(element);
      if (inner && !isInHidden(element)) roots.push(inner);
    }
  }
  return roots;
}

function isInHidden(element: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) if (isHidden(at)) return true;
  return false;
}
