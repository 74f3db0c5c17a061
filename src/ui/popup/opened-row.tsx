import { useContext, useEffect, useState } from 'preact/hooks';
import type { CredentialKey } from '../../core/credential.ts';
import { askFromWindow } from '../../protocol/ask.window.ts';
import type { OpenedKey } from '../../protocol/popup.ts';
import { CredentialDetails } from '../components/credential-details.tsx';
import { CredentialsContext } from '../components/use-distinct-name.ts';
import type { Act } from '../components/use-ledger.ts';
import { ToldContext } from './use-popup.ts';

interface Props {
  readonly id: CredentialKey;
  readonly act: Act;
  /** The form that is open at first; null: none. */
  readonly form: string | null;
}

/** All there is to say and to do about a key, asked for when its line is opened, and again when the worker tells something new. */
export function OpenedRow({ id, act, form }: Props) {
  const told = useContext(ToldContext);
  const touched = told?.touched.get(id);
  const [opened, setOpened] = useState<OpenedKey | null>(null);
  useEffect(() => {
    if (touched) return setOpened((last) => last && { ...last, view: touched.view });
    let isOver = false;
    void askFromWindow({ type: 'opened-key', key: id }).then((reply) => {
      if (!isOver && reply.ok) setOpened(reply.value);
    });
    return () => {
      isOver = true;
    };
  }, [id, told]);
  if (!opened) return null;
  return (
    <CredentialsContext.Provider value={opened.alike}>
      <CredentialDetails key={form} view={touched?.view ?? opened.view} act={act} form={form} />
    </CredentialsContext.Provider>
  );
}
