import type { CredentialState } from '../../../src/core/ledger/state.ts';
import type { CredentialView, PageView } from '../../../src/protocol/messages.ts';
import { cardOf, chipOf } from '../../../src/texts/on-page.ts';
import { neverCompared } from '../../core/verdict/world.ts';
import { viewOf as sampleOf } from '../../ui/samples.ts';

export { NOW } from '../../ui/samples.ts';

const TODAY = '2026-11-24';

/** What a page gets of these. */
export function pageViewOf(views: readonly CredentialView[], contact: string | null = null): PageView {
  return { chips: views.map(chipOf), card: cardOf(views, contact, TODAY), isCollapsed: false };
}

export interface ViewOptions extends Partial<CredentialState> {
  readonly id?: string;
  readonly name?: string;
  readonly kind?: string;
  /** Days; null: only known since when it was seen first. */
  readonly age: number | null;
  readonly isDismissed?: boolean;
}

/** A credential as the worker shows it, judged under the built-in policy. */
export function viewOf({ age, isDismissed = false, ...told }: ViewOptions): CredentialView {
  const { id = '1', name = `Key ${id}` } = told;
  const birth = age === null ? { birth: neverCompared(null, -12) } : { days: age };
  return { ...sampleOf({ ...told, id, name, ...birth }), isDismissed };
}
