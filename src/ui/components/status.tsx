import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../browser/i18n.ts';
import { focusHeading } from './focus.ts';

/**
 * `unseen`: spoken only, where the window shows it already. `undo` takes back what was done; it resolves to the sentence that tells
 * what came of that.
 */
type Announce = (text: string, how?: 'seen' | 'unseen', undo?: (() => Promise<string>) | null) => void;

interface Message {
  readonly text: string;
  readonly how: 'seen' | 'unseen';
  readonly undo: (() => Promise<string>) | null;
  readonly turn: number;
}
const StatusContext = createContext<Announce>(() => {});

/** Says what an action led to: shown at the foot of the window and spoken by a screen reader. */
export function useAnnounce(): Announce {
  return useContext(StatusContext);
}

/** Holds the one live region. It is there from the start, else the first result would not be spoken. */
export function StatusProvider({ children }: { readonly children: ComponentChildren }) {
  const [said, setSaid] = useState<Message>({ text: '', how: 'seen', undo: null, turn: 0 });
  const announce = useCallback<Announce>(
    (text, how = 'seen', undo = null) => setSaid(({ turn }) => ({ text, how, undo, turn: turn + 1 })),
    [],
  );
  return (
    <StatusContext.Provider value={announce}>
      {children}
      <div class={said.text === '' ? 'status empty' : `status ${said.how}`} role="status" data-part="status">
        {said.text !== '' && (
          <p key={said.turn}>
            <span>{said.text}</span>
            {said.undo && <Undo undo={said.undo} announce={announce} />}
            {said.how === 'seen' && <Close close={() => announce('')} />}
          </p>
        )}
      </div>
    </StatusContext.Provider>
  );
}

/** It takes the focus where what had it is gone. */
function Undo({ undo, announce }: { readonly undo: () => Promise<string>; readonly announce: Announce }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      if (document.activeElement === document.body) button.current?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <button
      ref={button}
      type="button"
      class="quiet"
      data-action="undo-last"
      onClick={async () => {
        announce(await undo());
        if (document.activeElement === document.body) focusHeading();
      }}
    >
      {t('ui_undo')}
    </button>
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
