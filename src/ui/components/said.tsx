import { useRef, useState } from 'preact/hooks';
import { t } from '../../browser/i18n.ts';
import { daysOf } from '../../core/verdict/day-span.ts';
import type { CredentialView } from '../../protocol/messages.ts';
import { zoneHere } from '../../texts/date.ts';
import { instantText, saidText } from '../../texts/index.ts';
import type { Failure } from './failure.ts';
import { FailureNote } from './failure-note.tsx';
import { useAnnounce } from './status.tsx';
import type { Ledger } from './use-ledger.ts';

interface Props {
  readonly view: CredentialView;
  readonly act: Ledger['act'];
}

/** What the user said of a credential, each with a button that takes it back. */
export function SaidList({ view, act }: Props) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const announce = useAnnounce();
  if (view.said.length === 0) return null;
  const takeBack = async (id: string, text: string) => {
    const row = root.current?.closest('[data-part="credential"]')?.querySelector<HTMLElement>('.row');
    const refused = await act({ do: 'undo', key: view.key, act: id });
    setFailure(refused);
    if (refused) return;
    announce(t('ui_done_taken_back', text));
    // The button that had the focus is gone.
    requestAnimationFrame(() => row?.focus());
  };
  return (
    <div data-part="said" ref={root}>
      <h4>{t('ui_said')}</h4>
      <ul class="said">
        {view.said.map(({ id, at, what, when, day }) => {
          const text = saidText(what, when && daysOf(when, day, zoneHere()));
          return (
            <li key={id}>
              <span>
                {text} <small>{t('ui_said_on', instantText(at))}</small>
              </span>
              <button
                type="button"
                data-action="undo"
                aria-label={t('ui_take_back_named', text)}
                onClick={() => void takeBack(id, text)}
              >
                {t('ui_take_back')}
              </button>
            </li>
          );
        })}
      </ul>
      <FailureNote failure={failure} />
    </div>
  );
}
