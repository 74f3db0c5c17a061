import type { Kind } from '../../core/lifecycle.ts';
import type { CredentialView, OwnAction } from '../../protocol/messages.ts';

/** What a form needs: it calls `run` with the action and with the sentence that tells of its success. */
export interface PanelProps {
  readonly view: CredentialView;
  readonly kind: Kind | null;
  readonly run: (action: OwnAction, done: string) => Promise<void>;
  readonly cancel: () => void;
}
