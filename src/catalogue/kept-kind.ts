import type { KindId } from '../core/credential.ts';
import type { CredentialRecord } from '../core/record/schema.ts';
import { allProviders, kindById } from './registry.ts';

/**
 * Kinds that may stand on one page are kept under one id, that of their family: a key may be seen before its kind is told, and is the
 * same key afterwards.
 */

/** The id under which keys of a kind are kept. */
export function keptUnder(kind: KindId): KindId {
  const families = allProviders().flatMap((provider) => provider.families ?? []);
  return families.find(({ kinds }) => kinds.includes(kind))?.id ?? kind;
}

/** The kind of a key as far as it is told: its own, or the family. */
export function kindOf({ kind, told }: Pick<CredentialRecord, 'kind' | 'told'>): KindId {
  return told && kindById(kind)?.mayBe?.some(({ id }) => id === told.kind) ? told.kind : kind;
}
