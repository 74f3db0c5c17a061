import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';

type Announce = (text: string) => void;
const StatusContext = createContext<Announce>(() => {});

/** Says what an action led to: shown at the foot of the window and spoken by a screen reader. */
export function useAnnounce(): Announce {
  return useContext(StatusContext);
}

/** Holds the one live region. It is there from the start, else the first result would not be spoken. */
export function StatusProvider({ children }: { readonly children: ComponentChildren }) {
  const [said, setSaid] = useState({ text: '', turn: 0 });
  const announce = useCallback((text: string) => setSaid(({ turn }) => ({ text, turn: turn + 1 })), []);
  return (
    <StatusContext.Provider value={announce}>
      {children}
      <div class="status" role="status" data-part="status" data-empty={said.text === '' ? '' : undefined}>
        {said.text !== '' && (
          <p key={said.turn}>
            <span>{said.text}</span>
            <button type="button" class="quiet" onClick={() => announce('')} aria-label={t('ui_close_message')}>
              ×
            </button>
          </p>
        )}
      </div>
    </StatusContext.Provider>
  );
}
