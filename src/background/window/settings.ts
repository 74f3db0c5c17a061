import { kindById } from '../../catalogue/index.ts';
import { isSiteOff } from '../../core/switched-off.ts';
import type { FromOwnPage, Settings } from '../../platform/messages.ts';
import { originPattern } from '../../platform/origin-pattern.ts';
import { grantedNow } from '../grants.ts';
import { shippedPages } from '../policy.ts';
import { Refusal } from '../refusal.ts';
import { lookUp, type Worker } from '../worker.ts';

export async function settings(worker: Worker): Promise<Settings> {
  const { ledger, inForce } = await lookUp(worker);
  const [{ unused }, pages] = await Promise.all([grantedNow(worker), shippedPages(worker.browser)]);
  const shipped = pages.filter(({ origin }) => !isSiteOff(inForce.policy.off, origin));
  return {
    user: ledger.settings,
    ...inForce,
    unused,
    shipped: await Promise.all(
      shipped.map(async ({ name, origin }) => ({ name, origin, isLetIn: await isLetIn(worker, origin) })),
    ),
  };
}

const isLetIn = ({ browser }: Worker, origin: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [originPattern(origin, browser)] });

/**
 * Keeps what the user set. It is kept also where an administrator's policy outweighs it: what is in force is for the
 * policy to say, and it never lets a locked limit be loosened.
 */
export async function saveSettings(
  worker: Worker,
  message: Extract<FromOwnPage, { type: 'save-settings' }>,
): Promise<Settings> {
  const { overall, byKind } = message.settings;
  if (!Object.keys(byKind).every((kind) => kindById(kind))) throw new Refusal('error_unknown_kind');
  for (const limit of [overall, ...Object.values(byKind)]) {
    if (limit && limit.warnAheadDays >= limit.maximumAgeDays) throw new Refusal('error_warning_too_early');
  }
  await worker.store.update((draft) => {
    draft.set('settings', message.settings);
    // Who takes an import back keeps what they saved since, also where that is what it had brought.
    const undo = draft.get('undo');
    if (undo) draft.set('undo', { ...undo, settings: message.settings });
  });
  void worker.show();
  return settings(worker);
}
