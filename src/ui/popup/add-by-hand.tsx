import { useRef, useState } from 'preact/hooks';
import { t } from '../../browser/i18n.ts';
import type { PageHere } from '../../protocol/messages.ts';
import type { Act, After } from '../components/use-ledger.ts';
import { AddForm } from './add-form.tsx';
import { useAdded } from './use-added.ts';

interface Props {
  readonly here: Extract<PageHere, { what: 'page' }>;
  readonly act: Act;
}

/** On a page that Keyturn does not read: its keys may be told by hand, for which it needs no access. */
export function AddByHand({ here: { provider, kinds, byHand }, act }: Props) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const tell = useAdded(act, button);
  if (!byHand) return null;
  const { id, ...place } = byHand;
  const done = (after: After) => {
    setOpen(false);
    tell(after);
  };
  return (
    <>
      <div class="buttons">
        <button
          ref={button}
          type="button"
          data-action="add-by-hand"
          aria-expanded={isOpen}
          onClick={() => setOpen(true)}
        >
          {t('here_add')}
        </button>
      </div>
      {isOpen && (
        <AddForm
          place={{ provider, ...place }}
          kinds={kinds}
          id={id}
          act={act}
          done={done}
          cancel={() => setOpen(false)}
        />
      )}
    </>
  );
}
