import { t } from '../../browser/i18n.ts';
import { kindById } from '../../catalogue/index.ts';
import type { Kind, Link } from '../../core/lifecycle.ts';
import { adviceFor } from '../../core/verdict/advice.ts';
import type { CredentialView } from '../../protocol/messages.ts';
import { walkShown } from '../../protocol/walk-shown.ts';
import { calendarText, todayHere } from '../../texts/date.ts';
import { linkText, reasonText } from '../../texts/index.ts';
import { stepText } from '../../texts/step.ts';
import { Actions } from './actions.tsx';
import { Facts } from './facts.tsx';
import { History } from './history.tsx';
import { SaidList } from './said.tsx';
import { UsageLogLink } from './usage-log-link.tsx';
import type { Ledger } from './use-ledger.ts';
import { Walk } from './walk.tsx';

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

function AdviceSteps({ view, kind, act }: Props & { readonly kind: Kind }) {
  const advice = adviceFor(kind, view.verdict, todayHere());
  const isWalked = walkShown(view, kind, todayHere()) !== null;
  return (
    <div class="advice">
      {isWalked && <Walk view={view} kind={kind} act={act} />}
      {!isWalked && advice.stepIds.length > 0 && (
        <>
          <h4>{t(advice.headlineId)}</h4>
          <ol data-part="steps">
            {advice.stepIds.map((id) => (
              <li key={id}>
                {stepText(id, kind)}
                <UsageLogLink ids={[id]} kind={kind} view={view} />
              </li>
            ))}
          </ol>
        </>
      )}
      {advice.cautionIds.length > 0 && (
        <ul class="cautions" data-part="cautions">
          {advice.cautionIds.map((id) => (
            <li key={id}>{stepText(id, kind)}</li>
          ))}
        </ul>
      )}
      <Links links={advice.links} kind={kind} />
    </div>
  );
}

function Links({ links, kind }: { readonly links: readonly Link[]; readonly kind: Kind }) {
  return (
    <ul class="links" data-part="links">
      {links.map((link) => (
        <li key={`${link.purpose} ${link.source.url}`}>
          <a href={link.source.url} target="_blank" rel="noreferrer noopener">
            {linkText(link, kind)}
          </a>{' '}
          <small>{t('ui_checked', calendarText(link.source.checkedOn))}</small>
        </li>
      ))}
    </ul>
  );
}
