import { type ComponentType, createContext } from 'preact';
import type { CredentialView } from '../../platform/messages.ts';

/** What a list adds to the lines in it. */
export interface RowAdditions {
  /** Stands before the line. */
  readonly Lead: ComponentType<{ readonly view: CredentialView }> | null;
  /** Said beside the kind: where it is, in a list that is not by account. */
  readonly place: ((view: CredentialView) => string) | null;
}

export const RowContext = createContext<RowAdditions>({ Lead: null, place: null });
