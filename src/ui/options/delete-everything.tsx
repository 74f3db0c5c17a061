import { useState } from 'preact/hooks';
import { t } from '../../browser/i18n.ts';
import { askFromWindow } from '../../protocol/ask.window.ts';
import type { Failure } from '../components/failure.ts';
import { FailureNote } from '../components/failure-note.tsx';
import { Panel } from '../components/panel.tsx';
import { useAnnounce } from '../components/status.tsx';
import type { Ledger } from '../components/use-ledger.ts';

/** Two steps, the second with a tick of its own: there is no way back from it. */
export function DeleteEverything({ ledger }: { readonly ledger: Ledger }) {
  const [asked, setAsked] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const announce = useAnnounce();
  const close = () => {
    setAsked(false);
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-action="delete-everything"]')?.focus());
  };
  const remove = async () => {
    const reply = await askFromWindow({ type: 'delete-everything' });
    if (!reply.ok) return setFailure(reply);
    setFailure(null);
    announce(t('delete_done'));
    close();
    await ledger.refresh();
  };
  return (
    <section class="card">
      <h2>{t('delete_title')}</h2>
      <p>{t('delete_text')}</p>
      <button
        type="button"
        class="danger"
        data-action="delete-everything"
        aria-expanded={asked}
        onClick={() => setAsked(!asked)}
      >
        {t('delete_button')}
      </button>
      {asked && (
        <Panel
          title={t('delete_sure')}
          submit={t('delete_submit')}
          danger
          onSubmit={remove}
          cancel={close}
          part="delete-form"
        >
          <label class="choice">
            <input type="checkbox" data-required />
            {t('delete_understood')}
          </label>
          <FailureNote failure={failure} />
        </Panel>
      )}
    </section>
  );
}
