import { kindById } from '../../catalogue/index.ts';
import type { FromOwnPage, Settings } from '../../platform/messages.ts';
import { Refusal } from '../refusal.ts';
import { lookUp, type Worker } from '../worker.ts';

export async function settings(worker: Worker): Promise<Settings> {
  const { ledger, inForce } = await lookUp(worker);
  return { user: ledger.settings, ...inForce };
}

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
