import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../../browser/i18n.ts';
import { useFilling, useUndoKey } from './filling.ts';
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
  /** Another view was gone to: what can be taken back stands at the end of the window until the next act. */
  readonly isLeft: boolean;
}
const NOTHING: Message = { text: '', how: 'seen', undo: null, turn: 0, isLeft: false };
const StatusContext = createContext<Announce>(() => {});

/**
 * Says what an action led to: shown at the foot of the window until the next act or until it is closed, and spoken by a screen
 * reader. An empty text takes away what was said.
 */
export function useAnnounce(): Announce {
  return useContext(StatusContext);
}

/** Holds the one live region. It is there from the start, else the first result would not be spoken. */
export function StatusProvider({ children }: { readonly children: ComponentChildren }) {
  const [said, setSaid] = useState(NOTHING);
  const announce = useCallback<Announce>(
    (text, how = 'seen', undo = null) => setSaid(({ turn }) => ({ text, how, undo, turn: turn + 1, isLeft: false })),
    [],
  );
  // What is closed is out of sight; the keys for it still undo it.
  const close = useCallback(() => setSaid(({ undo, turn }) => ({ ...NOTHING, undo, turn })), []);
  const leave = useCallback(
    () => setSaid((message) => (message.undo ? { ...message, isLeft: true } : { ...NOTHING, turn: message.turn })),
    [],
  );
  useOtherView(leave);
  const isFilling = useFilling(said.turn);
  const { undo } = said;
  const takeBack = useMemo(
    () =>
      undo &&
      (async () => {
        announce(await undo());
        // What is undone may take the focus to where it stands.
        requestAnimationFrame(() => {
          if (document.activeElement === document.body) focusHeading();
        });
      }),
    [undo, announce],
  );
  useUndoKey(takeBack);
  const place = said.text === '' ? 'empty' : said.isLeft || isFilling ? `${said.how} aside` : said.how;
  return (
    <StatusContext.Provider value={announce}>
      {children}
      <div class={`status ${place}`} role="status" data-part="status">
        {said.text !== '' && (
          <p key={said.turn}>
            <span>{said.text}</span>
            {takeBack && <Undo press={takeBack} />}
            {said.how === 'seen' && <Close close={close} />}
          </p>
        )}
      </div>
    </StatusContext.Provider>
  );
}

const viewNow = () => location.hash.split(/[?=]/)[0];

function useOtherView(call: () => void): void {
  const view = useRef(viewNow());
  useEffect(() => {
    const follow = () => {
      if (viewNow() !== view.current) call();
      view.current = viewNow();
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [call]);
}

/** It takes the focus where what had it is gone; that scrolls nothing, for it is in view, and what was worked on is to stay so. */
function Undo({ press }: { readonly press: () => Promise<void> }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      if (document.activeElement === document.body) button.current?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <button
      ref={button}
      type="button"
      class="quiet"
      data-action="undo-last"
      aria-keyshortcuts="Control+Z Meta+Z"
      onClick={() => void press()}
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
    <button type="button" class="quiet" data-action="close-message" onClick={press} aria-label={t('ui_close_message')}>
      ×
    </button>
  );
}
