import { t } from '../browser/i18n.ts';
import type { Worker } from './worker.ts';

/** On the toolbar button, in the tab whose page waits for a person's word. */
const WAITS = '?';

/**
 * Says on the toolbar button of a tab that what was read there waits to be looked at: until then nothing of it is shown or kept. A
 * browser takes it away when the tab goes to another page. Never throws.
 */
export async function showHint({ browser: { action } }: Worker, tabId: number): Promise<void> {
  const shown = [action.setBadgeText({ tabId, text: WAITS }), action.setTitle({ tabId, title: t('badge_confirm') })];
  await Promise.all(shown).catch(() => undefined);
}

/** The person looks: the button says what it says everywhere. Chrome gives a tab's title back by no other way than its text. */
export async function endHint({ browser: { action } }: Worker, tabId: number): Promise<void> {
  const ended = [
    action.setBadgeText({ tabId, text: null }),
    action.getTitle({}).then((title) => action.setTitle({ tabId, title })),
  ];
  await Promise.all(ended).catch(() => undefined);
}
