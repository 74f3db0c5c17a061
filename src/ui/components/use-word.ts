import { useRef, useState } from 'preact/hooks';
import type { WordCheck } from '../../core/ledger/check-word.ts';
import { askFromWindow } from '../../protocol/ask.window.ts';
import type { SpokenAction } from '../../protocol/messages.ts';
import type { PanelProps } from './panel-props.ts';
import { useAnnounce } from './status.tsx';

type About = NonNullable<WordCheck['takenFor']>;

export interface Spoken {
  /** What there is to say of the word as it stands; null before it was to be saved, or where nothing is. */
  readonly check: WordCheck | null;
  /** Of a rotation: which one it is taken for; null where there is no choice. */
  readonly about: About | null;
  readonly choose: (about: About) => void;
  readonly submit: () => void;
}

/**
 * Saves what a person says. Where it contradicts what was seen or shown, or may be about a rotation that was told of before,
 * that is said first; the same word, saved once more, is taken.
 */
export function useWord(action: SpokenAction, done: string, run: PanelProps['run']): Spoken {
  const [told, setTold] = useState<{ readonly of: string; readonly check: WordCheck } | null>(null);
  const [chosen, choose] = useState<About | null>(null);
  const busy = useRef(false);
  const announce = useAnnounce();
  const of = JSON.stringify(action);
  const check = told?.of === of ? told.check : null;
  const about = check?.takenFor ? (chosen ?? check.takenFor) : null;

  const submit = async () => {
    if (busy.current) return;
    busy.current = true;
    try {
      const reply = check ? null : await askFromWindow({ type: 'check-word', action });
      if (reply?.ok && (reply.value.contradicts.length > 0 || reply.value.takenFor !== null)) {
        // What was saved before is not what is asked about.
        announce('');
        setTold({ of, check: reply.value });
        return;
      }
      await run(action.do === 'rotated' && about ? { ...action, about } : action, done);
    } finally {
      busy.current = false;
    }
  };
  return { check, about, choose, submit: () => void submit() };
}
