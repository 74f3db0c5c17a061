import type { CredentialKey } from '../../../core/credential.ts';
import type { CredentialView, OwnAction } from '../../../protocol/messages.ts';
import type { Failure } from '../../components/failure.ts';
import type { Ledger } from '../../components/use-ledger.ts';

export interface Done {
  readonly keys: readonly CredentialKey[];
  /** Keys that it was not done to, and why; null where it was done to all. */
  readonly refused: number;
  readonly failure: Failure | null;
}

/** A message names no more keys than that. */
const MOST_AT_ONCE = 1_000;

/**
 * Does it to all of these keys. A message is refused whole where one of its keys is gone meanwhile: then each half is tried by
 * itself, so that it is done to all others.
 */
export async function doToAll(
  keys: readonly CredentialKey[],
  act: Ledger['act'],
  action: (keys: readonly CredentialKey[]) => OwnAction,
): Promise<Done> {
  if (keys.length === 0) return { keys, refused: 0, failure: null };
  const failure = keys.length > MOST_AT_ONCE ? null : await act(action(keys));
  if (!failure && keys.length <= MOST_AT_ONCE) return { keys, refused: 0, failure: null };
  const isOfOne = failure?.error === 'error_unknown_credential';
  if (failure && (keys.length === 1 || !isOfOne)) return { keys: [], refused: keys.length, failure };
  const middle = Math.ceil(keys.length / 2);
  const first = await doToAll(keys.slice(0, middle), act, action);
  const second = await doToAll(keys.slice(middle), act, action);
  return {
    keys: [...first.keys, ...second.keys],
    refused: first.refused + second.refused,
    failure: first.failure ?? second.failure,
  };
}

/** Quiet can be asked for about what is there and not quiet yet: so that taking it back leaves all as it was. */
export function canSnooze({ verdict }: CredentialView): boolean {
  return !verdict.snoozed && !verdict.isOver;
}

export function canUnsnooze({ verdict }: CredentialView): boolean {
  return verdict.snoozed;
}
