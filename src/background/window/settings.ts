import { originPattern } from '../../browser/origin-pattern.ts';
import { allProviders, kindById, PROVIDERS } from '../../catalogue/index.ts';
import type { Provider } from '../../catalogue/schema.ts';
import { catalogueFor } from '../../catalogue/sent.ts';
import type { ProviderId } from '../../core/credential.ts';
import type { Policy } from '../../core/policy.ts';
import { isSiteOff } from '../../core/switched-off.ts';
import type { FromOwnPage, Settings } from '../../protocol/messages.ts';
import { grantedNow } from '../grants.ts';
import type { Ledger } from '../loaded-ledger.ts';
import { shippedPages } from '../policy.ts';
import { Refusal } from '../refusal.ts';
import { lookUp, type Worker } from '../worker.ts';

export async function settings(worker: Worker): Promise<Settings> {
  const { ledger, inForce } = await lookUp(worker);
  const providers = providersIn(ledger, inForce.policy);
  const known = catalogueFor(new Set(providers.map(({ id }) => id)));
  const kinds = providers.flatMap((provider) => provider.kinds.map(({ id }) => id));
  const [{ unused }, pages] = await Promise.all([grantedNow(worker), shippedPages(worker.browser)]);
  const shipped = pages.filter(({ origin }) => !isSiteOff(inForce.policy.off, origin));
  return {
    user: ledger.settings,
    ...inForce,
    kinds,
    ...(known !== null && { known }),
    unused,
    shipped: await Promise.all(
      shipped.map(async ({ name, origin }) => ({ name, origin, isLetIn: await isLetIn(worker, origin) })),
    ),
  };
}

/**
 * Those of whose kinds a limit may be set: what comes with every install, what the person has keys of, and what has a limit already. How
 * often keys of a taught page are due is said with that page.
 */
function providersIn({ records, taught }: Ledger, { byKind }: Policy): readonly Provider[] {
  const ids = new Set<ProviderId>([
    ...PROVIDERS.map(({ id }) => id),
    ...records.all().map(({ provider }) => provider),
    ...Object.keys(byKind).flatMap((kind) => kindById(kind)?.provider ?? []),
  ]);
  for (const { id } of taught) ids.delete(id);
  return allProviders().filter(({ id }) => ids.has(id));
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
