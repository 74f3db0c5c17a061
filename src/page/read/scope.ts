import type { Recognised } from '../../catalogue/index.ts';
import { idPlace, keptAccount } from '../../catalogue/kept-place.ts';
import type { ReadableProvider, TokenShape } from '../../catalogue/schema.ts';
import type { IdPlace } from '../../core/key-material/kept-id.ts';
import type { Kind } from '../../core/lifecycle.ts';
import { setOf } from '../../core/set-of.ts';
import { DAY } from '../../core/time/units.ts';
import { type Route, sharedRoute } from '../route.ts';
import { isAside, isControl } from './dom/landmarks.ts';
import type { DateMeaning } from './labels/classify.ts';
import { isSample } from './labels/is-sample.ts';
import type { LabelOptions } from './labels/labelled-dates.ts';
import type { ReadContext } from './reading.ts';

/** What is known before a look: the page definition, and the world at that moment. */
export interface ReadScope {
  readonly where: Recognised;
  readonly provider: ReadableProvider;
  readonly context: ReadContext;
  /** Where ids stand: one that looks like a key does not leave the page. */
  readonly ids: IdPlace;
  /** Shapes of the secrets of the page's kinds. */
  readonly shapes: readonly TokenShape[];
  /** No credential of the kind is older, epoch ms. */
  readonly earliest: number;
  readonly createdIs: 'holder' | undefined;
  /** Tells of which kind a key is, on pages where several stand. */
  readonly rowKind: Route['rowKind'];
}

export function readScopeOf(where: Recognised, provider: ReadableProvider, context: ReadContext): ReadScope {
  const { kind, kinds = [kind] } = where.page;
  const definition = provider.kinds.find(({ id }) => id === kind);
  const earliest = earliestBirth(definition, Math.max(context.since, provider.since));
  const shapes = provider.tokens.filter((shape) => shape.kind.some((one) => kinds.includes(one)));
  const ids = idPlace(provider, keptAccount(where.account, provider) ?? '');
  const { rowKind } = sharedRoute();
  return { where, provider, context, ids, shapes, earliest, createdIs: where.page.createdIs, rowKind };
}

/** No credential of the kind is older, epoch ms. */
function earliestBirth(kind: Pick<Kind, 'introduced'> | undefined, since: number): number {
  // Null is no date either.
  const introduced = kind ? Date.parse(kind.introduced as string) : Number.NaN;
  return Number.isNaN(introduced) ? since : Math.max(since, introduced - DAY);
}

const DATE_MEANINGS = setOf('created rotated expires last-used changed');

/** How labels are read on this page. `isName` says which elements hold a name. */
export function labelOptions(
  { where, context }: ReadScope,
  isName: LabelOptions['isName'],
  skip: LabelOptions['skip'] = () => false,
): LabelOptions {
  const defined = (label: string): DateMeaning | null => {
    const meaning = where.page.labels?.find((one) => one.label.test(label))?.meaning;
    if (meaning === undefined) return null;
    return DATE_MEANINGS.has(meaning) ? (meaning as DateMeaning) : 'other';
  };
  const field = (label: string) => fieldOf(where, label);
  return {
    context,
    isName,
    defined,
    field,
    skip: (element) => isAside(element) || isControl(element) || isSample(element, context) || skip(element),
  };
}

/** Whether a page definition says that a label is that of the names, or of the ids. */
function fieldOf({ page }: Recognised, label: string): 'name' | 'id' | null {
  const meaning = page.labels?.find((one) => one.label.test(label))?.meaning;
  return meaning === 'name' || meaning === 'id' ? meaning : null;
}
