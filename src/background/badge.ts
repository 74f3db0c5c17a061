import type { Browser } from '../browser/browser.ts';
import type { Counts } from '../core/verdict/count.ts';
import { badgeTitle } from '../texts/index.ts';

const MOST_SHOWN = 99;
const COLOURS = { critical: '#b3261e', warning: '#8a5300' } as const;

/**
 * The number of credentials that need action, in the colour of the worst; none, no badge. Its title says it in words, and first
 * of all which pages cannot be read, or that none is yet.
 */
export async function showBadge(
  { action }: Browser,
  counts: Counts,
  missed: readonly string[],
  hasConsent: boolean,
): Promise<void> {
  const { needsAction, standings } = counts;
  const shown = needsAction > MOST_SHOWN ? `${MOST_SHOWN}+` : String(needsAction);
  await Promise.all([
    action.setBadgeText({ text: needsAction === 0 ? '' : shown }),
    action.setBadgeBackgroundColor({ color: standings.critical > 0 ? COLOURS.critical : COLOURS.warning }),
    action.setBadgeTextColor({ color: '#ffffff' }),
    action.setTitle({ title: badgeTitle(counts, missed, hasConsent) }),
  ]);
}
