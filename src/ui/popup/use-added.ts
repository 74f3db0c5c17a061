import type { RefObject } from 'preact';
import { t } from '../../browser/i18n.ts';
import type { CredentialView, OwnAction } from '../../protocol/messages.ts';
import { credentialName } from '../../texts/grouping.ts';
import { useAnnounce } from '../components/status.tsx';
import { undoing } from '../components/undo.ts';
import type { Act, After } from '../components/use-ledger.ts';

/** Says that a key was added by hand, with the way back. The focus goes to the button that opens the form. */
export function useAdded(act: Act, button: RefObject<HTMLButtonElement | null>): (after: After) => void {
  const announce = useAnnounce();
  return ({ credentials: [view] }) => {
    const undo = view ? undoing(act, undoOfAdding(view), credentialName(view)) : null;
    const takeBack = async (how: () => Promise<string>) => {
      const told = await how();
      button.current?.focus();
      return told;
    };
    announce(t('tab_added'), 'seen', undo && (() => takeBack(undo)));
    button.current?.focus();
  };
}

/** One that was there before keeps what else is known of it. */
function undoOfAdding({ key, said, firstSeen, lastLook }: CredentialView): OwnAction | null {
  const [word] = said;
  if (!word) return null;
  const isNew = said.length === 1 && word.at === firstSeen && lastLook === null;
  return isNew ? { do: 'forget', keys: [key] } : { do: 'undo', key, act: word.id };
}
