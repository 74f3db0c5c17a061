import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { focusHeading } from './focus.ts';

/** `unseen`: spoken only, where the window shows it already. */
type Announce = (text: string, how?: 'seen' | 'unseen') => void;
const StatusContext = createContext<Announce>(() => {});

/** Says what an action led to: shown at the foot of the window and spoken by a screen reader. */
export function useAnnounce(): Announce {
  return useContext(StatusContext);
}

/** Holds the one live region. It is there from the start, else the first result would not be spoken. */
export function StatusProvider({ children }: { readonly children: ComponentChildren }) {
  const [said, setSaid] = useState({ text: '', how: 'seen', turn: 0 });
  const announce = useCallback<Announce>(
    (text, how = 'seen') => setSaid(({ turn }) => ({ text, how, turn: turn + 1 })),
    [],
  );
  return (
    <StatusContext.Provider value={announce}>
      {children}
      <div class={said.text === '' ? 'status empty' : `status ${said.how}`} role="status" data-part="status">
        {said.text !== '' && (
          <p key={said.turn}>
            <span>{said.text}</span>
            {said.how === 'seen' && <Close close={() => announce('')} />}
          </p>
        )}
      </div>
    </StatusContext.Provider>
  );
}

function Close({ close }: { readonly close: () => void }) {
  const press = () => {
    close();
    focusHeading();
  };
  return (
    <button type="button" class="quiet" onClick={press} aria-label={t('ui_close_message')}>
      ×
    </button>
  );
}
