import { kindById } from '../../catalogue/index.ts';
import type { Kind } from '../../core/lifecycle.ts';
import type { CredentialView } from '../../protocol/messages.ts';
import { reasonText } from '../../texts/index.ts';
import { Actions } from './actions.tsx';
import { AdviceSteps } from './advice-steps.tsx';
import { Facts } from './facts.tsx';
import { History } from './history.tsx';
import { SaidList } from './said.tsx';
import type { Ledger } from './use-ledger.ts';

interface Props {
  readonly view: CredentialView;
  readonly act: Ledger['act'];
  /** The form that is open at first; null: none. */
  readonly form?: string | null;
}

/** All there is to say about a credential, and all there is to do. */
export function CredentialDetails({ view, act, form = null }: Props) {
  const kind = kindById(view.kind);
  return (
    <>
      {kind && <Reasons view={view} kind={kind} />}
      {kind && <AdviceSteps view={view} kind={kind} act={act} />}
      <Actions view={view} kind={kind} act={act} form={form} />
      <Facts view={view} />
      <SaidList view={view} act={act} />
      <History view={view} />
    </>
  );
}

function Reasons({ view, kind }: { view: CredentialView; kind: Kind }) {
  return (
    <ul class="reasons" data-part="reasons">
      {view.verdict.reasons.map((reason) => (
        <li key={reasonText(reason, kind)} data-severity={reason.severity}>
          {reasonText(reason, kind)}
        </li>
      ))}
    </ul>
  );
}
