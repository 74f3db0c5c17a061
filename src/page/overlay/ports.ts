import type { CredentialKey } from '../../core/credential.ts';
import type { PageRequest, Reply } from '../../protocol/messages.ts';

/** Between `page.js` and `overlay.js`. */

/** Why something is not as it should be: a message id with its values. */
export interface Failure {
  readonly error: string;
  readonly values: readonly string[];
}

export interface OverlayPorts {
  readonly signal: AbortSignal;
  /** Never throws; the reply says whether it was done. */
  readonly act: (request: PageRequest) => Promise<Reply<unknown>>;
}

/** What Keyturn shows on a page: card and chips. Nothing is put into the page before there is something to show. */
export interface Overlay {
  readonly host: Element | null;
  /** The credentials on the page now, and the rows or cards they stand on; `changes`: of the page, null when they are not known. */
  readonly anchor: (anchors: ReadonlyMap<CredentialKey, Element>, changes?: readonly MutationRecord[] | null) => void;
  /** Takes a view as the worker sent it. What has not the shape of one is no answer. */
  readonly show: (view: unknown) => void;
  /** Something went wrong that the user can do something about; stays until the next view. */
  readonly warn: (failure: Failure) => void;
  readonly isSaying: () => boolean;
}
