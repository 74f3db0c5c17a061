import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../browser/i18n.ts';
import { providerById } from '../../catalogue/index.ts';
import { ownShapes } from '../../catalogue/own-shapes.ts';
import type { ProviderId } from '../../core/credential.ts';
import { keyMaterialIn } from '../../core/key-material/index.ts';

/** Present where the person was asked of the text, and says that it is no key. */
export interface Confirmed {
  readonly isNoKey?: true;
}

interface Props {
  readonly provider: ProviderId;
  readonly text: string;
  readonly onSubmit: (confirmed: Confirmed) => void;
  /** Gets what to do when it is to be saved, and what to show where it was refused. */
  readonly children: (save: () => void, problem: ComponentChildren) => ComponentChildren;
}

/** A key pasted into a text would be kept: what has the shape of one is not taken; of what may be one the person is asked. */
export function SafeText({ provider, text, onSubmit, children }: Props) {
  const [refused, setRefused] = useState<string | null>(null);
  const found = keyMaterialIn(text, ownShapes(providerById(provider)?.tokens ?? []));
  const save = () => (found === null ? onSubmit({}) : setRefused(text));
  const problem = refused === text && found !== null && (
    <div role="alert">
      <p class="problem">{t(found === 'known' ? 'ui_note_secret' : 'ui_maybe_key')}</p>
      {found === 'random' && (
        <button type="button" data-action="no-key" onClick={() => onSubmit({ isNoKey: true })}>
          {t('ui_no_key')}
        </button>
      )}
    </div>
  );
  return <>{children(save, problem || null)}</>;
}
