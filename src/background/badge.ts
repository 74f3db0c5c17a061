import type { Browser } from '../platform/browser.ts';
import { plural, t } from '../platform/i18n.ts';
import type { CredentialView } from '../platform/messages.ts';

const MOST_SHOWN = 99;
const COLOURS = { critical: '#b3261e', warning: '#8a5300' } as const;

/** The number of credentials that need action, in the colour of the worst; none, no badge. Its title says it in words. */
export async function showBadge({ action }: Browser, views: readonly CredentialView[]): Promise<void> {
  const urgent = views.filter(({ verdict }) => verdict.needsAction);
  const critical = urgent.some(({ verdict }) => verdict.severity === 'critical');
  const count = urgent.length;
  await Promise.all([
    action.setBadgeText({ text: count === 0 ? '' : count > MOST_SHOWN ? `${MOST_SHOWN}+` : String(count) }),
    action.setBadgeBackgroundColor({ color: critical ? COLOURS.critical : COLOURS.warning }),
    action.setBadgeTextColor({ color: '#ffffff' }),
    action.setTitle({ title: count === 0 ? t('badge_nothing_to_do') : plural('badge_needs_action', count) }),
  ]);
}
