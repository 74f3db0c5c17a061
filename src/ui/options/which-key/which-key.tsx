import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../../browser/i18n.ts';
import { askFromWindow } from '../../../protocol/ask.window.ts';
import type { CredentialView } from '../../../protocol/messages.ts';
import type { Failure } from '../../components/failure.ts';
import { FailureNote } from '../../components/failure-note.tsx';
import { Answer } from './answer.tsx';
import { compare, type Told } from './compare.ts';

/** A field for a key that somebody found: what is pasted never stands in it, and is in no state of ours. */
export function WhichKey({ credentials }: { readonly credentials: readonly CredentialView[] }) {
  const [told, setTold] = useState<Told | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const field = useRef<HTMLInputElement>(null);
  // Else a browser may send what is typed to be checked. Set as an attribute: a property is not there in each of them.
  useEffect(() => field.current?.setAttribute('spellcheck', 'false'), []);
  const look = async (text: string) => {
    if (text.trim() === '') return;
    const reply = await askFromWindow({ type: 'fingerprints' });
    setFailure(reply.ok ? null : reply);
    setTold(reply.ok ? await compare(text, reply.value) : null);
  };
  return (
    <>
      <p>{t('which_text')}</p>
      <form
        class="card"
        data-part="which-key"
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          const text = field.current?.value ?? '';
          if (field.current) field.current.value = '';
          void look(text);
        }}
      >
        <label class="field which">
          <span class="label">{t('which_field')}</span>
          <input
            ref={field}
            type="text"
            data-part="pasted"
            autocomplete="off"
            autocapitalize="off"
            onPaste={(event) => {
              event.preventDefault();
              void look(event.clipboardData?.getData('text') ?? '');
            }}
          />
        </label>
        <button type="submit" class="primary" data-action="compare">
          {t('which_submit')}
        </button>
      </form>
      <div role="status" data-part="which-answer">
        {told && <Answer told={told} credentials={credentials} />}
      </div>
      <FailureNote failure={failure} />
    </>
  );
}
