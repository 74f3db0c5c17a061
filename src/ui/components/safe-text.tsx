import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { providerById } from '../../catalogue/index.ts';
import { ownShapes } from '../../catalogue/own-shapes.ts';
import type { ProviderId } from '../../core/credential.ts';
import { keyMaterialIn } from '../../core/key-material/index.ts';
import { t } from '../../platform/i18n.ts';

interface Props {
  readonly provider: ProviderId;
  readonly text: string;
  readonly onSubmit: () => void;
  /** Gets what to do when it is to be saved, and what to show where it was refused. */
  readonly children: (save: () => void, problem: ComponentChildren) => ComponentChildren;
}

/** A key pasted into a text would be kept: what has the shape of one of the provider's is not taken. */
export function SafeText({ provider, text, onSubmit, children }: Props) {
  const [refused, setRefused] = useState<string | null>(null);
  const save = () => (holdsSecret(provider, text) ? setRefused(text) : onSubmit());
  const problem =
    refused === text ? (
      <p class="problem" role="alert">
        {t('ui_note_secret')}
      </p>
    ) : null;
  return <>{children(save, problem)}</>;
}

function holdsSecret(provider: ProviderId, text: string): boolean {
  return keyMaterialIn(text, ownShapes(providerById(provider)?.tokens ?? [])) !== null;
}
