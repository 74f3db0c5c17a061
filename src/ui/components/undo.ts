import type { CredentialView, Overview, OwnAction } from '../../platform/messages.ts';

/**
 * What takes back an action that was just done to a credential; null where nothing does. `before`: the credential as it was shown
 * before; `after`: all of them as they are now.
 */
export function undoOf(action: OwnAction, before: CredentialView, after: Overview): OwnAction | null {
  const { key } = before;
  switch (action.do) {
    case 'snooze':
      return { do: 'unsnooze', keys: action.keys };
    case 'note':
      // It was taken once: nobody needs to be asked of it again.
      return { do: 'note', key, text: before.note, isNoKey: true };
    case 'dismiss':
    case 'unsnooze':
    case 'undo':
    case 'saw-damage':
    case 'add':
    case 'forget':
      return null;
    default: {
      const known = new Set(before.said.map(({ id }) => id));
      const said = after.credentials.find((view) => view.key === key)?.said.find(({ id }) => !known.has(id));
      return said ? { do: 'undo', key, act: said.id } : null;
    }
  }
}
