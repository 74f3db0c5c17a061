import type { Kind, Source } from '../core/lifecycle.ts';
import type { AgeLimit } from '../core/limit.ts';
import { hostOf, pathExpression } from '../core/taught/place.ts';
import type { Taught } from '../core/taught/schema.ts';
import type { Provider } from './schema.ts';

/** No page of keys is older than this, and no date before it is one of a key. */
const SINCE = Date.UTC(2000, 0, 1);

/**
 * The provider that a taught page makes: one page, one kind, and nothing that anybody has stated. That a new key is due every so
 * often is the person's own limit, not the provider's advice: `taughtLimits`.
 */
export function providerOf({ id, name, origin, path, layout, taughtOn }: Taught): Provider {
  const source: Source = { url: `${origin}/`, checkedOn: taughtOn, confidence: 'inferred' };
  const kind: Kind = {
    id: kindOf(id),
    provider: id,
    nameId: 'noun_api_key',
    introduced: null,
    introducedSource: null,
    perAccount: 'many',
    lifecycle: [],
    rotation: { mode: 'unknown', overlapDays: null, source },
    clocks: [
      { clock: 'age', everyDays: null, source },
      ...(layout.columns.expires ? [{ clock: 'expiry', offered: true, source } as const] : []),
    ],
    replacements: [],
    links: [],
    traits: [],
  };
  return {
    id,
    name,
    // What a person has taught and looked at in a preview is read as what is known of a real page.
    tier: 'proven',
    hosts: [hostOf(origin) ?? origin],
    since: SINCE,
    tokens: [],
    pages: [
      {
        id: `${id}/keys`,
        provider: id,
        kind: kind.id,
        role: 'list',
        path: pathExpression(path),
        ...(path.includes(':account') ? {} : { account: 'unknown' }),
        rowId: { from: 'name', pattern: /^.+$/u },
        layout,
      },
    ],
    kinds: [kind],
    logEvents: [],
    logSource: null,
    entrances: [],
  };
}

const kindOf = (id: Taught['id']): string => `${id}/key`;

/** Days before a key is due that somebody is told, unless half of its life is shorter. */
const AHEAD = 14;

/** How often new keys are due on taught pages, by kind: limits of the person's own. */
export function taughtLimits(all: readonly Taught[]): Record<string, AgeLimit> {
  const limits = all.map(({ id, everyDays }) => {
    return [kindOf(id), { maximumAgeDays: everyDays, warnAheadDays: Math.min(AHEAD, Math.floor(everyDays / 2)) }];
  });
  return Object.fromEntries(limits);
}
