import type { CredentialKey } from '../../core/credential.ts';
import type { CredentialView } from '../../platform/messages.ts';

/** A key to be shown opened, and which of its forms with it. Each asking is an object of its own, so that the same is asked anew. */
export interface Asked {
  readonly key: CredentialKey;
  /** The id of one of `PANELS`; null: none. */
  readonly form: string | null;
}

export type Ask = (asked: Asked) => void;

/** Of these credentials, the one that is asked for. */
export function askedOf(asked: Asked | null, { key }: Pick<CredentialView, 'key'>): Asked | null {
  return asked?.key === key ? asked : null;
}
