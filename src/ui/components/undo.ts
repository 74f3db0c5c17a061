import { t } from '../../browser/i18n.ts';
import type { CredentialKey } from '../../core/credential.ts';
import { DAY } from '../../core/time/units.ts';
import type { CredentialView, OwnAction } from '../../protocol/messages.ts';
import { failureText } from './failure.ts';
import { focusLine } from './focus.ts';
import type { After, Ledger } from './use-ledger.ts';

type Before = Pick<CredentialView, 'key' | 'note' | 'snoozedUntil' | 'walk' | 'said'>;

/**
 * What takes back an action that was just done to a credential; null where nothing does. `before`: the credential as it was shown
 * before; `after`: it and others as they are now.
 */
export function undoOf(action: OwnAction, before: Before, after: After): OwnAction | null {
  const { key } = before;
  switch (action.do) {
    case 'snooze':
      return { do: 'unsnooze', keys: action.keys };
    case 'note':
      // It was taken once: nobody needs to be asked of it again.
      return { do: 'note', key, text: before.note, isNoKey: true };
    case 'unsnooze':
      return before.snoozedUntil === null ? null : hiddenAgain(action.keys, before.snoozedUntil, after.now);
    case 'dismiss':
    case 'undo':
    case 'saw-damage':
    case 'add':
    case 'restore':
      return null;
    case 'forget':
      return { do: 'restore', key };
    case 'walk': {
      const { what = null, done = [], places = [] } = before.walk ?? {};
      return { do: 'walk', key, what: what ?? action.what, done, places, isNoKey: true };
    }
    default: {
      const known = new Set(before.said.map(({ id }) => id));
      const said = after.credentials.find((view) => view.key === key)?.said.find(({ id }) => !known.has(id));
      return said ? { do: 'undo', key, act: said.id } : null;
    }
  }
}

/** Until that time again (epoch ms), in whole days. */
export function hiddenAgain(keys: readonly CredentialKey[], until: number, now: number): OwnAction {
  return { do: 'snooze', keys, days: Math.max(1, Math.ceil((until - now) / DAY)) };
}

/** For the message that tells of an action. Null where nothing can be taken back. */
export function undoing(act: Ledger['act'], undo: OwnAction | null, name: string): (() => Promise<string>) | null {
  if (!undo) return null;
  return async () => {
    const refused = await act(undo);
    if (refused) return failureText(refused);
    if ('key' in undo) focusLine(undo.key);
    return t('ui_undone', name);
  };
}
